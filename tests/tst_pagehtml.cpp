// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "htmlparts.h"
#include "kepttext.h"
#include "pagehtml.h"
#include "pagemarks.h"
#include "palettes.h"
#include "testing.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

class tst_PageHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersWithTheirUnits_data();
    void keepsNumbersWithTheirUnits();
    void init() { failOnUnexpectedWarnings(); }
    void saysAllThatPlainTextSays_data();
    void saysAllThatPlainTextSays();
    void leavesRoomForCallFlows();
    void neverReadsDataAsMarkup();
    void marksWords_data();
    void marksWords();
    void marksSourceOfVendorCode();
    void readsAsBefore();
    void linksToCodesAndSections();
    void placesColumns();
    void saysOnceWhatIsShared();

private:
    static PageStyle style() { return PageStyle{Colours(lightPalette())}; }
    static QStringList markedParagraphs(const QTextDocument &document, const QStringList &words);
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
    const Page page = codePage(*shippedTable().find(code), shippedTable());
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
    const Page page = codePage(*shippedTable().find(486), shippedTable());
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
    const Page page = codePage(code, shippedTable());
    QTextDocument document;
    document.setHtml(pageHtml(page, pageStyle));
    QCOMPARE(document.toPlainText().count(hostile),
             13); // two of them in the ladder of the call flow
    QVERIFY(!standaloneHtml(page).contains(u"<img"_s));
}

void tst_PageHtml::marksWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("marked"); // the paragraphs, with what is marked in brackets
    QTest::newRow("where words begin, whatever their case")
        << QStringList{u"busy"_s}
        << QStringList{u"[Busy]body called; a [BUSY] line, unbusy & <[busy]>."_s};
    QTest::newRow("within the phrase")
        << QStringList{u"cup"_s} << QStringList{u"486\u00a0 Oc[cup]ied Here"_s};
    QTest::newRow("in the lead of a line")
        << QStringList{u"retry-after"_s}
        << QStringList{u"Read\u00a0first\u00a0 [Retry-After]"_s,
                       u"[Retry-After]\u00a0\u00a0When to call again."_s};
    QTest::newRow("several words, those side by side as one")
        << QStringList{u"when"_s, u"when to"_s, u"again"_s}
        << QStringList{u"Retry-After\u00a0\u00a0[When to] call [again]."_s};
    QTest::newRow("in a note") << QStringList{u"seventeen"_s}
                               << QStringList{u"Cause [seventeen] is another name."_s};
    QTest::newRow("not in a title, nor in the class")
        << QStringList{u"look"_s, u"client"_s} << QStringList();
    QTest::newRow("not in the last line") << QStringList{u"zebra"_s} << QStringList();
    QTest::newRow("no short words") << QStringList{u"to"_s, u"a"_s} << QStringList();
    QTest::newRow("no words") << QStringList() << QStringList();
}

void tst_PageHtml::marksWords()
{
    QFETCH(const QStringList, words);
    ResponseCode code;
    code.code = 486;
    code.phrase = u"Occupied Here"_s;
    code.summary = u"Busybody called; a BUSY line, unbusy & <busy>."_s;
    code.headers = {{u"Retry-After"_s, Requirement::May, u"When to call again."_s}};
    PageStyle pageStyle = style();
    pageStyle.notes = {u"Cause seventeen is another name."_s};
    pageStyle.foot = u"zebra"_s;
    Page page = codePage(code, shippedTable());
    for (PageSection &section : page.sections) {
        if (section.id == PageSection::Id::Headers)
            section.items.first().text = u"When to call again."_s; // less its "may"
    }
    QVERIFY(page.section(PageSection::Id::Headers)->title.startsWith(u"Look"_s));
    QTextDocument document;
    document.setHtml(pageHtml(page, pageStyle));
    QTEST(markedParagraphs(document, words), "marked");
}

/// Of a vendor's code it is searched who uses it.
void tst_PageHtml::marksSourceOfVendorCode()
{
    for (const ResponseCode &code : shippedTable().codes()) {
        if (!code.vendor)
            continue;
        const QString product = folded(code.vendor->product);
        QTextDocument document;
        document.setHtml(pageHtml(codePage(code, shippedTable()), style()));
        const QString subtitle = markedParagraphs(document, {product}).value(0);
        QVERIFY2(subtitle.contains(u'[' + code.vendor->product + u']'), qPrintable(subtitle));
    }
}

/// The paragraphs in which some of \a words are marked, the marks in brackets.
QStringList tst_PageHtml::markedParagraphs(const QTextDocument &document, const QStringList &words)
{
    QStringList paragraphs;
    const QList<TextRange> marks = pageMarks(document, words);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text();
        qsizetype brackets = 0;
        for (const TextRange &mark : marks) {
            if (!block.contains(static_cast<int>(mark.start)))
                continue;
            const qsizetype at = mark.start - block.position() + brackets;
            text.insert(at, u'[').insert(at + 1 + mark.length, u']');
            brackets += 2;
        }
        if (text != block.text())
            paragraphs << text;
    }
    return paragraphs;
}

/// Whole pages, to be looked at where they change.
void tst_PageHtml::readsAsBefore()
{
    const Page busy = codePage(*shippedTable().find(486), shippedTable());
    const Page accepted = codePage(*shippedTable().find(202), shippedTable());
    const Page vendor = codePage(*shippedTable().find(477), shippedTable());
    PageStyle mirrored = style();
    mirrored.isRightToLeft = true;
    mirrored.room.twoColumns = false;
    mirrored.notes = QStringList{u"<One> note."_s, u"Another one."_s};
    mirrored.foot = u"From & to."_s;
    mirrored.rooms.insert(stripAnchor, 40);
    const QList<std::pair<QString, QString>> pages{
        {u"486.html"_s, pageHtml(busy, style())},
        {u"202.html"_s, pageHtml(accepted, style())},
        {u"477-mirrored.html"_s, pageHtml(vendor, mirrored)},
        {u"486-alone.html"_s, standaloneHtml(busy)},
        {u"486-202-600.html"_s, comparisonHtml(compared({486, 202, 600}, shippedTable()), style())},
    };
    for (const auto &[name, html] : pages) {
        const QString difference =
            differenceFromText(name, QString(html).replace(u"><"_s, u">\n<"_s));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void tst_PageHtml::linksToCodesAndSections()
{
    const Page page = codePage(*shippedTable().find(486), shippedTable());
    const QString html = pageHtml(page, style());
    QVERIFY(html.contains(u"href=\"sipdex:600\""_s));
    QVERIFY(html.contains(u"href=\"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24\""_s));
}

void tst_PageHtml::placesColumns()
{
    const Page page = codePage(*shippedTable().find(486), shippedTable());
    PageStyle pageStyle = style();
    QVERIFY(pageHtml(page, pageStyle).contains(u"width=\"50%\""_s));
    pageStyle.room.twoColumns = false;
    QVERIFY(!pageHtml(page, pageStyle).contains(u"width=\"50%\""_s));
}

void tst_PageHtml::saysOnceWhatIsShared()
{
    const QString html = comparisonHtml(compared({480, 486, 603}, shippedTable()), style());
    QCOMPARE(html.count(u"after a delay"_s), 2); // of 480 and 486 together, and of 603
    QVERIFY(html.contains(u"colspan=\"2\""_s));
    QVERIFY(html.contains(u"other"_s));
}

void tst_PageHtml::keepsNumbersWithTheirUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // with ~ where no line may end
    const auto row = [](const QString &text, const QString &kept) {
        QTest::addRow("%s", qPrintable(text)) << text << kept;
    };
    row(u"after 32 s"_s, u"after 32~s"_s);
    row(u"32 s, or 500 ms; 3 min."_s, u"32~s, or 500~ms; 3~min."_s);
    row(u"64 MiB and 4 s"_s, u"64~MiB and 4~s"_s);
    row(u" 1 s "_s, u" 1~s "_s);
    row(u"3 servers, 5 minutes, 2 s3"_s, u"3 servers, 5 minutes, 2 s3"_s);
    row(u"the s flag, timers s"_s, u"the s flag, timers s"_s);
    row(u"17 "_s, u"17 "_s);
    row(QString(), QString());
}

void tst_PageHtml::keepsNumbersWithTheirUnits()
{
    QFETCH(const QString, text);
    QTEST(Html::prose(text).replace(QChar::Nbsp, u'~'), "kept");
    QCOMPARE(Html::prose(u"<b> 5 s"_s), u"&lt;b&gt; 5\u00a0s"_s);
}

QTEST_MAIN(tst_PageHtml)
#include "tst_pagehtml.moc"
