// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// Whether a response with \a code asks for credentials (RFC 3261 §22.2, §22.3).
constexpr bool isChallenge(int code)
{
    return code == 401 || code == 407;
}

/// A SIP message as it stands in a trace. The views hold only while it is handed over; what is
/// missing or cut off is empty.
struct SipMessage {
    int code = 0; ///< of a response, 0: a request
    qint64 offset = 0; ///< of the start line in the stream, in bytes
    qint64 line = 0; ///< in the block that is scanned: how many line breaks stand before it
    Envelope envelope; ///< in a capture
    int times = 1; ///< how many responses there were, where a line tells of several
    bool isReported = false; ///< in a sipfrag body (RFC 3420): another request's; has no line
    QByteArrayView text; ///< start line, head and body, without what a log has before its lines
    QByteArrayView phrase; ///< of a response, as sent
    quint32 cseq = 0;
    QByteArrayView method; ///< of a request, or that a response answers
    QByteArrayView callId;
    QByteArrayView from; ///< the value of From, whole; tagOf() finds the tag in it
    QByteArrayView to;
    QByteArrayView via; ///< the value of the first Via header line, whole
    int vias = 0; ///< how many there are (RFC 3261 §20.42)
    int contentLength = -1; ///< -1: not told
    bool isSipfragCarrier = false; ///< its body is a sipfrag (RFC 3420)
    QByteArrayView retryAfter;
    QByteArrayView agent; ///< Server or User-Agent
    QList<QByteArrayView> reasons; ///< the values of Reason headers, whole
    QList<QByteArrayView> warnings; ///< the values of Warning headers, whole

    bool isRequest() const { return code == 0; }
};
