// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "colours.h"
#include "entrymodel.h"
#include "translated.h"
#include "windowtest.h"

#include <QAbstractTextDocumentLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPaintEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>

#include <functional>

using namespace Qt::StringLiterals;

/// What stands on the pages of a window, what of it is seen without scrolling, and the way there
/// from a symptom.
class tst_WindowPages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void firstScreenSaysWhatMatters_data();
    void firstScreenSaysWhatMatters();
    void largeTextStillShowsWhatDecides_data();
    void largeTextStillShowsWhatDecides();
    void scrollBarKnowsTheWholePage_data();
    void scrollBarKnowsTheWholePage();
    void marksAreWhereTheWordsAre();
    void keyThatKeepsThePageKeepsItsPlace();
    void pageIsLaidOutOnce();
    void keptPageIsNeverStale_data();
    void keptPageIsNeverStale();
    void rowAloneIsDrawnWhereTheWindowIsLeft();
    void furtherLinesBeginBelowTheText();
    void buttonsCoverNoHeading();
    void symptomLeadsToCodes();
    void titleNamesPage();
    void examplesOfHelpCanBeTried();
    void groupsAreListed_data();
    void groupsAreListed();
    void classHasPage();
    void causeAndWarnCodeHavePages();
    void emptyResultLeavesPageDimmed();
    void escapeBringsBackPageFromBefore();
    void dialogClosesByItsButton();

private:
    void openCode(int code) const;
    [[nodiscard]] qreal bottomOf(const QString &text) const;
};

void tst_WindowPages::openCode(int code) const
{
    m_window->search(QString::number(code));
    QCoreApplication::processEvents();
}

void tst_WindowPages::firstScreenSaysWhatMatters_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

/// Heading, badges, summary, causes and next steps need no scrolling.
void tst_WindowPages::firstScreenSaysWhatMatters()
{
    QFETCH(const QString, language);
    m_translations.use(language);
    QCoreApplication::processEvents();
    for (const ResponseCode &code : shippedTable().codes()) {
        openCode(code.code);
        const ResponseCode entry = translated(code);
        for (const QString &text : entry.causes + entry.next + QStringList{entry.summary}) {
            const qreal bottom = bottomOf(text);
            QVERIFY2(bottom > 0, qPrintable(text));
            QVERIFY2(bottom <= page()->viewport()->height(), qPrintable(text));
        }
    }
}

void tst_WindowPages::largeTextStillShowsWhatDecides_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("code");
    for (const char *language : {"en", "de"}) {
        for (const int code : {408, 486, 488, 503})
            QTest::addRow("%d %s", code, language) << QString::fromLatin1(language) << code;
    }
}

/// At one and a half times the usual size, in a window as it first opens.
void tst_WindowPages::largeTextStillShowsWhatDecides()
{
    QFETCH(const QString, language);
    QFETCH(const int, code);
    constexpr int steps = 5; // 1.61 times
    const int line = m_window->fontMetrics().height();
    m_translations.use(language);
    openWindow({}, {line * 62, line * 42});
    openCode(code);
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(m_window.data(), Qt::Key_Plus, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const Page shown = codePage(*shippedTable().find(code), shippedTable());
    QVERIFY(!shown.decisive.isEmpty());
    for (const QString &text : {shown.summary, shown.decisive.constFirst().lead}) {
        const qreal bottom = bottomOf(text);
        QVERIFY2(bottom > 0 && bottom <= page()->viewport()->height(), qPrintable(text));
    }
}

/// Where the last paragraph with \a text on the page ends, -1 where there is none.
qreal tst_WindowPages::bottomOf(const QString &text) const
{
    const QTextDocument *document = page()->document();
    qreal bottom = -1;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.text().replace(QChar::Nbsp, u' ').contains(text))
            bottom = document->documentLayout()->blockBoundingRect(block).bottom();
    }
    return bottom;
}

void tst_WindowPages::scrollBarKnowsTheWholePage_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("two columns") << 1100;
    QTest::newRow("one column") << 560;
}

/// At once, not bit by bit in later pictures.
void tst_WindowPages::scrollBarKnowsTheWholePage()
{
    QFETCH(const int, width);
    m_window->resize(width, 720);
    QCoreApplication::processEvents();
    for (const int code : {503, 200, 486}) {
        m_window->search(QString::number(code));
        const int reached = page()->verticalScrollBar()->maximum();
        const qreal height = page()->document()->size().height();
        QCOMPARE(reached, qRound(height) - page()->viewport()->height());
        QCoreApplication::processEvents();
        QCOMPARE(page()->verticalScrollBar()->maximum(), reached);
    }
}

void tst_WindowPages::marksAreWhereTheWordsAre()
{
    type(u"busy"_s);
    const Colours colours(page()->palette());
    const QList<QTextEdit::ExtraSelection> marks = page()->extraSelections();
    QVERIFY(marks.size() > 3);
    for (const QTextEdit::ExtraSelection &mark : marks) {
        QCOMPARE(mark.cursor.selectedText().toLower(), u"busy"_s);
        QCOMPARE(mark.format.background().color(), colours.mark);
        QCOMPARE(mark.format.foreground().color(), colours.markText);
    }
    type(u" her"_s);
    QVERIFY(page()->extraSelections().size() > marks.size());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(page()->extraSelections().isEmpty());
}

/// Nothing is laid out again, nothing moves, and what is selected stays so.
void tst_WindowPages::keyThatKeepsThePageKeepsItsPlace()
{
    type(u"busy"_s);
    QVERIFY(page()->toPlainText().startsWith(u"486"_s));
    QScrollBar *bar = page()->verticalScrollBar();
    bar->setValue(150);
    QTextCursor cursor = page()->textCursor();
    cursor.setPosition(10);
    cursor.setPosition(20, QTextCursor::KeepAnchor);
    page()->setTextCursor(cursor);
    bar->setValue(150);
    const QString selected = page()->selectedText();
    const QSignalSpy laidOut(page()->document(), &QTextDocument::contentsChange);
    type(u" here"_s);
    QVERIFY(page()->toPlainText().startsWith(u"486"_s));
    QCOMPARE(laidOut.count(), 0);
    QCOMPARE(bar->value(), 150);
    QCOMPARE(page()->selectedText(), selected);
    openCode(503);
    QCOMPARE(bar->value(), 0);
}

void tst_WindowPages::pageIsLaidOutOnce()
{
    const QSignalSpy laidOut(page()->document()->documentLayout(),
                             &QAbstractTextDocumentLayout::update);
    openCode(503);
    QCOMPARE(laidOut.count(), 1);
    m_window->resize(1100, 600);
    QCoreApplication::processEvents();
    QCOMPARE(laidOut.count(), 1);
    m_window->resize(1000, 600);
    QCoreApplication::processEvents();
    QCOMPARE(laidOut.count(), 2);
}

void tst_WindowPages::keptPageIsNeverStale_data()
{
    QTest::addColumn<std::function<void(MainWindow &)>>("change");
    using Change = std::function<void(MainWindow &)>;
    QTest::newRow("palette") << Change(
        [](MainWindow &) { QApplication::setPalette(darkPalette()); });
    QTest::newRow("font") << Change([](MainWindow &window) {
        QFont font = window.font();
        font.setPointSizeF(font.pointSizeF() + 4);
        window.findChild<QSplitter *>(u"splitter"_s)->setFont(font);
    });
    QTest::newRow("zoom") << Change(
        [](MainWindow &window) { QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier); });
    QTest::newRow("language") << Change([this](MainWindow &) { m_translations.use(u"de"_s); });
    QTest::newRow("width") << Change([](MainWindow &window) { window.resize(1000, 720); });
    QTest::newRow("one column") << Change([](MainWindow &window) { window.resize(560, 720); });
    QTest::newRow("direction") << Change(
        [](MainWindow &window) { window.setLayoutDirection(Qt::RightToLeft); });
}

/// A page that was there when something changed looks as one that is made afterwards.
void tst_WindowPages::keptPageIsNeverStale()
{
    QFETCH(const std::function<void(MainWindow &)>, change);
    const auto look = [this] {
        QCoreApplication::processEvents();
        const auto *document = page()->document();
        QStringList facts{
            document->toHtml(), document->defaultFont().toString(),
            u"%1 wide, %2 high"_s.arg(document->size().width()).arg(document->size().height())};
        for (const CallFlowView *picture : pictures()) {
            const QRect box = picture->geometry();
            facts << u"%1 %2 %3 %4"_s.arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
        }
        for (const QTextEdit::ExtraSelection &mark : page()->extraSelections())
            facts << mark.format.background().color().name();
        return facts;
    };
    type(u"busy"_s);
    const QStringList before = look();
    change(*m_window);
    const QStringList atOnce = look();
    QVERIFY(atOnce != before);
    type(u" here"_s);
    const QStringList kept = look();
    openCode(404);
    m_window->search(u"busy here"_s);
    QCOMPARE(kept, look());
    openCode(404);
    m_window->search(u"busy"_s);
    QCOMPARE(atOnce, look());
}

namespace {

/// What of a widget is drawn.
class DrawnRegion final : public QObject
{
public:
    explicit DrawnRegion(QWidget *widget) { widget->installEventFilter(this); }

    QRegion drawn;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            drawn += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// How far right of the first line's text, which a dot or a number leads, the second line begins in
/// the paragraphs of \a document that have one.
QList<qreal> indentsOfFurtherLines(const QTextDocument &document)
{
    static const QRegularExpression leads(u"^([•\\d])[\\x{a0} ]+"_s);
    QList<qreal> indents;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        document.documentLayout()->blockBoundingRect(block); // lays it out
        const QRegularExpressionMatch lead = leads.match(block.text());
        if (!lead.hasMatch() || block.layout()->lineCount() < 2)
            continue;
        const QTextLine second = block.layout()->lineAt(1);
        indents << second.cursorToX(second.textStart())
                - block.layout()->lineAt(0).cursorToX(static_cast<int>(lead.capturedLength()));
    }
    return indents;
}

} // namespace

void tst_WindowPages::rowAloneIsDrawnWhereTheWindowIsLeft()
{
    openCode(486);
    view()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.data()));
    const DrawnRegion shown(view()->viewport());
    QTRY_VERIFY(!shown.drawn.isEmpty());
    view()->viewport()->repaint(); // so that nothing is left to be drawn
    QCoreApplication::processEvents();
    const QRect row = view()->visualRect(view()->currentIndex());
    for (const QEvent::Type type : {QEvent::WindowDeactivate, QEvent::WindowActivate}) {
        const DrawnRegion list(view()->viewport());
        QEvent event(type);
        QCoreApplication::sendEvent(view()->viewport(), &event);
        QCoreApplication::processEvents();
        QVERIFY(list.drawn.contains(row));
        QCOMPARE(list.drawn.boundingRect().height(), row.height());
    }
}

/// What goes on in a further line stands below what it goes on with, not below a number or a dot.
void tst_WindowPages::furtherLinesBeginBelowTheText()
{
    QFont larger = page()->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    for (const QFont &font : {page()->font(), larger}) {
        page()->setFont(font);
        for (const QString &query : {u"486"_s, u"480 486"_s, u"symptom:no-ringback"_s}) {
            m_window->search(query);
            const QList<qreal> indents = indentsOfFurtherLines(*page()->document());
            QVERIFY(!indents.isEmpty());
            for (const qreal indent : indents)
                QVERIFY2(qAbs(indent) < 1.5, qPrintable(query));
        }
    }
}

/// However the page came about: the buttons of a comparison are wider than those of an entry.
void tst_WindowPages::buttonsCoverNoHeading()
{
    openWindow({}, {868, 588});
    const auto *strip = child<QWidget>("copyPhraseButton")->parentWidget();
    const auto isClear = [this, strip] {
        QCoreApplication::processEvents();
        const QTextBlock heading = page()->document()->begin();
        const QRectF block = page()->document()->documentLayout()->blockBoundingRect(heading);
        const QRectF line =
            heading.layout()->lineAt(0).naturalTextRect().translated(block.topLeft());
        return !line.toAlignedRect().intersects(strip->geometry());
    };
    QVERIFY(isClear());
    const QString query = u"480 486 603"_s;
    type(query.first(3));
    const QRect beside = strip->geometry();
    const QString rest = query.sliced(3);
    for (const QChar character : rest) {
        type(character);
        QVERIFY2(isClear(), qPrintable(field()->text()));
    }
    QTest::keyClick(field(), Qt::Key_Return);
    m_window->search(u"480"_s);
    QVERIFY(isClear());
    QCOMPARE(strip->geometry(), beside);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isClear());
    QTest::keyClick(m_window.data(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(isClear());
    QCOMPARE(strip->geometry(), beside);
}

void tst_WindowPages::symptomLeadsToCodes()
{
    m_window->search(u"call drops after 32 seconds"_s);
    QCOMPARE(heading(), u"Call drops after about 32 seconds"_s);
    QVERIFY(pageText().contains(u"no ACK reaches it"_s));
    Q_EMIT page()->anchorClicked(QUrl(u"sipdex:200"_s));
    QCOMPARE(heading(), u"200 OK"_s);
    action("back")->trigger();
    QCOMPARE(heading(), u"Call drops after about 32 seconds"_s);
    QCOMPARE(field()->text(), u"call drops after 32 seconds"_s);
}

void tst_WindowPages::groupsAreListed_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("group");
    QTest::addColumn<qsizetype>("count");
    const CodeTable &table = shippedTable();
    QTest::newRow("symptoms") << u"showSymptoms"_s << u"Symptoms"_s << table.symptoms().size();
    QTest::newRow("causes") << u"showCauses"_s << u"Q.850 causes"_s << table.causes().size();
    QTest::newRow("warn-codes") << u"showWarnings"_s << u"Warn-codes"_s << table.warnings().size();
}

/// Without a search by Go, and to be narrowed by typing on.
void tst_WindowPages::groupsAreListed()
{
    QFETCH(const QString, command);
    QFETCH(const QString, group);
    QFETCH(const qsizetype, count);
    action(qPrintable(command))->trigger();
    QCOMPARE(view()->model()->rowCount(), 1);
    const QModelIndex row = view()->model()->index(0, 0);
    QCOMPARE(row.siblingAtColumn(EntryModel::NameColumn).data().toString(), group);
    QCOMPARE(view()->model()->rowCount(row), static_cast<int>(count));
    // The row of the group has a page, with all that stands in it.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(row).center());
    QCOMPARE(heading(), group);
    const QModelIndex first = view()->model()->index(0, EntryModel::NameColumn, row);
    QVERIFY(pageText().contains(first.data().toString()));
}

void tst_WindowPages::classHasPage()
{
    view()->select({EntryId::Kind::Group, 4});
    QCOMPARE(heading(), u"4xx Client failure"_s);
    QVERIFY(pageText().contains(u"Busy Here"_s));
    Q_EMIT page()->anchorClicked(QUrl(u"sipdex:491"_s));
    QCOMPARE(heading(), u"491 Request Pending"_s);
    QCOMPARE(selectedCode(), 491);
}

void tst_WindowPages::causeAndWarnCodeHavePages()
{
    m_window->search(u"Q.850 17"_s);
    QCOMPARE(heading(), u"17 User busy"_s);
    for (const QString &text : {u"486"_s, u"AST_CAUSE_USER_BUSY"_s, u"RFC 3398 §7.2.4.1"_s})
        QVERIFY2(pageText().contains(text), qPrintable(text));
    m_window->search(u"sipdex:warn/304"_s);
    QCOMPARE(heading(), u"304 Media type not available"_s);
    QVERIFY(pageText().contains(u"488"_s));
}

void tst_WindowPages::emptyResultLeavesPageDimmed()
{
    type(u"486"_s);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QVERIFY(!child<QWidget>("veil"));
    field()->setText(u"qqqqqq"_s);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    const auto *veil = child<QWidget>("veil");
    QVERIFY(veil && veil->isVisible());
    QCOMPARE(veil->size(), page()->size());
    m_window->resize(900, 600);
    QCOMPARE(veil->size(), page()->size());
    QVERIFY(!action("copyPhrase")->isEnabled());
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(field(), Qt::Key_Backspace);
    QVERIFY(!veil->isVisible());
    QVERIFY(action("copyPhrase")->isEnabled());
}

void tst_WindowPages::escapeBringsBackPageFromBefore()
{
    selectCode(404);
    type(u"busy"_s);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), u"404 Not Found"_s);
    QCOMPARE(selectedCode(), 404);
    // What was chosen in the search stays.
    type(u"busy"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), u"486 Busy Here"_s);
}

void tst_WindowPages::titleNamesPage()
{
    QCOMPARE(m_window->windowTitle(), u"100 Trying"_s);
    m_window->search(u"480 486"_s);
    QCOMPARE(m_window->windowTitle(), u"480, 486"_s);
    m_window->search(u"no ringback"_s);
    QCOMPARE(m_window->windowTitle(), heading());
}

void tst_WindowPages::examplesOfHelpCanBeTried()
{
    action("showKeys")->trigger();
    const QPointer<QDialog> dialog = child<QDialog>("shortcuts");
    const QString html = dialog->findChild<QTextBrowser *>()->toHtml();
    static const QRegularExpression target(u"href=\"(sipdex:[^\"]+)\""_s);
    QStringList tried;
    for (auto targets = target.globalMatch(html); targets.hasNext();) {
        const QString link = targets.next().captured(1);
        Q_EMIT dialog->findChild<QTextBrowser *>()->anchorClicked(QUrl(link));
        QVERIFY2(!child<QWidget>("veil") || !child<QWidget>("veil")->isVisible(), qPrintable(link));
        tried << link;
    }
    QVERIFY(tried.contains(u"sipdex:busy%20here"_s));
    QVERIFY(tried.size() > 20);
}

void tst_WindowPages::dialogClosesByItsButton()
{
    action("showKeys")->trigger();
    const QPointer<QDialog> dialog = child<QDialog>("shortcuts");
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    auto *close = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    QTest::mouseClick(close, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog);
}

QTEST_MAIN(tst_WindowPages)
#include "tst_windowpages.moc"
