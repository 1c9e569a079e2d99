// SPDX-License-Identifier: MIT
#include "hexframes.h"

#include "hexdump.h"
#include "ippacket.h"
#include "linklayer.h"

#include <QIODevice>

#include <array>

namespace {

constexpr qint64 longestLine = 1 << 20;
constexpr qsizetype longestDump = 262144;

/// Whether \a bytes are a packet of \a linkType with a whole head of IP in it.
bool isOfLink(QByteArrayView bytes, int linkType)
{
    const QByteArrayView ip = ipPacketIn(linkType, bytes);
    const IpPacket packet = readIpPacket(ip);
    constexpr qsizetype mostFilling = 64; // behind a short packet
    const qsizetype filling =
        ip.size() - (packet.payload.data() - ip.data()) - packet.payload.size();
    return !packet.source.isNull() && filling < mostFilling;
}

int guessedLinkType(QByteArrayView bytes)
{
    constexpr int null = 0;
    constexpr int linuxAny = 113;
    constexpr int linuxAny2 = 276;
    constexpr int unknown = -1;
    for (const int linkType :
         std::array{LinkType::Ethernet, LinkType::RawIp, linuxAny, linuxAny2, null}) {
        if (isOfLink(bytes, linkType))
            return linkType;
    }
    return unknown;
}

} // namespace

bool HexFrames::next(CapturedPacket &packet)
{
    if (!readBytes())
        return false;
    m_frame = m_namedFrame > 0 ? m_namedFrame : m_frame + 1;
    m_namedFrame = 0;
    packet = {m_frame, 0, guessedLinkType(m_bytes), m_bytes};
    return true;
}

/// Reads the bytes of the next packet.
bool HexFrames::readBytes()
{
    m_bytes.clear();
    while (true) {
        const QByteArray line = m_nextRow.isEmpty() ? m_text.readLine(longestLine) : m_nextRow;
        m_nextRow.clear();
        if (isRawJson(line) && readJsonBytes())
            return true;
        const HexRow row = readHexRow(line);
        if (row.offset == m_bytes.size() && m_bytes.size() < longestDump) {
            m_bytes += row.bytes;
            continue;
        }
        if (!m_bytes.isEmpty() && !m_isRepetition) {
            m_nextRow = line;
            return true;
        }
        if (line.isEmpty())
            return false;
        m_isRepetition = m_isRepetition && m_bytes.isEmpty();
        m_bytes = row.offset == 0 ? row.bytes : QByteArray();
        noteTitle(line);
    }
}

/// Reads what follows the name "frame_raw": a list, the first of it the bytes.
bool HexFrames::readJsonBytes()
{
    const QByteArray line = m_text.readLine(longestLine);
    const qsizetype begin = line.indexOf('"') + 1;
    const qsizetype end = line.indexOf('"', begin);
    if (begin > 0 && end > begin)
        m_bytes = QByteArray::fromHex(line.mid(begin, end - begin));
    return !m_bytes.isEmpty();
}

/// Takes up a \a line between dumps: "Frame 12: 60 bytes on wire", "Reassembled TCP (512 bytes):".
void HexFrames::noteTitle(QByteArrayView line)
{
    constexpr QByteArrayView frame = "Frame ";
    if (line.startsWith("Reassembled "))
        m_isRepetition = true;
    const QByteArrayView number =
        line.startsWith(frame) ? line.sliced(frame.size()) : QByteArrayView();
    if (const qsizetype colon = number.indexOf(':'); colon > 0)
        m_namedFrame = number.first(colon).toLongLong();
}
