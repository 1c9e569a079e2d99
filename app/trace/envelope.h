// SPDX-License-Identifier: MIT
#pragma once

#include "ipaddress.h"

/// How a message was carried.
enum class Transport : quint8 { Unknown, Udp, Tcp, Sctp, WebSocket };

/// What is known of a message from outside of it: from the packet that brought it.
struct Envelope {
    qint64 frame = 0; ///< number of the packet in its capture, from 1; 0: not in a capture
    qint64 time = 0; ///< nanoseconds since 1970 in UTC; 0: not known
    Endpoint source;
    Endpoint destination;
    Transport transport = Transport::Unknown;
    quint16 packetId = 0; ///< identification of its IPv4 packet, 0 where there is none
    bool isAfterGap = false; ///< bytes of its connection that came before it are missing
    bool isWhole = true; ///< the capture has all of the message's bytes, surely
};

/// Whether \a one and \a other went from one place to one other.
inline bool haveSameEnds(const Envelope &one, const Envelope &other)
{
    return one.source == other.source && one.destination == other.destination;
}

/// \a envelope without who sent the message to whom, and how.
inline Envelope withoutEnds(const Envelope &envelope)
{
    Envelope place;
    place.frame = envelope.frame;
    place.time = envelope.time;
    return place;
}
