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

QTEST_GUILESS_MAIN(tst_Colours)
#include "tst_colours.moc"
