// SPDX-License-Identifier: MIT
#include "windowtest.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

/// That all is within reach: in any size, from either side, without a mouse or without seeing it.
class tst_WindowAccess : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
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
};

void tst_WindowAccess::fitsNarrowWindow()
{
    m_window->resize(480, 640);
    QVERIFY2(m_window->width() <= 480,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);

    // What has no room beside the heading stands below it.
    type(u"503"_s);
    const QWidget *strip = child<QPushButton>("copyAsButton")->parentWidget();
    for (const auto *button : strip->findChildren<QPushButton *>()) {
        QVERIFY2(button->mapTo(strip, button->rect().bottomRight()).x() < strip->width(),
                 qPrintable(button->text()));
    }
}

void tst_WindowAccess::stripHoldsItsButtons_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("a code") << u"486"_s;
    QTest::newRow("a heading of several lines") << u"604"_s;
    QTest::newRow("a symptom") << u"no ringback"_s;
}

void tst_WindowAccess::stripHoldsItsButtons()
{
    QFETCH(const QString, query);
    type(query);
    for (const int width : {1300, 700, 480}) {
        m_window->resize(width, 720);
        const auto *button = child<QPushButton>("copyAsButton");
        const QWidget *strip = button->parentWidget();
        QVERIFY(strip->rect().contains(
            QRect(button->mapTo(strip, QPoint()), button->size()).adjusted(0, 0, -1, -1)));
        QVERIFY(page()->viewport()->rect().contains(strip->geometry().adjusted(0, 0, -1, -1)));
        // Nothing is written below the buttons.
        const QTextBlock heading = page()->document()->firstBlock();
        for (QTextBlock block = heading; block.isValid(); block = block.next()) {
            if (block.text().trimmed().isEmpty())
                continue; // their own room
            QTextCursor cursor(block);
            QRect line = page()->cursorRect(cursor);
            cursor.movePosition(QTextCursor::EndOfLine);
            line = line.united(page()->cursorRect(cursor));
            QVERIFY2(!line.intersects(strip->geometry()), qPrintable(block.text()));
        }
    }
}

void tst_WindowAccess::clipsNothing_data()
{
    QTest::addColumn<qreal>("points");
    QTest::newRow("usual font") << 10.0;
    QTest::newRow("16 pt") << 16.0;
    QTest::newRow("twice the usual") << 20.0;
}

void tst_WindowAccess::clipsNothing()
{
    QFETCH(const qreal, points);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    openWindow();
    type(u"555"_s); // the longest registered phrase
    QTest::keyClick(field(), Qt::Key_Return); // to the page, where it stands alone
    for (const char *name : {"copyPhraseButton", "copyAsButton"}) {
        const auto *button = child<QPushButton>(name);
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
    }
    QCOMPARE(page()->horizontalScrollBar()->maximum(), 0);
    QVERIFY(field()->height() >= field()->sizeHint().height());
    QApplication::setFont(usual);
}

void tst_WindowAccess::tabFollowsTheEye()
{
    type(u"486"_s);
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
             QStringList(
                 {u"search"_s, u"codes"_s, u"copyPhraseButton"_s, u"copyAsButton"_s, u"page"_s}));
}

void tst_WindowAccess::targetsAreLargeEnough()
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

void tst_WindowAccess::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    type(u"busy"_s);
    QVERIFY(view()->mapTo(m_window.data(), QPoint()).x()
            > page()->mapTo(m_window.data(), QPoint()).x());
    QCOMPARE(heading(), u"486 Busy Here"_s);
    // The number stands at the right end of its row.
    const QImage row = view()->viewport()->grab(view()->visualRect(rowOf(600))).toImage();
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

void tst_WindowAccess::everyFocusableChildHasName()
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

void tst_WindowAccess::buttonsOfFieldHaveNames()
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

void tst_WindowAccess::rowsReadAsSentences()
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

QTEST_MAIN(tst_WindowAccess)
#include "tst_windowaccess.moc"
