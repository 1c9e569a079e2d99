// SPDX-License-Identifier: MIT
#include "pcapnginterfaces.h"

#include <QtEndian>

#include <algorithm>

namespace {

namespace BlockType {
constexpr quint32 section = 0x0a0d0d0a;
constexpr quint32 interface = 1;
constexpr quint32 oldPacket = 2;
constexpr quint32 simplePacket = 3;
constexpr quint32 packet = 6;
} // namespace BlockType

constexpr quint32 longestBlock = 16 << 20; // as libpcap has it
constexpr qsizetype chunkSize = 65536; // of what passes as it is
constexpr quint16 sameForAll = 1; // what libpcap is told: it numbers some itself, but not this one
constexpr qsizetype bodyBegin = 8; // behind type and length

} // namespace

PcapngInterfaces::PcapngInterfaces(QIODevice &capture)
    : m_capture(capture)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

int PcapngInterfaces::takeLinkType()
{
    if (m_packets.empty())
        return -1;
    const quint16 linkType = m_packets.front();
    m_packets.pop_front();
    return linkType;
}

quint16 PcapngInterfaces::u16At(qsizetype at) const
{
    const char *bytes = m_block.constData() + at;
    return m_isBigEndian ? qFromBigEndian<quint16>(bytes) : qFromLittleEndian<quint16>(bytes);
}

quint32 PcapngInterfaces::u32At(qsizetype at) const
{
    const char *bytes = m_block.constData() + at;
    return m_isBigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
}

qint64 PcapngInterfaces::readData(char *data, qint64 maxSize)
{
    if (m_given == m_block.size()) {
        m_block.clear();
        m_given = 0;
        if (!m_isPcapng || !readBlock()) {
            m_isPcapng = false;
            fill(m_block.isEmpty() ? chunkSize : m_block.size());
        }
    }
    const qint64 count = std::min<qint64>(maxSize, m_block.size() - m_given);
    std::copy_n(m_block.cbegin() + m_given, count, data);
    m_given += static_cast<qsizetype>(count);
    return count;
}

/// Reads on until the block has \a size bytes. Returns false where there are no more.
bool PcapngInterfaces::fill(qsizetype size)
{
    qsizetype have = m_block.size();
    m_block.resize(size);
    while (have < size) {
        const qint64 count = m_capture.read(m_block.data() + have, size - have);
        if (count <= 0)
            break;
        have += static_cast<qsizetype>(count);
    }
    m_block.resize(have);
    return have == size;
}

/// Reads the next block. Returns false where it is none that can be followed.
bool PcapngInterfaces::readBlock()
{
    if (!fill(bodyBegin + 4))
        return false;
    const quint32 type = u32At(0);
    if (type == BlockType::section)
        readSection();
    else if (!m_hasSection)
        return false;
    const quint32 length = u32At(4);
    constexpr quint32 shortest = 12;
    if (length < shortest || length % 4 != 0 || length > longestBlock
        || !fill(static_cast<qsizetype>(length)))
        return false;
    if (type == BlockType::interface)
        readInterface();
    else
        notePacket(type);
    return true;
}

/// The byte order of what follows.
void PcapngInterfaces::readSection()
{
    m_hasSection = true;
    m_isBigEndian = qFromBigEndian<quint32>(m_block.constData() + bodyBegin) == 0x1a2b3c4d;
    m_linkTypes.clear();
}

void PcapngInterfaces::readInterface()
{
    constexpr qsizetype lengthAt = 12; // of packets; 0: any
    constexpr qsizetype end = 16;
    if (m_block.size() < end)
        return;
    m_linkTypes.push_back(u16At(bodyBegin));
    if (m_isBigEndian)
        qToBigEndian(sameForAll, m_block.data() + bodyBegin);
    else
        qToLittleEndian(sameForAll, m_block.data() + bodyBegin);
    std::fill_n(m_block.begin() + lengthAt, end - lengthAt, '\0');
}

void PcapngInterfaces::notePacket(quint32 type)
{
    quint32 number = 0;
    if (type == BlockType::packet)
        number = u32At(bodyBegin);
    else if (type == BlockType::oldPacket)
        number = u16At(bodyBegin);
    else if (type != BlockType::simplePacket)
        return;
    m_packets.push_back(number < m_linkTypes.size() ? m_linkTypes[number] : quint16(0xffff));
}
