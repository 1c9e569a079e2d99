// SPDX-License-Identifier: MIT
#include "headervalues.h"
#include "testing.h"
#include "viavalue.h"

#include <QTest>

/// What stands in the head of a message, taken apart.
class tst_HeaderValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeaders_data();
    void findsHeaders();
    void splitsAtCommas_data();
    void splitsAtCommas();
    void findsParameter_data();
    void findsParameter();
    void readsUri_data();
    void readsUri();
    void readsHost_data();
    void readsHost();
    void readsNumber_data();
    void readsNumber();
    void readsVia_data();
    void readsVia();
    void readsStartLineAndBody();
};

namespace {

constexpr char message[] = "INVITE sip:b@example.com SIP/2.0\r\n"
                           "Via: SIP/2.0/UDP 192.0.2.1\r\n"
                           "v: SIP/2.0/UDP 192.0.2.2, SIP/2.0/UDP 192.0.2.3\r\n"
                           "From: <sip:a@example.com>\r\n"
                           "  ;tag=1\r\n"
                           "contact : <sip:a@192.0.2.1>\r\n"
                           "Subject: a\r\n"
                           "s:b\r\n"
                           "X-Via: no\r\n"
                           "Viaduct: no\r\n"
                           "\r\n"
                           "v=0\r\n"
                           "Via: in the body\r\n";

QByteArrayList lists(const QList<QByteArrayView> &views)
{
    QByteArrayList texts;
    for (const QByteArrayView &each : views)
        texts << each.toByteArray();
    return texts;
}

} // namespace

void tst_HeaderValues::findsHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArrayList>("values");
    QTest::newRow("full and compact")
        << QByteArray("via")
        << QByteArrayList{"SIP/2.0/UDP 192.0.2.1", "SIP/2.0/UDP 192.0.2.2",
                          "SIP/2.0/UDP 192.0.2.3"};
    QTest::newRow("folded") << QByteArray("from")
                            << QByteArrayList{"<sip:a@example.com>\r\n  ;tag=1"};
    QTest::newRow("blank before the colon, other case")
        << QByteArray("contact") << QByteArrayList{"<sip:a@192.0.2.1>"};
    QTest::newRow("begins with its compact form")
        << QByteArray("subject") << QByteArrayList{"a", "b"};
    QTest::newRow("missing") << QByteArray("warning") << QByteArrayList();
}

void tst_HeaderValues::findsHeaders()
{
    QFETCH(const QByteArray, name);
    QTEST(lists(headerValues(message, name.constData())), "values");
}

void tst_HeaderValues::splitsAtCommas_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("values");
    QTest::newRow("one") << QByteArray("a") << QByteArrayList{"a"};
    QTest::newRow("several") << QByteArray(" a , b,c") << QByteArrayList{"a", "b", "c"};
    QTest::newRow("quoted") << QByteArray(R"(399 x "a, \", b", 370 y "c")")
                            << QByteArrayList{R"(399 x "a, \", b")", R"(370 y "c")"};
    QTest::newRow("in brackets") << QByteArray("<sip:a,b@c>,<sip:d>")
                                 << QByteArrayList{"<sip:a,b@c>", "<sip:d>"};
    QTest::newRow("nothing between") << QByteArray("a,, ,b") << QByteArrayList{"a", "b"};
    QTest::newRow("a quote that never ends") << QByteArray("\"a, b") << QByteArrayList{"\"a, b"};
    QTest::newRow("a backslash at the end") << QByteArray("\"a\\") << QByteArrayList{"\"a\\"};
    QTest::newRow("empty") << QByteArray() << QByteArrayList();
}

void tst_HeaderValues::splitsAtCommas()
{
    QFETCH(const QByteArray, line);
    QTEST(lists(splitValues(line)), "values");
}

void tst_HeaderValues::findsParameter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("parameter");
    QTest::newRow("last") << QByteArray("Q.850;cause=16") << QByteArray("16");
    QTest::newRow("with more behind")
        << QByteArray("Q.850;cause=16;text=\"x\"") << QByteArray("16");
    QTest::newRow("blanks") << QByteArray("Q.850 ; Cause = 16 ;x") << QByteArray("16");
    QTest::newRow("quoted") << QByteArray("Q.850;cause=\"1;6\"") << QByteArray("1;6");
    QTest::newRow("of the URI") << QByteArray("<sip:a;cause=1>;cause=2") << QByteArray("2");
    QTest::newRow("in a display name")
        << QByteArray("\";cause=1\" <sip:a>;cause=2") << QByteArray("2");
    QTest::newRow("without a value") << QByteArray("Q.850;cause") << QByteArray();
    QTest::newRow("another begins so") << QByteArray("Q.850;causes=1") << QByteArray();
    QTest::newRow("of the next value") << QByteArray("SIP;x=1,Q.850;y=2") << QByteArray();
}

void tst_HeaderValues::findsParameter()
{
    QFETCH(const QByteArray, value);
    QTEST(parameterOf(value, "cause").toByteArray(), "parameter");
}

void tst_HeaderValues::readsUri_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("hostPort");
    const auto add = [](const char *value, const char *uri, const char *user,
                        const char *hostPort) {
        QTest::newRow(value) << QByteArray(value) << QByteArray(uri) << QByteArray(user)
                             << QByteArray(hostPort);
    };
    add("<sip:a@b>;tag=1", "sip:a@b", "a", "b");
    add("\"A <x>\" <sip:a@b:5070;lr>;tag=1", "sip:a@b:5070;lr", "a", "b:5070");
    add("sip:a@b;tag=1", "sip:a@b", "a", "b");
    add("<sip:a:secret@b>", "sip:a:secret@b", "a", "b");
    add("<sip:+4930;phone-context=x@b>", "sip:+4930;phone-context=x@b", "+4930", "b");
    add("<tel:+4930;ext=1>", "tel:+4930;ext=1", "+4930", "+4930");
    add("<sip:[2001:db8::1]:5060>", "sip:[2001:db8::1]:5060", "", "[2001:db8::1]:5060");
    add("<sip:b>", "sip:b", "", "b");
    add("<sip:a@b", "sip:a@b", "a", "b");
    add("", "", "", "");
}

void tst_HeaderValues::readsUri()
{
    QFETCH(const QByteArray, value);
    const QByteArrayView uri = uriOf(value);
    QTEST(uri.toByteArray(), "uri");
    QTEST(userOf(uri).toByteArray(), "user");
    QTEST(hostPortOf(uri).toByteArray(), "hostPort");
}

void tst_HeaderValues::readsHost_data()
{
    QTest::addColumn<QByteArray>("hostPort");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("with a port") << QByteArray("192.0.2.1:5060") << QByteArray("192.0.2.1");
    QTest::newRow("without") << QByteArray("example.com") << QByteArray("example.com");
    QTest::newRow("IPv6") << QByteArray("[2001:db8::1]:5060") << QByteArray("2001:db8::1");
    QTest::newRow("IPv6, cut off") << QByteArray("[2001:db8::1") << QByteArray("2001:db8::1");
    QTest::newRow("a bracket alone") << QByteArray("[") << QByteArray();
}

void tst_HeaderValues::readsHost()
{
    QFETCH(const QByteArray, hostPort);
    QTEST(hostOf(hostPort).toByteArray(), "host");
}

void tst_HeaderValues::readsNumber_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QByteArray("90") << qint64(90);
    QTest::newRow("with more behind") << QByteArray(" 120 (busy);x") << qint64(120);
    QTest::newRow("none") << QByteArray("soon") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("endless") << QByteArray(100, '9') << qint64(-1);
}

void tst_HeaderValues::readsNumber()
{
    QFETCH(const QByteArray, value);
    QTEST(numberOf(value), "number");
}

void tst_HeaderValues::readsVia_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("parts"); // transport, sent-by, branch, received, rport
    QTest::newRow("of a request") << QByteArray("SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport")
                                  << QByteArrayList{"UDP", "192.0.2.1:5060", "z9hG4bK1", "", ""};
    QTest::newRow("of a response") << QByteArray(
        "SIP/2.0/TCP a ;received=192.0.2.9;rport=40000;branch=z9hG4bK1, SIP/2.0/UDP b")
                                   << QByteArrayList{"TCP", "a", "z9hG4bK1", "192.0.2.9", "40000"};
    QTest::newRow("blanks wherever they may be")
        << QByteArray("SIP / 2.0 / UDP  a : 5060 ; branch = z9hG4bK1")
        << QByteArrayList{"UDP", "a : 5060", "z9hG4bK1", "", ""};
    QTest::newRow("IPv6") << QByteArray("SIP/2.0/TLS [2001:db8::1];BRANCH=z9hG4bK1")
                          << QByteArrayList{"TLS", "[2001:db8::1]", "z9hG4bK1", "", ""};
    QTest::newRow("no Via") << QByteArray("what") << QByteArrayList{"", "", "", "", ""};
    QTest::newRow("cut off") << QByteArray("SIP/2.0/") << QByteArrayList{"", "", "", "", ""};
}

void tst_HeaderValues::readsVia()
{
    QFETCH(const QByteArray, value);
    const ViaValue via = parseVia({value.constData(), static_cast<std::size_t>(value.size())});
    QByteArrayList parts;
    for (const std::string_view &part :
         {via.transport, via.sentBy, via.branch, via.received, via.rport})
        parts << QByteArray(part.data(), static_cast<qsizetype>(part.size()));
    QTEST(parts, "parts");
}

void tst_HeaderValues::readsStartLineAndBody()
{
    QCOMPARE(requestUriOf(message).toByteArray(), QByteArray("sip:b@example.com"));
    QVERIFY(bodyOf(message).startsWith("v=0\r\n"));
    QCOMPARE(reasonPhraseOf("SIP/2.0 486 Busy Here\r\n").toByteArray(), QByteArray("Busy Here"));
    QVERIFY(reasonPhraseOf("SIP/2.0 486").isEmpty());
    QVERIFY(bodyOf("SIP/2.0 486 Busy Here\r\nTo: x\r\n").isEmpty());
}

QTEST_GUILESS_MAIN(tst_HeaderValues)
#include "tst_headervalues.moc"
