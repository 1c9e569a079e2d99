// SPDX-License-Identifier: MIT
#include "pagehtml.h"
#include "palettes.h"
#include "testing.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

class tst_PageHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void saysAllThatPlainTextSays_data();
    void saysAllThatPlainTextSays();
    void leavesRoomForCallFlows();
    void neverReadsDataAsMarkup();
    void marksWords();
    void linksToCodesAndSections();
    void placesColumns();
    void marksDifferences();

private:
    static PageStyle style() { return PageStyle{Colours(lightPalette())}; }
};

void tst_PageHtml::saysAllThatPlainTextSays_data()
{
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes())
        QTest::addRow("%d", code.code) << code.code;
}

void tst_PageHtml::saysAllThatPlainTextSays()
{
    QFETCH(const int, code);
    const CodePage page = codePage(*shippedTable().find(code), shippedTable());
    QTextDocument document;
    document.setHtml(pageHtml(page, style()));
    const QString text = document.toPlainText().replace(QChar::Nbsp, u' ');
    QVERIFY(text.contains(page.summary));
    for (const PageSection &section : page.sections) {
        QVERIFY2(text.contains(section.title), qPrintable(section.title));
        if (section.flow)
            continue; // a picture; see leavesRoomForCallFlows()
        for (const PageItem &item : section.items)
            QVERIFY2(text.contains(item.lead) && text.contains(item.text), qPrintable(item.text));
    }
}

void tst_PageHtml::leavesRoomForCallFlows()
{
    const CodePage page = codePage(*shippedTable().find(486), shippedTable());
    const PageSection *section = page.section(PageSection::Id::Flow);
    QVERIFY(section && section->flow);
    PageStyle pageStyle = style();
    QVERIFY(pageHtml(page, pageStyle).contains(u"|------"_s)); // in characters where there is none
    pageStyle.rooms.insert(flowAnchor(*section->flow), 321);
    const QString html = pageHtml(page, pageStyle);
    QVERIFY(html.contains(u"line-height:321px"_s));
    QVERIFY(html.contains(u"name=\""_s + flowAnchor(*section->flow)));
}

void tst_PageHtml::neverReadsDataAsMarkup()
{
    const QString hostile = u"<img src=x> & </td><script>"_s;
    ResponseCode code = *shippedTable().find(486);
    code.phrase = code.summary = hostile;
    code.causes = code.next = {hostile, hostile};
    code.headers = {{hostile, Requirement::May, hostile}};
    PageStyle pageStyle = style();
    pageStyle.notes = {hostile};
    pageStyle.foot = hostile;
    const CodePage page = codePage(code, shippedTable());
    QTextDocument document;
    document.setHtml(pageHtml(page, pageStyle));
    QCOMPARE(document.toPlainText().count(hostile),
             12); // two of them in the ladder of the call flow
    QVERIFY(!standaloneHtml(page).contains(u"<img"_s));
}

void tst_PageHtml::marksWords()
{
    PageStyle pageStyle = style();
    ResponseCode code = *shippedTable().find(486);
    code.summary = u"A busy phone & a BUSY line."_s;
    const CodePage page = codePage(code, shippedTable());
    const QString mark = u"background-color:"_s + pageStyle.colours.mark.name();
    QVERIFY(!pageHtml(page, pageStyle).contains(mark));
    pageStyle.markedWords = {u"busy"_s};
    const QString html = pageHtml(page, pageStyle);
    QVERIFY(html.contains(u">busy</span> phone &amp; a <span"_s));
    QVERIFY(html.contains(u">BUSY</span>"_s));
}

void tst_PageHtml::linksToCodesAndSections()
{
    const CodePage page = codePage(*shippedTable().find(486), shippedTable());
    const QString html = pageHtml(page, style());
    QVERIFY(html.contains(u"href=\"code:600\""_s));
    QVERIFY(html.contains(u"href=\"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24\""_s));
}

void tst_PageHtml::placesColumns()
{
    const CodePage page = codePage(*shippedTable().find(486), shippedTable());
    PageStyle pageStyle = style();
    QVERIFY(pageHtml(page, pageStyle).contains(u"width=\"50%\""_s));
    pageStyle.twoColumns = false;
    QVERIFY(!pageHtml(page, pageStyle).contains(u"width=\"50%\""_s));
}

void tst_PageHtml::marksDifferences()
{
    const CodePage left = codePage(*shippedTable().find(486), shippedTable());
    const CodePage right = codePage(*shippedTable().find(600), shippedTable());
    const QString sign = u"≠</b>"_s;
    QVERIFY(comparisonHtml(left, right, style()).count(sign) > 4);
    QCOMPARE(comparisonHtml(left, left, style()).count(sign), 0);
}

QTEST_MAIN(tst_PageHtml)
#include "tst_pagehtml.moc"
