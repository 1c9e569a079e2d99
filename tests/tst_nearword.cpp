// SPDX-License-Identifier: MIT
#include "nearword.h"
#include "testing.h"

using namespace Qt::StringLiterals;

class tst_NearWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distance_data();
    void distance();
    void nearest_data();
    void nearest();
    void takesFirstOfEquallyNear();
};

void tst_NearWord::distance_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("equal") << u"busy"_s << u"busy"_s << 0;
    QTest::newRow("changed") << u"busy"_s << u"bosy"_s << 1;
    QTest::newRow("dropped") << u"busy"_s << u"buy"_s << 1;
    QTest::newRow("added") << u"busy"_s << u"bussy"_s << 1;
    QTest::newRow("swapped neighbours are one slip") << u"busy"_s << u"bsuy"_s << 1;
    QTest::newRow("two slips") << u"forbidden"_s << u"forbiden1"_s << 2;
    QTest::newRow("more than asked for") << u"busy"_s << u"gone"_s << 3;
    QTest::newRow("too different in length") << u"a"_s << u"abcdef"_s << 3;
    QTest::newRow("empty") << QString() << u"ab"_s << 2;
}

void tst_NearWord::distance()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(editDistance(a, b, 2), "expected");
    QTEST(editDistance(b, a, 2), "expected");
}

void tst_NearWord::nearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one slip in a short word") << u"bsuy"_s << u"busy"_s;
    QTest::newRow("two slips in a long word") << u"unauthroised"_s << u"unauthorized"_s;
    QTest::newRow("two slips in a short word are too many") << u"bxxy"_s << QString();
    QTest::newRow("too short to guess") << u"gn"_s << QString();
    QTest::newRow("as short as can be guessed") << u"gne"_s << u"gone"_s;
    QTest::newRow("as short as long words are") << u"xoaxed"_s << u"loaned"_s;
    QTest::newRow("the word itself is not near") << u"busy"_s << QString();
    QTest::newRow("a very long word") << QString(100'000, u'b') << QString();
}

void tst_NearWord::nearest()
{
    QFETCH(const QString, word);
    QTEST(nearWord(word, {u"busy"_s, u"unauthorized"_s, u"gone"_s, u"gns"_s, u"loaned"_s}),
          "expected");
}

void tst_NearWord::takesFirstOfEquallyNear()
{
    QCOMPARE(nearWord(u"bale"_s, {u"busy"_s, u"bake"_s, u"base"_s, u"ball"_s}), u"bake"_s);
    QCOMPARE(nearWord(u"bale"_s, {u"ball"_s, u"base"_s, u"bake"_s}), u"ball"_s);
    QCOMPARE(nearWord(u"lowned"_s, {u"lawnet"_s, u"loaned"_s, u"lawned"_s}), u"loaned"_s);
    // Nearer is nearer, wherever it stands.
    QCOMPARE(nearWord(u"forbiden"_s, {u"forbyde"_s, u"forbidden"_s}), u"forbidden"_s);
}

QTEST_GUILESS_MAIN(tst_NearWord)
#include "tst_nearword.moc"
