// SPDX-License-Identifier: MIT
#include "ipaddress.h"
#include "sessiondescription.h"
#include "testing.h"
#include "tracemessage.h"

using namespace Qt::StringLiterals;

/// What SDP says of the media, and whether the address in it leads somewhere.
class tst_SessionDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void needsAllOfBody_data();
    void needsAllOfBody();
    void saysMedia_data();
    void saysMedia();
    void knowsPrivateAddresses_data();
    void knowsPrivateAddresses();
};

namespace {

QByteArray flagsOf(const MediaDescription &media)
{
    return QByteArray(media.hasCrypto ? " crypto" : "")
        + (media.hasFingerprint ? " fingerprint" : "") + (media.hasIce ? " ice" : "")
        + (media.isBundled ? " bundled" : "") + (media.receives ? "" : " mute");
}

} // namespace

void tst_SessionDescription::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *name, const char *text, const char *read) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(read);
    };
    row("nothing", "", "");
    row("something else", "SIP/2.0 200 OK\r\nm=audio 1 RTP/AVP 0\r\n", "");
    row("no stream", "v=0\r\ns=-\r\n", "");
    row("static types", "v=0\r\nc=IN IP4 192.0.2.1\r\nm=audio 4000 RTP/AVP 0 8 18 101\r\n",
        "audio 4000 RTP/AVP PCMU PCMA G729 101 @192.0.2.1");
    row("names", "v=0\nm=audio 4000 RTP/AVP 96 0\na=rtpmap:96 opus/48000/2\na=rtpmap:0 X/8000\n",
        "audio 4000 RTP/AVP opus X @");
    row("names of another stream",
        "v=0\nm=audio 4000 RTP/AVP 96\na=rtpmap:96 opus/48000\nm=video 4002 RTP/AVP 96 34\n",
        "audio 4000 RTP/AVP opus @|video 4002 RTP/AVP 96 H263 @");
    row("no RTP", "v=0\nm=image 4000 udptl t38\nm=image 4002 udptl 0\n",
        "image 4000 udptl t38 @|image 4002 udptl 0 @");
    row("addresses",
        "v=0\r\nc=IN IP4 192.0.2.1/127\r\nm=audio 4000/2 RTP/AVP 0\r\nm=audio 0 RTP/AVP 0\r\n"
        "c=IN IP6 2001:db8::1\r\n",
        "audio 4000 RTP/AVP PCMU @192.0.2.1|audio 0 RTP/AVP PCMU @2001:db8::1");
    row("keys",
        "v=0\na=fingerprint:sha-256 AA\nm=audio 4000 RTP/SAVP 0\na=crypto:1 x\n"
        "m=video 4002 UDP/TLS/RTP/SAVPF 31\n",
        "audio 4000 RTP/SAVP PCMU @ crypto fingerprint"
        "|video 4002 UDP/TLS/RTP/SAVPF H261 @ fingerprint");
    row("candidates",
        "v=0\nm=audio 4000 RTP/AVP 0\na=candidate:1 1 UDP 1 192.0.2.1 4000 typ host\n"
        "m=audio 4002 RTP/AVP 0\na=ice-ufrag:x\nm=audio 4004 RTP/AVP 0\n",
        "audio 4000 RTP/AVP PCMU @ ice|audio 4002 RTP/AVP PCMU @ ice|audio 4004 RTP/AVP PCMU @");
    row("directions",
        "v=0\na=inactive\nm=audio 4000 RTP/AVP 0\nm=audio 4002 RTP/AVP 0\na=sendrecv\n"
        "m=audio 4004 RTP/AVP 0\na=sendonly\nm=video 0 RTP/AVP 31\na=recvonly\na=bundle-only\n",
        "audio 4000 RTP/AVP PCMU @ mute|audio 4002 RTP/AVP PCMU @|audio 4004 RTP/AVP PCMU @ mute"
        "|video 0 RTP/AVP H261 @ bundled");
    row("lines that are none", "v=0\n\n=\nm\nm=\nc=\na=\na=rtpmap:\nm=audio 70000\nm=audio x y",
        " -1  @|audio -1  @|audio -1 y @");
}

void tst_SessionDescription::reads()
{
    QFETCH(const QByteArray, text);
    QByteArrayList read;
    const QList<MediaDescription> media = parseSessionDescription(text);
    for (const MediaDescription &each : media) {
        QByteArray line = each.media.toByteArray() + ' ' + QByteArray::number(each.port) + ' '
            + each.profile.toByteArray();
        for (const QByteArrayView &codec : each.codecs)
            line += ' ' + codec.toByteArray();
        read << line + " @" + each.address.toByteArray() + flagsOf(each);
    }
    QTEST(read.join('|'), "read");
}

void tst_SessionDescription::needsAllOfBody_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("contentLength");
    QTest::addColumn<bool>("isOfCapture");
    QTest::addColumn<bool>("isTaken");
    const QByteArray type = "Content-Type: application/sdp\r\n";
    const QByteArray body = "v=0\r\nm=audio 4000 RTP/AVP 0\r\n";
    const QByteArray bare = "v=0\nm=audio 4000 RTP/AVP 0\n";
    const int length = static_cast<int>(body.size());
    QTest::newRow("whole") << type << body << length << false << true;
    QTest::newRow("cut") << type << body << length + 1 << false << false;
    QTest::newRow("line feeds alone") << type << bare << length << false << true;
    QTest::newRow("line feeds alone, cut") << type << bare << length + 1 << false << false;
    QTest::newRow("line feeds alone in a packet") << type << bare << length << true << false;
    QTest::newRow("length not told") << type << body << -1 << false << false;
    QTest::newRow("length not told in a packet") << type << body << -1 << true << true;
    QTest::newRow("none") << type << QByteArray() << 0 << true << false;
    QTest::newRow("type not told") << QByteArray() << body << length << true << false;
    QTest::newRow("compact") << QByteArray("c: Application/SDP;x=y\r\n") << body << length << true
                             << true;
    QTest::newRow("other type") << QByteArray("Content-Type: text/plain\r\n") << body << length
                                << true << false;
    QTest::newRow("session") << type + "Content-Disposition: session;handling=optional\r\n"
                             << body << length << true << true;
    QTest::newRow("early session") << type + "Content-Disposition: early-session\r\n"
                                   << body << length << true << false;
}

void tst_SessionDescription::needsAllOfBody()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(const int, contentLength);
    QFETCH(const bool, isOfCapture);
    TraceMessage message;
    message.text = "INVITE sip:bob@example.com SIP/2.0\r\n" + headers + "\r\n" + body;
    message.contentLength = contentLength;
    if (isOfCapture) {
        message.place.envelope.frame = 1;
        message.place.envelope.transport = Transport::Udp;
    }
    QTEST(!mediaOf(message).isEmpty(), "isTaken");
    message.place.envelope.isWhole = false;
    QVERIFY(contentLength >= 0 || mediaOf(message).isEmpty());
}

void tst_SessionDescription::saysMedia_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("two") << QByteArray("v=0\nm=audio 1 RTP/SAVP 0 8\na=crypto:1 x\n"
                                       "m=video 1 UDP/TLS/RTP/SAVPF 31\na=fingerprint:x\n")
                         << QByteArray("audio RTP/SAVP PCMU PCMA a=crypto, "
                                       "video UDP/TLS/RTP/SAVPF H261 a=fingerprint");
    QTest::newRow("many") << "v=0\n" + QByteArray("m=audio 1 RTP/AVP 0\n").repeated(7)
                          << QByteArray("audio RTP/AVP PCMU, ").repeated(5)
            + "audio RTP/AVP PCMU …";
    QTest::newRow("many codecs") << "v=0\nm=audio 1 RTP/AVP" + QByteArray(" 0").repeated(13)
                                 << "audio RTP/AVP" + QByteArray(" PCMU").repeated(12) + " …";
}

void tst_SessionDescription::saysMedia()
{
    QFETCH(const QByteArray, text);
    QTEST(mediaText(parseSessionDescription(text)), "said");
}

void tst_SessionDescription::knowsPrivateAddresses_data()
{
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<bool>("isPublic");
    for (const char *address :
         {"10.0.0.0", "10.255.255.255", "172.16.0.0", "172.31.255.255", "192.168.0.0",
          "192.168.255.255", "100.64.0.0", "100.127.255.255", "169.254.0.0", "169.254.255.255",
          "fc00::1", "fdff::1", "fe80::1", "febf::1", "::ffff:10.0.0.1"})
        QTest::newRow(address) << true << false;
    for (const char *address :
         {"9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255",
          "192.169.0.0", "100.63.255.255", "100.128.0.0", "169.253.255.255", "169.255.0.0",
          "198.51.100.1", "2001:db8::1", "fbff::1", "::ffff:198.51.100.1", "::2"})
        QTest::newRow(address) << false << true;
    for (const char *address : {"0.0.0.0", "127.0.0.1", "224.0.0.1", "255.255.255.255", "::", "::1",
                                "ff02::1", "example.com"})
        QTest::newRow(address) << false << false;
}

void tst_SessionDescription::knowsPrivateAddresses()
{
    const IpAddress address = IpAddress::fromText(QTest::currentDataTag());
    QTEST(address.isPrivate(), "isPrivate");
    QTEST(address.isPublic(), "isPublic");
}

QTEST_GUILESS_MAIN(tst_SessionDescription)
#include "tst_sessiondescription.moc"
