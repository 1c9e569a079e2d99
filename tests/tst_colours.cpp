// SPDX-License-Identifier: MIT
#include "colours.h"
#include "palettes.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// Everything that is read has a contrast of 4.5 or better, in any palette.
class tst_Colours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void isReadable_data();
    void isReadable();
    void keepsHuesThatAreReadable();
    void highContrastIsBlackAndWhite_data();
    void highContrastIsBlackAndWhite();
};

void tst_Colours::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void tst_Colours::isReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QPalette grey(QColor(0x90, 0x90, 0x90));
    grey.setColor(QPalette::Base, QColor(0x80, 0x80, 0x80));
    QPalette inverted(Qt::black);
    inverted.setColor(QPalette::Base, Qt::black);
    inverted.setColor(QPalette::Text, Qt::yellow);
    inverted.setColor(QPalette::Highlight, Qt::cyan);
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << inverted;
    QTest::newRow("middle grey") << grey;
}

void tst_Colours::isReadable()
{
    QFETCH(const QPalette, palette);
    const Colours colours(palette);
    for (int responseClass = 1; responseClass <= 7; ++responseClass) {
        for (const QColor &ground : {colours.page, colours.side, colours.selection})
            QVERIFY(contrastRatio(colours.groupHue(responseClass, ground), ground) >= 4.5);
    }
    QVERIFY(contrastRatio(colours.muted, colours.page) >= 4.5);
    QVERIFY(contrastRatio(colours.link, colours.page) >= 4.5);
    QVERIFY(contrastRatio(colours.markText, colours.mark) >= 4.5);
}

void tst_Colours::keepsHuesThatAreReadable()
{
    QCOMPARE(Colours(lightPalette()).groupHue(4), QColor(0xa8, 0x5b, 0x00));
    QCOMPARE(Colours(darkPalette()).groupHue(4), QColor(0xf0, 0xa8, 0x57));
    QVERIFY(Colours(darkPalette()).isDark);
    QVERIFY(!Colours(lightPalette()).isDark);
}

void tst_Colours::highContrastIsBlackAndWhite_data()
{
    QTest::addColumn<QPalette>("usual");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("light") << lightPalette() << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << darkPalette() << QColor(Qt::black) << QColor(Qt::white);
}

void tst_Colours::highContrastIsBlackAndWhite()
{
    QFETCH(const QPalette, usual);
    QFETCH(const QColor, ground);
    QFETCH(const QColor, ink);
    const QPalette palette = withHighContrast(usual);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        QCOMPARE(palette.color(group, QPalette::Base), ground);
        QCOMPARE(palette.color(group, QPalette::Window), ground);
        const QColor text = palette.color(group, QPalette::Text);
        if (group != QPalette::Disabled)
            QCOMPARE(text, ink);
        else
            QVERIFY(text != ink && contrastRatio(text, ground) >= 4.5);
        for (const auto role :
             {QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText})
            QCOMPARE(palette.color(group, role), text);
        QVERIFY(contrastRatio(palette.color(group, QPalette::Link), ground) >= 7);
    }
    QCOMPARE(withHighContrast(palette), palette);

    const Colours colours(palette);
    QVERIFY(Colours(usual).contrast < 7);
    QVERIFY(contrastRatio(colours.muted, colours.page) >= 7);
    QVERIFY(contrastRatio(colours.markText, colours.mark) >= 7);
    for (int group = 1; group <= 10; ++group) {
        for (const QColor &under : {colours.page, colours.side, colours.selection})
            QVERIFY(contrastRatio(colours.groupHue(group, under), under) >= 7);
    }
    QVERIFY(contrastRatio(colours.readable(ground, ground), ground) >= 7);
    QVERIFY(contrastRatio(colours.outline, colours.page)
            > contrastRatio(Colours(usual).outline, Colours(usual).page));
}

QTEST_GUILESS_MAIN(tst_Colours)
#include "tst_colours.moc"
