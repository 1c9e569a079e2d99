// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// A frame of a WebSocket (RFC 6455 §5.2).
struct WebSocketFrame {
    enum class Kind { Incomplete, Data, Control, Broken };
    Kind kind = Kind::Incomplete;
    bool isFirst = false; ///< of its message, rather than going on with it
    bool isLast = false;
    qsizetype length = 0; ///< of the frame in bytes
    QByteArray payload; ///< unmasked, as far as it is there
};

/// Reads the frame that \a bytes begin with. An incomplete one whose head is there has the payload
/// that came so far.
WebSocketFrame readWebSocketFrame(QByteArrayView bytes);
