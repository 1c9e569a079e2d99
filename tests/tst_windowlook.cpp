// SPDX-License-Identifier: MIT
#include "colours.h"
#include "windowtest.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// That the window looks drawn by one hand: what touches its edges, what stands clear of them, and
/// which part grows.
class tst_WindowLook : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasFrame();
    void panesFillTheWindow();
    void listsFillTheirPanes();
    void fieldStandsClearOfEdges();
    void traceBarStandsClearOfEdges();
    void statusStandsClearOfEdges();
    void emptyResultIsCentred();
    void pageGrowsWithTheWindow();
    void panesKeepTheirLeastWidth();
    void occurrencesTakeQuarter();
    void rowUnderMouseShows();
    void labelsShowTextAsItIs();

private:
    void openTrace() const { openTraces({QStringLiteral(SIPDEX_SAMPLES "/busy.log")}); }

    [[nodiscard]] QSplitter *splitter() const { return child<QSplitter>("splitter"); }
    [[nodiscard]] QWidget *side() const { return splitter()->widget(0); }
    [[nodiscard]] QWidget *pane() const { return splitter()->widget(1); }
    [[nodiscard]] int line() const { return m_window->fontMetrics().height(); }
};

void tst_WindowLook::nothingHasFrame()
{
    openTrace();
    const auto areas = m_window->findChildren<QAbstractScrollArea *>();
    QVERIFY(areas.size() >= 3);
    for (const QAbstractScrollArea *area : areas)
        QVERIFY2(area->frameShape() == QFrame::NoFrame, area->metaObject()->className());
}

void tst_WindowLook::panesFillTheWindow()
{
    const QRect all = place(splitter());
    QCOMPARE(all.left(), 0);
    QCOMPARE(all.width(), m_window->width());
    QCOMPARE(all.bottom() + 1, m_window->statusBar()->y());
    QCOMPARE(splitter()->handleWidth(), 1);
    QCOMPARE(place(side()).right() + 2, place(pane()).left());
}

void tst_WindowLook::listsFillTheirPanes()
{
    const auto *view = child<EntryView>("codes");
    QCOMPARE(place(view).left(), 0);
    QCOMPARE(place(view).right(), place(side()).right());
    QCOMPARE(place(view).bottom(), place(side()).bottom());
    const auto *page = child<PageView>("page");
    QCOMPARE(place(page).right(), place(pane()).right());
    QCOMPARE(place(page).top(), place(pane()).top());
    QCOMPARE(place(page).bottom(), place(pane()).bottom());
    QVERIFY(place(page).left() - place(pane()).left() <= 4); // the bar that shows the focus

    openTrace();
    const auto *list = child<QTreeView>("occurrenceView");
    QCOMPARE(place(list).right(), place(pane()).right());
    QCOMPARE(place(list).bottom(), place(pane()).bottom());
    QCOMPARE(place(list->parentWidget()).top(), place(page).bottom() + 1);
    QCOMPARE(list->header()->length(), list->viewport()->width());
}

void tst_WindowLook::fieldStandsClearOfEdges()
{
    const auto *field = child<SearchField>("search");
    const QRect inPane = side()->rect();
    const QRect box(field->mapTo(side(), QPoint()), field->size());
    QCOMPARE(box.left(), line() / 2);
    QCOMPARE(box.top(), line() / 2);
    // Back and forward stand between it and the page.
    const auto *forward = child<QToolButton>("forwardButton");
    const QRect buttons(forward->mapTo(side(), QPoint()), forward->size());
    QCOMPARE(inPane.right() - buttons.right(), line() / 4);
    QCOMPARE(buttons.center().y(), box.center().y());
    QCOMPARE(child<EntryView>("codes")->mapTo(side(), QPoint()).y() - box.bottom() - 1, line() / 2);
    QVERIFY(box.height() >= 2 * line());
}

void tst_WindowLook::traceBarStandsClearOfEdges()
{
    openTrace();
    const auto *bar = child<QWidget>("traceBar");
    const auto *text = child<QLabel>("traceText");
    const auto *order = child<QToolButton>("traceOrder");
    const auto *closing = child<QToolButton>("traceClose");
    QVERIFY(bar->isVisible() && text->isVisible() && order->isVisible() && closing->isVisible());
    QCOMPARE(text->x(), line() / 2);
    QCOMPARE(text->y(), 0);
    QCOMPARE(order->x(), line() / 2);
    QCOMPARE(order->y() - text->geometry().bottom() - 1, line() / 4);
    QCOMPARE(bar->width() - closing->geometry().right() - 1, line() / 2);
    QCOMPARE(bar->height() - closing->geometry().bottom() - 1, line() / 2);
    QVERIFY(closing->x() > order->geometry().right() + line()); // at the other end
    for (const QToolButton *button : {order, closing}) {
        QVERIFY(button->autoRaise());
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextOnly);
        QCOMPARE(button->focusPolicy(), Qt::TabFocus);
    }
    QVERIFY(!child<QLabel>("traceComplaint")->isVisible());
    QVERIFY(!bar->findChild<QProgressBar *>()->isVisible());
}

void tst_WindowLook::statusStandsClearOfEdges()
{
    const auto *count = child<QLabel>("count");
    const auto *copied = child<QLabel>("copyNote");
    QCOMPARE(count->contentsMargins().left(), line() / 2);
    QVERIFY(place(count).width() > m_window->width() / 2);
    QVERIFY(copied);
    QCOMPARE(child<QLabel>("copied")->contentsMargins().right(), line() / 2);
}

void tst_WindowLook::emptyResultIsCentred()
{
    m_window->search(u"bsuy"_s);
    const auto *message = child<QLabel>("emptyMessage");
    const auto *hint = child<QLabel>("emptyHint");
    const auto *offer = child<QPushButton>("emptyOffer");
    QVERIFY(message->isVisible() && hint->isVisible() && offer->isVisible());
    const QWidget *all = message->parentWidget();
    QCOMPARE(message->geometry().topLeft(), QPoint(line(), line()));
    QCOMPARE(all->width() - message->geometry().right() - 1, line());
    QCOMPARE(hint->y() - message->geometry().bottom() - 1, line() * 3 / 4);
    QCOMPARE(offer->y() - hint->geometry().bottom() - 1, line() * 3 / 4);
    QVERIFY(std::abs(offer->geometry().center().x() - all->rect().center().x()) <= 1);
    QVERIFY(offer->geometry().bottom() < all->height() / 2); // what is left over is below
    for (const QLabel *label : {message, hint}) {
        QVERIFY(label->alignment() & Qt::AlignHCenter);
        QVERIFY(label->wordWrap());
    }
    QCOMPARE(hint->palette().color(QPalette::WindowText), Colours(lightPalette()).muted);
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QCOMPARE(hint->palette().color(QPalette::WindowText), Colours(darkPalette()).muted);
}

void tst_WindowLook::pageGrowsWithTheWindow()
{
    const int width = side()->width();
    QCOMPARE(width, 21 * line());
    m_window->resize(1500, 720);
    QTRY_COMPARE(m_window->width(), 1500);
    QCOMPARE(side()->width(), width);
}

void tst_WindowLook::panesKeepTheirLeastWidth()
{
    splitter()->setSizes({0, 1000});
    QCOMPARE(side()->width(), 9 * line());
    splitter()->setSizes({10'000, 0});
    QCOMPARE(pane()->width(), 16 * line());
}

void tst_WindowLook::occurrencesTakeQuarter()
{
    openTrace();
    const int page = child<PageView>("page")->height();
    const int list = child<QWidget>("occurrences")->height();
    QCOMPARE(page + list, pane()->height());
    QVERIFY(std::abs(page - 3 * list) <= 4);
    QCOMPARE(child<QTreeView>("occurrenceView")->selectionMode(),
             QAbstractItemView::ExtendedSelection);
}

void tst_WindowLook::rowUnderMouseShows()
{
    auto *view = child<EntryView>("codes");
    const QModelIndex row = view->model()->index(1, 0, view->model()->index(3, 0));
    view->scrollTo(row);
    const QRect box = view->visualRect(row);
    const auto look = [&] { return view->viewport()->grab(box).toImage(); };
    QTest::mouseMove(view->viewport(), QPoint(view->viewport()->width() / 2, 1));
    const QImage before = look();
    QTest::mouseMove(view->viewport(), box.center());
    QTRY_VERIFY(look() != before);
}

void tst_WindowLook::labelsShowTextAsItIs()
{
    openTrace();
    m_window->search(u"<b>qqq</b>"_s);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(labels.size() > 5);
    for (const QLabel *label : labels) {
        if (label->text().contains(u'<'))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

QTEST_MAIN(tst_WindowLook)
#include "tst_windowlook.moc"
