// SPDX-License-Identifier: MIT
#include "windowtest.h"

#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

/// List and page side by side where there is room, and one of them at a time where there is none.
class tst_WindowPanes : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void standSideBySide();
    void takeTurnsInNarrowWindow();
    void enterTurnsToPage();
    void clickTurnsToPage();
    void wayBackLeadsToList_data();
    void wayBackLeadsToList();
    void typingLeadsToList();
    void linkStaysOnPage();
    void zoomChangesNoPane();
    void wideningBringsBothBack();
    void remembersSharesOfWideWindow();
    void opensNarrow();

private:
    static constexpr QSize narrow{420, 600};
    void narrowDown() const
    {
        m_window->resize(narrow);
        QCoreApplication::processEvents();
    }
    /// Turns to the page of \a query in a narrow window.
    void turnToPage(const QString &query) const
    {
        narrowDown();
        type(query);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    [[nodiscard]] bool showsList() const { return view()->isVisible(); }
    [[nodiscard]] bool showsPage() const { return page()->isVisible(); }
    [[nodiscard]] QPushButton *wayBack() const { return child<QPushButton>("wayBack"); }
    [[nodiscard]] QSplitter *splitter() const { return child<QSplitter>("splitter"); }
};

void tst_WindowPanes::standSideBySide()
{
    QVERIFY(showsList() && showsPage());
    QVERIFY(!wayBack());
}

void tst_WindowPanes::takeTurnsInNarrowWindow()
{
    type(u"486"_s);
    narrowDown();
    QVERIFY(showsList() && !showsPage());
    QCOMPARE(view()->width(), narrow.width());
    QVERIFY(field()->hasFocus());
}

void tst_WindowPanes::enterTurnsToPage()
{
    turnToPage(u"486"_s);
    QVERIFY(showsPage() && !showsList());
    QVERIFY(page()->hasFocus());
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QVERIFY(wayBack()->isVisible());
}

void tst_WindowPanes::clickTurnsToPage()
{
    narrowDown();
    type(u"busy"_s);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(rowOf(600)).center());
    QVERIFY(showsPage() && !showsList());
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
    // The next key is for the page.
    QVERIFY(page()->hasFocus());
}

void tst_WindowPanes::wayBackLeadsToList_data()
{
    QTest::addColumn<std::function<void()>>("go");
    QTest::newRow("button") << std::function<void()>(
        [this] { QTest::mouseClick(wayBack(), Qt::LeftButton); });
    QTest::newRow("Esc") << std::function<void()>(
        [this] { QTest::keyClick(page(), Qt::Key_Escape); });
    QTest::newRow("previous pane") << std::function<void()>(
        [this] { QTest::keyClick(page(), Qt::Key_F6, Qt::ShiftModifier); });
    QTest::newRow("search") << std::function<void()>(
        [this] { QTest::keyClick(page(), Qt::Key_F, Qt::ControlModifier); });
}

void tst_WindowPanes::wayBackLeadsToList()
{
    QFETCH(const std::function<void()>, go);
    turnToPage(u"486"_s);
    QVERIFY(!showsList());
    go();
    QVERIFY(showsList() && !showsPage());
    QCOMPARE(field()->text(), u"486"_s);
}

void tst_WindowPanes::typingLeadsToList()
{
    turnToPage(u"486"_s);
    QTest::keyClicks(page(), u"5"_s);
    QVERIFY(showsList() && !showsPage());
    QCOMPARE(field()->text(), u"5"_s);
}

void tst_WindowPanes::linkStaysOnPage()
{
    turnToPage(u"486"_s);
    Q_EMIT page()->anchorClicked(QUrl(u"sipdex:600"_s));
    QVERIFY(showsPage() && !showsList());
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

/// One who makes the page larger goes on reading it.
void tst_WindowPanes::zoomChangesNoPane()
{
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(m_window.data(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(showsList() && showsPage());
}

void tst_WindowPanes::wideningBringsBothBack()
{
    splitter()->setSizes({300, 800});
    const QList<int> sizes = splitter()->sizes();
    const QSize wide = m_window->size();
    narrowDown();
    QTest::keyClick(field(), Qt::Key_Return);
    m_window->resize(wide);
    QCoreApplication::processEvents();
    QVERIFY(showsList() && showsPage());
    QCOMPARE(splitter()->sizes(), sizes);
    QVERIFY(!wayBack()->isVisible());
    // The page, which is being read, is what a narrow window keeps.
    narrowDown();
    QVERIFY(showsPage() && !showsList());
    QCOMPARE(m_window->findChildren<QPushButton *>(wayBack()->objectName()).size(), 1);
    m_window->resize(wide);
    QCoreApplication::processEvents();
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    QVERIFY(showsPage());
}

void tst_WindowPanes::remembersSharesOfWideWindow()
{
    splitter()->setSizes({300, 800});
    const QByteArray shares = m_window->state().splitter;
    narrowDown();
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_window->state().splitter, shares);
}

void tst_WindowPanes::opensNarrow()
{
    openWindow({}, narrow);
    QVERIFY(showsList() && !showsPage());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(showsPage());
    QTRY_COMPARE(heading(), u"100 Trying"_s);
    QVERIFY(page()->width() > narrow.width() - 10);
}

QTEST_MAIN(tst_WindowPanes)
#include "tst_windowpanes.moc"
