// SPDX-License-Identifier: MIT
#pragma once

#include "callsummary.h"
#include "messageobserver.h"
#include "traffic.h"

#include <QStringList>

#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

/// The calls of one or more traces. Messages are kept while a call goes on, and a summary of it
/// afterwards; where too many go on at once, those that were quiet for longest are summed up as far
/// as they went.
class CallTable final : public MessageObserver
{
public:
    /// How many bytes of messages are kept at most.
    static constexpr qsizetype mostBytesKept = 48 << 20;

    /// How many messages of one call are kept; of more, those in the middle are dropped.
    static constexpr int mostMessagesKept = 256;

    explicit CallTable(qsizetype bytesKept = mostBytesKept)
        : m_mostBytesKept(bytesKept)
    { }

    void beginFile(const QString &name) override;
    void add(TraceMessage message) override;
    void finish() override;

    /// All of them once finish() was called, in the order of their first messages.
    const std::vector<CallSummary> &calls() const { return m_calls; }

    /// The files that a summary speaks of.
    const QStringList &files() const { return m_files; }

    /// The two ends that \a place speaks of, both without address where they are not known.
    std::pair<Endpoint, Endpoint> endsOf(const CallPlace &place) const;

private:
    using Order = std::list<std::size_t>; ///< indices of calls, the quiet ones first

    /// A call that goes on.
    struct OpenCall {
        Call call;
        Order::iterator place{}; ///< in m_active or m_waiting
        qint64 lastTime = 0; ///< of its last message, in nanoseconds
        qint64 lastNumber = 0; ///< how many messages of all calls had come then
        qint32 dropped = 0; ///< messages, from the middle
        bool isWaiting = false; ///< quiet, but not over
        bool isResumed = false; ///< there was more of it before, which is summed up
    };

    OpenCall &openCall(std::size_t index, const TraceMessage &message);
    std::size_t indexOf(const TraceMessage &message);
    void begin(std::size_t index, const TraceMessage &message);
    void keep(OpenCall &call, TraceMessage &&message);
    void closeQuietCalls(qint64 now);
    void makeRoom();
    void close(std::size_t index);
    void closeAll();
    void close(std::size_t index, const CallResult &result);
    void sumUp(const OpenCall &open, const CallResult &result, CallSummary &summary);
    CallPlace placeOf(const TraceMessage &message);
    KeptFinding kept(const Finding &finding, const Call &call);

    qsizetype m_mostBytesKept;
    QStringList m_files;
    Traffic m_traffic; ///< of the present file
    std::vector<CallSummary> m_calls;
    QHash<size_t, quint32> m_indices; ///< of the calls in this file, by hash of the Call-ID
    std::unordered_map<std::size_t, OpenCall> m_open; ///< by index
    Order m_active;
    Order m_waiting;
    qsizetype m_bytesKept = 0;
    qint64 m_messageCount = 0;
    QList<std::pair<Endpoint, Endpoint>> m_ends;
    QHash<std::pair<Endpoint, Endpoint>, qint32> m_endsIndex;
};
