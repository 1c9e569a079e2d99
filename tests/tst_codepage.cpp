// SPDX-License-Identifier: MIT
#include "cataloguesource.h"
#include "codepage.h"
#include "comparison.h"
#include "copytext.h"
#include "entryjson.h"
#include "entryreader.h"
#include "entrysearch.h"
#include "packedtables.h"
#include "plainpage.h"
#include "testing.h"
#include "unknowncode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

using Id = PageSection::Id;

class tst_CodePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAll_data();
    void tellsAll();
    void bannerOfDeprecatedCode();
    void sourceOfVendorCode();
    void historyStandsApart();
    void pageOfUnknownCode();
    void comparesPointByPoint();
    void saysOnceWhatNeighboursShare();
    void jsonHasFieldsOfDataFiles_data();
    void jsonHasFieldsOfDataFiles();
    void registryNoteCounts();
    void fieldIsEverywhere();
};

void tst_CodePage::tellsAll_data()
{
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes())
        QTest::addRow("%d", code.code) << code.code;
}

void tst_CodePage::tellsAll()
{
    QFETCH(const int, code);
    const ResponseCode &value = *shippedTable().find(code);
    const Page page = codePage(value, shippedTable());
    QCOMPARE(page.title(), CopyText::numberAndPhrase(value));
    QCOMPARE(page.summary, value.summary);
    const auto count = [&page](Id id) {
        const PageSection *section = page.section(id);
        return section ? section->items.size() : 0;
    };
    QCOMPARE(count(Id::Causes), value.causes.size());
    QCOMPARE(count(Id::Next), value.next.size());
    QCOMPARE(count(Id::Headers), value.headers.size());
    QCOMPARE(count(Id::Compare), value.compare.size());
    QCOMPARE(count(Id::FormerPhrases), value.formerPhrases.size());
    QCOMPARE(count(Id::References) + count(Id::History), value.references.size());
    for (const PageSection &section : page.sections) {
        QVERIFY(!section.title.isEmpty());
        for (const PageItem &item : section.items)
            QVERIFY2(!item.text.isEmpty(), qPrintable(section.title + u": "_s + item.lead));
    }
}

void tst_CodePage::bannerOfDeprecatedCode()
{
    const Page page = codePage(*shippedTable().find(202), shippedTable());
    QCOMPARE(page.status, u"deprecated"_s);
    QCOMPARE(page.banner.size(), 2);
    QVERIFY(page.bannerReference.rfc != 0);
    QVERIFY(codePage(*shippedTable().find(486), shippedTable()).banner.isEmpty());
}

void tst_CodePage::sourceOfVendorCode()
{
    const Page page = codePage(*shippedTable().find(478), shippedTable());
    QVERIFY2(page.source.contains(u"Kamailio"_s), qPrintable(page.source));
}

void tst_CodePage::historyStandsApart()
{
    const Page page = codePage(*shippedTable().find(437), shippedTable());
    const PageSection *references = page.section(Id::References);
    const PageSection *history = page.section(Id::History);
    QVERIFY(references);
    QVERIFY(history);
    QVERIFY(references->items.constFirst().lead.startsWith(u"RFC 8224"_s));
    for (const PageItem &item : history->items)
        QVERIFY2(item.text.contains(u"replaced by RFC"_s), qPrintable(item.text));
}

void tst_CodePage::pageOfUnknownCode()
{
    const Page page = codePage(codeOrUnknown(shippedTable(), 499), shippedTable());
    QCOMPARE(page.title(), u"499"_s);
    QCOMPARE(page.kind, u"4xx Client failure"_s);
    QCOMPARE(page.section(Id::Compare)->items.constFirst().url, QUrl(u"sipdex:400"_s));
}

void tst_CodePage::comparesPointByPoint()
{
    const CodeComparison comparison = compared({480, 486, 603}, shippedTable());
    QCOMPARE(comparison.numbers(), u"480, 486, 603"_s);
    QCOMPARE(comparison.apart.size(), 3); // each of them speaks of the other two
    for (const QList<PageItem> &pair : comparison.apart)
        QCOMPARE(pair.size(), 2);
    QStringList titles;
    const QList<ComparedRow> rows = comparison.facts + comparison.texts;
    for (const ComparedRow &row : rows) {
        QCOMPARE(row.cells.size(), 3);
        titles << row.title;
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QVERIFY(titles.contains(u"Voicemail"_s));
    // No row where there is nothing to tell apart: both leave it to the proxy.
    const CodeComparison both = compared({480, 486}, shippedTable());
    QVERIFY(std::none_of(both.facts.begin(), both.facts.end(), [](const ComparedRow &row) {
        return row.title == "Voicemail"_L1 || row.title == "Status"_L1;
    }));
}

void tst_CodePage::saysOnceWhatNeighboursShare()
{
    const auto of = [](const QList<QStringList> &cells) { return stretches({QString(), cells}); };
    using Stretches = QList<std::pair<int, int>>;
    const QStringList yes{u"yes"_s};
    const QStringList no{u"no"_s};
    QCOMPARE(of({yes, yes, no}), (Stretches{{0, 2}, {2, 1}}));
    QCOMPARE(of({yes, no, yes}), (Stretches{{0, 1}, {1, 1}, {2, 1}}));
    QCOMPARE(of({no, no, no, no}), (Stretches{{0, 4}}));
    QCOMPARE(of({yes, {}, {}}), (Stretches{{0, 1}, {1, 2}}));
}

void tst_CodePage::jsonHasFieldsOfDataFiles_data()
{
    tellsAll_data();
}

void tst_CodePage::jsonHasFieldsOfDataFiles()
{
    QFETCH(const int, code);
    QFile file(QStringLiteral(SIPDEX_RESOURCES "/codes/%1xx.json").arg(code / 100));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject shipped;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &entry : entries) {
        if (entry.toObject().value("code"_L1).toInt() == code)
            shipped = entry.toObject();
    }
    QCOMPARE(toJson(*shippedTable().find(code)), shipped);
}

void tst_CodePage::registryNoteCounts()
{
    QVERIFY(registryNote(shippedTable()).contains(u"75"_s));
    QVERIFY(registryNote(shippedTable()).contains(u"2026-01-07"_s));
}

void tst_CodePage::fieldIsEverywhere()
{
    const QString clue = u"A zebra after 32 s: your own timer B."_s;
    TableData data = shippedTable().data();
    const auto busy = std::find_if(data.codes.begin(), data.codes.end(),
                                   [](const ResponseCode &code) { return code.code == 486; });
    QVERIFY(busy != data.codes.end());
    busy->clues = {clue, u"A short one."_s};
    const CodeTable table(unpacked(packed(data)));
    QVERIFY(table.data() == data);
    const ResponseCode &code = *table.find(486);
    QCOMPARE(code.clues.constFirst(), clue);

    const Page page = codePage(code, table);
    QCOMPARE(page.sections.at(0).id, Id::Causes);
    QVERIFY(page.section(Id::Clues));
    QCOMPARE(page.section(Id::Clues)->title, u"How to tell"_s);
    QVERIFY(plainPage(page, {0, false}).contains(u"\nHow to tell\n  - "_s + clue + u'\n'));
    const CodeComparison comparison = compared({486, 490}, table); // 490 has none
    QVERIFY(std::any_of(comparison.texts.begin(), comparison.texts.end(),
                        [&clue](const ComparedRow &row) {
                            return row.title == "How to tell"_L1 && row.cells.at(0).value(0) == clue
                                && row.cells.at(1).isEmpty();
                        }));

    QCOMPARE(toJson(code).value("clues"_L1).toArray().at(0).toString(), clue);
    JsonEntry entry(toJson(code), u"486"_s);
    QVERIFY(readValue<ResponseCode>(entry) == code);
    QCOMPARE(EntrySearch(table).search(u"zebra"_s).codes(), QList<int>{486});
    QVERIFY(
        catalogueSource(data).contains("//: 486 Busy Here, clues\n    QT_TRANSLATE_NOOP(\"Table\", "
                                       "\"A zebra"));
}

QTEST_GUILESS_MAIN(tst_CodePage)
#include "tst_codepage.moc"
