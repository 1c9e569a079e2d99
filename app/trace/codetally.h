// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QByteArray>
#include <QList>

/// A place in a trace.
struct TracePlace {
    int file = 0; ///< which of the files read
    qint64 line = 0; ///< of a text, from 1
    qint64 offset = 0; ///< in a text, in bytes
    Envelope envelope; ///< in a capture, which has frames instead
};

/// One response of those that a trace shows, for a list of them.
struct Occurrence {
    TracePlace place;
    quint32 cseq = 0;
    QByteArray method;
    QByteArray callId;
    QByteArray phrase;
    QByteArray earlyReason; ///< what an earlier provisional response of the call gave as Reason
    bool isNormal = false; ///< no fault: a challenge that was met, the end of a cancelled call
    bool isFirstFailure = false; ///< what failed first under its Call-ID
};

/// Texts as they stood in the trace, and how often each, in the order met. A hostile trace could
/// have no end of them: those beyond a limit are counted together as "…".
class CountedTexts
{
public:
    using Entry = std::pair<QByteArray, qint64>;

    void add(QByteArrayView text, qint64 times = 1);
    void add(const CountedTexts &other);

    bool isEmpty() const { return m_entries.isEmpty(); }
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

/// What was seen of one code.
struct CodeTally {
    int code = 0;
    qint64 count = 0;
    qint64 normal = 0; ///< how many of them are no fault
    qint64 failedCalls = 0; ///< how many calls failed with it first
    TracePlace first;
    TracePlace last;
    CountedTexts methods;
    CountedTexts phrases;
    CountedTexts reasons; ///< values of Reason headers, whole
    CountedTexts earlyReasons; ///< the same, of earlier provisional responses of the call
    CountedTexts warnings; ///< values of Warning headers, whole
    CountedTexts retryAfters;
    CountedTexts agents; ///< values of Server and User-Agent
    QList<Occurrence> occurrences; ///< the first of them, as many as were asked for
};

/// The code of \a tallies that a look at a trace begins with: what most calls failed with first,
/// then any failure, then anything, of several the lowest. 0 where there are none.
int mostTellingCode(const QList<CodeTally> &tallies);
