// SPDX-License-Identifier: MIT
#include "testing.h"
#include "unknowncode.h"

using namespace Qt::StringLiterals;

/// RFC 3261 §8.1.3.2: what a client makes of a code it does not know.
class tst_UnknownCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTreatedAs_data();
    void isTreatedAs();
    void hasPageWithoutInvention();
    void saysWhatIsNoCode();
};

void tst_UnknownCode::isTreatedAs_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("as");
    QTest::newRow("provisional other than 100 is 183") << 188 << 183;
    QTest::newRow("100 is itself") << 100 << 100;
    QTest::newRow("success") << 299 << 200;
    QTest::newRow("redirection") << 399 << 300;
    QTest::newRow("client failure") << 499 << 400;
    QTest::newRow("server failure") << 599 << 500;
    QTest::newRow("global failure") << 699 << 600;
    QTest::newRow("outside the classes") << 700 << 0;
    QTest::newRow("too small") << 99 << 0;
}

void tst_UnknownCode::isTreatedAs()
{
    QFETCH(const int, number);
    QTEST(treatedAs(number), "as");
}

void tst_UnknownCode::hasPageWithoutInvention()
{
    const ResponseCode code = unknownCode(499);
    QCOMPARE(code.code, 499);
    QVERIFY(code.phrase.isEmpty());
    QCOMPARE(code.status, Status::Unknown);
    QVERIFY(code.summary.contains(u"400"_s));
    QCOMPARE(code.compare.constFirst().code, 400);
    QCOMPARE(code.references.constFirst(), (Reference{3261, u"8.1.3.2"_s}));
}

void tst_UnknownCode::saysWhatIsNoCode()
{
    const ResponseCode code = unknownCode(999);
    QVERIFY(code.summary.contains(u"not a SIP response code"_s));
    QVERIFY(code.compare.isEmpty());
}

QTEST_GUILESS_MAIN(tst_UnknownCode)
#include "tst_unknowncode.moc"
