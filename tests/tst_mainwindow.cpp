// SPDX-License-Identifier: MIT
#include "badge.h"
#include "codeview.h"
#include "emptyresult.h"
#include "mainwindow.h"
#include "pageview.h"
#include "palettes.h"
#include "searchfield.h"
#include "selectedtext.h"
#include "startup.h"
#include "testing.h"
#include "translations.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The window as a user meets it: real keys, real clicks.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

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
    void nothingIsShownWhereNothingMatches();
    void emptyResultOffersNearWord();
    void emptyResultOffersToDropQualifier();
    void unknownNumberIsAnswered();
    void twoNumbersStandSideBySide();
    void queryIsShownAsText();
    void looksUpSelection();

    void copiesEveryForm_data();
    void copiesEveryForm();
    void copiesPhraseByKey_data();
    void copiesPhraseByKey();
    void copiesPhraseByButton();
    void copiesFromContextMenu();
    void menuOfClassHasWhatFitsClass();
    void noteOfCopyGoesWithItsPage();
    void noteOfCopyGoesAfterAWhile();
    void typingElsewhereAsksAnew();
    void countIsReadOutAfterTyping();
    void copiesFiltersOfClassAndResult();
    void copiesWholePage();
    void copiesWhatUserSelected();
    void confirmsCopyTwice();

    void linkGoesToCodeAndBack();
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
    void fitsNarrowWindow();
    void stripHoldsItsButtons_data();
    void stripHoldsItsButtons();
    void clipsNothing_data();
    void clipsNothing();
    void tabFollowsTheEye();
    void targetsAreLargeEnough();
    void mirrorsForRightToLeft();
    void everyFocusableChildHasName();
    void buttonsOfFieldHaveNames();
    void rowsReadAsSentences();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] SearchField *field() const { return child<SearchField>("search"); }
    [[nodiscard]] CodeView *view() const { return child<CodeView>("codes"); }
    [[nodiscard]] PageView *page() const { return child<PageView>("page"); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString pageText() const { return page()->toPlainText(); }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void openWindow(const WindowState &state = {});
    void clickLink(const QString &href) const;

    Translations m_translations;
    QScopedPointer<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    failOnUnexpectedWarnings();
    m_translations.use(u"en"_s);
    QApplication::setPalette(lightPalette());
    openWindow();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    QApplication::clipboard()->clear();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_MainWindow::openWindow(const WindowState &state)
{
    m_window.reset(new MainWindow(shippedTable(), state));
    if (state.geometry.isEmpty())
        m_window->resize(1100, 720);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.data()));
}

QString tst_MainWindow::heading() const
{
    return page()
        ->document()
        ->firstBlock()
        .text()
        .replace(QChar::Nbsp, u' ')
        .remove(QChar(0x200f))
        .simplified();
}

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
    QCOMPARE(view()->selectedCode(), 100);
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
    QCOMPARE(QString::number(view()->selectedCode()), heading().left(3));
    QVERIFY(view()->visualRect(view()->currentIndex()).isValid());
    const QString counted = child<QLabel>("count")->text();
    const QString verb = counted.startsWith(u"1 "_s) ? u"matches"_s : u"match"_s;
    QVERIFY(counted.endsWith(u" of 90 codes %1 “%2”"_s.arg(verb, query)));
}

void tst_MainWindow::selectionDrivesPage()
{
    const QModelIndex index = view()->indexOfCode(180);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    QCOMPARE(heading(), u"180 Ringing"_s);
    QVERIFY(pageText().contains(shippedTable().find(180)->summary));
}

void tst_MainWindow::arrowsWalkListFromField()
{
    type(u"60"_s);
    QCOMPARE(view()->selectedCode(), 600);
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
    QCOMPARE(heading(), u"486 Busy Here"_s); // what was found stays
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
    QCOMPARE(view()->selectedCode(), 100);
}

void tst_MainWindow::nothingIsShownWhereNothingMatches()
{
    type(u"x"_s);
    const QString before = heading();
    type(u"qzzy"_s);
    QCOMPARE(pageText(), QString());
    QVERIFY(!action("copyPhrase")->isEnabled());
    QVERIFY(!action("copyStatusLine")->isEnabled());
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), before);
    QVERIFY(action("copyPhrase")->isEnabled());
}

void tst_MainWindow::emptyResultOffersNearWord()
{
    type(u"bsuy"_s);
    auto *empty = m_window->findChild<EmptyResult *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!view()->isVisible());
    QCOMPARE(child<QLabel>("emptyMessage")->text(), u"No code matches “bsuy”."_s);
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
    clickLink(u"code:400"_s);
    QCOMPARE(heading(), u"400 Bad Request"_s);
    QCOMPARE(view()->selectedCode(), 400);
}

void tst_MainWindow::twoNumbersStandSideBySide()
{
    type(u"486 600"_s);
    QCOMPARE(heading(), u"486 Busy Here / 600 Busy Everywhere"_s);
    QVERIFY(pageText().contains(shippedTable().find(486)->summary));
    QVERIFY(pageText().contains(shippedTable().find(600)->summary));
    QVERIFY(pageText().contains(u'≠'));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(heading(), u"486 Busy Here"_s);
}

void tst_MainWindow::queryIsShownAsText()
{
    const QString hostile = u"<b>&x</b>%1"_s;
    type(hostile);
    QCOMPARE(child<QLabel>("emptyMessage")->text(), u"No code matches “%1”."_s.arg(hostile));
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

void tst_MainWindow::copiesEveryForm_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");

    const auto rows = [](const QString &code, const QString &phrase, const QString &markdown) {
        const auto row = [&](const QString &name, const QString &copied) {
            QTest::addRow("%s %s", qPrintable(code), qPrintable(name)) << code << name << copied;
        };
        row(u"copyPhrase"_s, phrase);
        row(u"copyStatusLine"_s, u"SIP/2.0 "_s + code + u' ' + phrase);
        row(u"copyNumber"_s, code);
        row(u"copyNumberAndPhrase"_s, code + u' ' + phrase);
        row(u"copyLink"_s, u"sipdex:"_s + code);
        row(u"copyWireshark"_s, u"sip.Status-Code == "_s + code);
        row(u"copyGrep"_s, u"SIP/2\\.0 "_s + code + u"\\b"_s);
        row(u"copyMarkdown"_s, markdown);
    };
    rows(
        u"486"_s, u"Busy Here"_s,
        u"[486 Busy Here](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24) (RFC 3261 §21.4.24)"_s);
    rows(
        u"202"_s, u"Accepted"_s,
        u"[202 Accepted](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1) (RFC 6665 §8.3.1)"_s);
    rows(
        u"409"_s, u"Conflict"_s,
        u"[409 Conflict](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10) (RFC 2543 §7.4.10)"_s);
}

void tst_MainWindow::copiesEveryForm()
{
    QFETCH(const QString, query);
    QFETCH(const QString, action);
    type(query);
    m_window->findChild<QAction *>(action)->trigger();
    QTEST(QApplication::clipboard()->text(), "copied");
}

void tst_MainWindow::copiesPhraseByKey_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the field") << u"search"_s;
    QTest::newRow("from the tree") << u"codes"_s;
    QTest::newRow("from the page") << u"page"_s;
}

void tst_MainWindow::copiesPhraseByKey()
{
    QFETCH(const QString, focus);
    type(u"486"_s);
    auto *widget = m_window->findChild<QWidget *>(focus);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Busy Here"_s);
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"SIP/2.0 486 Busy Here"_s);
}

void tst_MainWindow::copiesPhraseByButton()
{
    type(u"486"_s);
    QTest::mouseClick(child<QPushButton>("copyPhraseButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Busy Here"_s);
    QTest::mouseClick(child<QPushButton>("copyStatusLineButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"SIP/2.0 486 Busy Here"_s);
    const QMenu *menu = child<QPushButton>("copyAsButton")->menu();
    QVERIFY(menu->actions().contains(action("copyMarkdown")));
}

void tst_MainWindow::copiesFromContextMenu()
{
    type(u"486"_s);
    bool seen = false;
    QTimer::singleShot(0, this, [this, &seen] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        seen = true;
        const auto actions = menu->actions();
        QCOMPARE(actions.at(1), action("copyStatusLine"));
        QVERIFY(actions.at(2)->isSeparator());
        QVERIFY(actions.contains(action("copyMarkdown")));
        menu->setActiveAction(action("copyStatusLine"));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QPoint at = view()->visualRect(view()->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view()->viewport(), &event);
    QVERIFY(seen);
    QCOMPARE(QApplication::clipboard()->text(), u"SIP/2.0 486 Busy Here"_s);
}

void tst_MainWindow::menuOfClassHasWhatFitsClass()
{
    view()->setCurrentIndex(view()->model()->index(3, 0));
    QStringList names;
    QTimer::singleShot(0, this, [&names] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        const auto actions = menu->actions();
        for (const QAction *each : actions)
            names << each->objectName();
        menu->close();
    });
    const QPoint at = view()->visualRect(view()->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view()->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view()->viewport(), &event);
    QCOMPARE(names, QStringList({u"copyWireshark"_s, u"copyWiresharkFound"_s, u"copyGrep"_s}));
}

void tst_MainWindow::noteOfCopyGoesWithItsPage()
{
    type(u"486"_s);
    action("copyPhrase")->trigger();
    QCOMPARE(child<QLabel>("copyNote")->text(), u"Copied “Busy Here”"_s);
    field()->selectAll();
    type(u"404"_s);
    QCOMPARE(child<QLabel>("copyNote")->text(), QString());
}

void tst_MainWindow::noteOfCopyGoesAfterAWhile()
{
    type(u"486"_s);
    action("copyPhrase")->trigger();
    auto *timer = child<QLabel>("copyNote")->findChild<QTimer *>();
    QVERIFY(timer->isActive());
    QVERIFY(timer->isSingleShot());
    QVERIFY(timer->interval() > 2000); // to be read
    QMetaObject::invokeMethod(timer, "timeout");
    QCOMPARE(child<QLabel>("copyNote")->text(), QString());
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
    QCOMPARE(view()->selectedCode(), 600);
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

void tst_MainWindow::copiesFiltersOfClassAndResult()
{
    QVERIFY(!action("copyWiresharkFound")->isEnabled());
    type(u"\"not acceptable\""_s);
    action("copyWiresharkFound")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"sip.Status-Code in {406, 488, 606}"_s);
    field()->clear();
    view()->setCurrentIndex(view()->model()->index(3, 0));
    action("copyWireshark")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"sip.Status-Code in {400..499}"_s);
    action("copyGrep")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"SIP/2\\.0 4[0-9][0-9]\\b"_s);
    type(u"qqqqqqq"_s);
    for (const char *filter : {"copyWireshark", "copyGrep", "copyStatusLine", "copyMarkdown"})
        QVERIFY2(!action(filter)->isEnabled(), filter);
}

void tst_MainWindow::copiesWholePage()
{
    type(u"486"_s);
    action("copyPage")->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(u"486 Busy Here\n"_s));
    QVERIFY(data->html().contains(u"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24"_s));
    action("copyExplanation")->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
}

void tst_MainWindow::copiesWhatUserSelected()
{
    type(u"busy"_s);
    // What Ctrl+F selected does not count.
    QTest::keyClick(field(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Busy Here"_s);
    // What the user selected does, in the field
    QTest::keyClick(field(), Qt::Key_Right);
    QTest::keyClick(field(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"y"_s);
    QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"busy"_s);
    // … and in the page.
    page()->setFocus();
    QTest::mouseDClick(page()->viewport(), Qt::LeftButton, {},
                       page()->cursorRect(QTextCursor(page()->document())).center() + QPoint(3, 0));
    const QString word = page()->textCursor().selectedText();
    QVERIFY(!word.isEmpty());
    QTest::keyClick(page(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), word);
}

void tst_MainWindow::confirmsCopyTwice()
{
    type(u"486"_s);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(child<QLabel>("copyNote")->text(), u"Copied “Busy Here”"_s);
    QCOMPARE(child<QLabel>("copied")->text(), u"Copied “Busy Here”"_s);
}

void tst_MainWindow::linkGoesToCodeAndBack()
{
    type(u"486"_s);
    field()->clear();
    clickLink(u"code:600"_s);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
    QCOMPARE(view()->selectedCode(), 600);
    QTest::keyClick(m_window.data(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

/// Walking the list with the keys leaves no places behind; what was clicked was meant.
void tst_MainWindow::clickIsPlaceToComeBackTo()
{
    const auto click = [this](int code) {
        const QRect row = view()->visualRect(view()->indexOfCode(code));
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
    field()->clear();
    clickLink(u"code:600"_s);
    QTest::mouseClick(page()->viewport(), Qt::BackButton);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QTest::mouseClick(view()->viewport(), Qt::ForwardButton);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

void tst_MainWindow::linkDropsQueryThatHidesCode()
{
    type(u"486"_s);
    clickLink(u"code:480"_s);
    QCOMPARE(heading(), u"480 Temporarily Unavailable"_s);
    QVERIFY(field()->text().isEmpty());
    QCOMPARE(view()->selectedCode(), 480);
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
    type(u"486"_s);
    field()->clear();
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

void tst_MainWindow::fitsNarrowWindow()
{
    m_window->resize(480, 640);
    QVERIFY2(m_window->width() <= 480,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);

    // What has no room beside something else goes below it, and badges wrap.
    type(u"503"_s);
    const QWidget *strip = child<QPushButton>("copyAsButton")->parentWidget()->parentWidget();
    const auto badges = strip->findChildren<Badge *>();
    QVERIFY(badges.size() > 1);
    for (const Badge *badge : badges) {
        QVERIFY2(badge->height() >= badge->heightForWidth(badge->width()),
                 qPrintable(badge->text()));
        QVERIFY(badge->mapTo(strip, badge->rect().bottomRight()).x() < strip->width());
    }
    for (const auto *button : strip->findChildren<QPushButton *>()) {
        QVERIFY2(button->mapTo(strip, button->rect().bottomRight()).x() < strip->width(),
                 qPrintable(button->text()));
    }
}

void tst_MainWindow::stripHoldsItsButtons_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("no badges in a comparison") << u"486 600"_s;
    QTest::newRow("one line of badges") << u"486"_s;
    QTest::newRow("badges that need a second line") << u"503"_s;
}

void tst_MainWindow::stripHoldsItsButtons()
{
    QFETCH(const QString, query);
    type(query);
    const QString beginning = shippedTable().find(query.first(3).toInt())->summary.first(30);
    for (const int width : {1100, 600}) {
        m_window->resize(width, 720);
        const auto *button = child<QPushButton>("copyAsButton");
        const QWidget *strip = button->parentWidget()->parentWidget();
        QVERIFY(strip->rect().contains(
            QRect(button->mapTo(strip, QPoint()), button->size()).adjusted(0, 0, -1, -1)));
        // What follows stands below.
        QTextBlock summary = page()->document()->begin();
        while (!summary.text().contains(beginning))
            summary = summary.next();
        const QRect text = page()->cursorRect(QTextCursor(summary));
        QVERIFY(text.top() >= strip->geometry().bottom());
    }
}

void tst_MainWindow::clipsNothing_data()
{
    QTest::addColumn<qreal>("points");
    QTest::newRow("usual font") << 10.0;
    QTest::newRow("16 pt") << 16.0;
    QTest::newRow("twice the usual") << 20.0;
}

void tst_MainWindow::clipsNothing()
{
    QFETCH(const qreal, points);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    openWindow();
    type(u"555"_s); // the longest registered phrase
    for (const char *name : {"copyPhraseButton", "copyStatusLineButton", "copyAsButton"}) {
        const auto *button = child<QPushButton>(name);
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
    }
    QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(field()->height() >= field()->sizeHint().height());
    QApplication::setFont(usual);
}

void tst_MainWindow::tabFollowsTheEye()
{
    type(u"486"_s);
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
             QStringList({u"search"_s, u"codes"_s, u"copyPhraseButton"_s, u"copyStatusLineButton"_s,
                          u"copyAsButton"_s, u"page"_s}));
}

void tst_MainWindow::targetsAreLargeEnough()
{
    constexpr int least = 24; // WCAG 2.2, target size
    type(u"busy"_s);
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible()) {
            QVERIFY2(std::min(button->width(), button->height()) >= least,
                     qPrintable(button->accessibleName()));
        }
    }
    QVERIFY(view()->visualRect(view()->currentIndex()).height() >= least);
    QVERIFY(field()->height() >= least);
}

void tst_MainWindow::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    type(u"busy"_s);
    QVERIFY(view()->mapTo(m_window.data(), QPoint()).x()
            > page()->mapTo(m_window.data(), QPoint()).x());
    QCOMPARE(heading(), u"486 Busy Here"_s);
    // The number stands at the right end of its row.
    const QImage row =
        view()->viewport()->grab(view()->visualRect(view()->indexOfCode(600))).toImage();
    const auto inked = [&row](int from, int to) {
        int pixels = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < row.height(); ++y)
                pixels +=
                    row.pixelColor(x, y).saturation() > 120 && row.pixelColor(x, y).hue() > 250 ? 1
                                                                                                : 0;
        }
        return pixels;
    };
    QVERIFY(inked(row.width() * 3 / 4, row.width()) > inked(0, row.width() / 4));
}

void tst_MainWindow::everyFocusableChildHasName()
{
    type(u"486"_s);
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    int checked = 0;
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || qobject_cast<QSplitterHandle *>(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName() + u' '
                            + QString::fromLatin1(widget->metaObject()->className())));
        ++checked;
    }
    QVERIFY(checked >= 6);
}

void tst_MainWindow::buttonsOfFieldHaveNames()
{
    const auto names = [this] {
        QStringList texts;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(field());
        for (int i = 0; i < interface->childCount(); ++i)
            texts << interface->child(i)->text(QAccessible::Name);
        return texts;
    };
    type(u"486"_s);
    QCOMPARE(names(), (QStringList{u"Search"_s, u"Clear"_s}));
    QTest::keyClick(field(), Qt::Key_Escape);
    type(u"6"_s);
    m_window->resize(800, 600);
    QCOMPARE(names(), (QStringList{u"Search"_s, u"Clear"_s}));
}

void tst_MainWindow::rowsReadAsSentences()
{
    type(u"busy"_s);
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view());
    QVERIFY(tree && tree->role() == QAccessible::Tree);
    QCOMPARE(tree->text(QAccessible::Name), u"Response codes"_s);
    QAccessibleTableInterface *table = tree->tableInterface();
    QVERIFY(table);
    QStringList rows;
    for (int row = 0; row < table->rowCount(); ++row)
        rows << table->cellAt(row, 0)->text(QAccessible::Name);
    QVERIFY2(rows.contains(u"486 Busy Here, client failure"_s), qPrintable(rows.join(u'\n')));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
