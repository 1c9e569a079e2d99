// SPDX-License-Identifier: MIT
#include "hep.h"

#include "bytecursor.h"
#include "ippacket.h"
#include "startline.h"

#include <array>

namespace {

constexpr quint8 sip = 1; // of the protocols that are carried

Transport transportOf(quint8 protocol)
{
    switch (protocol) {
    case IpProtocol::udp:
        return Transport::Udp;
    case IpProtocol::tcp:
        return Transport::Tcp;
    case IpProtocol::sctp:
        return Transport::Sctp;
    default:
        return Transport::Unknown;
    }
}

/// One part of a packet of version 3.
struct Chunk {
    enum Type {
        Protocol = 2,
        SourceIpv4,
        DestinationIpv4,
        SourceIpv6,
        DestinationIpv6,
        SourcePort,
        DestinationPort,
        Seconds,
        Microseconds,
        PayloadType,
        Payload = 15,
    };
    quint16 type = 0;
    QByteArrayView value;
};

void readChunk(const Chunk &chunk, HepPacket &packet)
{
    ByteCursor value(chunk.value);
    switch (chunk.type) {
    case Chunk::Protocol:
        packet.transport = transportOf(value.u8());
        break;
    case Chunk::SourceIpv4:
    case Chunk::SourceIpv6:
        packet.source.address = IpAddress::fromBytes(chunk.value);
        break;
    case Chunk::DestinationIpv4:
    case Chunk::DestinationIpv6:
        packet.destination.address = IpAddress::fromBytes(chunk.value);
        break;
    case Chunk::SourcePort:
        packet.source.port = value.u16();
        break;
    case Chunk::DestinationPort:
        packet.destination.port = value.u16();
        break;
    case Chunk::Seconds:
        packet.time += value.u32() * Q_INT64_C(1'000'000'000);
        break;
    case Chunk::Microseconds:
        packet.time += value.u32() * Q_INT64_C(1'000);
        break;
    case Chunk::PayloadType:
        packet.isSip = value.u8() == sip;
        break;
    case Chunk::Payload:
        packet.payload = chunk.value;
        break;
    default:
        break;
    }
}

HepPacket readVersion3(QByteArrayView bytes)
{
    constexpr qsizetype headLength = 6;
    HepPacket packet;
    ByteCursor head(bytes);
    head.skip(4);
    const quint16 length = head.u16();
    if (!head.isGood() || length > bytes.size())
        return packet;
    if (length < headLength) {
        packet.length = -1;
        return packet;
    }
    packet.length = length;
    ByteCursor chunks(bytes.first(length).sliced(headLength));
    while (!chunks.rest().isEmpty()) {
        const quint16 vendor = chunks.u16();
        const quint16 type = chunks.u16();
        const QByteArrayView value = chunks.take(chunks.u16() - headLength);
        if (!chunks.isGood())
            break;
        if (vendor == 0)
            readChunk({type, value}, packet);
    }
    return packet;
}

/// Versions 1 and 2 have no mark of their own: only what makes sense throughout is such a packet.
HepPacket readOlder(QByteArrayView bytes)
{
    HepPacket packet;
    packet.length = -1;
    ByteCursor head(bytes);
    const quint8 version = head.u8();
    const quint8 headLength = head.u8();
    const quint8 family = head.u8();
    const quint8 protocol = head.u8();
    const quint16 sourcePort = head.u16();
    const quint16 destinationPort = head.u16();
    constexpr quint8 ipv4 = 2;
    constexpr quint8 ipv6 = 10;
    const qsizetype addressLength = family == ipv4 ? 4 : 16;
    const QByteArrayView source = head.take(addressLength);
    const QByteArrayView destination = head.take(addressLength);
    if (!head.isGood() || version < 1 || version > 2 || (family != ipv4 && family != ipv6)
        || headLength < 8 + 2 * addressLength || transportOf(protocol) == Transport::Unknown)
        return packet;
    // Version 2 has a time as well, in the byte order of who sent it, filled up or not.
    for (const qsizetype skipped : std::array<qsizetype, 3>{0, 10, 12}) {
        if (headLength + skipped >= bytes.size())
            break;
        const QByteArrayView payload = bytes.sliced(headLength + skipped);
        if (!beginsMessage(payload))
            continue;
        packet.length = bytes.size();
        packet.source = {IpAddress::fromBytes(source), sourcePort};
        packet.destination = {IpAddress::fromBytes(destination), destinationPort};
        packet.transport = transportOf(protocol);
        packet.isSip = true;
        packet.payload = payload;
        break;
    }
    return packet;
}

} // namespace

HepPacket readHep(QByteArrayView bytes)
{
    return bytes.startsWith("HEP3") ? readVersion3(bytes) : readOlder(bytes);
}

void setInner(Envelope &envelope, const HepPacket &inner)
{
    envelope.source = inner.source;
    envelope.destination = inner.destination;
    envelope.transport = inner.transport;
    envelope.packetId = 0;
    envelope.isWhole = false; // who copied it may have cut it off
    if (inner.time > 0)
        envelope.time = inner.time;
}
