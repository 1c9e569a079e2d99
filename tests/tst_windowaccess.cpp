// SPDX-License-Identifier: MIT
#include "colours.h"
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
    void fieldComesFirst();
    void pageHasHeadingsAndLinks();
    void linkOfPageCanBePressed();
    void partsFollowThePage();
    void textOfPageCanBeRead();
    void hintIsReadable_data();
    void hintIsReadable();

private:
    /// The interface of the page, and its children of a \a role.
    [[nodiscard]] QAccessibleInterface *pageInterface() const
    {
        return QAccessible::queryAccessibleInterface(page());
    }
    [[nodiscard]] QList<QAccessibleInterface *> parts(QAccessible::Role role) const
    {
        QList<QAccessibleInterface *> found;
        for (int i = 0; i < pageInterface()->childCount(); ++i) {
            QAccessibleInterface *child = pageInterface()->child(i);
            if (child && child->role() == role)
                found << child;
        }
        return found;
    }
    [[nodiscard]] QAccessibleInterface *link(const QString &name) const
    {
        const QList<QAccessibleInterface *> links = parts(QAccessible::Link);
        for (QAccessibleInterface *each : links) {
            if (each->text(QAccessible::Name) == name)
                return each;
        }
        return nullptr;
    }
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
    QVERIFY(place(view()).x() > place(page()).x());
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

/// What takes the focus first in the tree of assistive clients is where one types.
void tst_WindowAccess::fieldComesFirst()
{
    const std::function<QAccessibleInterface *(QAccessibleInterface *)> firstFocusable =
        [&](QAccessibleInterface *from) -> QAccessibleInterface * {
        const auto *widget = qobject_cast<QWidget *>(from->object());
        if (widget && widget->isVisible() && widget->focusPolicy() & Qt::TabFocus)
            return from;
        for (int i = 0; i < from->childCount(); ++i) {
            QAccessibleInterface *child = from->child(i);
            if (QAccessibleInterface *found = child ? firstFocusable(child) : nullptr)
                return found;
        }
        return nullptr;
    };
    QAccessibleInterface *first =
        firstFocusable(QAccessible::queryAccessibleInterface(m_window.data()));
    QVERIFY(first);
    QCOMPARE(first->object(), field());
}

void tst_WindowAccess::pageHasHeadingsAndLinks()
{
    type(u"486"_s);
    QCOMPARE(pageInterface()->role(), QAccessible::Document);
    QVERIFY(pageInterface()->state().readOnly);
    QStringList headings;
    const QList<QAccessibleInterface *> all = parts(QAccessible::Heading);
    for (QAccessibleInterface *heading : all) {
        QCOMPARE(heading->parent(), pageInterface());
        QVERIFY(!heading->actionInterface());
        headings << heading->text(QAccessible::Name);
    }
    QCOMPARE(headings.value(0), u"486 Busy Here"_s);
    QVERIFY(headings.contains(u"Why you see it"_s) && headings.contains(u"References"_s));
    QVERIFY(link(u"600"_s));
    QCOMPARE(link(u"600"_s)->text(QAccessible::Value), u"sipdex:600"_s);
    QVERIFY(link(u"600"_s)->state().linked);

    // Parts stand where they are seen, and know their place among the children.
    const QRect shown(page()->viewport()->mapToGlobal(QPoint()), page()->viewport()->size());
    QVERIFY(shown.contains(all.constFirst()->rect()));
    QVERIFY(!all.constFirst()->state().offscreen);
    QVERIFY(all.constLast()->state().offscreen);
    for (int i = 0; i < pageInterface()->childCount(); ++i)
        QCOMPARE(pageInterface()->indexOfChild(pageInterface()->child(i)), i);
    QVERIFY(!pageInterface()->child(pageInterface()->childCount()));
    QVERIFY(!pageInterface()->child(-1));
    // The widgets of the page are there as well.
    QVERIFY(!parts(QAccessible::Client).isEmpty() || pageInterface()->childCount() > all.size());
    for (const bool isShown : {true, false}) {
        page()->setVisible(isShown);
        QCOMPARE(link(u"600"_s)->state().invisible, !isShown);
        QCOMPARE(all.constFirst()->state().invisible, !isShown);
    }
}

void tst_WindowAccess::linkOfPageCanBePressed()
{
    type(u"486"_s);
    QAccessibleActionInterface *action = link(u"600"_s)->actionInterface();
    QVERIFY(action);
    QCOMPARE(action->actionNames(), QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::setFocusAction()); // is none of them
    QCOMPARE(heading(), u"486 Busy Here"_s);
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

void tst_WindowAccess::partsFollowThePage()
{
    type(u"486"_s);
    QAccessibleInterface *before = link(u"600"_s);
    m_window->search(u"486 "_s); // the same page
    QCOMPARE(link(u"600"_s), before);
    m_window->search(u"600"_s);
    QVERIFY(!link(u"600"_s));
    QCOMPARE(parts(QAccessible::Heading).constFirst()->text(QAccessible::Name),
             u"600 Busy Everywhere"_s);
}

void tst_WindowAccess::textOfPageCanBeRead()
{
    type(u"486"_s);
    QAccessibleTextInterface *text = pageInterface()->textInterface();
    QVERIFY(text);
    const QString all = text->text(0, text->characterCount());
    QVERIFY(all.contains(u"The called device was reached"_s) && all.contains(u'\n'));
    QCOMPARE(text->characterCount(), all.size());
    QCOMPARE(text->text(0, 3), u"486"_s);
    QCOMPARE(text->text(-5, 3), u"486"_s);
    QCOMPARE(text->text(0, 1'000'000), all);

    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(0, 3);
    QCOMPARE(page()->selectedText(), u"486"_s);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE(start, 0);
    QCOMPARE(end, 3);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
    text->setCursorPosition(5);
    QCOMPARE(text->cursorPosition(), 5);

    const QRect first = text->characterRect(0);
    QCOMPARE(text->offsetAtPoint(first.center()), 0);
    QCOMPARE(text->attributes(0, &start, &end), u"font-weight:bold;"_s);
    QCOMPARE(start, 0);
    QCOMPARE(end, 3);
    const auto summary = static_cast<int>(all.indexOf(u"The called"_s));
    QCOMPARE(text->attributes(summary, &start, &end), QString());
    QCOMPARE(start, summary);
    text->scrollToSubstring(text->characterCount() - 10, text->characterCount());
    QVERIFY(page()->verticalScrollBar()->value() > 0);
}

void tst_WindowAccess::hintIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QPalette faint = darkPalette();
    faint.setColor(QPalette::PlaceholderText, QColor(0x3a, 0x3d, 0x42));
    QTest::newRow("dark, with a faint hint") << faint;
    QPalette transparent = lightPalette();
    transparent.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 60));
    QTest::newRow("light, with a transparent hint") << transparent;
    QTest::newRow("light, high contrast") << withHighContrast(lightPalette());
    QTest::newRow("dark, high contrast") << withHighContrast(darkPalette());
}

void tst_WindowAccess::hintIsReadable()
{
    QFETCH(const QPalette, palette);
    const bool isHigh = Colours(palette).contrast > enoughContrast;
    for (const bool isOpen : {false, true}) { // a window that opens, and one that is open
        if (!isOpen) {
            QApplication::setPalette(palette);
            openWindow();
        } else {
            QApplication::setPalette(isHigh ? withHighContrast(darkPalette()) : lightPalette());
            openWindow();
            QApplication::setPalette(palette);
            QCoreApplication::processEvents();
        }
        const QColor hint = field()->palette().color(QPalette::PlaceholderText);
        QCOMPARE(hint.alpha(), 255);
        QVERIFY(contrastRatio(hint, field()->palette().color(QPalette::Base))
                >= Colours(palette).contrast);
        // The rest of the palette is that of the desktop.
        QCOMPARE(field()->palette().color(QPalette::Text), palette.color(QPalette::Text));
    }
}

QTEST_MAIN(tst_WindowAccess)
#include "tst_windowaccess.moc"
