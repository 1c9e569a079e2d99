// SPDX-License-Identifier: MIT
#include "linklayer.h"

#include "bytecursor.h"

namespace {

namespace EtherType {
constexpr quint16 ipv4 = 0x0800;
constexpr quint16 vlan = 0x8100;
constexpr quint16 transparentEthernet = 0x6558; // in GRE (RFC 1701)
constexpr quint16 ipv6 = 0x86dd;
constexpr quint16 ppp = 0x880b; // in GRE (RFC 2637)
constexpr quint16 mpls = 0x8847;
constexpr quint16 mplsMulticast = 0x8848;
constexpr quint16 pppoeSession = 0x8864;
constexpr quint16 providerBridge = 0x88a8; // QinQ
constexpr quint16 erspan = 0x88be;
constexpr quint16 oldQinQ = 0x9100;
} // namespace EtherType

/// What stands behind a head, and how that names it; 0 where nothing is known of it.
struct Payload {
    quint16 etherType = 0;
    QByteArrayView bytes;
};

/// Only what begins as a packet of IP does.
QByteArrayView ipOf(QByteArrayView bytes)
{
    const int version = bytes.isEmpty() ? 0 : static_cast<quint8>(bytes.front()) >> 4;
    return version == 4 || version == 6 ? bytes : QByteArrayView();
}

Payload pppPayload(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\x03"))
        bytes = bytes.sliced(2);
    ByteCursor head(bytes);
    // A protocol below 256 may come in one byte: those are odd (RFC 1661 §2, §6.5).
    unsigned protocol = head.u8();
    if (protocol % 2 == 0)
        protocol = protocol << 8 | head.u8();
    switch (protocol) {
    case 0x0021:
        return {EtherType::ipv4, head.rest()};
    case 0x0057:
        return {EtherType::ipv6, head.rest()};
    case 0x0281:
        return {EtherType::mpls, head.rest()};
    default:
        return {};
    }
}

/// LLC with a SNAP head, which has an EtherType.
Payload llcPayload(QByteArrayView bytes)
{
    ByteCursor head(bytes);
    if (!head.take(3).startsWith("\xaa\xaa\x03"))
        return {};
    head.skip(3);
    const quint16 etherType = head.u16();
    return {etherType, head.rest()};
}

Payload ethernetPayload(QByteArrayView frame)
{
    constexpr quint16 longestLength = 1500; // what is more is a type
    ByteCursor head(frame);
    head.skip(12);
    const quint16 etherType = head.u16();
    return etherType <= longestLength ? llcPayload(head.rest()) : Payload{etherType, head.rest()};
}

/// Behind the labels of MPLS stands what nothing names (RFC 3032): IP, or Ethernet, perhaps with a
/// control word (RFC 4448).
Payload mplsPayload(QByteArrayView bytes)
{
    constexpr quint32 bottom = 0x100;
    ByteCursor head(bytes);
    while (head.isGood() && (head.u32() & bottom) == 0) { }
    if (!ipOf(head.rest()).isEmpty())
        return {EtherType::ipv4, head.rest()};
    if (head.rest().startsWith(QByteArrayView("\0\0\0\0", 4)))
        head.skip(4);
    return ethernetPayload(head.rest());
}

/// What \a bytes hold that are called \a etherType, where that is no IP.
Payload payloadOf(quint16 etherType, QByteArrayView bytes)
{
    ByteCursor head(bytes);
    switch (etherType) {
    case EtherType::vlan:
    case EtherType::providerBridge:
    case EtherType::oldQinQ: {
        head.skip(2);
        const quint16 next = head.u16();
        return {next, head.rest()};
    }
    case EtherType::mpls:
    case EtherType::mplsMulticast:
        return mplsPayload(bytes);
    case EtherType::pppoeSession:
        head.skip(6);
        return pppPayload(head.rest());
    case EtherType::ppp:
        return pppPayload(bytes);
    case EtherType::transparentEthernet:
        return ethernetPayload(bytes);
    case EtherType::erspan:
        head.skip(8);
        return ethernetPayload(head.rest());
    default:
        return {};
    }
}

Payload wirelessPayload(QByteArrayView frame)
{
    ByteCursor head(frame);
    const quint8 control = head.u8();
    const quint8 flags = head.u8();
    constexpr quint8 dataFrame = 0x08;
    constexpr quint8 encrypted = 0x40;
    constexpr quint8 betweenStations = 0x03; // to and from the distribution system: four addresses
    if ((control & 0x0c) != dataFrame || (flags & encrypted) != 0)
        return {};
    head.skip(22 + ((flags & betweenStations) == betweenStations ? 6 : 0));
    if ((control & 0x80) != 0)
        head.skip(2 + ((flags & 0x80) != 0 ? 4 : 0)); // quality of service, and high throughput
    return llcPayload(head.rest());
}

/// Behind a head before an 802.11 frame, which tells its own length.
Payload behindRadioHead(QByteArrayView frame)
{
    ByteCursor head(frame);
    head.skip(2);
    const quint16 length = qbswap(head.u16());
    return length <= frame.size() ? wirelessPayload(frame.sliced(length)) : Payload();
}

/// A packet that Linux's firewall logged: it is one of several attributes, in the byte order of the
/// machine that wrote them, which libpcap makes that of the one that reads.
Payload loggedPacket(QByteArrayView frame)
{
    constexpr quint16 payload = 9;
    ByteCursor head(frame);
    head.skip(4);
    while (head.isGood() && !head.rest().isEmpty()) {
        const quint16 length = qToBigEndian(head.u16());
        const quint16 type = qToBigEndian(head.u16());
        const QByteArrayView value = head.take(length - 4);
        if (type == payload)
            return {EtherType::ipv4, value};
        head.take(-value.size() & 3); // to a multiple of four
    }
    return {};
}

Payload payloadOfLink(int linkType, QByteArrayView frame)
{
    ByteCursor head(frame);
    switch (linkType) {
    case LinkType::Ethernet:
        return ethernetPayload(frame);
    case LinkType::RawIp:
    case 12: // the same, as some systems number it
    case 14:
    case 228: // IPv4
    case 229: // IPv6
        return {EtherType::ipv4, frame};
    case 0: // BSD's loopback, in the machine's own byte order
    case 108:
        head.skip(4);
        return {EtherType::ipv4, head.rest()};
    case 9: // PPP
    case 50:
        return pppPayload(frame);
    case 51: // PPPoE
        return {EtherType::pppoeSession, frame};
    case 104: { // Cisco's HDLC
        head.skip(2);
        const quint16 etherType = head.u16();
        return {etherType, head.rest()};
    }
    case 105: // 802.11
        return wirelessPayload(frame);
    case 119: // with a head of Prism
        head.skip(144);
        return wirelessPayload(head.rest());
    case 127: // with one of radiotap
    case 192: // with one of PPI
        return behindRadioHead(frame);
    case 113: { // Linux's cooked capture
        head.skip(14);
        const quint16 etherType = head.u16();
        return {etherType, head.rest()};
    }
    case 276: { // the second version of it
        const quint16 etherType = head.u16();
        head.skip(18);
        return {etherType, head.rest()};
    }
    case 239:
        return loggedPacket(frame);
    default:
        return {};
    }
}

} // namespace

QByteArrayView ipPacketOf(quint16 etherType, QByteArrayView bytes)
{
    constexpr int mostHeads = 32; // far more than any network has
    Payload payload{etherType, bytes};
    for (int i = 0; i < mostHeads && payload.etherType != 0; ++i) {
        if (payload.etherType == EtherType::ipv4 || payload.etherType == EtherType::ipv6)
            return ipOf(payload.bytes);
        payload = payloadOf(payload.etherType, payload.bytes);
    }
    return {};
}

QByteArrayView ipPacketIn(int linkType, QByteArrayView frame)
{
    const Payload payload = payloadOfLink(linkType, frame);
    return ipPacketOf(payload.etherType, payload.bytes);
}
