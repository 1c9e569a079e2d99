// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// A SIP response as it stands in a trace. The views lead into the bytes that are being scanned and
/// hold only while the response is handed over; what is missing or cut off is empty.
struct SeenResponse {
    int code = 0;
    qint64 offset = 0; ///< of the status line in the stream, in bytes
    qint64 line = 0; ///< in the block that is scanned: how many line breaks stand before it
    Envelope envelope; ///< in a capture
    bool isReported = false; ///< in a sipfrag body (RFC 3420): another request's; has no line
    QByteArrayView phrase; ///< as sent
    quint32 cseq = 0;
    QByteArrayView method;
    QByteArrayView callId;
    QByteArrayView from; ///< the value of From, whole; tagOf() finds the tag in it
    QByteArrayView to;
    QByteArrayView retryAfter;
    QByteArrayView agent; ///< Server or User-Agent
    QList<QByteArrayView> reasons; ///< the values of Reason headers, whole
    QList<QByteArrayView> warnings; ///< the values of Warning headers, whole
};
