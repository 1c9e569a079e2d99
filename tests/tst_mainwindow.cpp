// SPDX-License-Identifier: MIT
#include "emptyresult.h"
#include "selectedtext.h"
#include "windowtest.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What the window does at keys and clicks: searching, walking, coming back.
class tst_MainWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsFirstCodeAtStart();
    void typingSelectsBestMatch_data();
    void typingSelectsBestMatch();
    void selectionDrivesPage();
    void arrowsWalkListFromField();
    void enterGoesToPage();
    void escapeClearsThenLeaves();
    void typingAnywhereSearches_data();
    void typingAnywhereSearches();
    void findSelectsAllEachTime_data();
    void findSelectsAllEachTime();
    void filterMayRemoveCurrentGroup();
    void pageStandsWhereNothingMatches();
    void emptyResultOffersNearWord();
    void emptyResultOffersToDropQualifier();
    void unknownNumberIsAnswered();
    void twoNumbersStandSideBySide();
    void queryIsShownAsText();
    void looksUpSelection();
    void typingElsewhereAsksAnew();
    void countIsReadOutAfterTyping();
    void linkGoesToCodeAndBack();
    void backRestoresSearchAndList();
    void backRestoresSearchThatALinkDropped();
    void backRestoresScrolling();
    void escapeLeadsFromPageToListAndEndsSearch();
    void questionMarkInEmptyFieldIsHelp();
    void clickIsPlaceToComeBackTo();
    void linkToRfcLeavesTheWindow();
    void mouseButtonsStepThroughHistory();
    void linkDropsQueryThatHidesCode();
    void f6WalksPanes();
    void zoomScalesAll();
    void helpOpens_data();
    void helpOpens();
    void remembersState();
    void survivesBrokenState();
    void followsPaletteWhileOpen();

private:
    void clickLink(const QString &href) const;
};

/// Clicks the link to \a href in the page with the mouse.
void tst_MainWindow::clickLink(const QString &href) const
{
    const QTextDocument *document = page()->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().anchorHref() != href)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(fragment.position() + 1);
            page()->setTextCursor(cursor);
            page()->ensureCursorVisible();
            const QPoint at = page()->cursorRect(cursor).center();
            QTest::mouseMove(page()->viewport(), at);
            QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, at);
            return;
        }
    }
    QFAIL(qPrintable(u"no link to "_s + href));
}

void tst_MainWindow::showsFirstCodeAtStart()
{
    QCOMPARE(heading(), u"100 Trying"_s);
    QCOMPARE(selectedCode(), 100);
    QVERIFY(field()->hasFocus());
    QCOMPARE(child<QLabel>("count")->text(), u"90 codes"_s);
}

void tst_MainWindow::typingSelectsBestMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::newRow("code") << u"486"_s << u"486 Busy Here"_s;
    QTest::newRow("word") << u"busy"_s << u"486 Busy Here"_s;
    QTest::newRow("header") << u"min-se"_s << u"422 Session Interval Too Small"_s;
    QTest::newRow("wire") << u"SIP/2.0 603 Decline"_s << u"603 Decline"_s;
    QTest::newRow("deprecated") << u"is:deprecated"_s << u"202 Accepted"_s;
}

void tst_MainWindow::typingSelectsBestMatch()
{
    QFETCH(const QString, query);
    type(query);
    QTEST(heading(), "title");
    QCOMPARE(QString::number(selectedCode()), heading().left(3));
    QVERIFY(view()->visualRect(view()->currentIndex()).isValid());
    const QString counted = child<QLabel>("count")->text();
    QVERIFY2(counted.endsWith(u" for “%1”"_s.arg(query)), qPrintable(counted));
    QCOMPARE(counted.startsWith(u"1 code "_s), view()->model()->rowCount() == 1);
}

void tst_MainWindow::selectionDrivesPage()
{
    const QModelIndex index = rowOf(180);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    QCOMPARE(heading(), u"180 Ringing"_s);
    QVERIFY(pageText().contains(shippedTable().find(180)->summary));
}

void tst_MainWindow::arrowsWalkListFromField()
{
    type(u"60"_s);
    QCOMPARE(selectedCode(), 600);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(heading(), u"603 Decline"_s);
    QTest::keyClick(field(), Qt::Key_End);
    QCOMPARE(heading(), u"608 Rejected"_s);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(heading(), u"607 Unwanted"_s);
    QTest::keyClick(field(), Qt::Key_PageDown);
    QCOMPARE(heading(), u"608 Rejected"_s);
    QVERIFY(field()->hasFocus());
    QCOMPARE(field()->text(), u"60"_s);
}

void tst_MainWindow::enterGoesToPage()
{
    type(u"486"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(page()->hasFocus());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(page()->hasFocus());
}

void tst_MainWindow::escapeClearsThenLeaves()
{
    type(u"busy"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(field()->hasFocus());
    QCOMPARE(heading(), u"100 Trying"_s); // the page from before the search
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
}

void tst_MainWindow::typingAnywhereSearches_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("tree") << u"codes"_s;
    QTest::newRow("page") << u"page"_s;
}

void tst_MainWindow::typingAnywhereSearches()
{
    QFETCH(const QString, from);
    m_window->findChild<QWidget *>(from)->setFocus();
    type(u"b"_s);
    QVERIFY(field()->hasFocus());
    type(u"usy"_s);
    QCOMPARE(field()->text(), u"busy"_s);
    QCOMPARE(heading(), u"486 Busy Here"_s);
}

void tst_MainWindow::findSelectsAllEachTime_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Ctrl+F") << int(Qt::Key_F);
    QTest::newRow("Ctrl+L") << int(Qt::Key_L);
    QTest::newRow("Ctrl+K") << int(Qt::Key_K);
}

void tst_MainWindow::findSelectsAllEachTime()
{
    QFETCH(const int, key);
    type(u"busy"_s);
    for (int i = 0; i < 2; ++i) {
        page()->setFocus();
        QTest::keyClick(m_window.data(), Qt::Key(key), Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->selectedText(), u"busy"_s);
        field()->deselect();
        QTest::keyClick(m_window.data(), Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(field()->selectedText(), u"busy"_s);
    }
}

void tst_MainWindow::filterMayRemoveCurrentGroup()
{
    type(u"603"_s);
    QCOMPARE(heading(), u"603 Decline"_s);
    field()->focusAll();
    type(u"1"_s); // takes away the class of the current row
    QCOMPARE(heading(), u"100 Trying"_s);
    QCOMPARE(selectedCode(), 100);
}

void tst_MainWindow::pageStandsWhereNothingMatches()
{
    type(u"x"_s);
    const QString before = heading();
    type(u"qzzy"_s);
    QCOMPARE(heading(), before);
    QVERIFY(!action("copyPhrase")->isEnabled());
    QVERIFY(!action("copyStatusLine")->isEnabled());
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), u"100 Trying"_s);
    QVERIFY(action("copyPhrase")->isEnabled());
}

void tst_MainWindow::emptyResultOffersNearWord()
{
    type(u"bsuy"_s);
    auto *empty = m_window->findChild<EmptyResult *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!view()->isVisible());
    QCOMPARE(child<QLabel>("emptyMessage")->text(), u"Nothing matches “bsuy”."_s);
    auto *offer = child<QPushButton>("emptyOffer");
    QCOMPARE(offer->text(), u"Did you mean “busy”?"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(field()->text(), u"busy"_s);
    QVERIFY(view()->isVisible());
    QCOMPARE(heading(), u"486 Busy Here"_s);

    field()->focusAll();
    type(u"forbiden"_s);
    QTest::keyClick(field(), Qt::Key_Return); // Enter takes the offer, too
    QCOMPARE(heading(), u"403 Forbidden"_s);
}

void tst_MainWindow::emptyResultOffersToDropQualifier()
{
    type(u"busy is:deprecated"_s);
    auto *offer = child<QPushButton>("emptyOffer");
    QCOMPARE(offer->text(), u"Search without is:deprecated"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(field()->text(), u"busy"_s);
}

void tst_MainWindow::unknownNumberIsAnswered()
{
    type(u"499"_s);
    QCOMPARE(heading(), u"499"_s);
    QVERIFY(pageText().contains(u"acts as on 400"_s));
    QVERIFY(!action("copyPhrase")->isEnabled());
    clickLink(u"sipdex:400"_s);
    QCOMPARE(heading(), u"400 Bad Request"_s);
    QCOMPARE(selectedCode(), 400);
}

void tst_MainWindow::twoNumbersStandSideBySide()
{
    type(u"486 600"_s);
    QCOMPARE(heading(), u"486, 600 What sets them apart"_s);
    QVERIFY(pageText().contains(shippedTable().find(486)->summary));
    QVERIFY(pageText().contains(shippedTable().find(600)->summary));
    QCOMPARE(action("copyPhrase")->text(), u"&Copy Phrase of 486"_s);
    type(u" 603 480"_s);
    QCOMPARE(heading(), u"486, 600, 603, 480 What sets them apart"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), u"100 Trying"_s);
    QCOMPARE(action("copyPhrase")->text(), u"&Copy Phrase"_s);
}

void tst_MainWindow::queryIsShownAsText()
{
    const QString hostile = u"<qqq>&zzq</qqq>%1qq"_s;
    type(hostile);
    QCOMPARE(child<QLabel>("emptyMessage")->text(), u"Nothing matches “%1”."_s.arg(hostile));
    QCOMPARE(child<QLabel>("emptyMessage")->textFormat(), Qt::PlainText);
    QCOMPARE(child<QLabel>("count")->textFormat(), Qt::PlainText);
    QVERIFY(child<QLabel>("count")->text().contains(hostile));
}

void tst_MainWindow::looksUpSelection()
{
    QApplication::clipboard()->setText(u"  SIP/2.0 486 Busy Here\r\n"_s);
    m_window->search(selectedText());
    QCOMPARE(heading(), u"486 Busy Here"_s);
}

void tst_MainWindow::typingElsewhereAsksAnew()
{
    type(u"486"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(page()->hasFocus());
    QTest::keyClicks(page(), u"404"_s.first(1));
    type(u"04"_s);
    QCOMPARE(field()->text(), u"404"_s);
    // The list, which would look for a row that begins so, does not get the key as well.
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_6);
    QCOMPARE(selectedCode(), 600);
}

/// Not at each key: a screen reader would never get to the end of a count.
void tst_MainWindow::countIsReadOutAfterTyping()
{
    const auto *timer = m_window->statusBar()->findChild<QTimer *>(u"countToSay"_s);
    QTRY_VERIFY(!timer->isActive());
    type(u"486"_s);
    QVERIFY(timer->isActive());
    QVERIFY(timer->isSingleShot());
    QVERIFY(timer->interval() > 300);
}

void tst_MainWindow::linkGoesToCodeAndBack()
{
    type(u"486"_s);
    clickLink(u"sipdex:600"_s);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
    QCOMPARE(selectedCode(), 600);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

void tst_MainWindow::backRestoresSearchAndList()
{
    const QList<std::pair<QString, QString>> searches{
        {u"busy here"_s, u"486 Busy Here"_s}, {u"min-se"_s, u"422 Session Interval Too Small"_s}};
    QStringList counts;
    for (const auto &[query, title] : searches) {
        QTest::keyClick(m_window.data(), Qt::Key_F, Qt::ControlModifier);
        type(query);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(heading(), title);
        counts << child<QLabel>("count")->text();
    }
    QVERIFY(counts.at(0) != counts.at(1));
    for (const int place : {0, 1}) {
        QTest::keyClick(m_window.data(), place == 0 ? Qt::Key_Left : Qt::Key_Right,
                        Qt::AltModifier);
        QCOMPARE(heading(), searches.at(place).second);
        QCOMPARE(field()->text(), searches.at(place).first);
        QCOMPARE(child<QLabel>("count")->text(), counts.at(place));
        QCOMPARE(selectedCode(), place == 0 ? 486 : 422);
        QCOMPARE(rowOf(place == 0 ? 422 : 486), QModelIndex()); // which the search does not find
    }
}

void tst_MainWindow::backRestoresSearchThatALinkDropped()
{
    type(u"486"_s);
    clickLink(u"sipdex:480"_s); // which that search does not find
    QCOMPARE(heading(), u"480 Temporarily Unavailable"_s);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(child<QLabel>("count")->text(), u"90 codes"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QCOMPARE(field()->text(), u"486"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(heading(), u"480 Temporarily Unavailable"_s);
    QCOMPARE(field()->text(), QString());
}

void tst_MainWindow::backRestoresScrolling()
{
    type(u"486"_s);
    page()->verticalScrollBar()->setValue(200);
    clickLink(u"sipdex:600"_s);
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page()->verticalScrollBar()->value(), 200);
    QTest::keyClick(m_window.data(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
}

void tst_MainWindow::escapeLeadsFromPageToListAndEndsSearch()
{
    for (const QString &query : {u"busy"_s, u"qqqqqqq"_s}) {
        QTest::keyClick(m_window.data(), Qt::Key_F, Qt::ControlModifier);
        type(query);
        page()->setFocus();
        QTest::keyClick(page(), Qt::Key_Escape);
        QWidget *left = view()->isVisible() ? static_cast<QWidget *>(view()) : field();
        QVERIFY(left->hasFocus());
        QCOMPARE(field()->text(), query);
        QTest::keyClick(left, Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QVERIFY(left->hasFocus());
    }
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Escape); // there is no more to leave
    QVERIFY(view()->hasFocus());
}

void tst_MainWindow::questionMarkInEmptyFieldIsHelp()
{
    type(u"486?"_s);
    QCOMPARE(field()->text(), u"486?"_s);
    field()->clear();
    const auto helps = [this] { return !m_window->findChildren<QDialog *>().isEmpty(); };
    QVERIFY(!helps());
    type(u"?"_s);
    QVERIFY(helps());
    QCOMPARE(field()->text(), QString());
}

/// Walking the list with the keys leaves no places behind; what was clicked was meant.
void tst_MainWindow::clickIsPlaceToComeBackTo()
{
    const auto click = [this](int code) {
        const QRect row = view()->visualRect(rowOf(code));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, row.center());
    };
    click(181);
    click(183);
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(heading(), u"199 Early Dialog Terminated"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(heading(), u"183 Session Progress"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(heading(), u"181 Call Is Being Forwarded"_s);
}

void tst_MainWindow::linkToRfcLeavesTheWindow()
{
    QSignalSpy spy(m_window.data(), &MainWindow::urlActivated);
    type(u"486"_s);
    const QString section = u"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24"_s;
    clickLink(section);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toUrl().toString(), section);
    QTest::keyClick(m_window.data(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(spy.takeFirst().at(0).toUrl().toString(), section);
    QCOMPARE(heading(), u"486 Busy Here"_s);
}

void tst_MainWindow::mouseButtonsStepThroughHistory()
{
    type(u"486"_s);
    clickLink(u"sipdex:600"_s);
    QTest::mouseClick(page()->viewport(), Qt::BackButton);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QTest::mouseClick(view()->viewport(), Qt::ForwardButton);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

void tst_MainWindow::linkDropsQueryThatHidesCode()
{
    type(u"486"_s);
    clickLink(u"sipdex:480"_s);
    QCOMPARE(heading(), u"480 Temporarily Unavailable"_s);
    QVERIFY(field()->text().isEmpty());
    QCOMPARE(selectedCode(), 480);
    // Nothing is left to clear.
    const auto buttons = field()->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->accessibleName() == u"Clear"_s)
            QTRY_VERIFY(!button->isVisible());
    }
}

void tst_MainWindow::f6WalksPanes()
{
    const QList<QWidget *> panes{view(), page(), field()};
    for (QWidget *pane : panes) {
        QTest::keyClick(m_window.data(), Qt::Key_F6);
        QVERIFY2(pane->hasFocus(), qPrintable(pane->objectName()));
    }
    QTest::keyClick(m_window.data(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(page()->hasFocus());
}

void tst_MainWindow::zoomScalesAll()
{
    const auto heights = [this] {
        return QList<int>{field()->fontMetrics().height(), view()->fontMetrics().height(),
                          page()->fontMetrics().height(),
                          qRound(page()->document()->size().height())};
    };
    const QList<int> before = heights();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_window.data(), Qt::Key_Plus, Qt::ControlModifier);
    const QList<int> larger = heights();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(larger.at(i) > before.at(i));
    QTest::keyClick(m_window.data(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(heights(), before);
    QTest::keyClick(m_window.data(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(heights().at(3) < before.at(3));
}

void tst_MainWindow::helpOpens_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("focus");
    QTest::newRow("F1") << int(Qt::Key_F1) << u"search"_s;
    QTest::newRow("question mark in the tree") << int(Qt::Key_Question) << u"codes"_s;
    QTest::newRow("question mark in the page") << int(Qt::Key_Question) << u"page"_s;
}

void tst_MainWindow::helpOpens()
{
    QFETCH(const int, key);
    QFETCH(const QString, focus);
    auto *widget = m_window->findChild<QWidget *>(focus);
    widget->setFocus();
    if (key == Qt::Key_Question)
        QTest::keyClicks(widget, u"?"_s);
    else
        QTest::keyClick(widget, Qt::Key(key));
    auto *text = m_window->findChild<QTextBrowser *>(u"shortcutsText"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(u"Ctrl+Shift+C"_s));
    QVERIFY(text->toPlainText().contains(u"cause:17"_s));
}

void tst_MainWindow::remembersState()
{
    selectCode(486);
    view()->collapse(view()->model()->index(0, 0));
    QTest::keyClick(m_window.data(), Qt::Key_Plus, Qt::ControlModifier);
    m_window->resize(900, 600);
    QSignalSpy spy(m_window.data(), &MainWindow::closing);
    m_window->close();
    QCOMPARE(spy.count(), 1);
    const WindowState state = m_window->state();
    QCOMPARE(state.lastCode, 486);
    QCOMPARE(state.zoom, 1);
    QVERIFY(!state.expandedClasses->contains(1));

    openWindow(state);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
    QVERIFY(view()->isExpanded(view()->model()->index(3, 0)));
    QCOMPARE(m_window->size(), QSize(900, 600));
}

void tst_MainWindow::survivesBrokenState()
{
    WindowState state;
    state.geometry = "nonsense";
    state.splitter = "nonsense";
    state.zoom = 1'000'000;
    state.lastCode = 12345;
    state.expandedClasses = QList<int>{-1, 99};
    openWindow(state);
    QCOMPARE(heading(), u"100 Trying"_s);
    QVERIFY(view()->width() > 50);
    QVERIFY(page()->width() > 50);
}

void tst_MainWindow::followsPaletteWhileOpen()
{
    type(u"486"_s);
    const auto hue = [this] {
        return page()
            ->document()
            ->firstBlock()
            .begin()
            .fragment()
            .charFormat()
            .foreground()
            .color();
    };
    QCOMPARE(hue(), QColor(0xa8, 0x5b, 0x00));
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(hue(), QColor(0xf0, 0xa8, 0x57));
    QCOMPARE(heading(), u"486 Busy Here"_s);
    const QImage sheet = page()->viewport()->grab().toImage();
    QCOMPARE(sheet.pixelColor(2, sheet.height() - 3), darkPalette().color(QPalette::Base));
    const QImage tree = view()->viewport()->grab().toImage();
    QCOMPARE(tree.pixelColor(2, tree.height() - 3), darkPalette().color(QPalette::Window));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
