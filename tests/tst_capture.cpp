// SPDX-License-Identifier: MIT
#include "capturebytes.h"
#include "hexdump.h"
#include "packets.h"
#include "startline.h"
#include "testing.h"

#include <QBuffer>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

/// Messages in packets: of any link, in tunnels, fragments, streams and frames.
class tst_Capture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLink_data();
    void readsLink();
    void readsTunnel_data();
    void readsTunnel();
    void looksInsideWhatItDoesNotUnderstand_data();
    void looksInsideWhatItDoesNotUnderstand();
    void passesOverWhatIsNoSip_data();
    void passesOverWhatIsNoSip();
    void putsFragmentsTogether_data();
    void putsFragmentsTogether();
    void givesBeginningOfWhatLacksFragments();
    void forgetsOldFragments();
    void readsStreamCutAnywhere();
    void readsStream_data();
    void readsStream();
    void doesWithoutWhatNeverCame_data();
    void doesWithoutWhatNeverCame();
    void frameIsTheOneThatCompletes();
    void readsWebSocket_data();
    void readsWebSocket();
    void readsHep_data();
    void readsHep();
    void readsSctp_data();
    void readsSctp();
    void readsPcapng_data();
    void readsPcapng();
    void readsHexRows_data();
    void readsHexRows();
    void readsHexDump_data();
    void readsHexDump();
    void knowsTimes_data();
    void knowsTimes();
    void tellsWhatFollowsGap();
    void tellsWhatIsWhole_data();
    void tellsWhatIsWhole();
    void countsEncryptedPackets();
    void saysWhereItIsCutOff();
    void saysThatItIsDamaged();
    void stopsWhenAsked();
    void survivesAnyDamage();

private:
    struct Read {
        QStringList messages;
        QList<Envelope> envelopes;
        CaptureResult result;
    };
    static Read read(const QByteArray &file);
    static QStringList messagesIn(const QByteArrayList &frames)
    {
        return read(pcapOf(frames)).messages;
    }
};

namespace {

const QString busy = u"1 192.0.2.1:5060 192.0.2.2:5070 UDP SIP/2.0 486 Busy Here"_s;

QByteArrayView transportName(Transport transport)
{
    constexpr std::array<const char *, 5> names{"?", "UDP", "TCP", "SCTP", "WS"};
    return names.at(static_cast<std::size_t>(transport));
}

QByteArray busyIp()
{
    return ipv4Packet(Ip::udp, udpDatagram(busyResponse()));
}

QByteArray busyIpv6()
{
    return ipv6Packet(Ip::udp, udpDatagram(busyResponse()));
}

/// \a bytes in pieces of \a size.
QByteArrayList pieces(const QByteArray &bytes, qsizetype size)
{
    QByteArrayList result;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        result << bytes.mid(at, size);
    return result;
}

/// A response in fragments of 64 bytes.
QByteArrayList busyFragments(int id = 9)
{
    const QByteArrayList parts = pieces(udpDatagram(busyResponse()), 64);
    QByteArrayList frames;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        frames << ethernetFrame(
            ipv4Packet(Ip::udp, parts.at(i), id, static_cast<int>(i) * 64, i + 1 < parts.size()));
    }
    return frames;
}

QByteArrayList reversed(QByteArrayList list)
{
    std::reverse(list.begin(), list.end());
    return list;
}

/// A frame of a WebSocket.
QByteArray webSocketFrame(const QByteArray &payload, int first = 0x81, bool isMasked = false)
{
    const int mask = isMasked ? 0x80 : 0;
    const auto size = static_cast<int>(payload.size());
    QByteArray frame = u8(first) + (size < 126 ? u8(mask | size) : u8(mask | 126) + u16(size));
    if (!isMasked)
        return frame + payload;
    const QByteArray key = QByteArray::fromHex("a1b2c3d4");
    QByteArray masked = payload;
    for (qsizetype i = 0; i < masked.size(); ++i)
        masked[i] = static_cast<char>(masked[i] ^ key[i % 4]);
    return frame + key + masked;
}

/// Segments that follow one another.
QByteArrayList segments(const QByteArrayList &payloads, quint32 sequence = 1000)
{
    QByteArrayList frames;
    for (const QByteArray &payload : payloads) {
        frames << tcpFrame(sequence, payload);
        sequence += static_cast<quint32>(payload.size());
    }
    return frames;
}

QByteArray chunk(int type, const QByteArray &value)
{
    return u16(0) + u16(type) + u16(static_cast<int>(value.size()) + 6) + value;
}

QByteArray hep3(const QByteArray &payload, int payloadType = 1)
{
    const QByteArray chunks = chunk(1, u8(2)) + chunk(2, u8(17))
        + chunk(3, QByteArray::fromHex("c6336401")) + chunk(4, QByteArray::fromHex("cb007102"))
        + chunk(7, u16(5080)) + chunk(8, u16(5090)) + chunk(9, u32(1'700'000'000))
        + chunk(10, u32(5)) + chunk(11, u8(payloadType)) + chunk(12, u32(1)) + chunk(15, payload);
    return "HEP3" + u16(static_cast<int>(chunks.size()) + 6) + chunks;
}

/// Versions 1 and 2.
QByteArray hepBefore(int version, const QByteArray &payload)
{
    return u8(version) + u8(16) + u8(2) + u8(17) + u16(5080) + u16(5090)
        + QByteArray::fromHex("c6336401cb007102") + (version == 2 ? zeros(12) : QByteArray())
        + payload;
}

QByteArray sctpData(quint32 number, int flags, const QByteArray &payload)
{
    return u8(0) + u8(flags) + u16(static_cast<int>(payload.size()) + 16) + u32(number) + u16(0)
        + u16(0) + u32(0) + payload + zeros(-payload.size() & 3);
}

QByteArray sctpFrame(const QByteArray &chunks)
{
    return ethernetFrame(ipv4Packet(Ip::sctp, ports() + u32(1) + u32(0) + chunks));
}

QByteArray pcapngInterface(int linkType, int longest = 0, const QByteArray &options = {})
{
    return pcapngBlock(1,
                       littleEndian(static_cast<quint16>(linkType)) + zeros(2)
                           + littleEndian(static_cast<quint32>(longest)) + options);
}

QByteArray pcapngSection()
{
    return pcapngBlock(0x0a0d0d0a,
                       littleEndian(quint32(0x1a2b3c4d)) + littleEndian(quint16(1))
                           + littleEndian(quint16(0)) + QByteArray(8, '\xff'));
}

QByteArray pcapngPacket(quint32 interface, const QByteArray &frame, quint64 time = 0)
{
    const auto length = littleEndian(static_cast<quint32>(frame.size()));
    return pcapngBlock(6,
                       littleEndian(interface) + littleEndian(static_cast<quint32>(time >> 32))
                           + littleEndian(static_cast<quint32>(time)) + length + length + frame);
}

} // namespace

/// Messages as "FRAME SOURCE DESTINATION TRANSPORT START-LINE".
tst_Capture::Read tst_Capture::read(const QByteArray &file)
{
    QByteArray copy = file;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    Read read;
    read.result = readPackets(
        buffer,
        [&read](QByteArrayView bytes, const Envelope &envelope) {
            const qsizetype begin = std::max<qsizetype>(indexOfStartLine(bytes), 0);
            const QByteArrayView line = bytes.sliced(begin);
            read.messages << QString::fromLatin1(QByteArrayList{
                QByteArray::number(envelope.frame), envelope.source.toText(),
                envelope.destination.toText(), transportName(envelope.transport).toByteArray(),
                line.first(readStartLine(line).length).toByteArray()}
                                                     .join(' '));
            read.envelopes << envelope;
        },
        false, [] {});
    return read;
}

void tst_Capture::readsLink_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("frame");
    const QByteArray ip = busyIp();
    const QByteArray snap = QByteArray::fromHex("aaaa03000000") + u16(0x0800) + ip;
    const QByteArray wireless = QByteArray::fromHex("0802") + zeros(22);
    const auto label = [](int number, bool isLast) {
        return u32(static_cast<quint32>(number << 12 | (isLast ? 0x100 : 0) | 64));
    };
    QTest::newRow("Ethernet") << 1 << ethernetFrame(ip);
    QTest::newRow("Ethernet, filled up") << 1 << ethernetFrame(ip) + "SIP/2.0 500 Filler\r\n";
    QTest::newRow("802.3 with SNAP") << 1 << ethernetFrame(snap, static_cast<int>(snap.size()));
    QTest::newRow("VLAN") << 1 << ethernetFrame(u16(5) + u16(0x0800) + ip, 0x8100);
    QTest::newRow("QinQ") << 1
                          << ethernetFrame(u16(5) + u16(0x8100) + u16(6) + u16(0x0800) + ip,
                                           0x88a8);
    QTest::newRow("QinQ, older") << 1
                                 << ethernetFrame(u16(5) + u16(0x8100) + u16(6) + u16(0x0800) + ip,
                                                  0x9100);
    QTest::newRow("MPLS") << 1 << ethernetFrame(label(16, false) + label(17, true) + ip, 0x8847);
    QTest::newRow("Ethernet in MPLS")
        << 1 << ethernetFrame(label(17, true) + ethernetFrame(ip), 0x8847);
    QTest::newRow("Ethernet in MPLS, with a control word")
        << 1 << ethernetFrame(label(17, true) + zeros(4) + ethernetFrame(ip), 0x8847);
    QTest::newRow("PPPoE") << 1
                           << ethernetFrame(QByteArray::fromHex("110000010000") + u16(0x0021) + ip,
                                            0x8864);
    QTest::newRow("PPPoE, short protocol")
        << 1 << ethernetFrame(QByteArray::fromHex("110000010000") + u8(0x21) + ip, 0x8864);
    QTest::newRow("PPP") << 9 << QByteArray::fromHex("ff030021") + ip;
    QTest::newRow("HDLC") << 104 << QByteArray::fromHex("0f000800") + ip;
    QTest::newRow("raw") << 101 << ip;
    QTest::newRow("raw IPv4") << 228 << ip;
    QTest::newRow("null") << 0 << QByteArray::fromHex("02000000") + ip;
    QTest::newRow("loop") << 108 << QByteArray::fromHex("00000002") + ip;
    QTest::newRow("Linux's any") << 113
                                 << QByteArray::fromHex("00000001000602000000000100000800") + ip;
    QTest::newRow("Linux's any, second version")
        << 276 << QByteArray::fromHex("0800000000000001000100060200000000010000") + ip;
    QTest::newRow("any, with VLAN")
        << 113
        << QByteArray::fromHex("00000001000602000000000100008100") + u16(5) + u16(0x0800) + ip;
    QTest::newRow("802.11") << 105 << wireless + snap;
    QTest::newRow("802.11 with quality of service")
        << 105 << QByteArray::fromHex("8802") + zeros(24) + snap;
    QTest::newRow("802.11 between stations")
        << 105 << QByteArray::fromHex("0803") + zeros(28) + snap;
    QTest::newRow("radiotap") << 127 << QByteArray::fromHex("00000900000000001c") + wireless + snap;
    QTest::newRow("PPI") << 192 << QByteArray::fromHex("0000080069000000") + wireless + snap;
    QTest::newRow("Prism") << 119 << zeros(144) + wireless + snap;
    QTest::newRow("firewall") << 239
                              << QByteArray::fromHex("02000000")
            + QByteArray::fromHex("000800010800ff00") + QByteArray::fromHex("0007000241424300")
            + u16(static_cast<int>(ip.size() + 4)) + u16(9) + ip;
    const QByteArray exported = u16(12) + u16(4) + "sip\0"_ba + u16(20) + u16(4)
        + QByteArray::fromHex("c0000201") + u16(21) + u16(4) + QByteArray::fromHex("c0000202")
        + u16(24) + u16(4) + u32(3) + u16(25) + u16(4) + u32(5060) + u16(26) + u16(4) + u32(5070)
        + u16(0) + u16(0) + busyResponse();
    QTest::newRow("exported") << 252 << exported;
}

void tst_Capture::readsLink()
{
    QFETCH(const int, linkType);
    QFETCH(const QByteArray, frame);
    QCOMPARE(read(pcapFile(linkType, {frame})).messages, QStringList{busy});
    // Cut anywhere, it ends well.
    for (qsizetype size = 0; size < frame.size(); size += 3)
        read(pcapFile(linkType, {frame.first(size)}));
}

void tst_Capture::readsTunnel_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    const QByteArray ip = busyIp();
    const auto inIp = [](int protocol, const QByteArray &inner) {
        return ethernetFrame(ipv4Packet(protocol, inner));
    };
    const auto inUdp = [](int port, const QByteArray &payload) {
        return ethernetFrame(ipv4Packet(
            Ip::udp,
            u16(50000) + u16(port) + u16(static_cast<int>(payload.size()) + 8) + u16(0) + payload));
    };
    const QString six = u"1 [2001:db8::1]:5060 [2001:db8::2]:5070 UDP SIP/2.0 486 Busy Here"_s;
    QTest::newRow("IP in IP") << inIp(4, ip) << busy;
    QTest::newRow("IPv6 in IPv4") << inIp(41, busyIpv6()) << six;
    QTest::newRow("IPv6") << ethernetFrame(busyIpv6(), 0x86dd) << six;
    QTest::newRow("IPv6 with options")
        << ethernetFrame(ipv6Packet(0, udpDatagram(busyResponse()),
                                    u8(60) + u8(0) + zeros(6) + u8(17) + u8(1) + zeros(14)),
                         0x86dd)
        << six;
    QTest::newRow("IPv6 with authentication") << ethernetFrame(
        ipv6Packet(51, udpDatagram(busyResponse()), u8(17) + u8(4) + zeros(22)), 0x86dd)
                                              << six;
    QTest::newRow("GRE") << inIp(47, u16(0) + u16(0x0800) + ip) << busy;
    QTest::newRow("GRE with key and number")
        << inIp(47, u16(0x3000) + u16(0x0800) + u32(1) + u32(2) + ip) << busy;
    QTest::newRow("Ethernet in GRE") << inIp(47, u16(0) + u16(0x6558) + ethernetFrame(ip)) << busy;
    QTest::newRow("PPP in GRE") << inIp(47,
                                        u16(0x3081) + u16(0x880b) + zeros(12) + u16(0x0021) + ip)
                                << busy;
    QTest::newRow("ERSPAN") << inIp(
        47, u16(0x1000) + u16(0x88be) + u32(1) + zeros(8) + ethernetFrame(ip))
                            << busy;
    QTest::newRow("VXLAN") << inUdp(4789, u32(0x08000000) + u32(0x100) + ethernetFrame(ip)) << busy;
    QTest::newRow("VXLAN in VXLAN")
        << inUdp(4789,
                 u32(0x08000000) + u32(0x100)
                     + inUdp(8472, u32(0x08000000) + u32(0x100) + ethernetFrame(ip)))
        << busy;
}

void tst_Capture::readsTunnel()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QString, message);
    QCOMPARE(messagesIn({frame}), QStringList{message});
    for (qsizetype size = 0; size < frame.size(); size += 3)
        messagesIn({frame.first(size)});
}

void tst_Capture::looksInsideWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<QByteArray>("frame");
    QByteArray endless = busyIp();
    for (int i = 0; i < 100; ++i)
        endless = ipv4Packet(4, endless);
    QTest::newRow("unknown link") << 147 << "\1\2\3" + busyResponse();
    QTest::newRow("unknown EtherType") << 1 << ethernetFrame(busyResponse(), 0x1234);
    QTest::newRow("unknown protocol") << 1 << ethernetFrame(ipv4Packet(99, busyResponse()));
    QTest::newRow("inside a datagram") << 1 << udpFrame("<134>Nov 27 pbx: \n" + busyResponse());
    QTest::newRow("inside a segment") << 1 << tcpFrame(1, "<134>Nov 27 pbx: " + busyResponse());
    QTest::newRow("inside a frame of a WebSocket")
        << 1
        << tcpFrame(1,
                    "HTTP/1.1 101 x\r\nSec-WebSocket-Accept: x\r\n\r\n"
                        + webSocketFrame("log: " + busyResponse()));
    QTest::newRow("inside HEP") << 1 << udpFrame(hep3("log: " + busyResponse()));
    QTest::newRow("tunnels without end") << 1 << ethernetFrame(endless);
    QTest::newRow("half a head") << 1
                                 << ethernetFrame(u8(0x4f) + zeros(10) + busyResponse().first(30));
}

void tst_Capture::looksInsideWhatItDoesNotUnderstand()
{
    QFETCH(const int, linkType);
    QFETCH(const QByteArray, frame);
    const Read found = read(pcapFile(linkType, {frame}));
    QCOMPARE(found.messages.size(), 1);
    QVERIFY(found.messages.constFirst().startsWith(u"1   ? "_s));
}

void tst_Capture::passesOverWhatIsNoSip_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("media") << udpFrame(QByteArray::fromHex("8000123400000001")
                                       + QByteArray(160, '\x55'));
    QTest::newRow("keep-alive") << udpFrame("\r\n\r\n");
    QTest::newRow("other reports of HEP") << udpFrame(hep3("SIP/2.0 in a log", 100));
    QTest::newRow("web") << tcpFrame(1, "GET / HTTP/1.1\r\nHost: example.com\r\n\r\n");
    QTest::newRow("802.11, encrypted") << QByteArray(ethernetFrame(QByteArray(80, '\x31'), 0x888e));
}

void tst_Capture::passesOverWhatIsNoSip()
{
    QFETCH(const QByteArray, frame);
    QCOMPARE(messagesIn({frame}), QStringList());
}

void tst_Capture::putsFragmentsTogether_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<QString>("start");
    const QByteArrayList fragments = busyFragments();
    QTest::newRow("in order") << fragments << u"4 192.0.2.1:5060"_s;
    QTest::newRow("reversed") << reversed(fragments) << u"4 192.0.2.1:5060"_s;
    QTest::newRow("some twice") << fragments.first(3) + fragments << u"7 192.0.2.1:5060"_s;
    QByteArrayList mixed = fragments;
    mixed.swapItemsAt(0, 2);
    mixed.swapItemsAt(1, 3);
    QTest::newRow("mixed") << mixed << u"4 192.0.2.1:5060"_s;
    const QByteArray datagram = udpDatagram(busyResponse());
    QTest::newRow("overlapping")
        << QByteArrayList{ethernetFrame(ipv4Packet(17, datagram.first(96), 9, 0, true)),
                          ethernetFrame(ipv4Packet(17, datagram.sliced(64), 9, 64))}
        << u"2 192.0.2.1:5060"_s;
    const auto six = [&datagram](int offset, qsizetype length, bool hasMore) {
        return ethernetFrame(ipv6Packet(44, datagram.mid(offset, length),
                                        u8(17) + u8(0) + u16(offset | (hasMore ? 1 : 0)) + u32(77)),
                             0x86dd);
    };
    QTest::newRow("IPv6") << QByteArrayList{six(128, 1000, false), six(0, 128, true)}
                          << u"2 [2001:db8::1]:5060"_s;
    QTest::newRow("IPv6, one fragment that is all")
        << QByteArrayList{six(0, 1000, false)} << u"1 [2001:db8::1]:5060"_s;
}

void tst_Capture::putsFragmentsTogether()
{
    QFETCH(const QByteArrayList, frames);
    QFETCH(const QString, start);
    const Read found = read(pcapOf(frames));
    QCOMPARE(found.messages.size(), 1);
    QVERIFY2(found.messages.constFirst().startsWith(start),
             qPrintable(found.messages.constFirst()));
    QVERIFY(found.messages.constFirst().endsWith(u"UDP SIP/2.0 486 Busy Here"_s));
    QVERIFY(found.envelopes.constFirst().isWhole);
}

void tst_Capture::givesBeginningOfWhatLacksFragments()
{
    QByteArrayList frames = busyFragments();
    frames.removeAt(2);
    frames += busyFragments(10); // another packet
    const Read found = read(pcapOf(frames));
    QCOMPARE(found.messages.size(), 2);
    QCOMPARE(found.envelopes.at(0).packetId, 10);
    QVERIFY(found.envelopes.at(0).isWhole);
    QCOMPARE(found.envelopes.at(1).packetId, 9);
    QVERIFY(!found.envelopes.at(1).isWhole);
}

/// A packet that never becomes whole does not wait for ever.
void tst_Capture::forgetsOldFragments()
{
    QByteArrayList frames{busyFragments(1).constFirst()};
    for (int id = 2; id < 6000; ++id)
        frames << ethernetFrame(ipv4Packet(17, zeros(64), id, 64, true));
    const Read found = read(pcapOf(frames));
    QCOMPARE(found.messages.size(), 1);
    QVERIFY(found.envelopes.constFirst().frame < frames.size());
}

void tst_Capture::readsStreamCutAnywhere()
{
    const QByteArray bytes = busyResponse() + "\r\n\r\n" + request("BYE");
    for (qsizetype size = 1; size < bytes.size(); size += size < 40 ? 1 : 13) {
        const QStringList messages = messagesIn(segments(pieces(bytes, size)));
        QCOMPARE(messages.size(), 2);
        QVERIFY2(messages.at(0).endsWith(u"TCP SIP/2.0 486 Busy Here"_s),
                 qPrintable(messages.at(0)));
        QVERIFY(messages.at(1).endsWith(u"TCP BYE sip:ben@example.com SIP/2.0"_s));
    }
}

void tst_Capture::readsStream_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<int>("count");
    const QByteArray message = busyResponse();
    const QByteArrayList parts = segments(pieces(message, 60));
    QTest::newRow("two in one segment") << segments({message + message}) << 2;
    QTest::newRow("sent again") << parts + parts << 1;
    QTest::newRow("sent again, and on")
        << QByteArrayList{tcpFrame(1, message.first(100)), tcpFrame(51, message.sliced(50))} << 1;
    QTest::newRow("out of order") << QByteArrayList{parts.at(0), parts.at(3), parts.at(2),
                                                    parts.at(1)}
            + parts.sliced(4) << 1;
    QTest::newRow("numbers begin anew") << segments(pieces(message, 60), 0xffffff80U) << 1;
    QTest::newRow("begins with SYN, first segment last")
        << QByteArrayList{tcpFrame(999, {}, {.isSyn = true})} + reversed(parts) << 1;
    QTest::newRow("SYN again") << QByteArrayList{tcpFrame(999, {}, {.isSyn = true}), parts.at(0),
                                                 tcpFrame(999, {}, {.isSyn = true})}
            + parts.sliced(1) << 1;
    QTest::newRow("same ports, another connection")
        << QByteArrayList{tcpFrame(999, {}, {.isSyn = true})} + parts
            + QByteArrayList{tcpFrame(0x70000000, {}, {.isSyn = true})}
            + segments({message}, 0x70000001)
        << 2;
    QTest::newRow("begins within a message")
        << segments({message.sliced(150), message + message.first(40), message.sliced(40)}) << 2;
    QTest::newRow("compact length")
        << segments({QByteArray(message).replace("Content-Length", "l") + message}) << 2;
    QTest::newRow("no length") << segments(
        {QByteArray(message).replace("Content-Length: 4\r\n", "").replace("body", "") + message})
                               << 2;
    QTest::newRow("line feeds only")
        << segments({QByteArray(message).replace("\r\n", "\n") + message}) << 2;
    QTest::newRow("length without end")
        << segments({QByteArray(message)
                         .replace("Content-Length: 4", "Content-Length: 99999999999999999999")
                         .replace("body", "body\r\n"),
                     message})
        << 2;
    QTest::newRow("head without end")
        << segments(QByteArrayList{"SIP/2.0 486 Busy Here\r\n"}
                    + pieces(QByteArray(70000, 'x'), 1000) + QByteArrayList{"\r\n" + message})
        << 2;
    QTest::newRow("first another protocol")
        << segments({"EHLO pbx.example.com\r\n", "250 ok\r\n" + message, message}) << 2;
    const QByteArray back = tcpFrame(5, request("BYE"), {.isBack = true});
    QTest::newRow("both sides") << QByteArrayList{parts.at(0), back} + parts.sliced(1) << 2;
}

void tst_Capture::readsStream()
{
    QFETCH(const QByteArrayList, frames);
    const Read found = read(pcapOf(frames));
    QTEST(static_cast<int>(found.messages.size()), "count");
    for (const Envelope &envelope : found.envelopes)
        QCOMPARE(envelope.transport, Transport::Tcp);
}

void tst_Capture::doesWithoutWhatNeverCame_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<QStringList>("messages");
    const QString whole = u"192.0.2.1:5060 192.0.2.2:5070 TCP SIP/2.0 486 Busy Here"_s;
    const QByteArray message = busyResponse();
    const QByteArrayList frames =
        segments({message, message.first(120), message.sliced(120), message});
    const auto size = static_cast<quint32>(message.size());
    const QByteArray acknowledged =
        tcpFrame(1, {}, {.isBack = true, .acknowledged = 1000 + size * 3});
    // Frame 2 of the four is missing: of the second message the end is there, of no use to anybody.
    QTest::newRow("acknowledged") << QByteArrayList{frames.at(0), frames.at(2), frames.at(3),
                                                    acknowledged,
                                                    tcpFrame(1000 + size * 3, message)}
                                  << QStringList{u"1 "_s + whole, u"3 "_s + whole, u"5 "_s + whole};
    QTest::newRow("at the end") << QByteArrayList{frames.at(0), frames.at(2), frames.at(3)}
                                << QStringList{u"1 "_s + whole, u"3 "_s + whole};
    QTest::newRow("the end of a message")
        << QByteArrayList{frames.at(0), frames.at(1), frames.at(3)}
        << QStringList{u"1 "_s + whole, u"2 "_s + whole, u"3 "_s + whole};
    QByteArrayList many{frames.at(0)};
    for (quint32 i = 0; i < 2000; ++i)
        many << tcpFrame(1000 + size * (i + 2), message);
    QStringList expected{u"1 "_s + whole};
    for (int i = 2; i <= 2001; ++i)
        expected << QString::number(i) + u' ' + whole;
    QTest::newRow("too much waits") << many << expected;
}

void tst_Capture::doesWithoutWhatNeverCame()
{
    QFETCH(const QByteArrayList, frames);
    const Read found = read(pcapOf(frames));
    QTEST(found.messages, "messages");
}

void tst_Capture::frameIsTheOneThatCompletes()
{
    const QByteArrayList parts = segments(pieces(busyResponse(), 60));
    QByteArrayList late = parts;
    late.removeAt(1);
    late << parts.at(1);
    QVERIFY(messagesIn(parts).constFirst().startsWith(u"4 "_s));
    QVERIFY(messagesIn(late).constFirst().startsWith(u"4 "_s));
    late.insert(3, udpFrame("x"));
    QVERIFY(messagesIn(late).constFirst().startsWith(u"5 "_s));
}

void tst_Capture::readsWebSocket_data()
{
    QTest::addColumn<QByteArrayList>("payloads");
    QTest::addColumn<int>("count");
    const QByteArray message = busyResponse();
    const QByteArray upgrade = "GET / HTTP/1.1\r\nSec-WebSocket-Protocol: sip\r\n\r\n";
    const QByteArray switching = "HTTP/1.1 101 Switching\r\nsec-websocket-accept: x\r\n\r\n";
    const QByteArray frame = webSocketFrame(message);
    QTest::newRow("after its handshake")
        << QByteArrayList{upgrade, webSocketFrame(message, 0x81, true)} << 1;
    QTest::newRow("after the answer") << QByteArrayList{switching + frame} << 1;
    QTest::newRow("handshake in parts") << pieces(switching + frame + frame, 7) << 2;
    QTest::newRow("begun before") << QByteArrayList{frame, frame} << 2;
    QTest::newRow("begun before, masked, in parts")
        << pieces(webSocketFrame(message, 0x81, true) + webSocketFrame(message, 0x81, true), 11)
        << 2;
    QTest::newRow("binary") << QByteArrayList{webSocketFrame(message, 0x82)} << 1;
    QTest::newRow("keep-alive") << QByteArrayList{switching, webSocketFrame("\r\n\r\n"), frame}
                                << 1;
    QTest::newRow("message in three frames, a ping between")
        << QByteArrayList{switching + webSocketFrame(message.first(50), 0x01)
                          + webSocketFrame("x", 0x89) + webSocketFrame(message.mid(50, 50), 0x00)
                          + webSocketFrame(message.sliced(100), 0x80)}
        << 1;
    QTest::newRow("long") << QByteArrayList{switching + u8(0x81) + u8(127) + u32(0)
                                            + u32(static_cast<quint32>(message.size())) + message}
                          << 1;
    QTest::newRow("length beyond measure")
        << QByteArrayList{switching + u8(0x81) + u8(127) + u32(0xffffffff) + u32(1), frame} << 1;
}

void tst_Capture::readsWebSocket()
{
    QFETCH(const QByteArrayList, payloads);
    const Read found = read(pcapOf(segments(payloads)));
    QTEST(static_cast<int>(found.messages.size()), "count");
    for (const QString &message : found.messages)
        QVERIFY2(message.endsWith(u"SIP/2.0 486 Busy Here"_s), qPrintable(message));
    if (!QByteArrayView(QTest::currentDataTag()).startsWith("length"))
        QCOMPARE(found.envelopes.constFirst().transport, Transport::WebSocket);
}

void tst_Capture::readsHep_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<int>("count");
    const QByteArray message = busyResponse();
    QTest::newRow("1") << QByteArrayList{udpFrame(hepBefore(1, message))} << 1;
    QTest::newRow("2") << QByteArrayList{udpFrame(hepBefore(2, message))} << 1;
    QTest::newRow("3") << QByteArrayList{udpFrame(hep3(message))} << 1;
    QTest::newRow("3 over TCP") << segments(pieces(hep3(message) + hep3(message), 50)) << 2;
}

void tst_Capture::readsHep()
{
    QFETCH(const QByteArrayList, frames);
    const Read found = read(pcapOf(frames));
    QTEST(static_cast<int>(found.messages.size()), "count");
    const QString message = found.messages.constLast().section(u' ', 1);
    QCOMPARE(message, u"198.51.100.1:5080 203.0.113.2:5090 UDP SIP/2.0 486 Busy Here"_s);
    if (QByteArrayView(QTest::currentDataTag()).startsWith("3"))
        QCOMPARE(found.envelopes.constLast().time, 1'700'000'000'000'005'000);
}

void tst_Capture::readsSctp_data()
{
    QTest::addColumn<QByteArrayList>("frames");
    QTest::addColumn<int>("count");
    const QByteArray message = busyResponse();
    const QByteArray one = sctpData(1, 3, message);
    const QByteArrayList parts{sctpData(1, 2, message.first(50)),
                               sctpData(2, 0, message.mid(50, 50)),
                               sctpData(3, 1, message.sliced(100))};
    QTest::newRow("one") << QByteArrayList{sctpFrame(one)} << 1;
    QTest::newRow("sent again") << QByteArrayList{sctpFrame(one), sctpFrame(one)} << 1;
    QTest::newRow("two in a packet")
        << QByteArrayList{sctpFrame(one + sctpData(2, 3, message))} << 2;
    QTest::newRow("behind another chunk")
        << QByteArrayList{sctpFrame(u8(3) + u8(0) + u16(16) + zeros(12) + one)} << 1;
    QTest::newRow("in three parts")
        << QByteArrayList{sctpFrame(parts.at(0)), sctpFrame(parts.at(1)), sctpFrame(parts.at(2))}
        << 1;
    QTest::newRow("the last part first")
        << QByteArrayList{sctpFrame(parts.at(2) + parts.at(0)), sctpFrame(parts.at(1))} << 1;
    QTest::newRow("a part is missing")
        << QByteArrayList{sctpFrame(parts.at(0)), sctpFrame(parts.at(2))} << 0;
    QTest::newRow("length of nothing") << QByteArrayList{sctpFrame(u32(0) + one)} << 0;
}

void tst_Capture::readsSctp()
{
    QFETCH(const QByteArrayList, frames);
    const Read found = read(pcapOf(frames));
    QTEST(static_cast<int>(found.messages.size()), "count");
    for (const Envelope &envelope : found.envelopes)
        QCOMPARE(envelope.transport, Transport::Sctp);
}

void tst_Capture::readsPcapng_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("count");
    const QByteArray ethernet = udpFrame(busyResponse());
    const QByteArray raw = busyIp();
    QTest::newRow("plain") << pcapngSection() + pcapngInterface(1) + pcapngPacket(0, ethernet) << 1;
    QTest::newRow("links that differ") << pcapngSection() + pcapngInterface(1)
            + pcapngInterface(101) + pcapngPacket(0, ethernet) + pcapngPacket(1, raw)
            + pcapngPacket(0, ethernet) << 3;
    QTest::newRow("lengths that differ") << pcapngSection() + pcapngInterface(1, 96)
            + pcapngInterface(1, 65535)
            + pcapngPacket(1, ethernet) << 1;
    QTest::newRow("another section")
        << pcapngSection() + pcapngInterface(101) + pcapngPacket(0, raw) + pcapngSection()
            + pcapngInterface(1) + pcapngPacket(0, ethernet)
        << 2;
    QTest::newRow("other blocks between")
        << pcapngSection() + pcapngInterface(101) + pcapngBlock(4, zeros(4)) + pcapngPacket(0, raw)
            + pcapngBlock(0xbad, "SIP/2.0 500 Comment") + pcapngPacket(0, raw)
        << 2;
    QTest::newRow("simple packets") << pcapngSection() + pcapngInterface(101)
            + pcapngBlock(3, littleEndian(static_cast<quint32>(raw.size())) + raw)
                                    << 1;
    const QByteArray big =
        pcapngBlock(0x0a0d0d0a, u32(0x1a2b3c4d) + u16(1) + u16(0) + QByteArray(8, '\xff'), true)
        + pcapngBlock(1, u16(113) + zeros(2) + u32(96), true)
        + pcapngBlock(1, u16(101) + zeros(2) + u32(0), true)
        + pcapngBlock(6,
                      u32(1) + u32(0) + u32(0) + u32(static_cast<quint32>(raw.size()))
                          + u32(static_cast<quint32>(raw.size())) + raw,
                      true);
    QTest::newRow("the other byte order") << big << 1;
}

void tst_Capture::readsPcapng()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, count);
    const Read found = read(file);
    QCOMPARE(found.result.error, QString());
    QCOMPARE(found.result.packets, count);
    QStringList expected;
    for (int frame = 1; frame <= count; ++frame)
        expected << QString::number(frame) + busy.sliced(1);
    QCOMPARE(found.messages, expected);
}

void tst_Capture::readsHexRows_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *line, qint64 offset, const char *hex) {
        QTest::newRow(line) << QByteArray(line) << offset << QByteArray::fromHex(hex);
    };
    row("0010  01 08 00 01 ab CD   ......", 16, "01080001abcd");
    row("0000  53   S", 0, "53");
    row("\t0x0020:  0214 13c4 ab  ......", 32, "021413c4ab");
    row("00000010: 5349 502f 322e  SIP/2.", 16, "5349502f322e");
    row("00000000  53 49 50 2f 32 2e 30 20  34 38 36 |SIP/2.0 486|", 0, "5349502f322e3020343836");
    row("0000   53 49 50 2f   be ef", 0, "5349502f");
    row("0000  53 49 50 2f", 0, "5349502f");
    for (const char *none :
         {"", "SIP/2.0 486 Busy Here", "0000", "0000 xyz", "0000  5", "00  53", "123456789  53 49",
          "2026-11-23 10:00:00 abc", "00:11:29: //-1/xx/SIP/Msg", "abc de", "0000  53x"})
        row(none, -1, "");
}

void tst_Capture::readsHexRows()
{
    QFETCH(const QByteArray, line);
    const HexRow row = readHexRow(line);
    if (row.offset >= 0)
        QTEST(row.bytes, "bytes");
    if (!row.bytes.isEmpty() || row.offset < 0)
        QTEST(row.offset, "offset");
}

void tst_Capture::readsHexDump_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("messages");
    const auto dumped = [](const QByteArray &bytes) {
        QByteArray text;
        for (qsizetype at = 0; at < bytes.size(); at += 16) {
            const QByteArray part = bytes.mid(at, 16);
            text += QByteArray::number(at, 16).rightJustified(4, '0') + "  "
                + part.toHex(' ').leftJustified(47) + "   " + QByteArray(part.size(), '.') + '\n';
        }
        return text;
    };
    const QByteArray frame = dumped(udpFrame(busyResponse()));
    const QString second = u"2"_s + busy.sliced(1);
    QTest::newRow("Ethernet") << frame << QStringList{busy};
    QTest::newRow("two, a line between") << frame + '\n' + frame << QStringList{busy, second};
    QTest::newRow("two, nothing between") << frame + frame << QStringList{busy, second};
    QTest::newRow("IP alone") << dumped(busyIp()) << QStringList{busy};
    QTest::newRow("IPv6 alone")
        << dumped(busyIpv6())
        << QStringList{u"1 [2001:db8::1]:5060 [2001:db8::2]:5070 UDP SIP/2.0 486 Busy Here"_s};
    QTest::newRow("the message alone")
        << dumped(busyResponse()) << QStringList{u"1   ? SIP/2.0 486 Busy Here"_s};
    QTest::newRow("numbered") << "Frame 7: 400 bytes on wire\n\n" + frame
                              << QStringList{u"7"_s + busy.sliced(1)};
    QTest::newRow("put together") << "Frame (400 bytes):\n" + frame
            + "\nReassembled TCP (300 bytes):\n" + dumped(busyResponse()) + "\n"
            + frame << QStringList{busy, second};
    const QByteArray hex = udpFrame(busyResponse()).toHex();
    QTest::newRow("JSON") << "[{\"layers\": {\n\"frame_raw\": [\n\"" + hex
            + "\",\n0\n]}},\n{\n\"frame_raw\": [\n\"" + hex + "\",\n0]}]\n"
                          << QStringList{busy, second};
    QTest::newRow("JSON, broken") << QByteArray("\"frame_raw\": [\n").repeated(100'000)
                                  << QStringList();
}

void tst_Capture::readsHexDump()
{
    QFETCH(const QByteArray, text);
    QVERIFY(isCapture(text.first(std::min<qsizetype>(text.size(), 4096))));
    QTEST(read(text).messages, "messages");
}

void tst_Capture::knowsTimes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<qint64>("time");
    const QByteArray raw = busyIp();
    QTest::newRow("microseconds") << pcapFile(101, {raw}) << Q_INT64_C(1'800'000'001'250'000'000);
    QByteArray nanoseconds = pcapFile(101, {raw});
    nanoseconds.replace(0, 4, u32(0xa1b23c4d));
    QTest::newRow("nanoseconds") << nanoseconds << Q_INT64_C(1'800'000'001'000'250'000);
    QTest::newRow("pcapng") << pcapngSection() + pcapngInterface(101)
            + pcapngPacket(0, raw, Q_UINT64_C(1'800'000'001'250'001))
                            << Q_INT64_C(1'800'000'001'250'001'000);
    const QByteArray perNanosecond =
        littleEndian(quint16(9)) + littleEndian(quint16(1)) + u8(9) + zeros(3) + zeros(4);
    QTest::newRow("pcapng in nanoseconds")
        << pcapngSection() + pcapngInterface(101, 0, perNanosecond)
            + pcapngPacket(0, raw, Q_UINT64_C(1'800'000'001'250'000'001))
        << Q_INT64_C(1'800'000'001'250'000'001);
}

void tst_Capture::knowsTimes()
{
    QFETCH(const QByteArray, file);
    const Read found = read(file);
    QCOMPARE(found.envelopes.size(), 1);
    QTEST(found.envelopes.constFirst().time, "time");
}

/// Where bytes of a connection are missing, an answer may have been among them.
void tst_Capture::tellsWhatFollowsGap()
{
    QByteArrayList frames = segments({busyResponse(), busyResponse(), busyResponse()});
    frames.removeAt(1);
    const Read found = read(pcapOf(frames));
    QCOMPARE(found.envelopes.size(), 2);
    QVERIFY(!found.envelopes.at(0).isAfterGap);
    QVERIFY(found.envelopes.at(1).isAfterGap);
}

void tst_Capture::tellsWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isWhole");
    const QByteArray frame = udpFrame(busyResponse());
    QTest::newRow("whole") << pcapFile(1, {frame}) << true;
    QTest::newRow("a copy that HEP carries")
        << pcapFile(1, {udpFrame(hep3(busyResponse()))}) << false;
    QTest::newRow("packets cut short") << pcapFile(1, {frame}, 200) << false;
    QTest::newRow("segments cut short") << pcapFile(1, segments({busyResponse()}), 200) << false;
}

void tst_Capture::tellsWhatIsWhole()
{
    QFETCH(const QByteArray, file);
    const Read found = read(file);
    QCOMPARE(found.messages.size(), 1);
    QVERIFY(found.messages.constFirst().endsWith(u"SIP/2.0 486 Busy Here"_s));
    QTEST(found.envelopes.constFirst().isWhole, "isWhole");
}

void tst_Capture::countsEncryptedPackets()
{
    const QByteArray record = QByteArray::fromHex("1703030020") + QByteArray(32, '\x99');
    const CaptureResult result =
        read(pcapOf({tcpFrame(1, record), tcpFrame(38, record), udpFrame("x")})).result;
    QCOMPARE(result.packets, 3);
    QCOMPARE(result.tlsPackets, 2);
    QCOMPARE(result.tlsPort, 5060); // the lower of both
}

void tst_Capture::saysWhereItIsCutOff()
{
    const QByteArray file = pcapOf({udpFrame(busyResponse()), udpFrame(busyResponse())});
    const Read found = read(file.chopped(10));
    QVERIFY(found.result.isCutOff);
    QVERIFY(!found.result.error.isEmpty());
    QCOMPARE(found.result.packets, 1);
    QCOMPARE(found.messages, QStringList{busy});
}

void tst_Capture::saysThatItIsDamaged()
{
    QByteArray file = pcapOf({udpFrame(busyResponse())});
    file += u32(1) + u32(1) + u32(0x7fffffff) + u32(0x7fffffff) + QByteArray(100'000, 'x');
    const Read found = read(file);
    QVERIFY(!found.result.isCutOff);
    QVERIFY(!found.result.error.isEmpty());
    QCOMPARE(found.messages, QStringList{busy});
}

void tst_Capture::stopsWhenAsked()
{
    QByteArray file = pcapOf({udpFrame(busyResponse())});
    QBuffer buffer(&file);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const CaptureResult result = readPackets(
        buffer, [](QByteArrayView, const Envelope &) { QFAIL("It went on."); }, true, [] {});
    QCOMPARE(result.packets, 0);
    QCOMPARE(result.error, QString());
}

/// Whatever is changed, it ends, and reads nothing outside of its bytes.
void tst_Capture::survivesAnyDamage()
{
    const QByteArrayList frames = busyFragments() + segments(pieces(busyResponse(), 60))
        + QByteArrayList{udpFrame(hep3(busyResponse())),
                         udpFrame(hepBefore(2, busyResponse())),
                         sctpFrame(sctpData(1, 2, busyResponse()) + sctpData(2, 1, "x")),
                         tcpFrame(9000, webSocketFrame(busyResponse(), 0x81, true)),
                         ethernetFrame(ipv4Packet(47, u16(0) + u16(0x0800) + busyIp())),
                         ethernetFrame(busyIpv6(), 0x86dd)};
    const QByteArray file = pcapOf(frames);
    std::mt19937 random(11); // the same each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = file;
        for (int j = 0; j < 8; ++j)
            damaged[static_cast<qsizetype>(random() % static_cast<quint32>(damaged.size()))] =
                static_cast<char>(random());
        read(damaged);
    }
}

QTEST_GUILESS_MAIN(tst_Capture)
#include "tst_capture.moc"
