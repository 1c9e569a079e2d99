// SPDX-License-Identifier: MIT
#include "messagehead.h"
#include "messagescanner.h"
#include "testing.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Responses found in what engineers have: on the wire, in logs, in captures, in output of tools.
class tst_MessageScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void reportNearMessageIsSameResponse_data();
    void reportNearMessageIsSameResponse();
    void tellsSameResponseOnce_data();
    void tellsSameResponseOnce();
    void readsHeaders();
    void readsCompactAndFoldedHeaders();
    void readsRequests_data();
    void readsRequests();
    void givesWholeText_data();
    void givesWholeText();
    void readsNothingBehindItsBytes_data();
    void readsNothingBehindItsBytes();
    void tellsMessageFromReport_data();
    void tellsMessageFromReport();
    void readsSample_data();
    void readsSample();
    void isTheSameInBlocks();
    void isTheSameInBlocksOfLongHead();
    void isTheSameInBlocksOfReports();
    void endsWhereverItIsCut();
    void survivesAnyBytes();

private:
    static QStringList scanned(const QByteArray &bytes);
};

namespace {

constexpr char busyText[] = "SIP/2.0 486 Busy Here\r\n"
                            "Via: SIP/2.0/UDP 192.0.2.9:5060;branch=z9hG4bK-1\r\n"
                            "From: <sip:a@example.com>;tag=1\r\n"
                            "To: <sip:b@example.com>;tag=2\r\n"
                            "Call-ID: x@192.0.2.1\r\n"
                            "CSeq: 7 INVITE\r\n"
                            "Content-Length: 0\r\n\r\n";

QByteArray busyMessage()
{
    return busyText;
}

QByteArray prefixed(const QByteArray &message, const QByteArray &stamp)
{
    QByteArray result;
    for (QByteArray line : message.split('\n'))
        result += stamp + line.replace("\r", "") + '\n';
    return result;
}

QString text(QByteArrayView view)
{
    return QString::fromUtf8(view.toByteArray());
}

/// "486 Busy Here, 7 INVITE x@192.0.2.1", with "reported" for what stands in a sipfrag.
QString line(const SipMessage &response)
{
    QString result = QString::number(response.code) + u' ' + text(response.phrase);
    if (!response.method.isEmpty()) {
        result += u", "_s + QString::number(response.cseq) + u' ' + text(response.method) + u' '
            + text(response.callId);
    }
    if (response.isReported)
        result += u" reported"_s;
    return result.trimmed();
}

} // namespace

QStringList tst_MessageScanner::scanned(const QByteArray &bytes)
{
    QMap<qint64, QString> lines; // by their place: reports come late
    scanBlock({bytes, 0, bytes.size(), 0}, [&lines](const SipMessage &message) {
        if (!message.isRequest())
            lines.insert(message.offset, line(message));
    });
    return lines.values();
}

void tst_MessageScanner::finds_data()
{
    const QByteArray busy = busyMessage();
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("responses");

    const QString whole = u"486 Busy Here, 7 INVITE x@192.0.2.1"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &responses) {
        QTest::newRow(name) << bytes << responses;
    };
    row("on the wire", busy, {whole});
    row("two, one after another", busy + busy, {whole, whole});
    row("line feeds only", QByteArray(busy).replace("\r", ""), {whole});
    row("small letters", QByteArray(busy).replace("SIP/2.0 486", "sip/2.0 486"), {whole});
    row("no phrase", "SIP/2.0 480 \r\nCSeq: 1 BYE\r\nCall-ID: a\r\n\r\n", {u"480 , 1 BYE a"_s});
    row("words behind the method", "SIP/2.0 480 Gone\r\nCSeq: 1 BYE (last)\r\nCall-ID: a\r\n\r\n",
        {u"480 Gone, 1 BYE a"_s});
    row("no blank after the code", "SIP/2.0 480\r\nCSeq: 1 BYE\r\nCall-ID: a\r\n\r\n",
        {u"480 , 1 BYE a"_s});
    row("nothing after the code", "SIP/2.0 480", {u"480"_s});
    row("a phrase in UTF-8", "SIP/2.0 200 Schön\r\n\r\n", {u"200 Schön"_s});
    row("a phrase of markup", "SIP/2.0 200 <img src=x>\r\n\r\n", {u"200 <img src=x>"_s});
    row("a code in no list", "SIP/2.0 699 Odd\r\n\r\n", {u"699 Odd"_s});
    row("between NUL bytes", QByteArray(5, '\0') + busy + QByteArray(5, '\0'), {whole});
    row("after the bytes of a packet",
        QByteArray("\x45\x00\x02\x5c\xc0\x00\x40\x11\x5c\xf2\xc0\x00\x02\x09H.!", 18) + busy
            + QByteArray("\x00\x01\x02", 3),
        {whole});
    row("cut off in a capture",
        busy.first(60) + QByteArray("\x00\x00\x3c\x00\x00\x00\x6a\x0a\x12\x00", 10) + busy,
        {u"486 Busy Here"_s, whole});
    row("cut off in a log", busy.first(60) + "\n[12:00] " + busy, {u"486 Busy Here"_s, whole});
    row("lines that were picked from details",
        "    Status-Line: SIP/2.0 100 Trying\n    CSeq: 1 INVITE\n        Call-ID: a\n"
        "    Status-Line: SIP/2.0 200 OK\n    CSeq: 2 BYE\n        Call-ID: b\n",
        {u"100 Trying, 1 INVITE a"_s, u"200 OK, 2 BYE b"_s});
    row("a status line that a header quotes",
        QByteArray(busy).replace("Content-",
                                 "Warning: 399 h \"SIP/2.0 404 Not Found\"\r\nContent-"),
        {whole});
    row("a request right behind",
        "SIP/2.0 480 Gone\r\nCall-ID: a\r\nBYE sip:a@h SIP/2.0\r\nCSeq: 9 BYE\r\n\r\n",
        {u"480 Gone"_s});
    row("a request right behind, and a blank",
        "SIP/2.0 480 Gone\r\nCall-ID: a\r\nBYE sip:a@h SIP/2.0 \r\nCSeq: 9 BYE\r\n\r\n",
        {u"480 Gone"_s});
    row("cut off within the phrase",
        busy.first(16) + QByteArray("\x00\x00\x3c\x00\x00\x00\x6a\x0a\x12\x00", 10) + busy,
        {u"486 Busy"_s, whole});
    row("syslog", prefixed(busy, "Nov 23 16:50:04 pbx1 proxy[7267]: DEBUG: "), {whole});
    row("syslog while other programs write",
        QByteArray(prefixed(busy, "Nov 23 16:50:04 pbx1 proxy[7267]: DEBUG: "))
            .replace("Nov 23 16:50:04 pbx1 proxy[7267]: DEBUG: To:",
                     "Nov 23 16:50:04 pbx1 cron[1]: other words\n"
                     "Nov 23 16:50:04 pbx1 proxy[7267]: DEBUG: To:"),
        {whole});
    const auto amongOthers = [&busy](int count) -> QByteArray {
        const QByteArray stamp = "Nov 23 16:50:04 pbx1 proxy[7267]: ";
        const QByteArray others = "Nov 23 16:50:04 pbx1 kernel: other words\n";
        QByteArray log = prefixed(busy, stamp);
        return log.insert(log.indexOf("CSeq") - stamp.size(), others.repeated(count));
    };
    row("syslog while others write much", amongOthers(40), {whole});
    row("syslog while others write too much", amongOthers(41), {u"486 Busy Here"_s});
    row("syslog, the number of the process grows",
        QByteArray(prefixed(busy, "Nov 23 16:50:04 pbx1 proxy[999]: "))
            .replace("proxy[999]: CSeq", "proxy[1000]: CSeq"),
        {whole});
    row("numbers of lines that grow",
        QByteArray(prefixed(busy, "9: ")).replace("9: CSeq", "10: CSeq"), {whole});
    row("container log", prefixed(busy, "2026-11-23T16:50:04.123456Z stdout F "), {whole});
    row("quoted in a mail", prefixed(busy, "> "), {whole});
    row("indented, as FreeSWITCH does", prefixed(busy, "   "), {whole});
    row("Asterisk", "<--- Received SIP response (402 bytes) from UDP:192.0.2.9:5060 --->\n" + busy,
        {whole});
    row("FreeSWITCH",
        "recv 402 bytes from udp/[192.0.2.9]:5060 at 10:01:02.123456:\n"
        "------------------------------------------------------------------------\n"
            + busy,
        {whole});
    row("Cisco", "00:11:29: //-1/xxxxxxxxxxxx/SIP/Msg/ccsipDisplayMsg:\nReceived:\n" + busy,
        {whole});
    row("AudioCodes",
        "<133>[S=1718575] [SID=b9027c:24:198171]  ---- Incoming SIP Message from 192.0.2.9:5060 "
        "---- #012"
            + QByteArray(busy).replace("\r\n", " #012") + " [Time:19-12@12:45:02.514]\n",
        {whole});
    row("rsyslog with octal breaks",
        "Nov 23 proxy[1]: " + QByteArray(busy).replace("\r\n", "#015#012") + "\n", {whole});
    row("coloured",
        "\x1b[36mSIP/2.0 486 Busy Here\x1b[0m\r\n\x1b[36mCall-ID: x@192.0.2.1\x1b[0m\r\n"
        "\x1b[36mCSeq: 7 INVITE\x1b[0m\r\n\r\n",
        {whole});
    row("JSON, each message a line of its own",
        R"({"m":"NOTIFY sip:a SIP/2.0\r\nContent-Type: message/sipfrag\r\n\r\nSIP/2.0 100 Trying\r\n"})"
        "\n"
        R"({"m":"SIP/2.0 200 OK\r\nCall-ID: 1\r\nCSeq: 2 NOTIFY\r\n\r\n"})"
        "\n",
        {u"100 Trying reported"_s, u"200 OK, 2 NOTIFY 1"_s});
    row("JSON of tshark",
        "    \"sip.Status-Line\": \"SIP/2.0 486 Busy Here\",\n    \"sip.Status-Line_tree\": {},\n"
        R"(    "sip.msg_hdr": "Call-ID: x@192.0.2.1\r\nCSeq: 7 INVITE\r\n",)"
        "\n",
        {whole});
    row("JSON", R"({"message":")" + QByteArray(busy).replace("\r\n", "\\r\\n") + "\"}\n", {whole});
    row("a console", "INFO: Response from SIP Server: SIP/2.0 401 Unauthorized\n",
        {u"401 Unauthorized"_s});
    row("words before the first line only",
        "while expecting '100' (index 1), received '" + QByteArray(busy).replace("\r", "") + "'",
        {whole});
    row("SIPp, short log",
        "2026-11-23\t19:40:08.253020\t1795462808.253020\tR\t1-30804@127.0.0.1\tCSeq:1 INVITE\t"
        "SIP/2.0 486 Busy Here\n",
        {u"486 Busy Here, 1 INVITE"_s});
    row("chan_sip", "    -- Got SIP response 486 \"Busy Here\" back from 192.0.2.9:5060\n",
        {u"486 Busy Here"_s});
    row("chan_sip without a phrase", "-- Got SIP response 486 back from 192.0.2.9\n", {u"486"_s});
    row("tshark, a line a packet",
        "    1 0.0     10.1.1.1 → 10.2.2.2     SIP/SDP 850 Status: 200 OK (INVITE) | \n"
        "    4 0.0     10.1.1.1 → 10.2.2.2     SIP 291 Status: 486 Busy Here | \n",
        {u"200 OK, 0 INVITE"_s, u"486 Busy Here"_s});
    row("sipfrag",
        "NOTIFY sip:a@192.0.2.1 SIP/2.0\r\nCSeq: 2 NOTIFY\r\nContent-Type: message/sipfrag\r\n"
        "Content-Length: 20\r\n\r\nSIP/2.0 603 Declined\r\n",
        {u"603 Declined reported"_s});
    const QByteArray notify = "NOTIFY sip:a@192.0.2.1 SIP/2.0\r\nCSeq: 2 NOTIFY\r\nCall-ID: n\r\n"
                              "Content-Type: message/sipfrag\r\nContent-Length: @\r\n\r\n";
    const auto length = QByteArray::number(busy.size());
    row("sipfrag with headers", QByteArray(notify).replace("@", length) + busy,
        {u"486 Busy Here, 7 INVITE x@192.0.2.1 reported"_s});
    row("sipfrag with headers, and a message behind",
        QByteArray(notify).replace("@", length) + busy + busy,
        {u"486 Busy Here, 7 INVITE x@192.0.2.1 reported"_s, whole});
    row("a message behind what was to have a sipfrag", QByteArray(notify).replace("@", "20") + busy,
        {whole});
    row("sipfrag in a packet list",
        "SIP/sipfrag 377 Request: NOTIFY sip:a@192.0.2.1 | , with Sipfrag(SIP/2.0 603 Declined)\n",
        {u"603 Declined reported"_s});
    row("sipfrag in JSON of tshark, said again",
        "    \"sip.msg_hdr\": \"CSeq: 2 NOTIFY\\r\\nContent-Type: message/sipfrag\\r\\n\",\n"
        "    \"sip.msg_body\": \"SIP/2.0 603 Declined\\r\\n\",\n"
        "    \"sipfrag\": {\n      \"sipfrag.line\": \"SIP/2.0 603 Declined\"\n    }\n",
        {u"603 Declined reported"_s});
    row("copies of a message that SIPp did not expect over TCP",
        "TCP message received [296] bytes :\n\n" + QByteArray(busy).replace("\r", "")
            + "-----\nUnexpected TCP message received:\n\n" + QByteArray(busy).replace("\r", ""),
        {whole});
    row("copies of a message that SIPp did not expect",
        "UDP message received [296] bytes :\n\n" + QByteArray(busy).replace("\r", "")
            + "-----\nUnexpected UDP message received:\n\n" + QByteArray(busy).replace("\r", ""),
        {whole});
}

void tst_MessageScanner::finds()
{
    QFETCH(const QByteArray, bytes);
    QStringList lines = scanned(bytes);
    for (QString &each : lines)
        each = each.trimmed();
    QTEST(lines, "responses");
}

void tst_MessageScanner::findsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("nothing", {});
    row("a request", "INVITE sip:b@example.com SIP/2.0\r\nCSeq: 486 INVITE\r\n\r\n");
    row("a request that folds", "INVITE sip:b@example.com;cause=486  SIP/2.0\r\n");
    row("Via", "Via: SIP/2.0/UDP 192.0.2.1:5060\r\nv: SIP / 2.0 / TCP h\r\n");
    row("other protocols", "HTTP/1.1 404 Not Found\r\nRTSP/1.0 200 OK\r\nMSRP d93 200 OK\r\n");
    row("another version", "SIP/3.0 200 OK\r\nSIP/2.1 200 OK\r\n");
    row("a code too long", "SIP/2.0 4294967301 better not\r\n");
    row("a code too short", "SIP/2.0 48 Busy\r\n");
    row("a class that SIP lacks", "SIP/2.0 799 Weird\r\nSIP/2.0 099 Weird\r\n");
    row("a letter after the code", "SIP/2.0 486x\r\n");
    row("numbers in prose", "he got a 486, then 500 times SIP and 2.0 404\n");
    row("numbers in URIs", "<sip:486@example.com;cause=486>?Reason=SIP%3Bcause%3D302\n");
    row("channels of Asterisk", "SIP/201004-00000138 SIP/2.0-486 hung up\n");
    row("a script of SIPp", "<![CDATA[\n SIP/2.0 401 Unauthorized\n [last_Via:]\n");
    row("a rule", "alert udp any any (content:\"SIP/2.0 401 Unauthorized\"; depth:24;)\n");
    row("a pattern", "SIP/2\\.0 200 OK\\r\\n.*Allow:\n");
    row("part of a word", "xSIP/2.0 200 OK\n");
    row("chan_sip with no code", "-- Got SIP response 99 back, Got SIP response OK\n");
    row("a status of something else", "HTTP 291 Status: 200 OK |\n");
    row("SIPSorcery with nothing before", "Response Received  401 Unauthorized\n");
    row("a packet list with no code", " SIP 291 Status: OK |\n");
    row("SIP too far before a status", " SIP and then other words Status: 200 OK |\n");
    row("a status right behind a word", " SIP 291-Status: 200 OK |\n");
}

void tst_MessageScanner::findsNothing()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(scanned(bytes), QStringList());
}

void tst_MessageScanner::reportNearMessageIsSameResponse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("count");
    struct Form {
        const char *name;
        QByteArray before; ///< the words that the report is known by
        QByteArray report;
    };
    const QList<Form> forms{
        {"chan_sip", "    -- ", "Got SIP response 486 \"Busy Here\" back from 192.0.2.9:5060\n"},
        {"packet list", " 10.1.1.1 → 10.2.2.2 SIP 291 ", "Status: 486 Busy Here |\n"}};
    // From the words of the report to the version of the message, and the other way round.
    constexpr qsizetype nearBefore = 8192;
    constexpr qsizetype nearAfter = 3000;
    for (const Form &form : forms) {
        const auto row = [&](const char *where, const QByteArray &bytes, qsizetype count) {
            QTest::addRow("%s %s", form.name, where) << bytes << count;
        };
        const auto reportThenMessage = [&](qsizetype distance) -> QByteArray {
            return form.before + form.report + QByteArray(distance - form.report.size() - 1, 'x')
                + '\n' + busyMessage();
        };
        const auto messageThenReport = [&](qsizetype distance) -> QByteArray {
            const QByteArray message = busyMessage();
            return message + QByteArray(distance - message.size() - form.before.size() - 1, 'x')
                + '\n' + form.before + form.report;
        };
        row("right before", reportThenMessage(100), 1);
        row("just near enough before", reportThenMessage(nearBefore), 1);
        row("too far before", reportThenMessage(nearBefore + 1), 2);
        row("right after", messageThenReport(300), 1);
        row("just near enough after", messageThenReport(nearAfter - 1), 1);
        row("too far after", messageThenReport(nearAfter), 2);
    }
}

void tst_MessageScanner::reportNearMessageIsSameResponse()
{
    QFETCH(const QByteArray, bytes);
    const QStringList lines = scanned(bytes);
    QTEST(lines.size(), "count");
    for (const QString &each : lines)
        QVERIFY2(each.startsWith(u"486 Busy Here"_s), qPrintable(each));
}

void tst_MessageScanner::tellsSameResponseOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("responses");
    const QString whole = u"486 Busy Here, 7 INVITE x@192.0.2.1"_s;
    const QByteArray chanSip = "-- Got SIP response 486 \"Busy Here\" back\n";
    const QByteArray sofia = "x() nta: received 486 Busy Here for INVITE (1)\n";
    const QByteArray list = " SIP 291 Status: 486 Busy Here |\n";
    QTest::newRow("a report of another code near a message")
        << busyMessage() + "-- Got SIP response 603 \"Declined\" back\n"
        << QStringList{whole, u"603 Declined"_s};
    QTest::newRow("the same form twice")
        << chanSip + chanSip << QStringList{u"486 Busy Here"_s, u"486 Busy Here"_s};
    QTest::newRow("two forms") << chanSip + sofia << QStringList{u"486 Busy Here"_s};
    QTest::newRow("two forms, far apart") << chanSip + QByteArray(3000, '-') + '\n'
            + sofia << QStringList{u"486 Busy Here"_s, u"486 Busy Here, 0 INVITE"_s};
    QTest::newRow("two forms, two codes")
        << chanSip + QByteArray(sofia).replace("486", "487")
        << QStringList{u"486 Busy Here"_s, u"487 Busy Here, 0 INVITE"_s};
    QTest::newRow("two forms and a message") << list + busyMessage() + sofia << QStringList{whole};
    QTest::newRow("a status line of the same words before")
        << "1.2 > 1.3: SIP: SIP/2.0 486 Busy Here\n\n" + busyMessage() << QStringList{whole};
    QTest::newRow("a status line of the same words behind") << busyMessage()
            + "got SIP/2.0 486 Busy Here\n" << QStringList{whole};
    QTest::newRow("a status line of the same words, far behind")
        << busyMessage() + QByteArray(3000, '-') + "\nSIP/2.0 486 Busy Here\n"
        << QStringList{whole, u"486 Busy Here"_s};
    QTest::newRow("a status line of other words")
        << "SIP/2.0 486 Busy\n\n" + busyMessage() << QStringList{u"486 Busy"_s, whole};
    QTest::newRow("status lines only") << QByteArray("SIP/2.0 486 Busy\nSIP/2.0 486 Busy\n")
                                       << QStringList{u"486 Busy"_s, u"486 Busy"_s};
}

void tst_MessageScanner::tellsSameResponseOnce()
{
    QFETCH(const QByteArray, bytes);
    QTEST(scanned(bytes), "responses");
}

void tst_MessageScanner::readsHeaders()
{
    const QByteArray bytes = "first line\n"
                             "SIP/2.0 503 Service Unavailable\r\n"
                             "From: \"a;tag=no\" <sip:a@h;tag=no>;x=y;tag=abc\r\n"
                             "To: <sip:b@h> ; Tag = def ;z\r\n"
                             "Call-ID: id\r\n"
                             "CSEQ:8501 OPTIONS\r\n"
                             "Retry-After: 30 (maintenance)\r\n"
                             "Server: Asterisk PBX\r\n"
                             "Reason: Q.850;cause=34;text=\"a, b; c\"\r\n"
                             "Reason: SIP;cause=503\r\n"
                             "Warning: 399 h \"text\"\r\n\r\n";
    int count = 0;
    scanBlock({bytes, 0, bytes.size(), 100}, [&count](const SipMessage &response) {
        ++count;
        QCOMPARE(response.offset, 111);
        QCOMPARE(response.line, 1);
        QCOMPARE(text(tagOf(response.from)), u"abc"_s);
        QCOMPARE(text(tagOf(response.to)), u"def"_s);
        QCOMPARE(text(response.callId), u"id"_s);
        QCOMPARE(response.cseq, 8501U);
        QCOMPARE(text(response.method), u"OPTIONS"_s);
        QCOMPARE(text(response.retryAfter), u"30 (maintenance)"_s);
        QCOMPARE(text(response.agent), u"Asterisk PBX"_s);
        QCOMPARE(response.reasons.size(), 2);
        QCOMPARE(text(response.reasons.constFirst()), u"Q.850;cause=34;text=\"a, b; c\""_s);
        QCOMPARE(response.warnings.size(), 1);
    });
    QCOMPARE(count, 1);
}

void tst_MessageScanner::readsCompactAndFoldedHeaders()
{
    const QByteArray bytes = "SIP/2.0 200 OK\r\nv: SIP/2.0/UDP h\r\nf:<sip:a@h>;tag=1\r\n"
                             "t: <sip:b@h>;tag=2\r\ni:abc\r\ncseq: 0009\r\n  INVITE\r\n"
                             "Reason: Q.850\r\n ;cause=16\r\n\t;text=\"x\"\r\n\r\n";
    QCOMPARE(scanned(bytes), QStringList{u"200 OK, 9 INVITE abc"_s});
    scanBlock({bytes, 0, bytes.size(), 0}, [](const SipMessage &response) {
        QCOMPARE(response.reasons.size(), 1);
        QCOMPARE(text(response.reasons.constFirst()).simplified(),
                 u"Q.850 ;cause=16 ;text=\"x\""_s);
    });
}

void tst_MessageScanner::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("requests");
    const QByteArray headers = "Via: SIP/2.0/UDP h\r\nCall-ID: a\r\nCSeq: 4 BYE\r\n\r\n";
    const QByteArray bye = "BYE sip:b@h SIP/2.0\r\n" + headers;
    const QString told = u"4 BYE a"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &requests) {
        QTest::newRow(name) << bytes << requests;
    };
    row("on the wire", bye, {told});
    row("two", bye + bye, {told, told});
    row("small letters in the version", QByteArray(bye).replace("SIP/2.0\r", "sip/2.0\r"), {told});
    row("a method of nobody's", QByteArray(bye).replace("BYE", "CHAT"), {u"4 CHAT a"_s});
    row("line feeds only", QByteArray(bye).replace("\r", ""), {told});
    row("syslog", prefixed(bye, "Nov 23 16:50:04 pbx1 proxy[7267]: "), {told});
    row("an escaped string", R"({"m":")" + QByteArray(bye).replace("\r\n", "\\r\\n") + "\"}\n",
        {told});
    row("octal breaks", "proxy: " + QByteArray(bye).replace("\r\n", "#015#012") + "\n", {told});
    row("joined with blanks", QByteArray(bye).replace("\r\n", " ") + "\n", {told});
    row("ngrep", "  " + QByteArray(bye).replace("\r\n", "..") + "\n", {told});
    row("behind the bytes of a packet", QByteArray("\x45\x00\xf4\x0b\x2a", 5) + bye, {told});
    row("no headers", "BYE sip:b@h SIP/2.0\r\n\r\n", {});
    row("somebody speaks of one", "received BYE sip:b@h SIP/2.0 (CSeq 1)\n", {});
    row("no URI", "BYE SIP/2.0\r\n" + headers, {});
    row("what is no URI", "BYE nobody SIP/2.0\r\n" + headers, {});
    row("part of a word", "xBYE sip:b@h SIP/2.0\r\n" + headers, {});
    row("small letters", "bye sip:b@h SIP/2.0\r\n" + headers, {});
}

void tst_MessageScanner::readsRequests()
{
    QFETCH(const QByteArray, bytes);
    QStringList requests;
    scanBlock({bytes, 0, bytes.size(), 0}, [&requests](const SipMessage &message) {
        QVERIFY(message.isRequest());
        requests << QString::number(message.cseq) + u' ' + text(message.method) + u' '
                + text(message.callId);
    });
    QTEST(requests, "requests");
}

/// Head and body, without what a log has before its lines, and nothing of what follows.
void tst_MessageScanner::givesWholeText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text"); // of the first message; line feeds alone
    const QByteArray head = "INVITE sip:b@example.com SIP/2.0\r\n"
                            "Call-ID: x\r\n"
                            "CSeq: 1 INVITE\r\n";
    const QByteArray told = head + "Content-Length: 10\r\n\r\n";
    const auto plain = [](QByteArray text) {
        text.replace("\r", "");
        while (text.endsWith('\n'))
            text.chop(1);
        return text;
    };
    const auto add = [&plain](const char *name, const QByteArray &bytes, const QByteArray &text) {
        QTest::newRow(name) << bytes << plain(text);
    };
    add("no body", busyMessage(), busyMessage());
    add("SDP", told + "v=0\r\ns=x\r\n", told + "v=0\r\ns=x\r\n");
    add("the next message follows at once", told + "v=0\r\ns=x\r\n" + busyMessage(),
        told + "v=0\r\ns=x\r\n");
    add("the next message comes too early", told + "v=0\r\n" + busyMessage(), told + "v=0\r\n");
    add("SDP ends before something else", told + "v=0\r\n10:00 line\r\n", told + "v=0\r\n");
    add("no length, SDP", head + "\r\nv=0\r\ns=x\r\n\r\nmore\r\n", head + "\r\nv=0\r\ns=x\r\n");
    add("no length, something else", head + "\r\nmore\r\n", head + "\r\n");
    add("another type of body", told + "0123456789more", told + "0123456789");
    add("stamped", prefixed(told + "v=0\r\ns=x\r\n", "10:00 ") + "10:01 more\n",
        told + "v=0\r\ns=x\r\n");
    add("stamped, without a body", prefixed(busyMessage(), "10:00 "), busyMessage());
    add("in JSON",
        R"({"m":")" + QByteArray(told + "v=0\r\ns=x\r\n").replace("\r\n", "\\r\\n") + "\"}\n",
        told + "v=0\r\ns=x\r\n");
    const QByteArray notify = "NOTIFY sip:b@example.com SIP/2.0\r\nCall-ID: x\r\nCSeq: 1 NOTIFY\r\n"
                              "Content-Type: message/sipfrag\r\nContent-Length: 16\r\n\r\n"
                              "SIP/2.0 200 OK\r\n";
    add("sipfrag", notify, notify);
    add("sipfrag, stamped", prefixed(notify, "10:00 "), notify);
}

void tst_MessageScanner::givesWholeText()
{
    QFETCH(const QByteArray, bytes);
    QByteArray first;
    scanBlock({bytes, 0, bytes.size(), 0}, [&first](const SipMessage &message) {
        if (first.isEmpty() && !message.isReported)
            first = message.text.toByteArray().replace("\r", "");
    });
    while (first.endsWith('\n'))
        first.chop(1);
    QTEST(first, "text");
}

void tst_MessageScanner::readsNothingBehindItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray two = busyMessage() + busyMessage();
    QTest::newRow("on the wire") << two;
    QTest::newRow("on one line") << QByteArray(two).replace("\r\n", "\\r\\n") + '\n';
    QTest::newRow("of syslog") << QByteArray(two).replace("\r\n", "#015#012") + '\n';
}

/// A block is a piece of a file that is in memory as a whole.
void tst_MessageScanner::readsNothingBehindItsBytes()
{
    QFETCH(const QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QByteArray piece = QByteArray::fromRawData(bytes.constData(), size);
        const QByteArray copy(bytes.constData(), size);
        QCOMPARE(scanned(piece), scanned(copy));
    }
}

void tst_MessageScanner::tellsMessageFromReport_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isReported");
    for (const char *header :
         {"CSeq: 1 INVITE", "Call-ID: a", "From: <sip:a@h>", "To: <sip:b@h>", "Via: SIP/2.0/UDP h"})
        QTest::newRow(header) << QByteArray("\r\n\r\n") << QByteArray(header) << false;
    QTest::newRow("a header of others, too")
        << QByteArray("\r\n\r\n") << QByteArray("Content-Length: 0") << true;
    QTest::newRow("near") << '\n' + QByteArray(3997, '-') + '\n' << QByteArray("X: y") << true;
    QTest::newRow("far") << '\n' + QByteArray(3998, '-') + '\n' << QByteArray("X: y") << false;
}

/// What a NOTIFY reports has none of the headers that every message has.
void tst_MessageScanner::tellsMessageFromReport()
{
    QFETCH(const QByteArray, between);
    QFETCH(const QByteArray, header);
    const QByteArray bytes = "Content-Type: message/sipfrag" + between + "SIP/2.0 603 Declined\r\n"
        + header + "\r\n\r\n";
    const QStringList lines = scanned(bytes);
    QCOMPARE(lines.size(), 1);
    QTEST(lines.constFirst().endsWith(u"reported"_s), "isReported");
}

void tst_MessageScanner::readsSample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("responses");
    const QString sipp = u"486 Busy Here, 1 INVITE 1-30804@127.0.0.1"_s;
    QTest::newRow("message log of SIPp") << u"sipp-message.log"_s << QStringList{sipp};
    QTest::newRow("error log of SIPp") << u"sipp-error.log"_s << QStringList{sipp};
    QTest::newRow("short log of SIPp")
        << u"sipp-shortmessage.log"_s << QStringList{u"486 Busy Here, 1 INVITE"_s};
    QTest::newRow("details of tshark")
        << u"tshark-verbose.txt"_s
        << QStringList{u"200 OK, 1 INVITE x@192.0.2.1"_s,
                       u"200 OK, 1 REGISTER x@192.0.2.1"_s,
                       u"401 Unauthorized, 1 REGISTER x@192.0.2.1"_s,
                       u"486 Busy Here, 1 INVITE x@192.0.2.1"_s,
                       u"486 , 1 INVITE x@192.0.2.1"_s,
                       u"603 Declined reported"_s,
                       u"408 Request Timeout, 1 OPTIONS x@192.0.2.1"_s,
                       u"199 Early Dialog Terminated, 1 INVITE x@192.0.2.1"_s,
                       u"486 Busy Here, 1 INVITE x@192.0.2.1"_s};
    QTest::newRow("packet list of tshark") << u"tshark-summary.txt"_s
                                           << QStringList{u"200 OK, 0 INVITE"_s,
                                                          u"200 OK, 0 REGISTER"_s,
                                                          u"401 Unauthorized"_s,
                                                          u"486 Busy Here"_s,
                                                          u"486"_s,
                                                          u"603 Declined reported"_s,
                                                          u"408 Request Timeout"_s,
                                                          u"199 Early Dialog Terminated"_s,
                                                          u"486 Busy Here"_s};
}

void tst_MessageScanner::readsSample()
{
    QFETCH(const QString, file);
    QFile sample(QStringLiteral(SIPDEX_SAMPLES) + u'/' + file);
    QVERIFY2(sample.open(QIODevice::ReadOnly), qPrintable(sample.fileName()));
    QStringList lines = scanned(sample.readAll());
    for (QString &each : lines)
        each = each.trimmed();
    QTEST(lines, "responses");
}

/// Even where a head is longer than what stands before a block.
void tst_MessageScanner::isTheSameInBlocksOfLongHead()
{
    const QByteArray busy = busyMessage();
    const QByteArray padding = QByteArray("X-Pad: 0123456789012345678901234567\r\n").repeated(600);
    const QByteArray bytes = busy.chopped(2) + padding + "X: SIP/2.0 200 OK\r\n\r\n" + busy;
    QList<qint64> whole;
    scanBlock({bytes, 0, bytes.size(), 0},
              [&whole](const SipMessage &response) { whole << response.offset; });
    const qsizetype begin = bytes.size() - 600;
    QList<qint64> late;
    const qsizetype from = begin - reachBefore;
    scanBlock({QByteArrayView(bytes).sliced(from), reachBefore, bytes.size() - from, from},
              [&late](const SipMessage &response) { late << response.offset; });
    QCOMPARE(whole.mid(1), late);
}

/// What tells of a response without its message is known by messages in other blocks, too.
void tst_MessageScanner::isTheSameInBlocksOfReports()
{
    const QByteArray report = "Got SIP response 486 \"x\" back\n";
    const QByteArray packet = " SIP 291 Status: 486 Busy Here (INVITE) |\n";
    QByteArray bytes;
    for (const qsizetype gap : {100, 2900, 3100, 6000, 8100, 8300, 9000}) {
        const QByteArray filler = QByteArray(gap, 'x') + '\n';
        bytes += report + filler + busyMessage() + filler + packet + filler + report;
    }
    const auto places = [&bytes](qsizetype blockSize) {
        QMap<qint64, QString> found; // in a block, they come late
        qint64 lines = 0;
        for (qsizetype at = 0; at < bytes.size(); at += blockSize) {
            const qsizetype begin = std::max<qsizetype>(at - reachBefore, 0);
            const qsizetype end = std::min(at + blockSize, bytes.size());
            const qsizetype stop = std::min(end + reachAfter, bytes.size());
            lines += scanBlock(
                {QByteArrayView(bytes).sliced(begin, stop - begin), at - begin, end - begin, begin},
                [&found, lines](const SipMessage &response) {
                    found.insert(response.offset,
                                 u"%1 %2"_s.arg(line(response)).arg(lines + response.line));
                });
        }
        return found;
    };
    const QMap<qint64, QString> whole = places(bytes.size());
    QVERIFY(whole.size() > 7 && whole.size() < 28);
    for (qsizetype size = 500; size < 20'000; size += 777)
        QCOMPARE(places(size), whole);
}

/// Whatever the blocks that a stream is cut into: each response is found once, at its place.
void tst_MessageScanner::isTheSameInBlocks()
{
    const QByteArray busy = busyMessage();
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "line\n" + QByteArray(busy).replace("486", QByteArray::number(400 + i)) + '\n';
    const auto places = [&bytes](qsizetype blockSize) {
        QStringList found;
        qint64 lines = 0;
        for (qsizetype at = 0; at < bytes.size(); at += blockSize) {
            const qsizetype begin = std::max<qsizetype>(at - reachBefore, 0);
            const qsizetype end = std::min(at + blockSize, bytes.size());
            const qsizetype stop = std::min(end + reachAfter, bytes.size());
            const TraceBlock block{QByteArrayView(bytes).sliced(begin, stop - begin), at - begin,
                                   end - begin, begin};
            lines += scanBlock(block, [&found, lines](const SipMessage &response) {
                found << u"%1 %2 %3"_s.arg(line(response))
                             .arg(response.offset)
                             .arg(lines + response.line);
            });
        }
        found << QString::number(lines);
        return found;
    };
    const QStringList whole = places(bytes.size());
    QCOMPARE(whole.size(), 21);
    for (qsizetype size = 1; size < 700; size += 7)
        QCOMPARE(places(size), whole);
}

void tst_MessageScanner::endsWhereverItIsCut()
{
    const QByteArray busy = busyMessage();
    for (qsizetype length = 0; length <= busy.size(); ++length) {
        const QStringList lines = scanned(busy.first(length));
        // The code is there from its last digit on; before, nothing is made up.
        QCOMPARE(lines.size(), length < 11 ? 0 : 1);
        QCOMPARE(scanned(prefixed(busy.first(length), "[12:00] ")).size(), length < 11 ? 0 : 1);
    }
}

void tst_MessageScanner::survivesAnyBytes()
{
    const QByteArray busy = busyMessage();
    quint32 state = 1;
    QByteArray bytes = busy + busy;
    for (int round = 0; round < 3000; ++round) {
        QByteArray changed = bytes;
        for (int i = 0; i < 5; ++i) {
            state = state * 1664525 + 1013904223;
            changed[static_cast<qsizetype>((state >> 8) % static_cast<quint32>(changed.size()))] =
                static_cast<char>(state >> 24);
        }
        const QStringList lines = scanned(changed);
        QVERIFY(lines.size() <= 3);
    }
}

QTEST_GUILESS_MAIN(tst_MessageScanner)
#include "tst_messagescanner.moc"
