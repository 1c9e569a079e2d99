// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QByteArrayView>

/// A packet of the Homer Encapsulation Protocol, by which programs send copies of messages to a
/// collector.
struct HepPacket {
    qsizetype length = 0; ///< in bytes; 0: not all of it is there, -1: none at all
    Endpoint source;
    Endpoint destination;
    Transport transport = Transport::Unknown;
    qint64 time = 0; ///< when it was copied, as in an Envelope; 0: not told
    bool isSip = false;
    QByteArrayView payload;
};

/// Reads the packet of version 1, 2 or 3 that \a bytes begin with.
HepPacket readHep(QByteArrayView bytes);

/// Replaces what \a envelope says of the packet by what \a inner tells of the message in it.
void setInner(Envelope &envelope, const HepPacket &inner);
