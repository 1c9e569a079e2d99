// SPDX-License-Identifier: MIT
#pragma once

#include "codetally.h"
#include "sipmessage.h"

/// A message of a trace that is kept: its text, and what puts it in its place among others. Copies
/// share the text.
struct TraceMessage {
    TraceMessage() = default;

    /// Keeps \a message, without the place.
    explicit TraceMessage(const SipMessage &message);

    QByteArray text; ///< never changed: the views lead into it
    TracePlace place;
    int code = 0; ///< of a response, 0: a request
    quint32 cseq = 0;
    QByteArrayView method;
    QByteArrayView callId;
    QByteArrayView from; ///< the values of From and To, whole
    QByteArrayView to;
    QByteArrayView fromTag;
    QByteArrayView toTag; ///< empty: begins a dialog (RFC 3261 §12.1.2)
    QByteArrayView via; ///< the value of the first Via header line, whole
    int vias = 0;
    int contentLength = -1; ///< -1: not told
    size_t branch = 0; ///< hash of what tells its transaction in the top Via; 0: no Via

    bool isRequest() const { return code == 0; }
    bool isFinal() const { return code >= 200; }
    bool isProvisional() const { return code > 0 && code < 200; }
    bool isSuccess() const { return code >= 200 && code < 300; }
    bool isFailure() const { return code >= 300; }
};
