// SPDX-License-Identifier: MIT
#include "entrylink.h"
#include "selectedtext.h"
#include "windowtest.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

/// What leaves the window by the clipboard, and what it tells of that.
class tst_WindowCopying : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEveryForm_data();
    void copiesEveryForm();
    void copiesPhraseByKey_data();
    void copiesPhraseByKey();
    void copiesPhraseByButton();
    void copiesFromContextMenu();
    void menuHasWhatFitsRow_data();
    void menuHasWhatFitsRow();
    void noteOfCopyGoesWithItsPage();
    void noteOfCopyCoversNoHeading_data();
    void noteOfCopyCoversNoHeading();
    void noteOfCopyGoesAfterAWhile();
    void copiesFiltersOfClassAndResult();
    void copiesWholePage();
    void copiesWhatUserSelected();
    void confirmsCopyTwice();

private:
    /// Does \a act in the context menu of the row that is selected.
    void inRowMenu(const std::function<void(QMenu *)> &act) const
    {
        inContextMenu(view()->viewport(), view()->visualRect(view()->currentIndex()).center(),
                      QContextMenuEvent::Mouse, act);
    }
};

void tst_WindowCopying::copiesEveryForm_data()
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

void tst_WindowCopying::copiesEveryForm()
{
    QFETCH(const QString, query);
    QFETCH(const QString, action);
    type(query);
    m_window->findChild<QAction *>(action)->trigger();
    QTEST(QApplication::clipboard()->text(), "copied");
}

void tst_WindowCopying::copiesPhraseByKey_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the field") << u"search"_s;
    QTest::newRow("from the tree") << u"codes"_s;
    QTest::newRow("from the page") << u"page"_s;
}

void tst_WindowCopying::copiesPhraseByKey()
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

void tst_WindowCopying::copiesPhraseByButton()
{
    type(u"486"_s);
    QTest::mouseClick(child<QPushButton>("copyPhraseButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Busy Here"_s);
    const QMenu *menu = child<QPushButton>("copyAsButton")->menu();
    QVERIFY(menu->actions().contains(action("copyMarkdown")));
}

void tst_WindowCopying::copiesFromContextMenu()
{
    type(u"486"_s);
    inRowMenu([this](QMenu *menu) {
        const auto actions = menu->actions();
        QCOMPARE(actions.at(1), action("copyStatusLine"));
        QVERIFY(actions.at(2)->isSeparator());
        QVERIFY(actions.contains(action("copyMarkdown")));
        menu->setActiveAction(action("copyStatusLine"));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QCOMPARE(QApplication::clipboard()->text(), u"SIP/2.0 486 Busy Here"_s);
}

void tst_WindowCopying::menuHasWhatFitsRow_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("commands");
    QTest::newRow("a class") << QString()
                             << QStringList{u"copyLink"_s, u"copyWireshark"_s, u"copyGrep"_s,
                                            u"copyPage"_s};
    QTest::newRow("a symptom") << u"symptom:dtmf"_s
                               << QStringList{u"copyPhrase"_s, u""_s, u"copyLink"_s, u"copyPage"_s};
    QTest::newRow("a cause") << u"cause:16"_s
                             << QStringList{u"copyPhrase"_s, u""_s, u"copyLink"_s, u"copyPage"_s};
}

void tst_WindowCopying::menuHasWhatFitsRow()
{
    QFETCH(const QString, query);
    if (query.isEmpty())
        view()->setCurrentIndex(view()->model()->index(3, 0));
    else
        m_window->search(query);
    QStringList names;
    inRowMenu([&names](const QMenu *menu) {
        const auto actions = menu->actions();
        for (const QAction *each : actions)
            names << each->objectName();
    });
    QTEST(names, "commands");
    action("copyLink")->trigger();
    const QString link = QApplication::clipboard()->text();
    QCOMPARE(linkedEntry(link, shippedTable()), view()->selectedEntry());
    action("copyPage")->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(heading()));
}

void tst_WindowCopying::noteOfCopyGoesWithItsPage()
{
    type(u"486"_s);
    action("copyPhrase")->trigger();
    QCOMPARE(child<QLabel>("copyNote")->text(), u"Copied “Busy Here”"_s);
    field()->selectAll();
    type(u"404"_s);
    QCOMPARE(child<QLabel>("copyNote")->text(), QString());
}

void tst_WindowCopying::noteOfCopyCoversNoHeading_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize size : {QSize(480, 560), QSize(868, 588), QSize(1900, 1000)}) {
        for (const char *language : {"en", "ar"})
            QTest::addRow("%d %s", size.width(), language) << size << QString::fromLatin1(language);
    }
}

/// It lies below the buttons, within the page, and moves nothing.
void tst_WindowCopying::noteOfCopyCoversNoHeading()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    m_translations.use(language);
    openWindow({}, size);
    m_window->search(u"481"_s);
    page()->setFocus();
    QCoreApplication::processEvents();
    const auto *button = child<QWidget>("copyPhraseButton");
    const QRect before = place(button);
    action("copyPhrase")->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(place(button), before);
    const auto *note = child<QLabel>("copyNote");
    QVERIFY(note->isVisible());
    QVERIFY(place(note).top() > before.bottom());
    QVERIFY(place(page()).contains(place(note)));
    QVERIFY(note->fontMetrics().horizontalAdvance(note->text()) <= note->width());
}

void tst_WindowCopying::noteOfCopyGoesAfterAWhile()
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

void tst_WindowCopying::copiesFiltersOfClassAndResult()
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

void tst_WindowCopying::copiesWholePage()
{
    type(u"486"_s);
    action("copyPage")->trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith(u"486 Busy Here\n"_s));
    QVERIFY(data->html().contains(u"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24"_s));
    action("copyExplanation")->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
}

void tst_WindowCopying::copiesWhatUserSelected()
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

void tst_WindowCopying::confirmsCopyTwice()
{
    type(u"486"_s);
    QTest::keyClick(field(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(child<QLabel>("copyNote")->text(), u"Copied “Busy Here”"_s);
    QCOMPARE(child<QLabel>("copied")->text(), u"Copied “Busy Here”"_s);
}

QTEST_MAIN(tst_WindowCopying)
#include "tst_windowcopying.moc"
