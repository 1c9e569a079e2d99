// SPDX-License-Identifier: MIT
#include "packetdecoder.h"

#include "bytecursor.h"
#include "givemessage.h"
#include "hep.h"
#include "linklayer.h"
#include "startline.h"

#include <algorithm>

namespace {

constexpr int mostTunnels = 8;

/// Reads the ports, which every transport begins with, into \a envelope.
void readPorts(QByteArrayView bytes, Envelope &envelope)
{
    ByteCursor head(bytes);
    envelope.source.port = head.u16();
    envelope.destination.port = head.u16();
}

/// Whether a record of TLS begins \a payload (RFC 8446 §5.1).
bool isTls(QByteArrayView payload)
{
    ByteCursor head(payload);
    const quint8 type = head.u8();
    const quint16 version = head.u16();
    return type >= 20 && type <= 23 && version >= 0x0300 && version <= 0x0304;
}

/// How Wireshark numbers transports in what it exports.
Transport exportedTransport(quint32 portType)
{
    switch (portType) {
    case 1:
        return Transport::Sctp;
    case 2:
        return Transport::Tcp;
    case 3:
        return Transport::Udp;
    default:
        return Transport::Unknown;
    }
}

/// A frame of Ethernet in UDP (RFC 7348 §5), empty where \a payload is none.
QByteArrayView vxlanFrame(QByteArrayView payload, const Envelope &envelope)
{
    constexpr quint16 assigned = 4789;
    constexpr quint16 linuxBefore = 8472;
    const quint16 port = envelope.destination.port;
    ByteCursor head(payload);
    const bool hasNetwork = (head.u8() & 0x08) != 0;
    head.skip(7);
    return hasNetwork && (port == assigned || port == linuxBefore) ? head.rest() : QByteArrayView();
}

} // namespace

PacketDecoder::PacketDecoder(const CaptureReader::Sink &sink)
    : m_sink(sink)
    , m_fragments([this](const IpPacket &packet) { addWhole(packet); })
    , m_tcp(sink)
    , m_sctp(sink)
{ }

void PacketDecoder::add(const CapturedPacket &packet)
{
    m_place = {};
    m_place.frame = packet.frame;
    m_place.time = packet.time;
    m_depth = 0;
    const bool isUnderstood = packet.linkType == LinkType::ExportedPdu
        ? addExportedPdu(packet.bytes)
        : addIp(ipPacketIn(packet.linkType, packet.bytes));
    if (!isUnderstood && indexOfSipVersion(packet.bytes) >= 0)
        m_sink(packet.bytes, m_place);
}

void PacketDecoder::finish()
{
    m_fragments.finish();
    m_tcp.finish();
}

/// Takes up a packet of IP. Returns false where SIP is to be looked for in it all the same.
bool PacketDecoder::addIp(QByteArrayView bytes)
{
    const IpPacket packet = readIpPacket(bytes);
    if (packet.source.isNull())
        return false;
    if (!packet.isFragment())
        return addWhole(packet);
    m_fragments.add(packet);
    return true;
}

bool PacketDecoder::addWhole(const IpPacket &packet)
{
    Envelope envelope = m_place;
    envelope.source.address = packet.source;
    envelope.destination.address = packet.destination;
    envelope.packetId = static_cast<quint16>(packet.id);
    envelope.isWhole = packet.missing == 0;
    switch (packet.protocol) {
    case IpProtocol::udp:
        return addUdp(packet.payload, packet.missing, envelope);
    case IpProtocol::tcp:
        addTcp(packet.payload, packet.missing, envelope);
        return true;
    case IpProtocol::sctp:
        readPorts(packet.payload, envelope);
        envelope.transport = Transport::Sctp;
        m_sctp.add(packet.payload, envelope);
        return true;
    case IpProtocol::gre:
        return addGre(packet.payload);
    case IpProtocol::ipv4:
    case IpProtocol::ipv6:
        return ++m_depth <= mostTunnels && addIp(packet.payload);
    default:
        return false;
    }
}

bool PacketDecoder::addUdp(QByteArrayView bytes, qsizetype missing, Envelope envelope)
{
    constexpr qsizetype headLength = 8;
    readPorts(bytes, envelope);
    envelope.transport = Transport::Udp;
    ByteCursor head(bytes);
    head.skip(4);
    const quint16 length = head.u16();
    head.skip(2);
    if (!head.isGood())
        return false;
    QByteArrayView payload = head.rest();
    if (length >= headLength)
        payload = payload.first(std::min<qsizetype>(payload.size(), length - headLength));
    envelope.isWhole = missing == 0 && (length == 0 || payload.size() >= length - headLength);
    if (beginsMessage(payload)) {
        m_sink(payload, envelope);
        return true;
    }
    if (const HepPacket hep = readHep(payload); hep.length > 0) {
        if (hep.isSip) {
            setInner(envelope, hep);
            giveMessage(m_sink, hep.payload, envelope);
        }
        return true;
    }
    const QByteArrayView frame = vxlanFrame(payload, envelope);
    return !frame.isEmpty() && ++m_depth <= mostTunnels
        && addIp(ipPacketIn(LinkType::Ethernet, frame));
}

void PacketDecoder::addTcp(QByteArrayView bytes, qsizetype missing, const Envelope &envelope)
{
    const TcpSegment segment = readTcpSegment(bytes, missing);
    if (!segment.isGood)
        return;
    Envelope withPorts = envelope;
    readPorts(bytes, withPorts);
    withPorts.transport = Transport::Tcp;
    withPorts.isWhole = true; // as far as it is put together
    countTls(segment, withPorts);
    m_tcp.add(segment, withPorts);
}

bool PacketDecoder::addGre(QByteArrayView bytes)
{
    constexpr quint16 hasChecksum = 0x8000;
    constexpr quint16 hasKey = 0x2000;
    constexpr quint16 hasSequence = 0x1000;
    constexpr quint16 hasAcknowledgement = 0x0080; // RFC 2637 §4.1
    ByteCursor head(bytes);
    const quint16 flags = head.u16();
    const quint16 etherType = head.u16();
    for (const quint16 flag : {hasChecksum, hasKey, hasSequence, hasAcknowledgement}) {
        if ((flags & flag) != 0)
            head.skip(4);
    }
    return ++m_depth <= mostTunnels && addIp(ipPacketOf(etherType, head.rest()));
}

/// What Wireshark exported from a layer above: parts that say what it is, and then that.
bool PacketDecoder::addExportedPdu(QByteArrayView bytes)
{
    enum Tag {
        End = 0,
        Dissector = 12,
        SourceIpv4 = 20,
        DestinationIpv4,
        SourceIpv6,
        DestinationIpv6,
        PortType,
        SourcePort,
        DestinationPort
    };
    Envelope envelope = m_place;
    envelope.isWhole = false; // who exported it may have cut it off
    ByteCursor parts(bytes);
    while (parts.isGood()) {
        const quint16 tag = parts.u16();
        const QByteArrayView value = parts.take(parts.u16());
        if (tag == End)
            break;
        if (tag == SourceIpv4 || tag == SourceIpv6)
            envelope.source.address = IpAddress::fromBytes(value);
        else if (tag == DestinationIpv4 || tag == DestinationIpv6)
            envelope.destination.address = IpAddress::fromBytes(value);
        else if (tag == SourcePort)
            envelope.source.port = static_cast<quint16>(ByteCursor(value).u32());
        else if (tag == DestinationPort)
            envelope.destination.port = static_cast<quint16>(ByteCursor(value).u32());
        else if (tag == PortType)
            envelope.transport = exportedTransport(ByteCursor(value).u32());
    }
    if (!beginsMessage(parts.rest()))
        return false;
    m_sink(parts.rest(), envelope);
    return true;
}

void PacketDecoder::countTls(const TcpSegment &segment, const Envelope &envelope)
{
    constexpr quint16 sips = 5061;
    if (!isTls(segment.payload))
        return;
    const quint16 source = envelope.source.port;
    const quint16 destination = envelope.destination.port;
    ++m_tlsPackets;
    ++m_tlsPorts[source == sips || destination == sips ? sips : std::min(source, destination)];
}

quint16 PacketDecoder::tlsPort() const
{
    const auto most = std::max_element(m_tlsPorts.begin(), m_tlsPorts.end());
    return most == m_tlsPorts.end() ? quint16(0) : most.key();
}
