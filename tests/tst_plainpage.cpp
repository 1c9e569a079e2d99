// SPDX-License-Identifier: MIT
#include "codesearch.h"
#include "notes.h"
#include "plainpage.h"
#include "plaintext.h"
#include "testing.h"

using namespace Qt::StringLiterals;

class tst_PlainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void staysWithinWidth_data();
    void staysWithinWidth();
    void escapesOnlyForColour();
    void listsStatus();
    void notesExplainCauses();
    void saysThatNothingMatches();
};

void tst_PlainPage::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("indent");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"one two"_s << 30 << 0 << u"one two"_s;
    QTest::newRow("breaks at a blank") << u"aaaaaaaaaa bbbbbbbbbb cccccccccc"_s << 21 << 0
                                       << u"aaaaaaaaaa bbbbbbbbbb\ncccccccccc"_s;
    QTest::newRow("indents what follows") << u"aaaaaaaaaa bbbbbbbbbb cccccccccc"_s << 24 << 3
                                          << u"aaaaaaaaaa bbbbbbbbbb\n   cccccccccc"_s;
    QTest::newRow("a long word stays whole") << QString(50, u'a') << 20 << 0 << QString(50, u'a');
    QTest::newRow("never") << u"one two"_s << 0 << 0 << u"one two"_s;
    QTest::newRow("empty") << QString() << 20 << 0 << QString();
}

void tst_PlainPage::wraps()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const int, indent);
    QTEST(wrapped(text, width, indent), "expected");
}

void tst_PlainPage::staysWithinWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("half a terminal") << 40;
    QTest::newRow("narrow terminal") << 60;
    QTest::newRow("usual terminal") << 80;
    QTest::newRow("wide terminal") << 200;
}

void tst_PlainPage::staysWithinWidth()
{
    QFETCH(const int, width);
    for (const ResponseCode &code : shippedTable().codes()) {
        const QStringList lines =
            plainPage(codePage(code, shippedTable()), {width, false}).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= width, qPrintable(line));
    }
}

void tst_PlainPage::escapesOnlyForColour()
{
    const CodePage page = codePage(*shippedTable().find(486), shippedTable());
    QVERIFY(!plainPage(page).contains(QChar(0x1b)));
    const QString coloured = plainPage(page, {80, true});
    QVERIFY(coloured.contains(u"\x1b[1;33m486\x1b[0m"_s));
    QString bare = coloured;
    bare.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    QCOMPARE(bare, plainPage(page));
}

void tst_PlainPage::listsStatus()
{
    QCOMPARE(plainLine(*shippedTable().find(486)), u"486 Busy Here"_s);
    QCOMPARE(plainLine(*shippedTable().find(202)), u"202 Accepted (deprecated)"_s);
    QCOMPARE(plainLine(*shippedTable().find(409)), u"409 Conflict (not registered)"_s);
}

void tst_PlainPage::notesExplainCauses()
{
    const CodeSearch search(shippedTable());
    const QStringList notes = searchNotes(search.search(u"cause:17"_s), shippedTable());
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.constFirst().startsWith(u"Q.850 cause 17, User busy. "_s),
             qPrintable(notes.constFirst()));
    QVERIFY(notes.constFirst().contains(u"AST_CAUSE_USER_BUSY"_s));
    QVERIFY(searchNotes(search.search(u"warn:304"_s), shippedTable())
                .constFirst()
                .contains(u"Media type not available"_s));
    QVERIFY(searchNotes(search.search(u"busy"_s), shippedTable()).isEmpty());
}

void tst_PlainPage::saysThatNothingMatches()
{
    const CodeSearch search(shippedTable());
    QCOMPARE(noMatchText(search.search(u"bsuy"_s)),
             u"No code matches “bsuy”. Did you mean “busy”?"_s);
    QCOMPARE(noMatchText(search.search(u"busy is:deprecated"_s)),
             u"No code matches “busy is:deprecated”. Without is:deprecated there are matches."_s);
    QCOMPARE(noMatchText(search.search(u"qqqqqqq"_s)),
             u"No code matches “qqqqqqq”. Try a number, a word of the phrase, or a header."_s);
}

QTEST_GUILESS_MAIN(tst_PlainPage)
#include "tst_plainpage.moc"
