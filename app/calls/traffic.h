// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QHash>

#include <utility>

/// Knows until when a trace saw SIP between two addresses: that nothing came can be said only while
/// something else would have been seen.
class Traffic
{
public:
    /// A message passed with \a envelope.
    void add(const Envelope &envelope);

    /// Whether a message passed between the two ends of \a envelope, in whatever direction, \a wait
    /// nanoseconds or more after it. Never where time or addresses are not known.
    bool isSeenAfter(const Envelope &envelope, qint64 wait) const;

    /// Whether any message passed against the direction of \a envelope.
    bool isSeenAgainst(const Envelope &envelope) const;

private:
    using Pair = std::pair<IpAddress, IpAddress>; ///< the lower one first

    struct Seen {
        qint64 lastTime = 0;
        bool isUp = false; ///< from the lower address to the higher
        bool isDown = false;
    };

    static Pair pairOf(const Envelope &envelope);
    static bool isUp(const Envelope &envelope);

    QHash<Pair, Seen> m_pairs;
};
