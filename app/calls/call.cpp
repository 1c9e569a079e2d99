// SPDX-License-Identifier: MIT
#include "call.h"

#include "weighing.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace {

// Nanoseconds between two copies of a packet; and between two of the same bytes and ends, which no
// timer sends that soon (RFC 3261 §17.1.1.2).
constexpr qint64 longestCopyGap = 100'000'000;
constexpr qint64 longestMirrorGap = 10'000'000;

/// Whether \a one and \a other, of the same bytes and ends, are one packet that was mirrored twice.
bool isMirrored(const Envelope &one, const Envelope &other)
{
    if (one.packetId != 0 || other.packetId != 0)
        return one.packetId == other.packetId;
    return one.frame > 0 && one.transport == Transport::Udp
        && std::abs(one.time - other.time) <= longestMirrorGap;
}

} // namespace

Call::Call(std::vector<TraceMessage> messages, const Traffic &traffic, Missing missing)
    : m_traffic(&traffic)
    , m_missing(missing)
{
    m_messages.reserve(messages.size());
    for (TraceMessage &message : messages)
        add(std::move(message));
}

void Call::add(TraceMessage &&message)
{
    if (isCopy(message))
        ++m_duplicates;
    else
        put(std::move(message));
}

std::vector<CallMessage> Call::drop(int begin, int end, int count)
{
    const int repeatsBefore = repeats();
    std::vector<Weight> weights;
    std::array<int, weightCount> left{}; // how many of each weight are still to be dropped
    Weighing weighing(*this);
    for (int i = 0; i < end; ++i) {
        weights.push_back(weighing.weightOf(message(i)));
        left.at(static_cast<std::size_t>(weights.back())) += i < begin ? 0 : 1;
    }
    for (int &each : left) {
        each = std::min(each, count);
        count -= each;
    }
    std::vector<CallMessage> dropped;
    std::vector<CallMessage> messages = std::exchange(m_messages, {});
    m_transactions.clear();
    m_missing = Missing::Any;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool isInMiddle = index >= begin && index < end;
        int none = 0;
        int &more = isInMiddle ? left.at(static_cast<std::size_t>(weights.at(i))) : none;
        if (more == 0) {
            put(std::move(messages[i]));
        } else {
            --more;
            dropped.push_back(std::move(messages[i]));
        }
    }
    m_droppedRepeats = 0;
    m_droppedRepeats = repeatsBefore - repeats();
    return dropped;
}

/// Whether \a message is one that was captured before: at another interface of a machine, or on
/// both sides of a NAT that changes nothing within.
bool Call::isCopy(const TraceMessage &message) const
{
    const Envelope &envelope = message.place.envelope;
    if (envelope.time == 0)
        return false;
    const auto tooOld =
        std::find_if(m_messages.crbegin(), m_messages.crend(), [&](const CallMessage &each) {
            return envelope.time - each.place.envelope.time > longestCopyGap;
        });
    return std::any_of(m_messages.crbegin(), tooOld, [&](const CallMessage &each) {
        const Envelope &earlier = each.place.envelope;
        return (!haveSameEnds(envelope, earlier) || isMirrored(envelope, earlier))
            && each.text == message.text;
    });
}

void Call::put(TraceMessage &&message)
{
    CallMessage added;
    static_cast<TraceMessage &>(added) = std::move(message);
    added.transaction = transactionFor(added);
    findRepeat(added);
    const int index = messageCount();
    Transaction &transaction = m_transactions[added.transaction];
    if (!added.isRequest())
        transaction.responses << index;
    else if (added.method == transaction.method)
        transaction.requests << index;
    else
        transaction.acks << index;
    m_messages.push_back(std::move(added));
}

/// The index of the transaction that \a message belongs to, which may be a new one.
int Call::transactionFor(const TraceMessage &message)
{
    // Without a branch, an ACK cannot be told from one to a success.
    if (message.isRequest() && message.method == "ACK" && message.branch != 0) {
        const int invite = findTransaction(message.branch, message.cseq, "INVITE");
        if (invite >= 0)
            return invite;
    }
    const int known = findTransaction(message.branch, message.cseq, message.method);
    if (known >= 0)
        return known;
    Transaction transaction;
    transaction.method = message.method;
    transaction.cseq = message.cseq;
    transaction.branch = message.branch;
    m_transactions << transaction;
    return static_cast<int>(m_transactions.size()) - 1;
}

int Call::findTransaction(size_t branch, quint32 cseq, QByteArrayView method) const
{
    // A message mostly belongs to what came last.
    for (auto i = m_transactions.size(); i-- > 0;) {
        const Transaction &each = m_transactions.at(i);
        if (each.branch == branch && each.cseq == cseq && each.method == method)
            return static_cast<int>(i);
    }
    return -1;
}

/// Notes which of its transaction's messages \a message is sent again as: the same bytes, the same
/// way.
void Call::findRepeat(CallMessage &message) const
{
    const Transaction &transaction = m_transactions.at(message.transaction);
    const QList<int> &before = !message.isRequest() ? transaction.responses
        : message.method == transaction.method      ? transaction.requests
                                                    : transaction.acks;
    for (const int index : before) {
        const CallMessage &earlier = this->message(index);
        if (earlier.repeatOf < 0 && earlier.code == message.code && earlier.text == message.text
            && haveSameEnds(earlier.place.envelope, message.place.envelope)) {
            message.repeatOf = index;
            return;
        }
    }
}

int Call::repeats() const
{
    const auto kept = std::count_if(m_messages.begin(), m_messages.end(),
                                    [](const CallMessage &each) { return each.repeatOf >= 0; });
    return m_droppedRepeats + static_cast<int>(kept);
}

bool Call::hasTimes() const
{
    return !m_messages.empty() && m_messages.front().place.envelope.time != 0;
}

qint64 Call::elapsed(int from, int to) const
{
    const qint64 begin = message(from).place.envelope.time;
    const qint64 end = message(to).place.envelope.time;
    return begin == 0 || end < begin ? -1 : end - begin;
}

bool Call::isAliveAfter(int message, int seconds) const
{
    return m_traffic->isSeenAfter(this->message(message).place.envelope,
                                  seconds * nanosecondsPerSecond);
}

bool Call::isLossSeenAfter(int message) const
{
    return m_traffic->isLostAfter(this->message(message).place.envelope);
}

bool Call::isSeenAgainst(int message) const
{
    return m_traffic->isSeenAgainst(this->message(message).place.envelope);
}

int Call::finalOf(const Transaction &transaction) const
{
    const auto found = std::find_if(transaction.responses.begin(), transaction.responses.end(),
                                    [this](int each) { return message(each).isFinal(); });
    return found == transaction.responses.end() ? -1 : *found;
}

int Call::successOf(const Transaction &transaction) const
{
    const auto found = std::find_if(transaction.responses.begin(), transaction.responses.end(),
                                    [this](int each) { return message(each).isSuccess(); });
    return found == transaction.responses.end() ? -1 : *found;
}

bool Call::isOnDeeperHop(const Transaction &transaction) const
{
    const CallMessage &deeper = message(transaction.first());
    return std::any_of(m_transactions.begin(), m_transactions.end(), [&](const Transaction &each) {
        const CallMessage &first = message(each.first());
        return areOfOneRequest(first, deeper) && first.vias < deeper.vias;
    });
}
