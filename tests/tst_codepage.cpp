// SPDX-License-Identifier: MIT
#include "cataloguesource.h"
#include "codepage.h"
#include "codesearch.h"
#include "comparison.h"
#include "copytext.h"
#include "entryjson.h"
#include "entryreader.h"
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
    const CodePage page = codePage(value, shippedTable());
    QCOMPARE(page.title, CopyText::numberAndPhrase(value));
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
    const CodePage page = codePage(*shippedTable().find(202), shippedTable());
    QCOMPARE(page.status, u"deprecated"_s);
    QCOMPARE(page.banner.size(), 2);
    QVERIFY(page.bannerReference.rfc != 0);
    QVERIFY(codePage(*shippedTable().find(486), shippedTable()).banner.isEmpty());
}

void tst_CodePage::sourceOfVendorCode()
{
    const CodePage page = codePage(*shippedTable().find(478), shippedTable());
    QVERIFY2(page.source.contains(u"Kamailio"_s), qPrintable(page.source));
}

void tst_CodePage::historyStandsApart()
{
    const CodePage page = codePage(*shippedTable().find(437), shippedTable());
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
    const CodePage page = codePage(codeOrUnknown(shippedTable(), 499), shippedTable());
    QCOMPARE(page.title, u"499"_s);
    QCOMPARE(page.className, u"Client failure"_s);
    QCOMPARE(page.section(Id::Compare)->items.constFirst().code, 400);
}

void tst_CodePage::comparesPointByPoint()
{
    const CodePage busyHere = codePage(*shippedTable().find(486), shippedTable());
    const CodePage deprecated = codePage(*shippedTable().find(202), shippedTable());
    const QList<ComparedLines> lines = comparison(busyHere, deprecated);
    QCOMPARE(lines.at(0).left, QStringList{u"4xx Client failure"_s});
    QCOMPARE(lines.at(0).right, QStringList{u"2xx Success"_s});
    QCOMPARE(lines.at(1).right, QStringList{u"deprecated"_s});
    QStringList titles;
    for (const ComparedLines &line : lines) {
        if (!line.title.isEmpty())
            titles << line.title;
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    const QList<ComparedLines> same = comparison(busyHere, busyHere);
    for (const ComparedLines &line : same)
        QCOMPARE(line.left, line.right);
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

    const CodePage page = codePage(code, table);
    QCOMPARE(page.sections.at(0).id, Id::Causes);
    QCOMPARE(page.sections.at(1).id, Id::Clues);
    QCOMPARE(page.sections.at(1).title, u"How to tell"_s);
    QVERIFY(plainPage(page, {0, false}).contains(u"\nHow to tell\n  - "_s + clue + u'\n'));
    const CodePage other = codePage(*table.find(490), table); // which has none
    const QList<ComparedLines> lines = comparison(page, other);
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&clue](const ComparedLines &line) {
        return line.title == "How to tell"_L1 && line.left.value(0) == clue && line.right.isEmpty();
    }));

    QCOMPARE(toJson(code).value("clues"_L1).toArray().at(0).toString(), clue);
    JsonEntry entry(toJson(code), u"486"_s);
    QVERIFY(readValue<ResponseCode>(entry) == code);
    QCOMPARE(CodeSearch(table).search(u"zebra"_s).bestCode(), 486);
    QVERIFY(
        catalogueSource(data).contains("//: 486 Busy Here, clues\n    QT_TRANSLATE_NOOP(\"Table\", "
                                       "\"A zebra"));
}

QTEST_GUILESS_MAIN(tst_CodePage)
#include "tst_codepage.moc"
