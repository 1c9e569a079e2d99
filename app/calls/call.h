// SPDX-License-Identifier: MIT
#pragma once

#include "tracemessage.h"
#include "traffic.h"

#include <QList>

#include <vector>

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

/// A message of a call, and what it has to do with those before.
struct CallMessage : TraceMessage {
    int repeatOf = -1; ///< index of the message that it is sent again as; -1: of none
    int transaction = -1; ///< index of the one that it belongs to
};

/// Whether \a one and \a other are of one request, or responses to it, on whatever hop.
inline bool areOfOneRequest(const TraceMessage &one, const TraceMessage &other)
{
    return one.cseq == other.cseq && one.method == other.method && one.fromTag == other.fromTag;
}

/// Whether \a one and \a other are of one dialog, whoever sent them.
inline bool areOfOneDialog(const TraceMessage &one, const TraceMessage &other)
{
    return (one.fromTag == other.fromTag && one.toTag == other.toTag)
        || (one.fromTag == other.toTag && one.toTag == other.fromTag);
}

/// A request on one hop and what came back for it (RFC 3261 §17): client and server of it are
/// neighbours, and a proxy between has one with each. All are indices of messages.
struct Transaction {
    QByteArrayView method;
    quint32 cseq = 0;
    size_t branch = 0; ///< as TraceMessage has it
    QList<int> requests; ///< the first and its repeats; none where it was not captured
    QList<int> responses; ///< with their repeats
    QList<int> acks; ///< to a failed INVITE, which share its branch (RFC 3261 §17.1.1.3)

    int request() const { return requests.value(0, -1); }
    int first() const { return requests.isEmpty() ? responses.value(0, -1) : requests.first(); }
};

/// What a file holds under one Call-ID.
class Call
{
public:
    /// Which messages are missing that the file has.
    enum class Missing : quint8 {
        None,
        Begin, ///< earlier ones, too long before for any of their transactions to go on
        Any,
    };

    /// A call without messages yet, in \a traffic, which has to live as long.
    explicit Call(const Traffic &traffic, Missing missing = Missing::None)
        : m_traffic(&traffic)
        , m_missing(missing)
    { }

    /// The same with \a messages, in the order of the file.
    Call(std::vector<TraceMessage> messages, const Traffic &traffic,
         Missing missing = Missing::None);

    /// Adds what comes next in the file to its transaction.
    void add(TraceMessage &&message);

    /// Drops \a count messages, of those from \a begin up to before \a end which tell least of what
    /// the call came to, and returns them: the call has a gap from then on.
    std::vector<CallMessage> drop(int begin, int end, int count);

    /// All but copies of one packet that were captured more than once.
    const std::vector<CallMessage> &messages() const { return m_messages; }
    const CallMessage &message(int index) const
    {
        return m_messages.at(static_cast<std::size_t>(index));
    }
    int messageCount() const { return static_cast<int>(m_messages.size()); }

    /// In the order of their first messages.
    const QList<Transaction> &transactions() const { return m_transactions; }
    const Transaction &transactionOf(int message) const
    {
        return m_transactions.at(this->message(message).transaction);
    }

    /// How many copies were captured more than once.
    int duplicates() const { return m_duplicates; }

    /// How many messages were sent again, with those that were dropped.
    int repeats() const;

    /// Whether messages are missing that the file has.
    bool isCut() const { return m_missing != Missing::None; }

    /// Whether that may be so for a transaction that begins in what is left.
    bool hasGap() const { return m_missing == Missing::Any; }

    /// Whether it is known when its messages came.
    bool hasTimes() const;

    /// The nanoseconds from one message to another, -1 where they are not known, or the clock went
    /// back.
    qint64 elapsed(int from, int to) const;

    /// How long the trace could still have seen an answer to \a message: whether SIP passed between
    /// its two ends \a seconds or more after it.
    bool isAliveAfter(int message, int seconds) const;

    /// Whether the trace has any SIP from where \a message went to whence it came.
    bool isSeenAgainst(int message) const;

    /// Whether the trace lacks part of a connection between the two ends of \a message after it.
    bool isLossSeenAfter(int message) const;

    /// Indices of the first final response of \a transaction, of its first success and of its last
    /// final response; -1 for none.
    int finalOf(const Transaction &transaction) const;
    int successOf(const Transaction &transaction) const;

    /// Whether \a transaction is what an element further on made of a request that the trace also
    /// has nearer to its sender.
    bool isOnDeeperHop(const Transaction &transaction) const;

    /// Index of the transaction with this branch, number and method, -1 for none.
    int findTransaction(size_t branch, quint32 cseq, QByteArrayView method) const;

private:
    bool isCopy(const TraceMessage &message) const;
    void put(TraceMessage &&message);
    int transactionFor(const TraceMessage &message);
    void findRepeat(CallMessage &message) const;

    std::vector<CallMessage> m_messages;
    QList<Transaction> m_transactions;
    const Traffic *m_traffic;
    int m_duplicates = 0;
    int m_droppedRepeats = 0;
    Missing m_missing = Missing::None;
};
