// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "pagefind.h"
#include "pagehtml.h"
#include "pageoutline.h"
#include "pageroom.h"
#include "palettes.h"
#include "testing.h"
#include "textcursors.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

using namespace Qt::StringLiterals;

/// How a page is laid out and what it consists of, without a window.
class tst_PageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void sharesOutTheWidth_data();
    void sharesOutTheWidth();
    void keepsLinesShort_data();
    void keepsLinesShort();
    void putsLaddersBesideTheText();
    void fitsIntoItsWidth_data();
    void fitsIntoItsWidth();
    void findsFromWhatIsSeenOn();
    void stepsAroundTheEnd();
    void findsNothing();
    void knowsHeadingsAndLinks();
    void joinsPiecesOfLink();
    void selectsParagraphByParagraph();

private:
    static PageStyle styleFor(int width, bool hasLadders)
    {
        PageStyle style{Colours(lightPalette())};
        style.room = pageRoom(width, hasLadders, QFontMetrics(QFont()));
        style.textHeight = QFontMetrics(QFont()).height();
        return style;
    }
    /// The same for \a page with its pictures, in a window of either direction.
    static PageStyle styleWithPictures(const Page &page, int width, bool mirrored)
    {
        PageStyle style = styleFor(width, true);
        style.isRightToLeft = mirrored;
        for (const PageSection &section : page.sections) {
            if (section.flow)
                style.rooms.insert(flowAnchor(*section.flow), 300);
        }
        return style;
    }
    static Page busyPage() { return codePage(*shippedTable().find(486), shippedTable()); }
    static void lay(QTextDocument &document, const Page &page, const PageStyle &style)
    {
        document.setDocumentMargin(style.room.margin);
        document.setHtml(pageHtml(page, style));
        QTextFrameFormat frame = document.rootFrame()->frameFormat();
        frame.setTopMargin(style.room.topMargin());
        document.rootFrame()->setFrameFormat(frame);
        document.setTextWidth(style.room.page());
    }
};

void tst_PageLayout::sharesOutTheWidth_data()
{
    QTest::addColumn<int>("lines"); // of height, wide
    QTest::addColumn<bool>("hasLadders");
    QTest::addColumn<bool>("twoColumns");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("a phone") << 20 << true << false << false;
    QTest::newRow("usual") << 42 << true << true << false;
    QTest::newRow("just too small") << 76 << true << true << false;
    QTest::newRow("just large enough") << 77 << true << true << true;
    QTest::newRow("large") << 110 << true << true << true;
    QTest::newRow("large, without ladders") << 110 << false << true << false;
    QTest::newRow("huge") << 400 << true << true << true;
}

void tst_PageLayout::sharesOutTheWidth()
{
    QFETCH(const int, lines);
    QFETCH(const bool, hasLadders);
    const QFontMetrics metrics{QFont()};
    const int available = lines * metrics.height();
    const PageRoom room = pageRoom(available, hasLadders, metrics);
    QTEST(room.twoColumns, "twoColumns");
    QTEST(room.side > 0, "isBeside");
    QVERIFY(room.page() <= available);
    QVERIFY(room.text + room.side <= room.width);
    QCOMPARE(room.prose, 76 * metrics.averageCharWidth());
    QVERIFY(room.text <= 2 * room.prose + metrics.height());
    if (room.side > 0)
        QVERIFY(room.side >= 24 * metrics.height() && room.side <= 42 * metrics.height());
    // What is not beside the text may be as wide as the page, but for the longest line.
    if (room.side == 0)
        QCOMPARE(room.text, room.width);
}

void tst_PageLayout::keepsLinesShort_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("width");
    for (const int code : {408, 486, 488, 503}) {
        for (const int width : {500, 1000, 1600, 2400})
            QTest::addRow("%d in %d", code, width) << code << width;
    }
}

void tst_PageLayout::keepsLinesShort()
{
    QFETCH(const int, code);
    QFETCH(const int, width);
    constexpr int most = 84; // characters are not all of usual width
    const Page page = codePage(*shippedTable().find(code), shippedTable());
    QTextDocument document;
    lay(document, page, styleFor(width, true));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::LineSeparator))
            continue; // a ladder in characters
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            QVERIFY2(line.textLength() <= most, qPrintable(block.text()));
        }
    }
}

void tst_PageLayout::putsLaddersBesideTheText()
{
    const Page page = busyPage();
    const Ladder &ladder = *page.section(PageSection::Id::Flow)->flow;
    for (const bool mirrored : {false, true}) {
        const PageStyle style = styleWithPictures(page, 2000, mirrored);
        QTextDocument document;
        lay(document, page, style);
        const QString title = page.section(PageSection::Id::Causes)->title;
        QRectF causes;
        QRectF flow;
        qreal top = 0; // of the heading
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = document.documentLayout()->blockBoundingRect(block);
            if (block.blockFormat().headingLevel() == 1)
                top = box.top();
            if (block.text().endsWith(title))
                causes = box;
            if (block.text().endsWith(ladder.title))
                flow = box;
        }
        QVERIFY(causes.isValid() && flow.isValid());
        QCOMPARE(qRound(top), style.room.margin);
        QVERIFY2(std::abs(causes.top() - flow.top()) < 2,
                 qPrintable(u"%1 %2"_s.arg(causes.top()).arg(flow.top())));
        QCOMPARE(flow.left() > causes.right(), !mirrored);
        QVERIFY(mirrored || flow.width() >= style.room.side - 1);
    }
}

/// Nothing makes a page scroll sideways, in whatever direction it is read.
void tst_PageLayout::fitsIntoItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {420, 500, 800, 1240, 1900}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, mirrored", width) << width << true;
    }
}

void tst_PageLayout::fitsIntoItsWidth()
{
    QFETCH(const int, width);
    QFETCH(const bool, mirrored);
    for (const ResponseCode &code : shippedTable().codes()) {
        const Page page = codePage(code, shippedTable());
        const PageStyle style = styleWithPictures(page, width, mirrored);
        QTextDocument document;
        lay(document, page, style);
        QVERIFY2(document.size().width() <= style.room.page(), qPrintable(page.title()));
    }
}

void tst_PageLayout::findsFromWhatIsSeenOn()
{
    QTextDocument document;
    document.setPlainText(u"busy, Busy, unBUSY"_s);
    PageFind find;
    find.seek(u"busy"_s);
    find.lookThrough(document, 0);
    QCOMPARE(find.places().size(), 3);
    QCOMPARE(find.shown(), 0);
    find.lookThrough(document, 6);
    QCOMPARE(find.shown(), 1);
    find.lookThrough(document, 7);
    QCOMPARE(find.shown(), 2);
    find.lookThrough(document, 15); // none is left
    QCOMPARE(find.shown(), 0);
    QCOMPARE(find.places().at(2), (TextRange{14, 4}));
}

void tst_PageLayout::stepsAroundTheEnd()
{
    QTextDocument document;
    document.setPlainText(u"busy busy busy"_s);
    PageFind find;
    find.seek(u"busy"_s);
    find.lookThrough(document, 0);
    find.step(-1);
    QCOMPARE(find.shown(), 2);
    find.step(1);
    QCOMPARE(find.shown(), 0);
    find.step(1);
    QCOMPARE(find.shown(), 1);
}

void tst_PageLayout::findsNothing()
{
    QTextDocument document;
    document.setPlainText(u"busy"_s);
    PageFind find;
    find.seek(u"busy"_s);
    find.lookThrough(document, 0);
    find.seek(QString());
    find.lookThrough(document, 0);
    QVERIFY(find.places().isEmpty());
    find.step(1);
    QCOMPARE(find.shown(), 0);
}

void tst_PageLayout::knowsHeadingsAndLinks()
{
    const Page page = busyPage();
    QTextDocument document;
    lay(document, page, styleFor(800, false));
    const QString text = document.toPlainText();
    QStringList headings;
    QStringList links;
    qsizetype before = -1;
    for (const PagePart &part : pageOutline(document)) {
        QVERIFY(part.place.start > before);
        before = part.place.start;
        const QString words = text.mid(part.place.start, part.place.length);
        (part.isLink() ? links : headings) << words.simplified();
        if (part.isLink() && words == u"600")
            QCOMPARE(part.target, u"sipdex:600"_s);
    }
    QStringList expected{u"486 Busy Here"_s};
    for (const PageSection &section : page.sections)
        expected << section.title;
    QCOMPARE(headings, expected);
    QVERIFY(links.contains(u"600"_s));
    QCOMPARE(links.constFirst(), u"RFC 3261 §21.4.24"_s);
}

/// A link whose words look different is one.
void tst_PageLayout::joinsPiecesOfLink()
{
    QTextDocument document;
    document.setHtml(u"<p><a href=\"sipdex:486\">one <b>link</b></a><a href=\"sipdex:600\">two</a> "
                     "and <a href=\"sipdex:600\">three</a></p>"_s);
    QStringList links;
    for (const PagePart &part : pageOutline(document))
        links << document.toPlainText().mid(part.place.start, part.place.length);
    QCOMPARE(links, (QStringList{u"one link"_s, u"two"_s, u"three"_s}));
}

void tst_PageLayout::selectsParagraphByParagraph()
{
    QTextDocument document;
    document.setHtml(u"<p>first words</p><p>&nbsp;</p><table><tr><td>left</td><td>right</td></tr>"
                     "</table><p>last words</p>"_s);
    QTextCursor selection(&document);
    selection.setPosition(6);
    selection.setPosition(document.characterCount() - 1 - 6, QTextCursor::KeepAnchor);
    QStringList selected;
    for (const QTextCursor &paragraph : selectedParagraphs(selection))
        selected << paragraph.selectedText();
    QCOMPARE(selected, (QStringList{u"words"_s, u"left"_s, u"right"_s, u"last"_s}));
}

QTEST_MAIN(tst_PageLayout)
#include "tst_pagelayout.moc"
