// SPDX-License-Identifier: MIT
#include "ippacket.h"

#include "bytecursor.h"

#include <algorithm>

namespace {

/// Sets what \a packet carries: \a rest, which is \a length bytes long where all were captured.
/// What follows that fills the frame up.
void setPayload(IpPacket &packet, QByteArrayView rest, qsizetype length)
{
    packet.payload = rest.first(std::clamp<qsizetype>(length, 0, rest.size()));
    packet.missing = std::max<qsizetype>(length - rest.size(), 0);
}

IpPacket readIpv4(QByteArrayView bytes)
{
    ByteCursor head(bytes);
    IpPacket packet;
    const qsizetype headLength = qsizetype(head.u8() & 0x0f) * 4;
    head.skip(1);
    const quint16 totalLength = head.u16();
    packet.id = head.u16();
    const quint16 fragment = head.u16();
    head.skip(1);
    packet.protocol = head.u8();
    head.skip(2);
    const QByteArrayView source = head.take(4);
    const QByteArrayView destination = head.take(4);
    head.skip(headLength - 20);
    if (!head.isGood())
        return {};
    packet.source = IpAddress::fromBytes(source);
    packet.destination = IpAddress::fromBytes(destination);
    packet.hasMoreFragments = (fragment & 0x2000) != 0;
    packet.fragmentOffset = qsizetype(fragment & 0x1fff) * 8;
    // A network card that cuts segments itself leaves the length to it.
    const qsizetype length = totalLength == 0 ? bytes.size() : totalLength;
    setPayload(packet, head.rest(), length - headLength);
    return packet;
}

/// Whether the head called \a protocol has another one's name in its first byte, and its length in
/// the second.
bool isExtension(quint8 protocol)
{
    constexpr quint8 hopByHop = 0;
    constexpr quint8 routing = 43;
    constexpr quint8 authentication = 51;
    constexpr quint8 destinationOptions = 60;
    constexpr quint8 mobility = 135;
    return protocol == hopByHop || protocol == routing || protocol == authentication
        || protocol == destinationOptions || protocol == mobility;
}

IpPacket readIpv6(QByteArrayView bytes)
{
    constexpr quint8 fragmentHead = 44;
    constexpr quint8 authentication = 51;
    ByteCursor head(bytes);
    IpPacket packet;
    head.skip(4);
    const quint16 payloadLength = head.u16();
    packet.protocol = head.u8();
    head.skip(1);
    const QByteArrayView source = head.take(16);
    const QByteArrayView destination = head.take(16);
    const qsizetype available = head.rest().size();
    const qsizetype length = payloadLength == 0 ? available : payloadLength;
    while (head.isGood() && !packet.isFragment()) {
        const quint8 protocol = packet.protocol;
        if (protocol == fragmentHead) {
            packet.protocol = head.u8();
            head.skip(1);
            const quint16 fragment = head.u16();
            packet.fragmentOffset = fragment & 0xfff8;
            packet.hasMoreFragments = (fragment & 1) != 0;
            packet.id = head.u32();
        } else if (isExtension(protocol)) {
            packet.protocol = head.u8();
            const quint8 units = head.u8();
            // In units of eight bytes after the first, but for authentication (RFC 4302 §2.2).
            head.skip(protocol == authentication ? units * 4 + 6 : units * 8 + 6);
        } else {
            break;
        }
    }
    if (!head.isGood())
        return {};
    packet.source = IpAddress::fromBytes(source);
    packet.destination = IpAddress::fromBytes(destination);
    setPayload(packet, head.rest(), length - (available - head.rest().size()));
    return packet;
}

} // namespace

IpPacket readIpPacket(QByteArrayView bytes)
{
    const int version = bytes.isEmpty() ? 0 : static_cast<quint8>(bytes.front()) >> 4;
    if (version == 4)
        return readIpv4(bytes);
    return version == 6 ? readIpv6(bytes) : IpPacket();
}
