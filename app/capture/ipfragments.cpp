// SPDX-License-Identifier: MIT
#include "ipfragments.h"

#include <algorithm>

namespace {

constexpr qsizetype longestPacket = 65535;
constexpr std::size_t mostPackets = 4096; // those that became whole among them
constexpr qsizetype mostBytes = 8 << 20;

} // namespace

void IpFragments::add(const IpPacket &fragment)
{
    const qsizetype end = fragment.fragmentOffset + fragment.payload.size();
    if (fragment.payload.isEmpty() || end > longestPacket)
        return;
    const Key key{fragment.source, fragment.destination, fragment.id, fragment.protocol};
    Pieces &pieces = m_packets[key];
    if (pieces.number == 0) {
        pieces.number = ++m_number;
        m_order.emplace_back(key, pieces.number);
    }
    const auto [known, isNew] =
        pieces.byOffset.try_emplace(fragment.fragmentOffset, fragment.payload.toByteArray());
    if (!isNew)
        return;
    pieces.received += fragment.payload.size();
    m_bytes += fragment.payload.size();
    if (!fragment.hasMoreFragments)
        pieces.length = end + fragment.missing;
    if (pieces.length >= 0 && pieces.received >= pieces.length
        && beginningOf(pieces).size() >= pieces.length)
        drop(key);
    while (m_order.size() > mostPackets || m_bytes > mostBytes)
        dropOldest();
}

void IpFragments::dropOldest()
{
    const auto [oldest, number] = m_order.front();
    m_order.pop_front();
    const auto found = m_packets.constFind(oldest);
    if (found != m_packets.constEnd() && found->number == number)
        drop(oldest);
}

/// Gives what there is of the packet with \a key, and forgets it.
void IpFragments::drop(const Key &key)
{
    const Pieces pieces = m_packets.take(key);
    m_bytes -= pieces.received;
    give(key, pieces);
}

/// What stands together in \a pieces, from the first byte on.
QByteArray IpFragments::beginningOf(const Pieces &pieces)
{
    QByteArray bytes;
    for (const auto &[offset, piece] : pieces.byOffset) {
        if (offset > bytes.size())
            break;
        if (offset + piece.size() > bytes.size())
            bytes += QByteArrayView(piece).sliced(bytes.size() - offset);
    }
    return bytes;
}

void IpFragments::give(const Key &key, const Pieces &pieces) const
{
    const QByteArray bytes = beginningOf(pieces);
    if (bytes.isEmpty())
        return;
    IpPacket packet;
    packet.source = key.source;
    packet.destination = key.destination;
    packet.protocol = key.protocol;
    packet.id = key.id;
    packet.payload = bytes;
    packet.missing = pieces.length < 0 ? 1 : std::max<qsizetype>(pieces.length - bytes.size(), 0);
    m_sink(packet);
}

void IpFragments::finish()
{
    while (!m_order.empty())
        dropOldest();
}
