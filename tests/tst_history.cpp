// SPDX-License-Identifier: MIT
#include "history.h"
#include "testing.h"

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void goesBackAndForward();
    void forgetsWhatWasOnlyPassed();
    void keepsPassedPageThatWasChosen();
    void dropsWhatLayAhead();
    void isBounded();
};

void tst_History::isEmptyAtFirst()
{
    const History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void tst_History::goesBackAndForward()
{
    const Place compared{{{EntryId::Kind::Code, 486}, {EntryId::Kind::Code, 600}},
                         QStringLiteral("486 600")};
    History history;
    history.visit(placeOf(486), History::Visit::Settled);
    history.visit(compared, History::Visit::Settled);
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back().code(), 486);
    QVERIFY(!history.canGoBack());
    const Place forward = history.forward();
    QVERIFY(forward.isComparison());
    QCOMPARE(forward.query, compared.query);
    QVERIFY(!history.canGoForward());
}

void tst_History::forgetsWhatWasOnlyPassed()
{
    History history;
    history.visit(placeOf(100), History::Visit::Settled);
    for (const int code : {400, 480, 486})
        history.visit(placeOf(code), History::Visit::Passing);
    QCOMPARE(history.back().code(), 100);
    QCOMPARE(history.forward().code(), 486);
}

void tst_History::keepsPassedPageThatWasChosen()
{
    History history;
    history.visit(placeOf(486), History::Visit::Passing);
    history.visit(placeOf(486), History::Visit::Settled);
    history.visit(placeOf(600), History::Visit::Passing);
    QCOMPARE(history.back().code(), 486);
}

void tst_History::dropsWhatLayAhead()
{
    History history;
    for (const int code : {100, 200, 300})
        history.visit(placeOf(code), History::Visit::Settled);
    history.back();
    history.visit(placeOf(400), History::Visit::Settled);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back().code(), 200);
}

void tst_History::isBounded()
{
    History history;
    for (int i = 0; i < 10'000; ++i)
        history.visit(placeOf(i + 100), History::Visit::Settled);
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    QVERIFY(steps > 50);
    QVERIFY(steps < 1000);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
