// SPDX-License-Identifier: MIT
#include "callflowtext.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// Call flows in words, as a ladder of characters, and as Mermaid text.
class tst_CallFlowText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInTheResponse();
    void saysEachStep();
    void drawsLadder();
    void breaksLabelsThatDoNotFit();
    void staysWithinWidth_data();
    void staysWithinWidth();
    void writesMermaid();
    void escapesForMermaid();

private:
    static CallFlow flow();
    static const ResponseCode &busy() { return *shippedTable().find(486); }
};

CallFlow tst_CallFlowText::flow()
{
    using Kind = FlowStep::Kind;
    CallFlow flow;
    flow.id = u"test"_s;
    flow.title = u"Test"_s;
    flow.participants = QStringList{u"Caller"_s, u"Proxy"_s, u"Callee"_s};
    flow.steps = {{Kind::Message, u"Caller"_s, u"Proxy"_s, u"INVITE"_s, u"SDP"_s},
                  {Kind::Lost, u"Proxy"_s, u"Callee"_s, u"INVITE"_s, {}},
                  {Kind::Note, u"Proxy"_s, {}, {}, u"waits"_s},
                  {Kind::Message, u"Proxy"_s, u"Caller"_s, u"{status}"_s, {}},
                  {Kind::Media, u"Caller"_s, u"Callee"_s, u"RTP"_s, {}},
                  {Kind::Note, u"Caller"_s, u"Callee"_s, {}, u"both have {status}"_s}};
    return flow;
}

void tst_CallFlowText::fillsInTheResponse()
{
    const Ladder filled = filledIn(flow(), busy());
    QCOMPARE(filled.steps.at(3).message, u"486 Busy Here"_s);
    QCOMPARE(filled.steps.at(5).text, u"both have 486 Busy Here"_s);
    QList<bool> subjects;
    for (const LadderStep &step : filled.steps)
        subjects << step.isSubject;
    QCOMPARE(subjects, (QList<bool>{false, false, false, true, false, true}));
}

void tst_CallFlowText::saysEachStep()
{
    const QStringList expected{u"Caller to Proxy: INVITE (SDP)"_s,
                               u"Proxy to Callee: INVITE, does not arrive"_s,
                               u"Proxy: waits"_s,
                               u"Proxy to Caller: 486 Busy Here"_s,
                               u"Caller and Callee: RTP both ways"_s,
                               u"Caller and Callee: both have 486 Busy Here"_s};
    QCOMPARE(flowInWords(filledIn(flow(), busy())), expected);
}

void tst_CallFlowText::drawsLadder()
{
    const QStringList expected{
        u"Caller              Proxy             Callee"_s,
        u"   |                  |                  |"_s,
        u"   |----- INVITE ---->|                  |"_s,
        u"   |       SDP        |                  |"_s,
        u"   |                  |----- INVITE ---x |"_s,
        u"   |              (waits)                |"_s,
        u"   |<- 486 Busy Here -|                  |"_s,
        u"   |<=============== RTP ===============>|"_s,
        u"   |     (both have 486 Busy Here)       |"_s,
    };
    const QStringList ladder = flowLadder(filledIn(flow(), busy()), 80);
    QVERIFY2(ladder == expected, qPrintable(u'\n' + ladder.join(u'\n')));
}

void tst_CallFlowText::breaksLabelsThatDoNotFit()
{
    Ladder narrow;
    narrow.participants = QStringList{u"A"_s, u"B"_s};
    narrow.steps = {
        {FlowStep::Kind::Message, 1, 0, u"481 Call/Transaction Does Not Exist"_s, {}, false}};
    const QStringList expected{
        u"A                        B"_s, u"|                        |"_s,
        u"|  481 Call/Transaction  |"_s, u"|     Does Not Exist     |"_s,
        u"|<-----------------------|"_s,
    };
    const QStringList ladder = flowLadder(narrow, 26);
    QVERIFY2(ladder == expected, qPrintable(u'\n' + ladder.join(u'\n')));
}

void tst_CallFlowText::staysWithinWidth_data()
{
    QTest::addColumn<QString>("id");
    for (const CallFlow &each : shippedTable().callFlows())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

void tst_CallFlowText::staysWithinWidth()
{
    QFETCH(const QString, id);
    const ResponseCode longest = *shippedTable().find(555);
    const Ladder filled = filledIn(*shippedTable().callFlow(id), longest);
    for (const int width : {78, 100}) {
        const QStringList ladder = flowLadder(filled, width);
        for (const QString &line : ladder)
            QVERIFY2(line.size() <= width, qPrintable(line));
        // Nothing is lost: every word of every step stands in the ladder.
        const QString all = ladder.join(u' ');
        for (const LadderStep &step : filled.steps) {
            const QStringList words =
                step.message.split(u' ') + step.text.split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                QVERIFY2(all.contains(word), qPrintable(word));
        }
    }
}

void tst_CallFlowText::writesMermaid()
{
    const QString expected = u"sequenceDiagram\n"
                             "    participant P1 as Caller\n"
                             "    participant P2 as Proxy\n"
                             "    participant P3 as Callee\n"
                             "    P1->>P2: INVITE<br/>SDP\n"
                             "    P2-xP3: INVITE\n"
                             "    Note over P2: waits\n"
                             "    P2->>P1: 486 Busy Here\n"
                             "    P1<<->>P3: RTP\n"
                             "    Note over P1,P3: both have 486 Busy Here\n"_s;
    QCOMPARE(flowMermaid(filledIn(flow(), busy())), expected);
}

void tst_CallFlowText::escapesForMermaid()
{
    Ladder hostile = filledIn(flow(), busy());
    hostile.steps = {{FlowStep::Kind::Message, 0, 1, u"a;b#c"_s, {}, false}};
    QVERIFY(flowMermaid(hostile).contains(u": a#59;b#35;c\n"_s));
}

QTEST_GUILESS_MAIN(tst_CallFlowText)
#include "tst_callflowtext.moc"
