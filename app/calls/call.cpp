// SPDX-License-Identifier: MIT
#include "call.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 longestCopyGap = 100'000'000; // nanoseconds between two copies of a packet

bool haveSameEnds(const Envelope &one, const Envelope &other)
{
    return one.source == other.source && one.destination == other.destination;
}

} // namespace

Call::Call(std::vector<TraceMessage> messages, const Traffic &traffic, bool isCut)
    : m_traffic(&traffic)
    , m_isCut(isCut)
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

void Call::drop(int begin, int count)
{
    std::vector<CallMessage> messages = std::exchange(m_messages, {});
    m_transactions.clear();
    m_isCut = true;
    for (int i = 0; i < static_cast<int>(messages.size()); ++i) {
        if (i < begin || i >= begin + count)
            put(std::move(messages[static_cast<std::size_t>(i)]));
    }
}

/// Whether \a message is one that was captured before: at another interface of a machine, or on
/// both sides of a NAT that changes nothing within.
bool Call::isCopy(const TraceMessage &message) const
{
    const Envelope &envelope = message.place.envelope;
    if (envelope.time == 0)
        return false;
    for (auto before = m_messages.crbegin(); before != m_messages.crend(); ++before) {
        const Envelope &earlier = before->place.envelope;
        if (envelope.time - earlier.time > longestCopyGap)
            return false;
        const bool isSamePacket = envelope.packetId != 0 && envelope.packetId == earlier.packetId;
        if ((isSamePacket || !haveSameEnds(envelope, earlier)) && before->text == message.text)
            return true;
    }
    return false;
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
    return static_cast<int>(
        std::count_if(m_messages.begin(), m_messages.end(),
                      [](const CallMessage &each) { return each.repeatOf >= 0; }));
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
