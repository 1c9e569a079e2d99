// SPDX-License-Identifier: MIT
#pragma once

#include "codetally.h"
#include "requestid.h"
#include "sipmessage.h"
#include "tracemessage.h"

#include <QMap>

#include <array>
#include <utility>
#include <vector>

/// A response that may change what is known of its call.
struct CallEvent {
    RequestId request; ///< that it answers
    qint32 tally = 0; ///< index of the code's tally in the part
    qint32 occurrence = -1; ///< index in the tally's list, -1: not listed
    qint32 earlyReason = -1; ///< index in the part's list, of a provisional response with a Reason
};

/// What a stretch of a trace holds. Parts are made side by side and then put together in order.
class TracePart
{
public:
    /// Lists the first \a occurrencesKept responses of each code, and keeps all messages if
    /// \a keepsMessages is set.
    explicit TracePart(qsizetype occurrencesKept = 0, bool keepsMessages = false)
        : m_occurrencesKept(occurrencesKept)
        , m_keepsMessages(keepsMessages)
    {
        m_tallyOfCode.fill(-1);
    }

    /// Keeps \a message, and counts it if it is a response.
    void add(const SipMessage &message);

    /// How many lines end in the stretch; lines in the part are counted from 0.
    void setLineCount(qint64 lines) { m_lineCount = lines; }
    qint64 lineCount() const { return m_lineCount; }

    /// Those that have a Call-ID; only once.
    std::vector<TraceMessage> takeMessages() { return std::exchange(m_messages, {}); }

    const QList<CodeTally> &tallies() const { return m_tallies; }
    const QMap<int, qint64> &reported() const { return m_reported; }
    const std::vector<CallEvent> &events() const { return m_events; }
    const QList<QByteArray> &earlyReasons() const { return m_earlyReasons; }

private:
    CodeTally &tallyOf(int code);
    void count(const SipMessage &response);
    void follow(const SipMessage &response, qint32 occurrence);

    qsizetype m_occurrencesKept = 0;
    bool m_keepsMessages = false;
    qint64 m_lineCount = 0;
    std::vector<TraceMessage> m_messages;
    std::array<qint16, 700> m_tallyOfCode; // index in m_tallies, -1: none
    QList<CodeTally> m_tallies;
    QMap<int, qint64> m_reported;
    std::vector<CallEvent> m_events;
    QList<QByteArray> m_earlyReasons;
};
