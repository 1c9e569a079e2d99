// SPDX-License-Identifier: MIT
#include "ipaddress.h"
#include "startline.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// What a message begins with, and the addresses it travels between.
class tst_StartLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void likelihoodGrows_data();
    void likelihoodGrows();
    void findsStartLineInText();
    void readsAddresses_data();
    void readsAddresses();
    void writesEndpoints();
};

void tst_StartLine::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *line, const QString &read) {
        QTest::newRow(line) << QByteArray(line) << read;
    };
    row("SIP/2.0 486 Busy Here\r\nVia: x", u"486 |21"_s);
    row("SIP/2.0 486 Busy Here", u"486 |21"_s);
    row("sip/2.0 200 ok\n", u"200 |14"_s);
    row("SIP/2.0 100 \r\n", u"100 |12"_s);
    row("SIP/2.0 480\r\n", u"480 |11"_s);
    row("INVITE sip:ann@example.com SIP/2.0\r\n", u"INVITE sip:ann@example.com|34"_s);
    row("PING-2 tel:+4930 SIP/2.0", u"PING-2 tel:+4930|24"_s);
    row("ACK urn:service:sos sip/2.0 \r\n", u"ACK urn:service:sos|27"_s);
    for (const char *none : {"",
                             " ",
                             "\r\n",
                             "SIP/2.0",
                             "SIP/2.0 ",
                             "SIP/2.0 48",
                             "SIP/2.0 4860 x",
                             "SIP/2.0 786 x",
                             "SIP/2.0  486 x",
                             "SIP/2.0/UDP 192.0.2.1",
                             "INVITE SIP/2.0",
                             "INVITE  SIP/2.0",
                             "INVITE sip:a b SIP/2.0",
                             "INVITE nothing SIP/2.0",
                             "INVITE sip:a SIP/3.0",
                             "INVITE sip:aSIP/2.0",
                             "INV(TE sip:a@b SIP/2.0",
                             " INVITE sip:a@b SIP/2.0",
                             "HTTP/1.1 404 Not Found",
                             "Via: SIP/2.0/TCP x"})
        row(none, u"|0"_s);
    QTest::newRow("method beyond measure") << QByteArray(41, 'X') + " sip:a@b SIP/2.0" << u"|0"_s;
    QTest::newRow("line beyond measure")
        << "INVITE sip:" + QByteArray(9000, 'a') + " SIP/2.0" << u"|0"_s;
}

void tst_StartLine::reads()
{
    QFETCH(const QByteArray, line);
    const StartLine start = readStartLine(line);
    QString read = start.code == 0 ? QString() : QString::number(start.code) + u' ';
    if (!start.method.isEmpty())
        read = QString::fromLatin1(start.method) + u' ' + QString::fromLatin1(start.requestUri);
    read += u'|' + QString::number(start.length);
    QTEST(read, "read");
    QCOMPARE(start.isNull(), start.length == 0);
}

void tst_StartLine::likelihoodGrows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<StartLikelihood>("likelihood");
    using enum StartLikelihood;
    QTest::newRow("nothing yet") << QByteArray() << Open;
    QTest::newRow("one letter") << QByteArray("S") << Open;
    QTest::newRow("before the code") << QByteArray("SIP/2.0 4") << Open;
    QTest::newRow("code") << QByteArray("SIP/2.0 486") << Certain;
    QTest::newRow("method") << QByteArray("INVITE si") << Open;
    QTest::newRow("request line") << QByteArray("INVITE sip:a@b SIP/2.0\r\n") << Certain;
    QTest::newRow("another line") << QByteArray("220 ready\r\n") << None;
    QTest::newRow("bytes") << QByteArray("\x80\x01\x02") << None;
    QTest::newRow("a control character") << QByteArray("AB\x01") << None;
    QTest::newRow("a word beyond measure") << QByteArray(41, 'X') << None;
    QTest::newRow("a line beyond measure") << "X " + QByteArray(9000, 'x') << None;
}

void tst_StartLine::likelihoodGrows()
{
    QFETCH(const QByteArray, bytes);
    QTEST(startLikelihood(bytes), "likelihood");
}

void tst_StartLine::findsStartLineInText()
{
    QCOMPARE(indexOfStartLine("Via: SIP/2.0/UDP x\r\nSIP/2.0 200 OK\r\n"), 20);
    QCOMPARE(indexOfStartLine("x\nBYE sip:a@b SIP/2.0"), 2);
    QCOMPARE(indexOfStartLine("SIP/2.0 200 OK"), 0);
    QCOMPARE(indexOfStartLine("log: SIP/2.0 200 OK"), -1);
    QCOMPARE(indexOfStartLine(""), -1);
    QCOMPARE(indexOfSipVersion("/ sIp/2.0 x"), 2);
    QCOMPARE(indexOfSipVersion("SIP/2.0 SIP/2.0", 1), 8);
    QCOMPARE(indexOfSipVersion("SIP/2."), -1);
}

void tst_StartLine::readsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(written);
    };
    row("192.0.2.1", "192.0.2.1");
    row("2001:db8:0:0:0:0:0:1", "2001:db8::1");
    row("2001:DB8::A", "2001:db8::a");
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    for (const char *none : {"", "192.0.2", "192.0.2.256", "192.0.2.1:5060", "[2001:db8::1]",
                             "example.com", "1::2::3"})
        row(none, "");
    QTest::newRow("beyond measure") << QByteArray(1000, '1') << QByteArray();
}

void tst_StartLine::readsAddresses()
{
    QFETCH(const QByteArray, text);
    const IpAddress address = IpAddress::fromText(text);
    QTEST(address.toText(), "written");
    QCOMPARE(address.isNull(), address.toText().isEmpty());
    QVERIFY(IpAddress::fromBytes("12345").isNull());
}

void tst_StartLine::writesEndpoints()
{
    const IpAddress four = IpAddress::fromText("192.0.2.1");
    const IpAddress six = IpAddress::fromText("2001:db8::1");
    QCOMPARE((Endpoint{four, 5060}).toText(), "192.0.2.1:5060");
    QCOMPARE((Endpoint{six, 5060}).toText(), "[2001:db8::1]:5060");
    QCOMPARE((Endpoint{six, 0}).toText(), "2001:db8::1");
    QCOMPARE((Endpoint{{}, 5060}).toText(), "");
    QVERIFY(four != six);
    QCOMPARE(qHash(Endpoint{four, 1}),
             qHash(Endpoint{IpAddress::fromBytes("\xc0\x00\x02\x01"_ba), 1}));
}

QTEST_GUILESS_MAIN(tst_StartLine)
#include "tst_startline.moc"
