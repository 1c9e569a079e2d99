// SPDX-License-Identifier: MIT
#include "tracesummary.h"

#include <algorithm>

TraceSummary::TraceSummary(qsizetype occurrencesKept)
    : m_occurrencesKept(occurrencesKept)
    , m_calls([this](const NormalResponses &responses) { markNormal(responses); },
              [this](const ResponsePlace &response) { markFirstFailure(response); })
{ }

void TraceSummary::beginFile(const QString &name)
{
    m_files << name;
    m_lines = 0;
    if (m_observer)
        m_observer->beginFile(name);
}

void TraceSummary::finish()
{
    m_calls.finish();
    if (m_observer)
        m_observer->finish();
}

/// \a place with its file, its line counted from 1.
TracePlace TraceSummary::placed(TracePlace place) const
{
    place.file = static_cast<int>(m_files.size()) - 1;
    place.line += m_lines + 1;
    return place;
}

void TraceSummary::append(TracePart &&part)
{
    std::vector<TraceMessage> messages = part.takeMessages();
    for (TraceMessage &message : messages) {
        message.place = placed(message.place);
        m_observer->add(std::move(message));
    }
    QList<CodeInPart> codes;
    for (const CodeTally &tally : part.tallies()) {
        const qsizetype listed = addTally(tally);
        codes.append({&m_codes[tally.code], listed});
    }
    for (auto each = part.reported().begin(); each != part.reported().end(); ++each)
        m_reported[each.key()] += each.value();
    for (const CallEvent &event : part.events()) {
        if (event.earlyReason >= 0)
            m_calls.addEarlyReason(event.request.callId, part.earlyReasons().at(event.earlyReason));
        else
            follow(event, codes.at(event.tally));
    }
    m_lines += part.lineCount();
}

/// Takes up a final response to a call.
void TraceSummary::follow(const CallEvent &event, const CodeInPart &code)
{
    CodeTally &tally = *code.tally;
    qsizetype occurrence = event.occurrence < 0 ? -1 : event.occurrence + code.listedBefore;
    if (occurrence >= tally.occurrences.size())
        occurrence = -1;
    const QByteArray reason = m_calls.add(
        {static_cast<qint16>(tally.code), static_cast<qint16>(occurrence), m_responses++},
        event.request);
    if (reason.isEmpty())
        return;
    tally.earlyReasons.add(reason);
    if (occurrence >= 0)
        tally.occurrences[occurrence].earlyReason = reason;
}

/// Returns how many occurrences stood in the list before.
qsizetype TraceSummary::addTally(const CodeTally &tally)
{
    CodeTally &sum = m_codes[tally.code];
    if (sum.count == 0) {
        sum.code = tally.code;
        sum.first = placed(tally.first);
    }
    sum.last = placed(tally.last);
    sum.count += tally.count;
    sum.methods.add(tally.methods);
    sum.phrases.add(tally.phrases);
    sum.reasons.add(tally.reasons);
    sum.warnings.add(tally.warnings);
    sum.retryAfters.add(tally.retryAfters);
    sum.agents.add(tally.agents);
    const qsizetype before = sum.occurrences.size();
    const qsizetype room = std::min(m_occurrencesKept - before, tally.occurrences.size());
    for (Occurrence occurrence : tally.occurrences.first(room)) {
        occurrence.place = placed(occurrence.place);
        sum.occurrences.append(occurrence);
    }
    return before;
}

void TraceSummary::markNormal(const NormalResponses &responses)
{
    CodeTally &tally = m_codes[responses.code];
    tally.normal += responses.count;
    if (!responses.isListed)
        return;
    int left = responses.count;
    for (Occurrence &each : tally.occurrences) {
        if (left > 0 && !each.isNormal && each.cseq <= responses.lastCSeq
            && qHash(QByteArrayView(each.callId)) == responses.callId) {
            each.isNormal = true;
            --left;
        }
    }
}

void TraceSummary::markFirstFailure(const ResponsePlace &response)
{
    CodeTally &tally = m_codes[response.code];
    ++tally.failedCalls;
    if (response.occurrence >= 0)
        tally.occurrences[response.occurrence].isFirstFailure = true;
}
