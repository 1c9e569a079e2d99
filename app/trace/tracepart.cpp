// SPDX-License-Identifier: MIT
#include "tracepart.h"

#include <algorithm>

namespace {

constexpr qsizetype longestKeptText = 300;
constexpr qsizetype longestCallId = 300;

QByteArray shortened(QByteArrayView text, qsizetype longest)
{
    return text.first(std::min(text.size(), longest)).toByteArray();
}

} // namespace

CodeTally &TracePart::tallyOf(int code)
{
    qint16 &index = m_tallyOfCode.at(static_cast<std::size_t>(code));
    if (index < 0) {
        index = static_cast<qint16>(m_tallies.size());
        m_tallies.emplace_back().code = code;
    }
    return m_tallies[index];
}

void TracePart::add(const SipMessage &message)
{
    if (message.isReported) {
        ++m_reported[message.code];
        return;
    }
    if (!message.isRequest())
        count(message);
    if (!m_keepsMessages || message.callId.isEmpty())
        return;
    m_messages.emplace_back(message);
    m_messages.back().place = {0, message.line, message.offset, message.envelope};
}

void TracePart::count(const SipMessage &response)
{
    CodeTally &tally = tallyOf(response.code);
    tally.last = {0, response.line, response.offset, response.envelope};
    if (tally.count == 0)
        tally.first = tally.last;
    tally.count += response.times;
    if (!response.method.isEmpty())
        tally.methods.add(response.method);
    tally.phrases.add(response.phrase);
    for (const QByteArrayView &reason : response.reasons)
        tally.reasons.add(reason);
    for (const QByteArrayView &warning : response.warnings)
        tally.warnings.add(warning);
    if (!response.retryAfter.isEmpty())
        tally.retryAfters.add(response.retryAfter);
    if (!response.agent.isEmpty())
        tally.agents.add(response.agent);
    qint32 occurrence = -1;
    if (tally.occurrences.size() < m_occurrencesKept) {
        occurrence = static_cast<qint32>(tally.occurrences.size());
        Occurrence &listed = tally.occurrences.emplace_back();
        listed.place = tally.last;
        listed.cseq = response.cseq;
        listed.method = shortened(response.method, longestCallId);
        listed.callId = shortened(response.callId, longestCallId);
        listed.phrase = shortened(response.phrase, longestKeptText);
    }
    if (!response.callId.isEmpty())
        follow(response, occurrence);
}

void TracePart::follow(const SipMessage &response, qint32 occurrence)
{
    const bool isProvisional = response.code < 200;
    if (isProvisional && response.reasons.isEmpty())
        return;
    CallEvent event;
    event.request = {qHash(response.callId), qHash(response.method), response.cseq};
    event.tally = m_tallyOfCode.at(static_cast<std::size_t>(response.code));
    event.occurrence = occurrence;
    if (isProvisional) {
        const QByteArrayView reason = response.reasons.constFirst();
        event.earlyReason = static_cast<qint32>(m_earlyReasons.size());
        m_earlyReasons.append(shortened(reason, longestKeptText));
    }
    m_events.push_back(event);
}
