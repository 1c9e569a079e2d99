// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "entrysearch.h"
#include "jsontext.h"
#include "kepttext.h"
#include "nomatch.h"
#include "notes.h"
#include "plainpage.h"
#include "plaintext.h"
#include "testing.h"
#include "unknowncode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

class tst_PlainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void staysWithinWidth_data();
    void staysWithinWidth();
    void longLeadsStandAbove_data();
    void longLeadsStandAbove();
    void readsAsBefore_data();
    void readsAsBefore();
    void replacesWhatATerminalObeys_data();
    void replacesWhatATerminalObeys();
    void escapesOnlyForColour();
    void listsStatus();
    void notesNameSenders();
    void saysWhatWasLeftOut();
    void saysThatNothingMatches();
    void offersAWayOn_data();
    void offersAWayOn();
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

void tst_PlainPage::longLeadsStandAbove_data()
{
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isAbove");
    QTest::newRow("as long as may be") << 24 << 0 << false;
    QTest::newRow("longer") << 25 << 0 << true;
    QTest::newRow("just room beside") << 20 << 52 << false;
    QTest::newRow("no room beside") << 20 << 51 << true;
}

void tst_PlainPage::longLeadsStandAbove()
{
    QFETCH(const int, lead);
    QFETCH(const int, width);
    Page page;
    PageSection section;
    section.shape = PageSection::Shape::Terms;
    section.items = {{QString(lead, u'x'), u"text"_s}};
    page.sections = {section};
    const QString text = plainPage(page, {width, false});
    QTEST(text.contains(u"x\n    text"_s), "isAbove");
}

void tst_PlainPage::readsAsBefore_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("colour");
    for (const int code : {180, 202, 401, 486, 477})
        QTest::addRow("%d.txt", code) << code << 80 << false;
    QTest::addRow("687-narrow.txt") << 687 << 44 << false;
    QTest::addRow("407-wide.txt") << 407 << 140 << false;
    QTest::addRow("503-endless.txt") << 503 << 0 << false;
    QTest::addRow("603-coloured.txt") << 603 << 100 << true;
}

/// Whole pages, to be looked at where they change.
void tst_PlainPage::readsAsBefore()
{
    QFETCH(const int, code);
    QFETCH(const int, width);
    QFETCH(const bool, colour);
    const Page page = codePage(codeOrUnknown(shippedTable(), code), shippedTable());
    const QString difference = differenceFromText(QString::fromLatin1(QTest::currentDataTag()),
                                                  plainPage(page, {width, colour}));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_PlainPage::replacesWhatATerminalObeys_data()
{
    QTest::addColumn<char16_t>("character");
    QTest::addColumn<bool>("isObeyed");
    const auto row = [](const char *name, char16_t character, bool isObeyed) {
        QTest::addRow("%s U+%04X", name, static_cast<unsigned>(character)) << character << isObeyed;
    };
    for (const char16_t each : {u'\0', u'\a', u'\n', u'\x1b', u'\x7f', u'\x9b'})
        row("control", each, true);
    for (char16_t each = 0x202a; each <= 0x202e; ++each)
        row("embedding or override", each, true);
    for (char16_t each = 0x2066; each <= 0x2069; ++each)
        row("isolate", each, true);
    for (const char16_t each : {u' ', u'a', u'\u00a0', u'\u2029', u'\u202f', u'\u2065', u'\u206a'})
        row("shown", each, false);
}

void tst_PlainPage::replacesWhatATerminalObeys()
{
    QFETCH(const char16_t, character);
    QFETCH(const bool, isObeyed);
    QCOMPARE(isControl(character), isObeyed);
    const QString text = u"a"_s + QChar(character) + u'b';
    QCOMPARE(printable(text), isObeyed ? u"a\ufffdb"_s : text);
    const QString json = jsonText(QJsonDocument(QJsonArray{text}));
    QCOMPARE(json.trimmed().contains(QChar(character)), !isObeyed || character == u'\n');
}

void tst_PlainPage::escapesOnlyForColour()
{
    const Page page = codePage(*shippedTable().find(486), shippedTable());
    QVERIFY(!plainPage(page).contains(QChar(0x1b)));
    const QString coloured = plainPage(page, {80, true});
    QVERIFY(coloured.contains(u"\x1b[1;33m486\x1b[0m"_s));
    QString bare = coloured;
    bare.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    QCOMPARE(bare, plainPage(page));
}

void tst_PlainPage::listsStatus()
{
    const auto line = [](EntryId::Kind kind, int number) {
        return plainLine({kind, number}, shippedTable());
    };
    QCOMPARE(line(EntryId::Kind::Code, 486), u"486 Busy Here"_s);
    QCOMPARE(line(EntryId::Kind::Code, 202), u"202 Accepted (deprecated)"_s);
    QCOMPARE(line(EntryId::Kind::Code, 409), u"409 Conflict (not registered)"_s);
    QCOMPARE(line(EntryId::Kind::Cause, 17), u"Q.850 cause 17 User busy"_s);
    QCOMPARE(line(EntryId::Kind::Warning, 304), u"Warn-code 304 Media type not available"_s);
    QCOMPARE(line(EntryId::Kind::Symptom, 0), shippedTable().symptoms().constFirst().symptom);
}

void tst_PlainPage::notesNameSenders()
{
    const EntrySearch search(shippedTable());
    const QStringList notes =
        searchNotes(search.search(u"call is important to us"_s), shippedTable());
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.constFirst().contains(u"Kamailio"_s), qPrintable(notes.constFirst()));
    QVERIFY(searchNotes(search.search(u"busy"_s), shippedTable()).isEmpty());
}

void tst_PlainPage::saysWhatWasLeftOut()
{
    const EntrySearch search(shippedTable());
    QCOMPARE(leftOutText(search.search(u"Busy Qwertz here ZZZ"_s)), u"Without “Qwertz”, “ZZZ”"_s);
    QCOMPARE(leftOutText(search.search(u"busy here"_s)), QString());
}

void tst_PlainPage::saysThatNothingMatches()
{
    const EntrySearch search(shippedTable());
    QCOMPARE(noMatchText(search.search(u"bsuy"_s)),
             u"Nothing matches “bsuy”. Did you mean “busy”?"_s);
    QCOMPARE(noMatchText(search.search(u"busy is:deprecated"_s)),
             u"Nothing matches “busy is:deprecated”. Without is:deprecated there are matches."_s);
    QCOMPARE(
        noMatchText(search.search(u"qqqqqqq"_s)),
        u"Nothing matches “qqqqqqq”. Try a number, a word of the phrase, a header, or what goes wrong."_s);
}

void tst_PlainPage::offersAWayOn_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("said"); // message, hint, offer, query offered
    QTest::newRow("a near word")
        << u"bsuy"_s
        << QStringList{u"Nothing matches “bsuy”."_s,
                       u"Try a number, a word of the phrase, a header, or what goes wrong."_s,
                       u"Did you mean “busy”?"_s, u"busy"_s};
    QTest::newRow("a qualifier to drop")
        << u"busy IS:deprecated"_s
        << QStringList{u"Nothing matches “busy IS:deprecated”."_s,
                       u"Without IS:deprecated there are matches."_s,
                       u"Search without IS:deprecated"_s, u"busy"_s};
    QTest::newRow("a number that is no code")
        << u"999"_s
        << QStringList{u"999 is not a SIP response code."_s, u"They run from 100 to 699."_s,
                       QString(), QString()};
    QTest::newRow("a number in no registry")
        << u"499"_s
        << QStringList{u"No registry lists 499."_s, u"It counts as 400 (RFC 3261 §8.1.3.2)."_s,
                       u"Show 400"_s, u"400"_s};
    QTest::newRow("found, but not in the trace")
        << u"486"_s
        << QStringList{u"No code of the trace matches “486”."_s,
                       u"Close the trace to search all codes."_s, QString(), QString()};
}

void tst_PlainPage::offersAWayOn()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, said);
    const NoMatch found = noMatch(EntrySearch(shippedTable()).search(query));
    QCOMPARE((QStringList{found.message, found.hint, found.offer, found.offeredQuery}), said);
}

QTEST_GUILESS_MAIN(tst_PlainPage)
#include "tst_plainpage.moc"
