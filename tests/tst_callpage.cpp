// SPDX-License-Identifier: MIT
#include "callpage.h"
#include "calltext.h"
#include "calltrace.h"
#include "findings.h"
#include "kepttext.h"
#include "plainpage.h"
#include "testing.h"
#include "tracejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// How calls read: their pages, their lines, and for scripts.
class tst_CallPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void readsAsBefore();
    void citesWhatItsSentencesRestOn();
    void writesJson();
    void writesNullForWhatIsNotKnown();
    void obeysNothingOfTrace();
    void folds();
    void drawsWhateverEndsThereAre_data();
    void drawsWhateverEndsThereAre();
};

namespace {

constexpr char busy[] = "0 A>P INVITE x2 every 0.5\n"
                        "0.6 P>A 100 INVITE\n"
                        "0.7 P>B INVITE via=P,A\n"
                        "1.5 B>P 180 INVITE via=P,A\n"
                        "1.6 P>A 180 INVITE\n"
                        "9 B>P 486 INVITE via=P,A\n"
                        "    Warning: 399 b \"do not disturb\"\n"
                        "9.01 P>B ACK hop via=P\n"
                        "9.1 P>A 486 INVITE\n"
                        "    Warning: 399 b \"do not disturb\"\n"
                        "9.2 A>P ACK hop\n";

QString pageOf(const QByteArray &script)
{
    const std::vector<TraceMessage> messages = CallTrace::messagesOf(script);
    const Traffic traffic = CallTrace::trafficOf(messages);
    const Call call(messages, traffic);
    const CallResult result = resultOf(call);
    return plainPage(callPage(call, result, findingsOf(call, result), shippedTable()));
}

CallTable &tableOf(CallTable &table, const QByteArray &script)
{
    table.beginFile(u"a.pcap"_s);
    std::vector<TraceMessage> messages = CallTrace::messagesOf(script);
    for (TraceMessage &each : messages)
        table.add(std::move(each));
    table.finish();
    return table;
}

QJsonObject jsonOf(const QByteArray &script)
{
    CallTable table;
    tableOf(table, script);
    return callJson(table.calls().front(), table, shippedTable());
}

} // namespace

void tst_CallPage::readsAsBefore()
{
    QString text;
    const auto add = [&text](const char *title, const QString &page) {
        text += u"== "_s + QLatin1StringView(title) + u"\n\n"_s + page + u'\n';
    };
    add("busy, through a proxy", pageOf(busy));
    add("answered, and the ACK is missing",
        pageOf("0 A>B INVITE\n0.1 B>A 180 INVITE\n2 B>A 200 INVITE x7 every 4\n34 B>A BYE back\n"
               "34.1 A>B 200 BYE back\n"));
    add("cancelled",
        pageOf("0 A>B INVITE\n1 B>A 180 INVITE\n12 A>B CANCEL\n12.1 B>A 200 CANCEL\n"
               "12.2 B>A 487 INVITE\n12.3 A>B ACK hop\n"));
    add("a log without times", pageOf("A>B INVITE x4\n"));
    add("registered",
        pageOf("0 A>B REGISTER\n0.1 B>A 401 REGISTER\n0.2 A>B REGISTER cseq=2\n"
               "0.3 B>A 200 REGISTER cseq=2\n"));
    CallTable table;
    tableOf(table,
            QByteArray(busy)
                + "20 A>B INVITE call=2\n21 B>A 200 INVITE call=2\n22 A>B ACK in call=2\n"
                  "20 A>B INVITE call=3\n21 B>A 603 INVITE call=3\n"
                  "30 A>B REGISTER call=4\n31 B>A 403 REGISTER call=4\n"
                  "30 A>B REGISTER call=5\n31 B>A 200 REGISTER call=5\n");
    add("the lines of a trace",
        callHeadline(countsOf(table.calls())) + u'\n' + callLines(table, shippedTable(), {}));
    const QString difference = differenceFromText(u"calls.txt"_s, text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

/// A finding of several kinds names the sections of what it says, and no others.
void tst_CallPage::citesWhatItsSentencesRestOn()
{
    const QJsonObject finding = jsonOf(busy).value(u"findings"_s)[0].toObject();
    QCOMPARE(finding.value(u"id"_s).toString(), u"cause-behind"_s);
    QCOMPARE(finding.value(u"references"_s).toArray(),
             (QJsonArray{QJsonObject{{u"rfc"_s, 3261}, {u"section"_s, u"20.43"_s}}}));
}

void tst_CallPage::writesJson()
{
    const QJsonObject call = jsonOf(busy);
    QCOMPARE(call.keys(),
             (QStringList{u"answerAfter"_s, u"callId"_s, u"code"_s, u"end"_s, u"endedBy"_s,
                          u"file"_s, u"findings"_s, u"from"_s, u"messages"_s, u"method"_s,
                          u"outcome"_s, u"repeats"_s, u"ringAfter"_s, u"start"_s, u"to"_s}));
    QCOMPARE(call.value(u"callId"_s).toString(), u"call@example.com"_s);
    QCOMPARE(call.value(u"file"_s).toString(), u"a.pcap"_s);
    QCOMPARE(call.value(u"method"_s).toString(), u"INVITE"_s);
    QCOMPARE(call.value(u"from"_s).toString(), u"sip:ann@example.com"_s);
    QCOMPARE(call.value(u"to"_s).toString(), u"sip:bob@example.com"_s);
    QCOMPARE(call.value(u"outcome"_s).toString(), u"failed"_s);
    QCOMPARE(call.value(u"code"_s).toInt(), 486);
    QCOMPARE(call.value(u"messages"_s).toInt(), 10);
    QCOMPARE(call.value(u"repeats"_s).toInt(), 1);
    QCOMPARE(call.value(u"ringAfter"_s).toDouble(), 1.6);
    QVERIFY(call.value(u"answerAfter"_s).isNull());
    QVERIFY(call.value(u"endedBy"_s).isNull());
    const QJsonObject end = call.value(u"end"_s).toObject();
    QCOMPARE(end.value(u"frame"_s).toInt(), 10);
    QCOMPARE(end.value(u"time"_s).toString(), u"2027-01-15T08:00:09.200000Z"_s);
    QCOMPARE(end.value(u"source"_s).toString(), u"198.51.100.1:5060"_s);
    QCOMPARE(end.value(u"destination"_s).toString(), u"198.51.100.16:5060"_s);
    const QJsonObject finding = call.value(u"findings"_s)[0].toObject();
    QCOMPARE(finding.keys(),
             (QStringList{u"codes"_s, u"id"_s, u"references"_s, u"text"_s, u"where"_s}));
    QCOMPARE(finding.value(u"codes"_s).toArray(), QJsonArray{486});
    QCOMPARE(finding.value(u"where"_s)[0][u"frame"_s].toInt(), 7);
}

void tst_CallPage::writesNullForWhatIsNotKnown()
{
    const QJsonObject call = jsonOf("A>B INVITE\n");
    QVERIFY(call.value(u"code"_s).isNull());
    QVERIFY(call.value(u"ringAfter"_s).isNull());
    QCOMPARE(call.value(u"outcome"_s).toString(), u"unfinished"_s);
    QCOMPARE(call.value(u"start"_s).toObject(), (QJsonObject{{u"line"_s, 1}}));
    QCOMPARE(call.value(u"findings"_s).toArray(), QJsonArray());
}

/// Names, phrases and methods of a trace are shown, whatever they hold.
void tst_CallPage::obeysNothingOfTrace()
{
    const QByteArray escape("\x1b[31m", 5);
    const QByteArray bytes = "SIP/2.0 486 Busy" + escape
        + "\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\nFrom: <sip:a" + escape
        + "@example.com>;tag=1\r\nTo: <sip:b@example.com>\r\nCall-ID: x" + escape
        + "\r\nCSeq: 1 INVITE" + escape + "\r\nReason: Q.850;cause=17;text=\"" + escape
        + "\"\r\n\r\n";
    std::vector<TraceMessage> messages;
    CallTable table;
    table.beginFile({});
    scanBlock({bytes, 0, bytes.size(), 0}, [&](const SipMessage &each) {
        messages.emplace_back(each);
        table.add(TraceMessage(each));
    });
    table.finish();
    QCOMPARE(messages.size(), 1U);
    const Traffic traffic;
    const Call call(messages, traffic);
    const CallResult result = resultOf(call);
    const QString page =
        plainPage(callPage(call, result, findingsOf(call, result), shippedTable()));
    QVERIFY(!page.contains(u'\x1b'));
    QVERIFY(!callLines(table, shippedTable(), {}).contains(u'\x1b'));
    QVERIFY(!callHeadline(countsOf(table.calls())).contains(u'\x1b'));
}

void tst_CallPage::folds()
{
    const QString page = pageOf("0 A>B OPTIONS x11 every 3\n");
    QVERIFY2(page.contains(u"OPTIONS ×11"_s), qPrintable(page));
    QCOMPARE(page.count(u"OPTIONS ×"_s), 1);
}

/// Where some messages have no addresses, or are sent to oneself, there are caller and callee.
void tst_CallPage::drawsWhateverEndsThereAre_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("names");
    QTest::newRow("addresses") << QByteArray("0 A>B INVITE\n1 B>A 486 INVITE\n")
                               << u" ann 198.51.100.1 198.51.100.2 | "_s;
    QTest::newRow("ports") << QByteArray("0 A>A INVITE port=5070\n1 A>A 486 INVITE source=5070\n")
                           << u" ann 198.51.100.1:5060 198.51.100.1:5070 | "_s;
    QTest::newRow("to itself") << QByteArray("0 A>A INVITE\n1 A>A 486 INVITE\n")
                               << u" ann bob | "_s;
    QTest::newRow("not of all") << QByteArray("0 A>B INVITE\n1 B->A 486 INVITE\n")
                                << u" ann bob | "_s;
    QTest::newRow("not of the first")
        << QByteArray("0 A->B INVITE\n1 B>A 486 INVITE\n") << u" ann bob | "_s;
}

void tst_CallPage::drawsWhateverEndsThereAre()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, names);
    const QString page = pageOf(script);
    QVERIFY2(page.simplified().contains(names), qPrintable(page));
}

QTEST_GUILESS_MAIN(tst_CallPage)
#include "tst_callpage.moc"
