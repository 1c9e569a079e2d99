// SPDX-License-Identifier: MIT
#pragma once

#include "sipmessage.h"

#include <functional>

/// A stretch of a stream, with some of what stands around it.
struct TraceBlock {
    QByteArrayView bytes; ///< what is before, the stretch, what is after
    qsizetype begin = 0; ///< where the stretch begins in bytes
    qsizetype end = 0; ///< and ends; only what begins before is found
    qint64 offset = 0; ///< of bytes in the stream
};

/// How much has to stand before and after a stretch for nothing to be missed: no line, and no
/// message's head, is looked at further.
inline constexpr qsizetype reachBefore = 16384;
inline constexpr qsizetype reachAfter = 40960;

/// Hands every message in \a block, requests that have headers as well, to \a found and returns the
/// number of line breaks in the stretch. They come in order, but for those that a log tells of
/// without their message between those that it shows. Any bytes will do: SIP as on the wire, logs
/// whose lines begin with the same kind of stamp, captures, output of tools. Request lines, Via
/// headers and numbers in prose are none.
qint64 scanBlock(const TraceBlock &block, const std::function<void(const SipMessage &)> &found);

/// Whether the text of \a message, which was found in \a packet, has all that is there of it: its
/// body is as long as it says, or ends where the packet does. Otherwise what follows was taken for
/// something else.
bool hasAllOf(QByteArrayView packet, const SipMessage &message);
