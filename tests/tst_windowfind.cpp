// SPDX-License-Identifier: MIT
#include "windowtest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Finding on the page, and the ways on from a search that was not answered as typed.
class tst_WindowFind : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void findsOnThePage();
    void findScrollsToThePlace();
    void findFollowsThePage();
    void findKeyOpensAndGoesOn();
    void noteSaysWhatIsLeftOut();
    void noteOffersNearWord();
    void emptyResultListsNearest();
    void historyButtonsGoBackAndForward();
    void historyButtonsPointTheWayOneReads();

private:
    [[nodiscard]] QWidget *bar() const { return child<QWidget>("findBar"); }
    [[nodiscard]] QString count() const { return child<QLabel>("findCount")->text(); }
    void find(const QString &text) const;
};

void tst_WindowFind::find(const QString &text) const
{
    action("findInPage")->trigger();
    QVERIFY(bar()->isVisible());
    QVERIFY(child<QLineEdit>("findText")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("findText"), text);
}

void tst_WindowFind::findsOnThePage()
{
    m_window->search(u"486"_s);
    const qsizetype marksBefore = page()->extraSelections().size();
    find(u"PHONE"_s);
    const qsizetype all = pageText().count(u"phone"_s, Qt::CaseInsensitive);
    QVERIFY(all > 3);
    QCOMPARE(count(), u"1 of %1"_s.arg(all));
    QCOMPARE(page()->extraSelections().size(), all + 1); // the one shown is marked once more

    auto *text = child<QLineEdit>("findText");
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(count(), u"2 of %1"_s.arg(all));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_Up);
    QCOMPARE(count(), u"%1 of %1"_s.arg(all));
    QTest::mouseClick(child<QToolButton>("findAfter"), Qt::LeftButton);
    QCOMPARE(count(), u"1 of %1"_s.arg(all));

    QTest::keyClicks(text, u"qqq"_s);
    QCOMPARE(count(), u"not on this page"_s);
    QVERIFY(!child<QToolButton>("findAfter")->isEnabled());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(page()->hasFocus());
    QCOMPARE(page()->extraSelections().size(), marksBefore);
}

void tst_WindowFind::findScrollsToThePlace()
{
    m_window->search(u"486"_s);
    page()->verticalScrollBar()->setValue(0);
    find(u"RFC 5057 §5.1"_s);
    QCOMPARE(count(), u"1 of 1"_s);
    QVERIFY(page()->verticalScrollBar()->value() > 0);
}

void tst_WindowFind::findFollowsThePage()
{
    m_window->search(u"486"_s);
    find(u"queue"_s);
    const QString before = count();
    m_window->search(u"182"_s);
    QVERIFY(count() != before);
    QCOMPARE(count().section(u' ', -1).toInt(), pageText().count(u"queue"_s, Qt::CaseInsensitive));
}

/// F3, as nothing else has it without a trace.
void tst_WindowFind::findKeyOpensAndGoesOn()
{
    m_window->search(u"486"_s);
    QTest::keyClick(m_window.data(), Qt::Key_F3);
    QVERIFY(bar()->isVisible());
    QTest::keyClicks(child<QLineEdit>("findText"), u"phone"_s);
    QTest::keyClick(m_window.data(), Qt::Key_F3);
    QVERIFY(count().startsWith(u"2 of"_s));
    QTest::keyClick(m_window.data(), Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(count().startsWith(u"1 of"_s));
}

void tst_WindowFind::noteSaysWhatIsLeftOut()
{
    auto *note = child<QLabel>("leftOut");
    m_window->search(u"busy here"_s);
    QVERIFY(!note->isVisible());
    m_window->search(u"busy here <b>zebra</b>"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Without “zebra”"_s);
    // Between the field and the list.
    QCoreApplication::processEvents();
    QVERIFY(place(note).top() > place(field()).bottom());
    QVERIFY(place(note).bottom() < place(view()).top());
    QVERIFY(!child<QPushButton>("nearWord")->isVisible());
    m_window->search(u"qwertzu"_s);
    QVERIFY(!note->isVisible());
}

void tst_WindowFind::noteOffersNearWord()
{
    m_window->search(u"request tiemout"_s);
    auto *offer = child<QPushButton>("nearWord");
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Did you mean “request timeout”?"_s);
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(field()->text(), u"request timeout"_s);
    QVERIFY(!offer->isVisible());
    QCOMPARE(heading(), u"408 Request Timeout"_s);
}

void tst_WindowFind::emptyResultListsNearest()
{
    m_window->search(u"bsuy"_s);
    QStringList names;
    QPushButton *everywhere = nullptr;
    const auto buttons = child<QWidget>("emptyResult")->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isFlat())
            names << button->text();
        if (button->text() == u"600 Busy Everywhere")
            everywhere = button;
    }
    QVERIFY2(names.contains(u"486 Busy Here"_s), qPrintable(names.join(u", "_s)));
    QVERIFY(names.size() <= 3);
    QVERIFY(everywhere);
    QTest::mouseClick(everywhere, Qt::LeftButton);
    QCOMPARE(field()->text(), u"busy"_s);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);

    m_window->search(u"qqqqqqq"_s);
    for (const QPushButton *button : buttons)
        QVERIFY(!button->isVisible());
}

void tst_WindowFind::historyButtonsGoBackAndForward()
{
    auto *back = child<QToolButton>("backButton");
    auto *forward = child<QToolButton>("forwardButton");
    m_window->search(u"486"_s);
    Q_EMIT page()->anchorClicked(QUrl(u"sipdex:600"_s));
    QVERIFY(back->isEnabled() && !forward->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(heading(), u"486 Busy Here"_s);
    QVERIFY(forward->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(heading(), u"600 Busy Everywhere"_s);
}

void tst_WindowFind::historyButtonsPointTheWayOneReads()
{
    QCOMPARE(child<QToolButton>("backButton")->arrowType(), Qt::LeftArrow);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(child<QToolButton>("backButton")->arrowType(), Qt::RightArrow);
    QCOMPARE(child<QToolButton>("forwardButton")->arrowType(), Qt::LeftArrow);
}

QTEST_MAIN(tst_WindowFind)
#include "tst_windowfind.moc"
