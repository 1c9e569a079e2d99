// SPDX-License-Identifier: MIT
#include "statedreason.h"

#include "asciitext.h"
#include "headervalues.h"

namespace {

constexpr qsizetype longestQuote = 240;

constexpr int okOfSip = 200;
constexpr int normalClearingCause = 16;
constexpr int normalUnspecifiedCause = 31;

bool isTellingInBye(const StatedReason &reason)
{
    if (reason.isOf("q.850"))
        return reason.cause >= 0 && reason.cause != normalClearingCause
            && reason.cause != normalUnspecifiedCause;
    return reason.isOf("sip") && reason.cause >= 0 && reason.cause != okOfSip;
}

} // namespace

bool StatedReason::isOf(const char *name) const
{
    return equalsFolded(textOf(protocol), name);
}

QList<StatedReason> statedReasons(const CallMessage &message)
{
    QList<StatedReason> reasons;
    const QList<QByteArrayView> values = headerValues(message.text, "reason");
    for (const QByteArrayView &value : values) {
        const std::string_view text = textOf(value);
        reasons << StatedReason{value, view(trimmed(text.substr(0, text.find(';')))),
                                numberOf(parameterOf(value, "cause"))};
    }
    return reasons;
}

QByteArray quotable(QByteArrayView text)
{
    QByteArray quote = text.first(qMin(text.size(), 2 * longestQuote)).toByteArray().simplified();
    if (quote.size() <= longestQuote && text.size() <= 2 * longestQuote)
        return quote;
    qsizetype end = qMin(quote.size(), longestQuote);
    while (end > 0 && end < quote.size() && (static_cast<uchar>(quote.at(end)) & 0xC0U) == 0x80U)
        --end; // not within a letter of UTF-8
    return quote.first(end) + "…";
}

QByteArray joinedValues(const QList<QByteArrayView> &values)
{
    QByteArrayList texts;
    for (const QByteArrayView &each : values)
        texts << each.toByteArray();
    return texts.join(", ");
}

QByteArray quotableList(const QList<QByteArrayView> &values)
{
    QByteArrayList quotes;
    for (const QByteArrayView &each : values)
        quotes << quotable(each);
    return quotes.join(", ");
}

QByteArray reasonsOfBye(const CallMessage &bye)
{
    QList<QByteArrayView> telling;
    const QList<StatedReason> reasons = statedReasons(bye);
    for (const StatedReason &each : reasons) {
        if (isTellingInBye(each))
            telling << each.value;
    }
    return quotableList(telling);
}
