// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"

#include <QByteArray>

#include <vector>

/// Parts what one side of a connection sends, in order, into SIP messages (RFC 3261 §18.3), be they
/// in frames of a WebSocket (RFC 7118) or in packets of HEP. In anything else SIP is looked for.
class StreamMessages
{
public:
    explicit StreamMessages(const CaptureReader::Sink &sink)
        : m_sink(sink)
    { }

    /// Takes up the next \a bytes, which the packet that \a envelope tells of has brought.
    void add(QByteArrayView bytes, const Envelope &envelope);

    /// What comes next, if anything, does not follow: something in between is not known, or the
    /// connection has ended.
    void interrupt();

    /// Whether it is neither SIP nor what may carry it, so that the order does not matter.
    bool isForeign() const { return m_kind == Kind::Foreign; }

    /// How many bytes wait for more.
    qsizetype held() const { return m_buffer.size() + m_payload.size(); }

private:
    enum class Kind { Unknown, Sip, WebSocket, Hep, Foreign };

    /// Which packet brought the bytes up to an end.
    struct Piece {
        qsizetype end = 0; ///< in m_buffer
        Envelope envelope;
    };

    bool parseNext();
    bool decideKind();
    static Kind kindOf(QByteArrayView bytes);
    bool parseHandshake();
    bool parseSip();
    bool parseFrame();
    bool parseHep();
    bool giveUp(Kind kind);
    void addForeign(QByteArrayView bytes, const Envelope &envelope);
    void give(qsizetype length, bool isWhole);
    void drop(qsizetype length);
    Envelope envelopeOfNext(qsizetype length) const;
    QByteArrayView buffered() const;

    const CaptureReader::Sink &m_sink;
    Kind m_kind = Kind::Unknown;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< in m_buffer, of what is not yet done with
    std::vector<Piece> m_pieces;
    bool m_hasBegun = false; ///< bytes have come
    bool m_isAfterGap = false; ///< what comes next is
    QByteArray m_payload; ///< of the frames of a WebSocket that make up one message
};
