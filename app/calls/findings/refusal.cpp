// SPDX-License-Identifier: MIT
#include "refusal.h"

#include "headervalues.h"
#include "statedreason.h"

#include <algorithm>
#include <array>

namespace {

constexpr int lowestWarning = 100;
constexpr int highestWarning = 999;
constexpr qint64 longestRetry = 0xFFFFFFFF; // seconds

struct SameCause {
    int code;
    int cause; ///< of Q.850
};

/// Causes that say no more than the code.
constexpr std::array sameCauses{
    SameCause{404, 1},  SameCause{480, 31}, SameCause{484, 28}, SameCause{486, 17},
    SameCause{487, 16}, SameCause{487, 31}, SameCause{600, 17}, SameCause{603, 21},
};

bool causeSaysTheSame(int code, qint64 cause)
{
    return std::any_of(sameCauses.begin(), sameCauses.end(), [&](const SameCause &each) {
        return each.code == code && each.cause == cause;
    });
}

bool isTellingInRefusal(const StatedReason &reason, int code)
{
    if (reason.cause < 0)
        return !parameterOf(reason.value, "text").isEmpty();
    if (reason.cause == code && (reason.isOf("sip") || reason.isOf("q.850")))
        return false; // some give codes of SIP as those of Q.850
    return !reason.isOf("q.850") || !causeSaysTheSame(code, reason.cause);
}

/// Takes down what a refusal has beyond its code.
class RefusalDetails
{
public:
    explicit RefusalDetails(const CallMessage &response)
        : m_response(response)
    { }

    QList<FindingStatement> statements()
    {
        addReasons();
        addWarnings();
        addSeconds("retry", "retry-after");
        switch (m_response.code) {
        case 405:
            addList("accepts", "allow");
            break;
        case 415:
            addList("accepts", "accept");
            break;
        case 420:
            addList("unsupported", "unsupported");
            break;
        case 421:
            addList("requires", "require");
            break;
        case 422:
            addSeconds("interval", "min-se");
            break;
        case 423:
            addSeconds("interval", "min-expires");
            break;
        default:
            break;
        }
        addVendors();
        return m_statements;
    }

private:
    void add(const char *key, const QList<FindingValue> &values)
    {
        const QList head{FindingValue::ofCode(m_response.code),
                         FindingValue::ofText(m_response.method)};
        m_statements << FindingStatement{key, head + values};
    }

    void addReasons()
    {
        QList<QByteArrayView> telling;
        const QList<StatedReason> reasons = statedReasons(m_response);
        for (const StatedReason &each : reasons) {
            if (each.isOf("q.850"))
                m_isdnCause = each.cause;
            if (isTellingInRefusal(each, m_response.code))
                telling << each.value;
        }
        if (!telling.isEmpty())
            add("reason", {FindingValue::ofReason(quotableList(telling))});
    }

    void addWarnings()
    {
        QList<QByteArrayView> telling;
        const QList<QByteArrayView> values = headerValues(m_response.text, "warning");
        for (const QByteArrayView &each : values) {
            const qint64 code = numberOf(each);
            // Kamailio puts such a one on all that it answers, for who debugs it.
            const bool isNoise = code == 392 && each.indexOf("Noisy feedback") >= 0;
            if (code >= lowestWarning && code <= highestWarning && !isNoise)
                telling << each;
        }
        if (!telling.isEmpty())
            add("warning", {FindingValue::ofWarning(quotableList(telling))});
    }

    void addSeconds(const char *key, const char *header)
    {
        const qint64 seconds = numberOf(headerLine(m_response.text, header));
        if (seconds > 0 && seconds <= longestRetry)
            add(key, {FindingValue::ofTime(seconds * nanosecondsPerSecond)});
    }

    void addList(const char *key, const char *header)
    {
        const QByteArray list = joinedValues(headerValues(m_response.text, header));
        if (!list.isEmpty())
            add(key, {FindingValue::ofText(quotable(list))});
    }

    void addVendors()
    {
        addVendor("ms-diagnostics");
        const qint64 cause = numberOf(headerLine(m_response.text, "x-asterisk-hangupcausecode"));
        const bool isSaid =
            cause >= 0 && (cause == m_isdnCause || causeSaysTheSame(m_response.code, cause));
        if (!isSaid && cause != 0 && cause != 16)
            addVendor("X-Asterisk-HangupCause");
    }

    void addVendor(const char *header)
    {
        const QByteArray name = QByteArray(header).toLower();
        const QByteArrayView value = headerLine(m_response.text, name.constData());
        if (!value.isEmpty())
            add("vendor", {FindingValue::ofText(header), FindingValue::ofText(quotable(value))});
    }

    const CallMessage &m_response;
    QList<FindingStatement> m_statements;
    qint64 m_isdnCause = -1; ///< that it gives as its reason
};

} // namespace

QList<FindingStatement> statementsOfRefusal(const CallMessage &response)
{
    return RefusalDetails(response).statements();
}
