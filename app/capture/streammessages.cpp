// SPDX-License-Identifier: MIT
#include "streammessages.h"

#include "givemessage.h"
#include "hep.h"
#include "sipframing.h"
#include "startline.h"
#include "websocket.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype longestHandshake = 16384;
constexpr qsizetype longestPayload = 1 << 20;
constexpr qsizetype muchDone = 1 << 16; // so that it is worth while to move the rest

bool beginsHandshake(QByteArrayView bytes)
{
    return bytes.startsWith("GET ") || bytes.startsWith("HTTP/1.1 101");
}

} // namespace

QByteArrayView StreamMessages::buffered() const
{
    return QByteArrayView(m_buffer).sliced(m_begin);
}

void StreamMessages::add(QByteArrayView bytes, const Envelope &envelope)
{
    if (m_kind == Kind::Foreign && indexOfStartLine(bytes) < 0) {
        addForeign(bytes, envelope);
        return;
    }
    if (m_kind == Kind::Foreign)
        m_kind = Kind::Sip; // from its next start line on
    // A status line goes on with nothing, but for a message.
    if (m_kind == Kind::Sip && readStartLine(bytes).code != 0
        && startLikelihood(buffered()) != StartLikelihood::Certain)
        drop(buffered().size());
    m_buffer += bytes;
    m_pieces.push_back({m_buffer.size(), envelope});
    m_pieces.back().envelope.isAfterGap = std::exchange(m_isAfterGap, false);
    m_hasBegun = true;
    while (m_begin < m_buffer.size() && parseNext()) { }
}

/// Does away with what the buffer begins with. Returns false where that needs more bytes.
bool StreamMessages::parseNext()
{
    switch (m_kind) {
    case Kind::Unknown:
        return decideKind();
    case Kind::Sip:
        return parseSip();
    case Kind::WebSocket:
        return parseFrame();
    case Kind::Hep:
        return parseHep();
    case Kind::Foreign:
        return false;
    }
    Q_UNREACHABLE();
}

bool StreamMessages::decideKind()
{
    const QByteArrayView bytes = buffered();
    if (beginsHandshake(bytes))
        return parseHandshake();
    m_kind = kindOf(bytes);
    if (m_kind == Kind::Foreign)
        giveUp(Kind::Foreign);
    return m_kind != Kind::Unknown;
}

/// What begins with \a bytes, as far as they tell.
StreamMessages::Kind StreamMessages::kindOf(QByteArrayView bytes)
{
    if (indexOfStartLine(bytes) >= 0)
        return Kind::Sip;
    if (bytes.startsWith("HEP3"))
        return Kind::Hep;
    const WebSocketFrame frame = readWebSocketFrame(bytes);
    if (frame.kind != WebSocketFrame::Kind::Broken && frame.isFirst) {
        const StartLikelihood likelihood = startLikelihood(frame.payload);
        if (likelihood != StartLikelihood::None)
            return likelihood == StartLikelihood::Certain ? Kind::WebSocket : Kind::Unknown;
    }
    return startLikelihood(withoutLineBreaks(bytes)) == StartLikelihood::None ? Kind::Foreign
                                                                              : Kind::Unknown;
}

/// The HTTP that a WebSocket begins with (RFC 6455 §4).
bool StreamMessages::parseHandshake()
{
    const QByteArrayView bytes = buffered();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.size() < longestHandshake)
        return false;
    if (end < 0 || !bytes.first(end).toByteArray().toLower().contains("sec-websocket"))
        return giveUp(Kind::Foreign);
    drop(end + 4);
    m_kind = Kind::WebSocket;
    return true;
}

bool StreamMessages::parseSip()
{
    const SipFraming framing = frameSip(buffered());
    switch (framing.what) {
    case SipFraming::NeedsMore:
        return false;
    case SipFraming::KeepAlive:
    case SipFraming::Lost:
        drop(framing.length);
        break;
    case SipFraming::Message:
        give(framing.length, true);
        break;
    case SipFraming::CutMessage:
        give(framing.length, false);
        break;
    }
    return framing.length > 0;
}

bool StreamMessages::parseFrame()
{
    const WebSocketFrame frame = readWebSocketFrame(buffered());
    if (frame.kind == WebSocketFrame::Kind::Incomplete)
        return false;
    if (frame.kind == WebSocketFrame::Kind::Broken)
        return giveUp(Kind::Unknown);
    Envelope envelope = envelopeOfNext(frame.length);
    envelope.transport = Transport::WebSocket;
    drop(frame.length);
    if (frame.kind == WebSocketFrame::Kind::Control)
        return true;
    if (frame.isFirst)
        m_payload.clear();
    if (m_payload.size() + frame.payload.size() <= longestPayload)
        m_payload += frame.payload;
    if (frame.isLast)
        giveMessage(m_sink, m_payload, envelope);
    return true;
}

bool StreamMessages::parseHep()
{
    const HepPacket packet = readHep(buffered());
    if (packet.length < 0)
        return giveUp(Kind::Unknown);
    if (packet.length > 0 && packet.isSip) {
        Envelope envelope = envelopeOfNext(packet.length);
        setInner(envelope, packet);
        giveMessage(m_sink, packet.payload, envelope);
    }
    drop(packet.length);
    return packet.length > 0;
}

void StreamMessages::interrupt()
{
    const QByteArrayView rest = buffered();
    if (m_kind != Kind::WebSocket && m_kind != Kind::Hep
        && startLikelihood(rest) == StartLikelihood::Certain)
        give(rest.size(), false);
    drop(buffered().size());
    m_isAfterGap = m_hasBegun;
    m_payload.clear();
    if (m_kind != Kind::Sip)
        m_kind = Kind::Unknown;
}

/// What there is makes no sense; what comes next is of \a kind. Returns false.
bool StreamMessages::giveUp(Kind kind)
{
    const QByteArray rest = buffered().toByteArray();
    const Envelope envelope = envelopeOfNext(rest.size());
    drop(rest.size());
    addForeign(rest, envelope);
    m_kind = kind;
    return false;
}

/// What carries SIP in a way that is not known tells nothing of who sent it.
void StreamMessages::addForeign(QByteArrayView bytes, const Envelope &envelope)
{
    if (indexOfSipVersion(bytes) >= 0)
        m_sink(bytes, withoutEnds(envelope));
}

void StreamMessages::give(qsizetype length, bool isWhole)
{
    Envelope envelope = envelopeOfNext(length);
    envelope.isWhole = isWhole;
    m_sink(buffered().first(length), envelope);
    drop(length);
}

void StreamMessages::drop(qsizetype length)
{
    m_begin += length;
    if (m_begin < m_buffer.size() && m_begin < muchDone)
        return;
    m_buffer.remove(0, m_begin);
    const auto isDone = [this](const Piece &piece) { return piece.end <= m_begin; };
    m_pieces.erase(m_pieces.begin(), std::find_if_not(m_pieces.begin(), m_pieces.end(), isDone));
    for (Piece &piece : m_pieces)
        piece.end -= m_begin;
    m_begin = 0;
}

/// Of the packets that brought the next \a length bytes, the last in the capture completed them.
Envelope StreamMessages::envelopeOfNext(qsizetype length) const
{
    Envelope envelope;
    bool isAfterGap = false;
    for (const Piece &piece : m_pieces) {
        if (piece.end > m_begin && piece.envelope.frame >= envelope.frame)
            envelope = piece.envelope;
        isAfterGap |= piece.envelope.isAfterGap;
        if (piece.end >= m_begin + length)
            break;
    }
    envelope.isAfterGap = isAfterGap;
    return envelope;
}
