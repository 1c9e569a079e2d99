// SPDX-License-Identifier: MIT
#include "callflowtext.h"
#include "windowtest.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The pictures of call flows on a page: where they stand, what they say, how they are taken along.
class tst_WindowLadders : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachCallFlow();
    void pictureStandsInItsRoom();
    void pictureGrowsWithItsFont();
    void pictureIsReadAloud();
    void menuCopiesPicture_data();
    void menuCopiesPicture();
    void comparisonHasNoPictures();
    void dragTakesPictureAlong();
    void smallMoveDragsNothing();

private:
    [[nodiscard]] QStringList draggedFormats(const QPoint &way, Qt::MouseButton button) const;
};

void tst_WindowLadders::showsEachCallFlow()
{
    for (const ResponseCode &code : shippedTable().codes()) {
        m_window->search(QString::number(code.code));
        const QList<CallFlowView *> views = pictures();
        QVERIFY2(views.size() == code.flow.size(), qPrintable(QString::number(code.code)));
        for (qsizetype i = 0; i < views.size(); ++i) {
            const QString title = shippedTable().callFlow(code.flow.at(i))->title;
            QVERIFY2(views.at(i)->accessibleName().contains(title), qPrintable(title));
            QVERIFY2(views.at(i)->height() > 50, qPrintable(title));
        }
    }
}

/// A picture covers its paragraph wherever the page is scrolled, and no other text.
void tst_WindowLadders::pictureStandsInItsRoom()
{
    m_window->search(u"486"_s);
    page()->setFocus(); // a narrow window shows it alone
    const QString title = shippedTable().callFlow(u"refused"_s)->title;
    for (const int scrolled : {0, 150, 10000}) {
        page()->verticalScrollBar()->setValue(scrolled);
        for (const QSize size : {QSize(1100, 720), QSize(560, 720), QSize(420, 720)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            const QTextDocument *document = page()->document();
            QTextBlock block = document->begin();
            while (block.isValid() && block.text() != title)
                block = block.next();
            const QRectF room = document->documentLayout()->blockBoundingRect(block.next());
            const int top = qRound(room.top()) - page()->verticalScrollBar()->value();
            QCOMPARE(pictures().constFirst()->y(), top);
            const QRectF after = document->documentLayout()->blockBoundingRect(block.next().next());
            QVERIFY(after.top() - room.top() >= pictures().constFirst()->height());
            QCOMPARE(qRound(block.next().blockFormat().lineHeight()),
                     pictures().constFirst()->height());
        }
    }
}

void tst_WindowLadders::pictureGrowsWithItsFont()
{
    constexpr int width = 500;
    CallFlowView view;
    QCOMPARE(view.heightForWidth(width), 0);
    view.setFlow(filledIn(*shippedTable().callFlow(u"refused"_s), *shippedTable().find(486)), 4);
    const int height = view.heightForWidth(width);
    QFont font = view.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    view.setFont(font);
    QVERIFY(view.heightForWidth(width) > height * 3 / 2);
}

void tst_WindowLadders::pictureIsReadAloud()
{
    m_window->search(u"486"_s);
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(pictures().constFirst());
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Graphic);
    QVERIFY(read->text(QAccessible::Name).contains(u"The callee refuses"_s));
    QVERIFY(read->text(QAccessible::Description).contains(u"Callee to Proxy: 486 Busy Here"_s));
}

void tst_WindowLadders::menuCopiesPicture_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("content");
    QTest::newRow("picture") << 0 << u"application/x-qt-image"_s << QString();
    QTest::newRow("SVG") << 1 << u"image/svg+xml"_s << u"<svg"_s;
    QTest::newRow("Mermaid") << 2 << u"text/plain"_s << u"sequenceDiagram"_s;
    QTest::newRow("text") << 3 << u"text/plain"_s << u" 486 Busy Here -"_s;
}

void tst_WindowLadders::menuCopiesPicture()
{
    QFETCH(const int, place);
    QFETCH(const QString, format);
    QFETCH(const QString, content);
    m_window->search(u"486"_s);
    CallFlowView *view = pictures().constFirst();
    view->setFocus();
    inContextMenu(view, view->rect().center(), QContextMenuEvent::Keyboard, [place](QMenu *menu) {
        for (int i = 0; i <= place; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->hasFormat(format), qPrintable(copied->formats().join(u' ')));
    if (!content.isEmpty())
        QVERIFY(QString::fromUtf8(copied->data(format)).contains(content));
    else
        QVERIFY(qvariant_cast<QImage>(copied->imageData()).width() > 500);
}

void tst_WindowLadders::comparisonHasNoPictures()
{
    m_window->search(u"486"_s);
    QVERIFY(!pictures().isEmpty());
    m_window->search(u"486 600"_s);
    QVERIFY(pictures().isEmpty());
    m_window->search(u"600"_s);
    QVERIFY(!pictures().isEmpty());
}

/// Presses \a button on the first picture and moves the mouse by \a way: what is dragged then.
QStringList tst_WindowLadders::draggedFormats(const QPoint &way, Qt::MouseButton button) const
{
    QStringList formats;
    CallFlowView *view = pictures().constFirst();
    QTimer::singleShot(0, view, [view, &formats] { // the drag has a loop of its own
        const auto *drag = view->findChild<QDrag *>();
        if (!drag)
            return;
        formats = drag->mimeData()->formats();
        QTest::keyClick(view->window(), Qt::Key_Escape);
    });
    const QPoint start(20, 20);
    QTest::mousePress(view, button, {}, start);
    QMouseEvent move(QEvent::MouseMove, start + way, view->mapToGlobal(start + way), Qt::NoButton,
                     button, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, button, {}, start + way);
    QCoreApplication::processEvents();
    return formats;
}

void tst_WindowLadders::dragTakesPictureAlong()
{
    m_window->search(u"486"_s);
    const QStringList formats = draggedFormats({40, 30}, Qt::LeftButton);
    for (const QString &format : {u"application/x-qt-image"_s, u"image/svg+xml"_s, u"text/plain"_s})
        QVERIFY2(formats.contains(format), qPrintable(formats.join(u' ')));
    QCOMPARE(page()->selectedText(), QString());
}

void tst_WindowLadders::smallMoveDragsNothing()
{
    m_window->search(u"486"_s);
    QCOMPARE(draggedFormats({1, 1}, Qt::LeftButton), QStringList());
    QCOMPARE(draggedFormats({40, 30}, Qt::RightButton), QStringList());
}

QTEST_MAIN(tst_WindowLadders)
#include "tst_windowladders.moc"
