// SPDX-License-Identifier: MIT
#include "appstyle.h"
#include "colours.h"
#include "palettes.h"
#include "testing.h"

#include <QMenuBar>
#include <QToolButton>

/// What the program changes in the user's style works like what it replaces.
class tst_AppStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void narrowMenuBarOffersTheRestBehindAnArrow();
    void arrowPointsWhereTheMenusGoOn();
    void crossIsDrawnInColoursOfTheField();
    void movesNothingWhereOneWantsItStill();
    void followsTheWishForContrast();
};

namespace {

QImage arrow(Qt::LayoutDirection direction)
{
    QGuiApplication::setLayoutDirection(direction);
    const QIcon icon =
        QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    return icon.pixmap(QSize(16, 16)).toImage().convertToFormat(QImage::Format_Alpha8);
}

bool isBlank(const QImage &picture)
{
    QImage blank(picture.size(), picture.format());
    blank.fill(Qt::transparent);
    return picture == blank;
}

} // namespace

void tst_AppStyle::init()
{
    failOnUnexpectedWarnings();
    QApplication::setStyle(new AppStyle);
}

void tst_AppStyle::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
}

void tst_AppStyle::narrowMenuBarOffersTheRestBehindAnArrow()
{
    QMenuBar bar;
    for (const char *title : {"File", "Edit", "View", "Go", "Help"})
        bar.addMenu(QString::fromLatin1(title));
    bar.resize(60, bar.sizeHint().height());
    bar.show();
    const auto *extension = bar.findChild<QToolButton *>();
    QVERIFY(extension);
    QVERIFY(extension->isVisible());
    QVERIFY(!isBlank(arrow(Qt::LeftToRight)));
}

void tst_AppStyle::arrowPointsWhereTheMenusGoOn()
{
    const QImage right = arrow(Qt::LeftToRight);
    const QImage left = arrow(Qt::RightToLeft);
    QVERIFY(!isBlank(left));
    QVERIFY(left != right);
}

void tst_AppStyle::crossIsDrawnInColoursOfTheField()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(palette);
        const Colours colours(palette);
        const QIcon icon = QApplication::style()->standardIcon(QStyle::SP_LineEditClearButton);
        for (const int size : {16, 32}) {
            const QImage usual = icon.pixmap(QSize(size, size)).toImage();
            QCOMPARE(usual.pixelColor(size / 2, size / 2).name(), colours.page.name());
            QCOMPARE(usual.pixelColor(size / 2, size / 4).name(), colours.muted.name());
            QCOMPARE(usual.pixelColor(0, 0).alpha(), 0);
            const QImage pressed = icon.pixmap(QSize(size, size), QIcon::Active).toImage();
            QCOMPARE(pressed.pixelColor(size / 2, size / 4).name(), colours.text.name());
        }
    }
}

void tst_AppStyle::movesNothingWhereOneWantsItStill()
{
    auto *style = new AppStyle;
    QApplication::setStyle(style);
    QVERIFY(!AppStyle::keepsStill());
    style->setStill(true);
    QVERIFY(AppStyle::keepsStill());
    QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    style->setStill(false);
    QVERIFY(!AppStyle::keepsStill());
}

void tst_AppStyle::followsTheWishForContrast()
{
    auto *style = new AppStyle;
    QApplication::setStyle(style);
    const QPalette usual = QGuiApplication::palette();
    QVERIFY(Colours(usual).contrast < 7);
    for (int i = 0; i < 2; ++i) { // a wish may come twice
        style->setHighContrast(true);
        QCOMPARE(QGuiApplication::palette().color(QPalette::Text), QColor(Qt::black));
        QCOMPARE(Colours(QGuiApplication::palette()).contrast, 7.0);
    }
    style->setHighContrast(false);
    QCOMPARE(QGuiApplication::palette(), usual);
}

QTEST_MAIN(tst_AppStyle)
#include "tst_appstyle.moc"
