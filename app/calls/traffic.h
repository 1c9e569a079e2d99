// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QHash>
#include <QList>

#include <limits>
#include <utility>

/// Knows until when a trace saw SIP between two addresses: that nothing came can be said only while
/// something else would have been seen.
class Traffic
{
public:
    /// A message passed with \a envelope.
    void add(const Envelope &envelope);

    /// Whether a message passed between the two ends of \a envelope, in whatever direction, \a wait
    /// nanoseconds or more after it, and until then the trace was not paused, for ten minutes or
    /// more without any message. Never where time or addresses are not known.
    bool isSeenAfter(const Envelope &envelope, qint64 wait) const;

    /// Whether the trace lacks something that passed between the two ends of \a envelope after it.
    bool isLostAfter(const Envelope &envelope) const;

    /// Whether any message passed against the direction of \a envelope.
    bool isSeenAgainst(const Envelope &envelope) const;

private:
    using Way = std::pair<IpAddress, IpAddress>; ///< from and to

    struct Seen {
        qint64 lastTime = 0;
        qint64 lastLoss = 0; ///< of the last message behind a gap in its connection
    };

    /// Nanoseconds in which the trace has nothing.
    struct Gap {
        qint64 begin = 0;
        qint64 end = 0;
    };

    bool isPaused(qint64 time, qint64 wait) const;
    void addTime(qint64 time);

    static Way wayOf(const Envelope &envelope);
    static Way wayBack(const Envelope &envelope);

    QHash<Way, Seen> m_ways;
    QList<Gap> m_gaps; ///< the long ones, in order
    qint64 m_lastTime = 0;
    qint64 m_lastGap = std::numeric_limits<qint64>::max(); ///< when there were too many
};
