// SPDX-License-Identifier: MIT
#include "callcounts.h"
#include "calltable.h"
#include "calltrace.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// Calls as they come out of traces of any size.
class tst_CallTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsUp();
    void keepsOrderOfFirstMessages();
    void takesEachFileByItself();
    void closesWhatIsOver();
    void goesOnWithWhatWasSummedUp_data();
    void goesOnWithWhatWasSummedUp();
    void judgesSilenceOfWhatBeginsLater();
    void keepsFewOfManyMessages();
    void keepsWhatDecides();
    void countsRepeatsThatAreNotKept();
    void isTheSameInLittleMemory();
    void countsCallsApart();
    void putsTheWorstFirst();
    void survivesNamesWithLineBreaks();
};

namespace {

void addAll(CallTable &table, const QByteArray &script, double seconds = 0)
{
    std::vector<TraceMessage> messages = CallTrace::messagesOf(script);
    for (TraceMessage &each : messages) {
        if (each.place.envelope.time != 0)
            each.place.envelope.time += qRound64(seconds * 1e9);
        table.add(each);
    }
}

std::vector<CallSummary> callsOf(const QByteArray &script,
                                 qsizetype bytes = CallTable::mostBytesKept)
{
    CallTable table(bytes);
    table.beginFile(u"a.pcap"_s);
    addAll(table, script);
    table.finish();
    return table.calls();
}

QByteArray text(QByteArrayView view)
{
    return view.toByteArray();
}

} // namespace

void tst_CallTable::sumsUp()
{
    CallTable table;
    table.beginFile(u"a.pcap"_s);
    addAll(table,
           "0 A>B INVITE x2 every 0.5\n1 B>A 180 INVITE\n3 B>A 200 INVITE\n3.1 A>B ACK in\n"
           "9 B>A BYE back\n9.1 A>B 200 BYE back\n");
    table.finish();
    QCOMPARE(table.files(), QStringList{u"a.pcap"_s});
    QCOMPARE(table.calls().size(), 1U);
    const CallSummary &call = table.calls().front();
    QCOMPARE(text(call.callId()), QByteArray("call@example.com"));
    QCOMPARE(text(call.from()), QByteArray("sip:ann@example.com"));
    QCOMPARE(text(call.to()), QByteArray("sip:bob@example.com"));
    QCOMPARE(call.method, QByteArray("INVITE"));
    QCOMPARE(call.outcome, Outcome::Answered);
    QCOMPARE(call.code, qint16(200));
    QCOMPARE(call.endedBy, Ender::Callee);
    QCOMPARE(call.messages, 7);
    QCOMPARE(call.repeats, 1);
    QCOMPARE(call.ringAfter, 1.0F);
    QCOMPARE(call.answerAfter, 3.0F);
    QVERIFY(call.isInvite);
    QVERIFY(call.start.isFrame);
    QCOMPARE(call.start.number, 1);
    QCOMPARE(call.end.number, 7);
    const auto [source, destination] = table.endsOf(call.end);
    QCOMPARE(source.toText(), QByteArray("198.51.100.1:5060"));
    QCOMPARE(destination.toText(), QByteArray("198.51.100.2:5060"));
}

void tst_CallTable::keepsOrderOfFirstMessages()
{
    const std::vector<CallSummary> calls =
        callsOf("0 A>B INVITE call=z\n1 A>B INVITE call=a\n2 A>B INVITE call=m\n"
                "3 B>A 486 INVITE call=a\n4 B>A 486 INVITE call=z\n");
    QByteArrayList ids;
    for (const CallSummary &call : calls)
        ids << text(call.callId());
    QCOMPARE(ids, (QByteArrayList{"z@example.com", "a@example.com", "m@example.com"}));
}

/// Two captures of one call, of both its sides, have two clocks.
void tst_CallTable::takesEachFileByItself()
{
    CallTable table;
    for (const auto &name : {u"a.pcap"_s, u"b.pcap"_s}) {
        table.beginFile(name);
        addAll(table, "0 A>B INVITE\n1 B>A 486 INVITE\n");
    }
    table.finish();
    QCOMPARE(table.calls().size(), 2U);
    QCOMPARE(table.calls()[0].file, 0);
    QCOMPARE(table.calls()[1].file, 1);
    QCOMPARE(table.calls()[1].messages, 2);
    QCOMPARE(table.calls()[1].repeats, 0);
}

/// What is over and quiet is summed up while others go on; a late repeat still counts.
void tst_CallTable::closesWhatIsOver()
{
    CallTable table;
    table.beginFile(u"a.pcap"_s);
    addAll(table, "0 A>B INVITE\n1 B>A 486 INVITE\n1.1 A>B ACK hop\n");
    QCOMPARE(table.calls().front().messages, 0);
    addAll(table, "0 A>B OPTIONS call=other\n", 30);
    QCOMPARE(table.calls().front().messages, 0);
    addAll(table, "0 A>B OPTIONS call=third\n", 100);
    QCOMPARE(table.calls().front().messages, 3);
    QCOMPARE(table.calls().front().outcome, Outcome::Failed);
    addAll(table, "0 B>A 486 INVITE\n", 101);
    table.finish();
    QCOMPARE(table.calls().front().messages, 4);
    QCOMPARE(table.calls().front().outcome, Outcome::Failed);
    QCOMPARE(table.calls().front().code, qint16(486));
    QCOMPARE(table.calls().size(), 3U);
}

void tst_CallTable::goesOnWithWhatWasSummedUp_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("outcome"); // with the code
    QTest::newRow("registered, and later not any more")
        << QByteArray("0 A>B REGISTER\n1 B>A 200 REGISTER\n")
        << QByteArray("0 A>B REGISTER cseq=2\n1 B>A 403 REGISTER cseq=2\n") << u"failed 403"_s;
    QTest::newRow("registered, and a refresh at the end")
        << QByteArray("0 A>B REGISTER\n1 B>A 200 REGISTER\n")
        << QByteArray("0 A>B REGISTER cseq=2\n") << u"succeeded 200"_s;
    QTest::newRow("refused, and tried again under the same Call-ID")
        << QByteArray("0 A>B INVITE\n1 B>A 486 INVITE\n1.1 A>B ACK hop\n")
        << QByteArray("0 A>B INVITE cseq=2\n1 B>A 200 INVITE cseq=2\n") << u"answered 200"_s;
    QTest::newRow("registered, and later nobody answers")
        << QByteArray("0 A>B REGISTER\n1 B>A 200 REGISTER\n")
        << QByteArray("0 A>B REGISTER cseq=2 x11 every 3\n") << u"no-response 0"_s;
    QTest::newRow("refused, and ringing at the end")
        << QByteArray("0 A>B INVITE\n1 B>A 503 INVITE\n1.1 A>B ACK hop\n")
        << QByteArray("0 A>B INVITE cseq=2\n1 B>A 180 INVITE cseq=2\n") << u"unfinished 0"_s;
    QTest::newRow("challenged, and tried again at the end")
        << QByteArray("0 A>B REGISTER\n1 B>A 401 REGISTER\n")
        << QByteArray("0 A>B REGISTER cseq=2\n") << u"unfinished 0"_s;
    QTest::newRow("registered, and challenged at the end")
        << QByteArray("0 A>B REGISTER\n1 B>A 200 REGISTER\n")
        << QByteArray("0 A>B REGISTER cseq=2\n1 B>A 401 REGISTER cseq=2\n"
                      "2 A>B REGISTER cseq=3\n")
        << u"unfinished 0"_s;
    QTest::newRow("cancelled, and a late repeat")
        << QByteArray("0 A>B INVITE\n1 A>B CANCEL\n1.1 B>A 200 CANCEL\n1.2 B>A 487 INVITE\n"
                      "1.3 A>B ACK hop\n")
        << QByteArray("0 B>A 487 INVITE\n") << u"cancelled 487"_s;
    const QByteArray ended = "0 A>B INVITE\n1 B>A 200 INVITE\n1.1 A>B ACK in\n"
                             "9 A>B BYE in cseq=2\n9.1 B>A 200 BYE in cseq=2\n";
    QTest::newRow("answered, and called again")
        << ended << QByteArray("0 A>B INVITE cseq=3\n1 B>A 486 INVITE cseq=3\n")
        << u"answered 200"_s;
    QTest::newRow("answered, and something else within")
        << ended << QByteArray("0 A>B INFO in cseq=3\n1 B>A 481 INFO in cseq=3\n")
        << u"answered 200"_s;
}

void tst_CallTable::goesOnWithWhatWasSummedUp()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    CallTable table;
    table.beginFile(u"a.pcap"_s);
    addAll(table, first);
    addAll(table, "0 A>B OPTIONS call=other\n", 100);
    QVERIFY(table.calls().front().messages > 0);
    addAll(table, second, 200);
    table.finish();
    const CallSummary &call = table.calls().front();
    static const QMap<Outcome, QString> names{
        {Outcome::Answered, u"answered"_s},      {Outcome::Succeeded, u"succeeded"_s},
        {Outcome::Failed, u"failed"_s},          {Outcome::Cancelled, u"cancelled"_s},
        {Outcome::NoResponse, u"no-response"_s}, {Outcome::Unfinished, u"unfinished"_s}};
    QTEST(u"%1 %2"_s.arg(names.value(call.outcome)).arg(call.code), "outcome");
    QCOMPARE(call.messages, static_cast<int>(CallTrace::messagesOf(first + second).size()));
}

/// What may have begun before a call was summed up may have been answered then.
void tst_CallTable::judgesSilenceOfWhatBeginsLater()
{
    const QByteArray silent = "0 A>B REGISTER cseq=2 x11 every 3\n";
    for (const bool isSoon : {false, true}) {
        CallTable table(isSoon ? 1 : CallTable::mostBytesKept);
        table.beginFile(u"a.pcap"_s);
        addAll(table, "0 A>B REGISTER\n1 B>A 200 REGISTER\n");
        addAll(table, "0 A>B OPTIONS call=other\n", isSoon ? 2 : 100);
        QVERIFY(table.calls().front().messages > 0);
        addAll(table, silent, isSoon ? 3 : 200);
        table.finish();
        const CallSummary &call = table.calls().front();
        QCOMPARE(call.outcome, isSoon ? Outcome::Succeeded : Outcome::NoResponse);
        QCOMPARE(call.findings.isEmpty(), isSoon);
    }
}

/// A registration that goes on for weeks: only its first and last messages are kept, and all are
/// counted.
void tst_CallTable::keepsFewOfManyMessages()
{
    CallTable table;
    table.beginFile(u"a.pcap"_s);
    for (int i = 1; i <= 1000; ++i) {
        const QByteArray cseq = QByteArray::number(i);
        addAll(table, "0 A>B REGISTER cseq=" + cseq + "\n0.1 B>A 200 REGISTER cseq=" + cseq + '\n',
               i * 60.0);
    }
    table.finish();
    QCOMPARE(table.calls().size(), 1U);
    QCOMPARE(table.calls().front().messages, 2000);
    QCOMPARE(table.calls().front().outcome, Outcome::Succeeded);
}

/// A proxy that calls forty telephones at once, one of which is taken off.
void tst_CallTable::keepsWhatDecides()
{
    QByteArray script = "0 A>P INVITE\n0.001 P>A 100 INVITE\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray branch = " branch=" + QByteArray::number(i);
        const QByteArray port = " port=" + QByteArray::number(6000 + i);
        const QByteArray tag = " to=" + QByteArray::number(i);
        const QByteArray late = QByteArray::number(0.1 + i * 0.1);
        script += "0.02 P>B INVITE via=P,A" + branch + port + '\n';
        script += "0.03 B>P 100 INVITE via=P,A" + branch + '\n';
        script += late + " B>P 180 INVITE via=P,A" + branch + tag + '\n';
        script += late + " P>A 180 INVITE" + tag + '\n';
        if (i == 7) {
            script += "9 B>P 200 INVITE via=P,A" + branch + tag + "\n9 P>A 200 INVITE to=7\n";
            continue;
        }
        script += "9.01 P>B CANCEL" + branch + port + "\n9.02 B>P 200 CANCEL" + branch + '\n';
        script += "9.03 B>P 487 INVITE via=P,A" + branch + tag + '\n';
        script += "9.04 P>B ACK hop" + branch + port + tag + '\n';
    }
    script += "9.05 A>P ACK in to=7\n60 A>P BYE in cseq=2 to=7\n60.1 P>A 200 BYE in cseq=2 to=7\n";
    const CallSummary call = callsOf(script).front();
    QCOMPARE(call.messages, 323);
    QCOMPARE(call.outcome, Outcome::Answered);
    QCOMPARE(call.code, qint16(200));
    QCOMPARE(call.endedBy, Ender::Caller);
    QCOMPARE(call.ringAfter, 0.1F);
    QCOMPARE(call.answerAfter, 9.0F);
}

void tst_CallTable::countsRepeatsThatAreNotKept()
{
    QByteArray script = "0 A>B INVITE\n1 B>A 200 INVITE\n1.1 A>B ACK in\n";
    for (int i = 2; i < 152; ++i) {
        const QByteArray time = QByteArray::number(2 * i);
        const QByteArray cseq = " in cseq=" + QByteArray::number(i) + '\n';
        script += time + " A>B INFO x2 every 0.5" + cseq + time + ".6 B>A 200 INFO" + cseq;
    }
    const CallSummary call = callsOf(script).front();
    QCOMPARE(call.messages, 453);
    QCOMPARE(call.repeats, 150);
    QCOMPARE(call.outcome, Outcome::Answered);
}

/// However little is kept at a time, each call comes to the same, as long as it is not parted.
void tst_CallTable::isTheSameInLittleMemory()
{
    QByteArray script;
    for (int i = 0; i < 50; ++i) {
        const QByteArray call = " call=" + QByteArray::number(i);
        script += "0 A>B INVITE" + call + "\n1 B>A 180 INVITE" + call + "\n2 B>A 200 INVITE" + call
            + '\n';
        script += "9 A>B BYE in cseq=2" + call + "\n9.1 B>A 200 BYE in cseq=2" + call + '\n';
    }
    const std::vector<CallSummary> all = callsOf(script);
    const std::vector<CallSummary> little = callsOf(script, 20'000);
    QCOMPARE(all.size(), 50U);
    QCOMPARE(little.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(little[i].names, all[i].names);
        QCOMPARE(little[i].messages, all[i].messages);
        QCOMPARE(little[i].outcome, all[i].outcome);
        QCOMPARE(little[i].code, all[i].code);
        QCOMPARE(little[i].start.number, all[i].start.number);
        QCOMPARE(little[i].end.number, all[i].end.number);
    }
}

void tst_CallTable::countsCallsApart()
{
    const CallCounts counts = countsOf(
        callsOf("0 A>B INVITE call=1\n1 B>A 486 INVITE call=1\n0 A>B INVITE call=2\n"
                "1 B>A 200 INVITE call=2\n0 A>B REGISTER call=3\n1 B>A 200 REGISTER call=3\n"
                "0 A>B REGISTER call=4\n1 B>A 403 REGISTER call=4\n"));
    QCOMPARE(counts.calls.all, 2);
    QCOMPARE(counts.calls.outcomes.value(Outcome::Failed), 1);
    QCOMPARE(counts.calls.outcomes.value(Outcome::Answered), 1);
    QCOMPARE(counts.others.keys(), QByteArrayList{"REGISTER"});
    QCOMPARE(counts.others.value("REGISTER").all, 2);
    QCOMPARE(counts.others.value("REGISTER").outcomes.value(Outcome::Failed), 1);
}

void tst_CallTable::putsTheWorstFirst()
{
    const std::vector<CallSummary> calls =
        callsOf("0 A>B REGISTER call=1\n1 B>A 403 REGISTER call=1\n0 A>B INVITE call=2\n"
                "1 B>A 200 INVITE call=2\n0 A>B INVITE call=3 x7 every 5\n"
                "0 A>B INVITE call=4\n1 B>A 486 INVITE call=4\n"
                "0 A>B INVITE call=5\n1 B>A 200 INVITE call=5 x7 every 5\n");
    QByteArrayList order;
    for (const std::size_t index : noteworthy(calls))
        order << text(calls[index].callId()).left(1);
    QCOMPARE(order, (QByteArrayList{"4", "3", "5", "1"}));
}

/// A folded header must not look like the name that follows.
void tst_CallTable::survivesNamesWithLineBreaks()
{
    const QByteArray message =
        "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK1\r\n"
        "From: <sip:a\r\n b@example.com>;tag=1\r\nTo: <sip:c@example.com>\r\n"
        "Call-ID: x\r\nCSeq: 1 INVITE\r\n\r\n";
    CallTable table;
    table.beginFile({});
    scanBlock({message, 0, message.size(), 0},
              [&table](const SipMessage &each) { table.add(TraceMessage(each)); });
    table.finish();
    QCOMPARE(table.calls().size(), 1U);
    QCOMPARE(text(table.calls().front().to()), QByteArray("sip:c@example.com"));
    QVERIFY(!table.calls().front().from().contains('\n'));
}

QTEST_GUILESS_MAIN(tst_CallTable)
#include "tst_calltable.moc"
