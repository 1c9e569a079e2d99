// SPDX-License-Identifier: MIT
#pragma once

#include "packetdecoder.h"

class QIODevice;

/// The packets in a text that has their bytes: a hex dump of tcpdump, tshark or Wireshark, or JSON
/// of tshark. What link they are of is guessed.
class HexFrames
{
public:
    /// Reads \a text, which is open and has to live as long.
    explicit HexFrames(QIODevice &text)
        : m_text(text)
    { }

    /// Reads the next packet into \a packet, whose bytes hold until the one after. Returns false
    /// where there is none.
    bool next(CapturedPacket &packet);

private:
    bool readBytes();
    bool readJsonBytes();
    void noteTitle(QByteArrayView line);

    QIODevice &m_text;
    QByteArray m_bytes;
    QByteArray m_nextRow; ///< already read, the first of the next packet
    qint64 m_frame = 0;
    qint64 m_namedFrame = 0; ///< what a title calls the next packet, 0: nothing
    bool m_isRepetition = false; ///< what comes next was put together of packets before
};
