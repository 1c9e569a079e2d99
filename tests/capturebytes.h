// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QtEndian>

#include <array>

// Captures, made from the inside out: a message in a datagram, that in a packet, that in a frame.

template <typename T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline QByteArray u8(int value)
{
    return {1, static_cast<char>(value)};
}
inline QByteArray u16(int value)
{
    return bigEndian(static_cast<quint16>(value));
}
inline QByteArray u32(quint32 value)
{
    return bigEndian(value);
}
inline QByteArray zeros(qsizetype count)
{
    return {count, '\0'};
}

namespace Ip {
inline constexpr int udp = 17;
inline constexpr int tcp = 6;
inline constexpr int sctp = 132;
} // namespace Ip

/// One side of all that is sent here, and the other: 192.0.2.1:5060 and 192.0.2.2:5070.
inline QByteArray ports(bool isBack = false)
{
    return isBack ? u16(5070) + u16(5060) : u16(5060) + u16(5070);
}

inline QByteArray udpDatagram(const QByteArray &payload)
{
    return ports() + u16(static_cast<int>(payload.size()) + 8) + u16(0) + payload;
}

inline QByteArray ipv4Packet(int protocol, const QByteArray &payload, int id = 7,
                             int fragmentOffset = 0, bool hasMore = false, bool isBack = false)
{
    const QByteArray one = QByteArray::fromHex("c0000201");
    const QByteArray other = QByteArray::fromHex("c0000202");
    return u8(0x45) + u8(0) + u16(static_cast<int>(payload.size()) + 20) + u16(id)
        + u16((hasMore ? 0x2000 : 0) | fragmentOffset / 8) + u8(64) + u8(protocol) + u16(0)
        + (isBack ? other + one : one + other) + payload;
}

/// From 2001:db8::1 to 2001:db8::2, with the heads in \a extensions, the first of them \a next.
inline QByteArray ipv6Packet(int next, const QByteArray &payload, const QByteArray &extensions = {})
{
    const QByteArray network = QByteArray::fromHex("20010db8") + zeros(11);
    return u32(0x60000000) + u16(static_cast<int>(extensions.size() + payload.size())) + u8(next)
        + u8(64) + network + u8(1) + network + u8(2) + extensions + payload;
}

inline QByteArray ethernetFrame(const QByteArray &payload, int etherType = 0x0800)
{
    return QByteArray::fromHex("020000000001020000000002") + u16(etherType) + payload;
}

struct TcpFlags {
    bool isSyn = false;
    bool isBack = false;
    quint32 acknowledged = 0;
};

/// A frame of Ethernet with a segment of TCP.
inline QByteArray tcpFrame(quint32 sequence, const QByteArray &payload, const TcpFlags &flags = {})
{
    const int bits = (flags.isSyn ? 0x02 : 0) | (flags.acknowledged != 0 ? 0x10 : 0);
    const QByteArray segment = ports(flags.isBack) + u32(sequence) + u32(flags.acknowledged)
        + u8(0x50) + u8(bits) + u16(65535) + u32(0) + payload;
    return ethernetFrame(ipv4Packet(Ip::tcp, segment, 7, 0, false, flags.isBack));
}

/// A pcap file; frame n was captured n seconds after 2027-01-15 08:00 UTC.
inline QByteArray pcapFile(int linkType, const QByteArrayList &frames, int longest = 262144)
{
    QByteArray file = u32(0xa1b2c3d4) + u16(2) + u16(4) + u32(0) + u32(0)
        + u32(static_cast<quint32>(longest)) + u32(static_cast<quint32>(linkType));
    quint32 time = 1'800'000'000;
    for (const QByteArray &frame : frames) {
        const QByteArray captured = frame.first(std::min<qsizetype>(frame.size(), longest));
        file += u32(++time) + u32(250'000) + u32(static_cast<quint32>(captured.size()))
            + u32(static_cast<quint32>(frame.size())) + captured;
    }
    return file;
}

inline QByteArray pcapOf(const QByteArrayList &frames)
{
    return pcapFile(1, frames);
}

/// A block of pcapng in the byte order of the machine that wrote it.
inline QByteArray pcapngBlock(quint32 type, const QByteArray &body, bool isBig = false)
{
    const QByteArray filled = body + zeros(-body.size() & 3);
    const auto length = static_cast<quint32>(filled.size() + 12);
    const auto number = [isBig](quint32 value) {
        return isBig ? bigEndian(value) : littleEndian(value);
    };
    return number(type) + number(length) + filled + number(length);
}

inline QByteArray busyResponse()
{
    return "SIP/2.0 486 Busy Here\r\n"
           "Via: SIP/2.0/UDP 192.0.2.2:5070;branch=z9hG4bK-1\r\n"
           "From: <sip:ann@example.com>;tag=1\r\n"
           "To: <sip:ben@example.com>;tag=2\r\n"
           "Call-ID: one@192.0.2.2\r\n"
           "CSeq: 1 INVITE\r\n"
           "Content-Length: 4\r\n\r\nbody";
}

inline QByteArray request(const QByteArray &method)
{
    return method
        + " sip:ben@example.com SIP/2.0\r\n"
          "Via: SIP/2.0/UDP 192.0.2.2:5070;branch=z9hG4bK-1\r\n"
          "From: <sip:ann@example.com>;tag=1\r\n"
          "To: <sip:ben@example.com>\r\n"
          "Call-ID: one@192.0.2.2\r\n"
          "CSeq: 1 "
        + method + "\r\nContent-Length: 0\r\n\r\n";
}

/// A frame with a datagram of \a payload.
inline QByteArray udpFrame(const QByteArray &payload)
{
    return ethernetFrame(ipv4Packet(Ip::udp, udpDatagram(payload)));
}
