// SPDX-License-Identifier: MIT
#include "folding.h"
#include "testing.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<TextRange>)

class tst_Folding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void keepsLength_data();
    void keepsLength();
    void findsOccurrences_data();
    void findsOccurrences();
    void mergesMarks();
};

void tst_Folding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Busy HERE"_s << u"busy here"_s;
    QTest::newRow("accents") << u"Weiterleitungsgerät"_s << u"weiterleitungsgerat"_s;
    QTest::newRow("several accents on one letter") << u"ệ"_s << u"e"_s;
    QTest::newRow("no accent to lose") << u"ß–…"_s << u"ß–…"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_Folding::folds()
{
    QFETCH(const QString, text);
    QTEST(folded(text), "expected");
}

void tst_Folding::keepsLength_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ligature") << u"ﬁle"_s;
    QTest::newRow("beyond 16 bits") << QString::fromUtf8("\xf0\x9f\x93\x9e 486");
    QTest::newRow("Hangul") << u"한국"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d));
}

void tst_Folding::keepsLength()
{
    QFETCH(const QString, text);
    QCOMPARE(folded(text).size(), text.size());
}

void tst_Folding::findsOccurrences_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("atWordStart");
    QTest::addColumn<QList<TextRange>>("ranges");
    QTest::newRow("anywhere") << u"er"_s << false << QList<TextRange>{{1, 2}, {8, 2}};
    QTest::newRow("word start only") << u"er"_s << true << QList<TextRange>{};
    QTest::newRow("word after a hyphen") << u"inter"_s << true << QList<TextRange>{{5, 5}};
    QTest::newRow("nothing") << QString() << false << QList<TextRange>{};
}

void tst_Folding::findsOccurrences()
{
    QFETCH(const QString, word);
    QFETCH(const bool, atWordStart);
    QTEST(occurrences(word, u"Perl-Inter", atWordStart), "ranges");
}

void tst_Folding::mergesMarks()
{
    QCOMPARE(merged({{5, 3}, {0, 6}}), (QList<TextRange>{{0, 8}}));
    QCOMPARE(merged({{0, 4}, {4, 2}}), (QList<TextRange>{{0, 6}}));
    QCOMPARE(merged({{5, 4}, {0, 4}}), (QList<TextRange>{{0, 4}, {5, 4}}));
}

QTEST_GUILESS_MAIN(tst_Folding)
#include "tst_folding.moc"
