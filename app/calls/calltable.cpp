// SPDX-License-Identifier: MIT
#include "calltable.h"

#include "asciitext.h"
#include "findings.h"
#include "headervalues.h"
#include "silence.h"

#include <algorithm>

namespace {

// How long a call that is over may still get repeats: in nanoseconds, or, where the trace has no
// times, in messages of others.
constexpr qint64 quietTime = 2 * (secondsToGiveUp * nanosecondsPerSecond);
constexpr qint64 quietMessages = 20'000;

constexpr qsizetype longestName = 200;
constexpr int droppedAtOnce = CallTable::mostMessagesKept / 4;

/// What \a message takes, with its share of lists, and of what allocating them takes.
qsizetype bytesOf(const TraceMessage &message)
{
    constexpr qsizetype share = 300;
    return static_cast<qsizetype>(sizeof(CallMessage)) + share + message.text.size();
}

QByteArray shortName(QByteArrayView name)
{
    QByteArray text = name.first(std::min(name.size(), longestName)).toByteArray();
    text.replace('\n', ' ');
    return text;
}

/// \a method without a copy of its own where it is one of those that most messages have.
QByteArray sharedMethod(QByteArrayView method)
{
    static const QList<QByteArray> known{
        QByteArrayLiteral("INVITE"),  QByteArrayLiteral("REGISTER"),  QByteArrayLiteral("OPTIONS"),
        QByteArrayLiteral("BYE"),     QByteArrayLiteral("SUBSCRIBE"), QByteArrayLiteral("NOTIFY"),
        QByteArrayLiteral("MESSAGE"), QByteArrayLiteral("PUBLISH"),   QByteArrayLiteral("ACK"),
        QByteArrayLiteral("REFER"),   QByteArrayLiteral("UPDATE"),    QByteArrayLiteral("INFO"),
        QByteArrayLiteral("CANCEL"),  QByteArrayLiteral("PRACK")};
    const auto found = std::find(known.begin(), known.end(), method);
    return found == known.end() ? shortName(method) : *found;
}

/// Whether nothing more is to come of \a call but repeats.
bool isOver(const Call &call, const CallResult &result)
{
    if (result.outcome == Outcome::Unfinished || result.outcome == Outcome::NoResponse)
        return false; // what comes of it later, or whether anything would have been seen
    if (result.outcome == Outcome::Answered && result.endedBy == Ender::Unknown)
        return false;
    return std::all_of(call.transactions().begin(), call.transactions().end(),
                       [&call](const Transaction &each) {
                           return each.method == "ACK" || call.finalOf(each) >= 0;
                       });
}

/// What \a message, with which a call is resumed that was summed up at \a end, lacks.
Call::Missing missingBetween(const CallPlace &end, const TraceMessage &message)
{
    constexpr qint64 longestTransaction = secondsToGiveUp * nanosecondsPerSecond;
    const bool isNew = end.time > 0 && message.place.envelope.time - end.time > longestTransaction;
    return isNew ? Call::Missing::Begin : Call::Missing::Any;
}

float secondsOf(qint64 nanoseconds)
{
    return nanoseconds < 0 ? -1.0F
                           : static_cast<float>(static_cast<double>(nanoseconds)
                                                / static_cast<double>(nanosecondsPerSecond));
}

} // namespace

void CallTable::beginFile(const QString &name)
{
    closeAll();
    m_files << name;
    m_indices.clear();
    m_traffic = {};
}

void CallTable::finish()
{
    closeAll();
    m_indices = {};
    m_endsIndex = {};
}

void CallTable::add(TraceMessage message)
{
    m_traffic.add(message.place.envelope);
    ++m_messageCount;
    const std::size_t index = indexOf(message);
    OpenCall &call = openCall(index, message);
    call.lastTime = message.place.envelope.time;
    call.lastNumber = m_messageCount;
    keep(call, std::move(message));
    closeQuietCalls(call.lastTime);
    if (m_bytesKept > m_mostBytesKept)
        makeRoom();
}

/// The call numbered \a index, which \a message goes on with, as the last of the active ones.
CallTable::OpenCall &CallTable::openCall(std::size_t index, const TraceMessage &message)
{
    if (const auto known = m_open.find(index); known != m_open.end()) {
        OpenCall &call = known->second;
        m_active.splice(m_active.end(), call.isWaiting ? m_waiting : m_active, call.place);
        call.isWaiting = false;
        return call;
    }
    const bool isResumed = m_calls[index].messages > 0;
    const Call::Missing missing =
        isResumed ? missingBetween(m_calls[index].end, message) : Call::Missing::None;
    OpenCall &call = m_open.try_emplace(index, OpenCall{Call(m_traffic, missing)}).first->second;
    call.place = m_active.insert(m_active.end(), index);
    call.isResumed = isResumed;
    return call;
}

/// The index of the call that \a message belongs to, which may be a new one.
std::size_t CallTable::indexOf(const TraceMessage &message)
{
    const size_t hash = qHash(message.callId);
    const auto known = m_indices.constFind(hash);
    if (known != m_indices.constEnd())
        return *known;
    const std::size_t index = m_calls.size();
    m_indices.insert(hash, static_cast<quint32>(index));
    m_calls.emplace_back();
    begin(index, message);
    return index;
}

void CallTable::begin(std::size_t index, const TraceMessage &message)
{
    CallSummary &summary = m_calls[index];
    summary.names = shortName(message.callId) + '\n' + shortName(uriOf(message.from)) + '\n'
        + shortName(uriOf(message.to));
    summary.method = sharedMethod(message.method);
    summary.file = static_cast<qint32>(m_files.size()) - 1;
    summary.start = placeOf(message);
}

void CallTable::keep(OpenCall &call, TraceMessage &&message)
{
    const qsizetype bytes = bytesOf(message);
    const int before = call.call.messageCount();
    call.call.add(std::move(message));
    if (call.call.messageCount() > before)
        m_bytesKept += bytes;
    if (call.call.messageCount() <= mostMessagesKept)
        return;
    const std::vector<CallMessage> dropped =
        call.call.drop(droppedAtOnce, call.call.messageCount() - droppedAtOnce, droppedAtOnce);
    for (const CallMessage &each : dropped)
        m_bytesKept -= bytesOf(each);
    call.dropped += static_cast<qint32>(dropped.size());
}

/// Sums up what was quiet for long, and is over; \a now is the time of the last message, 0 where
/// that is not known.
void CallTable::closeQuietCalls(qint64 now)
{
    while (!m_active.empty()) {
        const std::size_t index = m_active.front();
        OpenCall &call = m_open.at(index);
        const bool isQuiet = now > 0 && call.lastTime > 0
            ? now - call.lastTime > quietTime
            : m_messageCount - call.lastNumber > quietMessages;
        if (!isQuiet)
            return;
        const CallResult result = resultOf(call.call);
        if (isOver(call.call, result)) {
            close(index, result);
        } else {
            m_waiting.splice(m_waiting.end(), m_active, call.place);
            call.isWaiting = true;
        }
    }
}

/// Sums up what was quiet for longest until there is room for more.
void CallTable::makeRoom()
{
    while (m_bytesKept > m_mostBytesKept / 2 && m_open.size() > 1)
        close(m_waiting.empty() ? m_active.front() : m_waiting.front());
}

void CallTable::closeAll()
{
    while (!m_open.empty())
        close(m_open.begin()->first);
}

void CallTable::close(std::size_t index)
{
    close(index, resultOf(m_open.at(index).call));
}

void CallTable::close(std::size_t index, const CallResult &result)
{
    const auto found = m_open.find(index);
    const OpenCall &open = found->second;
    (open.isWaiting ? m_waiting : m_active).erase(open.place);
    for (const CallMessage &each : open.call.messages())
        m_bytesKept -= bytesOf(each);
    sumUp(open, result, m_calls[index]);
    m_open.erase(found);
}

/// Adds what the call \a open came to, \a result, to \a summary, which knows what came before where
/// it is resumed.
void CallTable::sumUp(const OpenCall &open, const CallResult &result, CallSummary &summary)
{
    const Call &call = open.call;
    summary.end = placeOf(call.messages().back());
    summary.messages += call.messageCount() + open.dropped;
    summary.repeats += call.repeats();
    if (!open.isResumed || isDecisive(summary, call, result)) {
        summary.outcome = result.outcome;
        summary.endedBy = result.endedBy;
        summary.code =
            result.final < 0 ? qint16(0) : static_cast<qint16>(call.message(result.final).code);
    } else if (summary.endedBy == Ender::Unknown && summary.outcome == result.outcome) {
        summary.endedBy = result.endedBy;
    }
    summary.isInvite |= result.isInvite;
    if (!open.isResumed) {
        summary.ringAfter = secondsOf(result.ringAfter);
        summary.answerAfter = secondsOf(result.answerAfter);
    }
    const QList<Finding> findings = findingsOf(call, result);
    for (const Finding &each : findings)
        summary.findings << kept(each, call);
}

KeptFinding CallTable::kept(const Finding &finding, const Call &call)
{
    KeptFinding result{finding.id, finding.statements, {}, finding.codes};
    for (const int message : finding.proof)
        result.where << placeOf(call.message(message));
    return result;
}

CallPlace CallTable::placeOf(const TraceMessage &message)
{
    const Envelope &envelope = message.place.envelope;
    CallPlace place;
    place.isFrame = envelope.frame > 0;
    place.number = place.isFrame ? envelope.frame : message.place.line;
    place.time = envelope.time;
    if (envelope.source.address.isNull())
        return place;
    const std::pair ends(envelope.source, envelope.destination);
    place.ends = m_endsIndex.value(ends, -1);
    if (place.ends < 0) {
        place.ends = static_cast<qint32>(m_ends.size());
        m_endsIndex.insert(ends, place.ends);
        m_ends << ends;
    }
    return place;
}

std::pair<Endpoint, Endpoint> CallTable::endsOf(const CallPlace &place) const
{
    return place.ends < 0 ? std::pair<Endpoint, Endpoint>() : m_ends.at(place.ends);
}
