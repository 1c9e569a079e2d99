// SPDX-License-Identifier: MIT
#include "rules.h"
#include "silence.h"
#include "statedreason.h"

#include "asciitext.h"
#include "headervalues.h"

#include <algorithm>

namespace {

constexpr qint64 shortestSession = 90; // seconds, RFC 4028 §4
constexpr qint64 longestSession = 0xFFFFFFFF;
constexpr qint64 soonestPart = 3; // of the interval: as a rule, a refresh comes at half of it
constexpr qint64 latestBye = 5 * nanosecondsPerSecond; // after what it follows from
constexpr qint64 earliestBye = 2 * nanosecondsPerSecond; // before

bool isRefreshMethod(QByteArrayView method)
{
    return method == "INVITE" || method == "UPDATE";
}

/// Looks for what a session that had to be refreshed came to.
class SessionTimer
{
public:
    SessionTimer(const Call &call, const CallResult &result)
        : m_call(call)
        , m_result(result)
    { }

    void find(QList<Finding> &found)
    {
        if (!findBye() || !findSession())
            return;
        Finding finding{"session-timer", {}, {m_success}, {}};
        if (!tellFailure(finding) && !tellAbsence(finding))
            return;
        finding.proof << m_bye;
        if (const QByteArray reasons = reasonsOfBye(bye()); !reasons.isEmpty())
            finding.statements << FindingStatement{"reason", {FindingValue::ofReason(reasons)}};
        found << finding;
    }

private:
    const CallMessage &bye() const { return m_call.message(m_bye); }
    const CallMessage &success() const { return m_call.message(m_success); }

    /// The first BYE of the dialog that the trace saw begin.
    bool findBye()
    {
        for (int i = 0; i < m_call.messageCount() && m_bye < 0; ++i) {
            const CallMessage &message = m_call.message(i);
            if (!message.isRequest() || message.method != "BYE")
                continue;
            const bool isCallers =
                message.fromTag == m_result.callerTag && message.toTag == m_result.calleeTag;
            const bool isCallees =
                message.toTag == m_result.callerTag && message.fromTag == m_result.calleeTag;
            if (isCallers || isCallees)
                m_bye = i;
        }
        return m_bye >= 0;
    }

    /// The newest success that begins the session's interval anew, as it was nearest to who sent
    /// the BYE: a proxy may put the header in for the side that asks (RFC 4028 §8.2).
    bool findSession()
    {
        for (const Transaction &each : m_call.transactions()) {
            const int success = isRefreshMethod(each.method) ? m_call.successOf(each) : -1;
            if (success > m_success && success < m_bye
                && areOfOneDialog(m_call.message(success), bye()))
                m_success = success;
        }
        if (m_success < 0)
            return false;
        const CallMessage &newest = success();
        const bool isOfAsker = newest.fromTag == bye().fromTag;
        for (const Transaction &each : m_call.transactions()) {
            const int copy = each.method == newest.method && each.cseq == newest.cseq
                ? m_call.successOf(each)
                : -1;
            if (copy < 0 || m_call.message(copy).fromTag != newest.fromTag
                || m_call.message(copy).toTag != newest.toTag)
                continue;
            const int vias = m_call.message(copy).vias;
            if (isOfAsker ? vias < success().vias : vias > success().vias)
                m_success = copy;
        }
        m_expires = headerLine(success().text, "session-expires");
        m_interval = numberOf(m_expires);
        return m_interval >= shortestSession && m_interval <= longestSession;
    }

    FindingValue interval() const
    {
        return FindingValue::ofTime(m_interval * nanosecondsPerSecond);
    }

    /// Whether \a each was to refresh the session after its newest success, and before the BYE.
    bool isTry(const Transaction &each) const
    {
        const int request = isRefreshMethod(each.method) ? each.request() : -1;
        return request > m_success && request < m_bye
            && areOfOneDialog(m_call.message(request), bye());
    }

    /// The last of them that who sent the BYE did, on its own hop; null for none.
    const Transaction *lastTryOfEnder() const
    {
        const Transaction *last = nullptr;
        for (const Transaction &each : m_call.transactions()) {
            if (!isTry(each) || m_call.message(each.request()).fromTag != bye().fromTag)
                continue;
            const bool isNearer = last && each.cseq == last->cseq
                && m_call.message(each.request()).vias < m_call.message(last->request()).vias;
            if (!last || each.cseq > last->cseq || isNearer)
                last = &each;
        }
        return last;
    }

    /// Whether the BYE follows \a message within \a longest nanoseconds, or, without times, before
    /// any other request.
    bool isByeSoonAfter(int message, qint64 longest) const
    {
        if (m_call.hasTimes()) {
            const qint64 elapsed = m_call.elapsed(message, m_bye);
            return elapsed >= 0 && elapsed <= longest;
        }
        for (int i = message + 1; i < m_bye; ++i) {
            const CallMessage &between = m_call.message(i);
            if (between.isRequest() && between.method != "ACK"
                && between.transaction != m_call.message(message).transaction)
                return false;
        }
        return true;
    }

    /// Whether \a each was given up, and the BYE sent for that.
    bool isGivenUp(const Transaction &each) const
    {
        constexpr qint64 wait = secondsToGiveUp * nanosecondsPerSecond;
        const bool isTooEarly =
            m_call.hasTimes() && m_call.elapsed(each.request(), m_bye) < wait - earliestBye;
        return !isTooEarly && isByeSoonAfter(each.request(), wait + latestBye)
            && isUnanswered(m_call, each);
    }

    /// Whether \a each was to refresh the session rather than to change it: it is of the side that
    /// has to, where that is told, and does not come soon.
    bool isRefresh(const Transaction &each) const
    {
        const CallMessage &request = m_call.message(each.request());
        if (const QByteArrayView side = refresher(); !side.isEmpty() && side != request.fromTag)
            return false;
        return !m_call.hasTimes()
            || m_call.elapsed(m_success, each.request())
            >= m_interval / soonestPart * nanosecondsPerSecond;
    }

    bool tellFailure(Finding &finding) const
    {
        const Transaction *last = lastTryOfEnder();
        if (!last || !isRefresh(*last))
            return false;
        const int final = m_call.finalOf(*last);
        const int code = final >= 0 ? m_call.message(final).code : 0;
        const FindingValue method = FindingValue::ofText(last->method);
        if ((code == 408 || code == 481) && final < m_bye && isByeSoonAfter(final, latestBye)) {
            finding.statements << FindingStatement{
                "failed", {interval(), method, FindingValue::ofCode(code)}};
            finding.proof << final;
            finding.codes << code;
            return true;
        }
        if (final >= 0 || !isGivenUp(*last))
            return false;
        finding.statements << FindingStatement{"unanswered", {interval(), method}};
        finding.proof << last->request();
        return true;
    }

    /// Whether a refresh would have come by where the trace was taken: where no proxy stays in the
    /// path, requests may pass it by.
    bool isOnPath() const
    {
        if (!headerLine(success().text, "record-route").isEmpty())
            return true;
        const Envelope &answer = success().place.envelope;
        const Envelope &end = bye().place.envelope;
        if (answer.source.address.isNull() || answer.destination.address.isNull())
            return false;
        const auto have = [&end](const Endpoint &one, const Endpoint &other) {
            return end.source.address == one.address && end.destination.address == other.address;
        };
        return have(answer.source, answer.destination) || have(answer.destination, answer.source);
    }

    /// The tag of the side that was to refresh; empty where that is not told.
    QByteArrayView refresher() const
    {
        const QByteArrayView side = parameterOf(m_expires, "refresher");
        if (equalsFolded(textOf(side), "uac"))
            return success().fromTag;
        return equalsFolded(textOf(side), "uas") ? success().toTag : QByteArrayView();
    }

    bool isByeDue() const
    {
        const qint64 elapsed = m_call.elapsed(m_success, m_bye);
        const qint64 margin = std::min<qint64>(secondsToGiveUp, m_interval / 3);
        return elapsed >= (m_interval - margin) * nanosecondsPerSecond - earliestBye
            && elapsed <= m_interval * nanosecondsPerSecond + latestBye;
    }

    bool tellAbsence(Finding &finding) const
    {
        const QByteArrayView side = refresher();
        if (side.isEmpty() || side == bye().fromTag || !m_call.hasTimes() || !isByeDue()
            || !isOnPath())
            return false;
        const bool isOpen = std::any_of(
            m_call.transactions().begin(), m_call.transactions().end(), [this](const auto &each) {
                return isTry(each) && m_call.finalOf(each) < 0 && !isUnanswered(m_call, each);
            });
        if (isOpen)
            return false;
        const FindingValue passed = FindingValue::ofTime(m_call.elapsed(m_success, m_bye));
        const bool isCallers = side == m_result.callerTag;
        finding.statements << FindingStatement{isCallers ? "caller-refreshes" : "callee-refreshes",
                                               {interval(), passed}};
        return true;
    }

    const Call &m_call;
    const CallResult &m_result;
    int m_bye = -1;
    int m_success = -1;
    QByteArrayView m_expires; ///< the Session-Expires of the success
    qint64 m_interval = -1; ///< seconds
};

} // namespace

// RFC 4028 §7.2, §9, §10: the newest success to an INVITE or UPDATE says how long the session lasts
// unless it is refreshed, and by whom; the other side ends it somewhat before. Who cannot refresh
// it ends it as well (RFC 3261 §12.2.1.2).
void findSessionTimer(const Call &call, const CallResult &result, QList<Finding> &found)
{
    if (result.outcome != Outcome::Answered || result.callerTag.isEmpty()
        || result.calleeTag.isEmpty() || call.isCut())
        return;
    SessionTimer(call, result).find(found);
}
