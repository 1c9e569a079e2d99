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
    History history;
    history.visit({486, 0}, History::Visit::Settled);
    history.visit({486, 600}, History::Visit::Settled);
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back().other, 0);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward().other, 600);
    QVERIFY(!history.canGoForward());
}

void tst_History::forgetsWhatWasOnlyPassed()
{
    History history;
    history.visit({100, 0}, History::Visit::Settled);
    for (const int code : {400, 480, 486})
        history.visit({code, 0}, History::Visit::Passing);
    QCOMPARE(history.back().code, 100);
    QCOMPARE(history.forward().code, 486);
}

void tst_History::keepsPassedPageThatWasChosen()
{
    History history;
    history.visit({486, 0}, History::Visit::Passing);
    history.visit({486, 0}, History::Visit::Settled);
    history.visit({600, 0}, History::Visit::Passing);
    QCOMPARE(history.back().code, 486);
}

void tst_History::dropsWhatLayAhead()
{
    History history;
    for (const int code : {100, 200, 300})
        history.visit({code, 0}, History::Visit::Settled);
    history.back();
    history.visit({400, 0}, History::Visit::Settled);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back().code, 200);
}

void tst_History::isBounded()
{
    History history;
    for (int i = 0; i < 10'000; ++i)
        history.visit({i + 100, 0}, History::Visit::Settled);
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    QVERIFY(steps > 50);
    QVERIFY(steps < 1000);
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
