// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

/// What the bytes of a stream begin with.
struct SipFraming {
    enum What {
        NeedsMore, ///< nothing that is known yet
        KeepAlive, ///< line breaks (RFC 3261 §7.5, RFC 5626 §3.5.1)
        Message,
        CutMessage, ///< one that is longer than any that is taken, as far as it is taken
        Lost, ///< what is no message
    };
    What what = NeedsMore;
    qsizetype length = 0; ///< of it in bytes, 0 where more is needed
};

/// Finds where the message that \a bytes of a stream begin with ends: behind its empty line and as
/// many bytes as Content-Length says, none where it says nothing (RFC 3261 §18.3).
SipFraming frameSip(QByteArrayView bytes);
