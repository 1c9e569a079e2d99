// SPDX-License-Identifier: MIT
#include "websocket.h"

#include "bytecursor.h"

#include <algorithm>

namespace {

constexpr quint64 longestFrame = 1 << 20;

QByteArray unmasked(QByteArrayView payload, QByteArrayView mask)
{
    QByteArray text = payload.toByteArray();
    for (qsizetype i = 0; i < text.size() && !mask.isEmpty(); ++i)
        text[i] = static_cast<char>(text[i] ^ mask[i % mask.size()]);
    return text;
}

} // namespace

WebSocketFrame readWebSocketFrame(QByteArrayView bytes)
{
    using Kind = WebSocketFrame::Kind;
    WebSocketFrame frame;
    ByteCursor head(bytes);
    const quint8 first = head.u8();
    const quint8 second = head.u8();
    const int operation = first & 0x0f;
    const bool isControl = operation >= 8;
    if (!head.isGood())
        return frame;
    constexpr int binary = 2;
    constexpr int pong = 10;
    if ((operation > binary && !isControl) || operation > pong) {
        frame.kind = Kind::Broken;
        return frame;
    }
    quint64 length = second & 0x7f;
    if (length == 126) {
        length = head.u16();
    } else if (length == 127) {
        length = static_cast<quint64>(head.u32()) << 32;
        length |= head.u32();
    }
    const QByteArrayView mask = (second & 0x80) != 0 ? head.take(4) : QByteArrayView();
    if (!head.isGood())
        return frame;
    if (length > longestFrame) {
        frame.kind = Kind::Broken;
        return frame;
    }
    frame.isFirst = operation != 0;
    frame.isLast = (first & 0x80) != 0;
    const auto payloadLength = static_cast<qsizetype>(length);
    const QByteArrayView rest = head.rest();
    frame.payload = unmasked(rest.first(std::min(payloadLength, rest.size())), mask);
    if (rest.size() < payloadLength)
        return frame;
    frame.length = bytes.size() - rest.size() + payloadLength;
    frame.kind = isControl ? Kind::Control : Kind::Data;
    return frame;
}
