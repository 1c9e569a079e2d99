// SPDX-License-Identifier: MIT
#include "appstyle.h"
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

QTEST_MAIN(tst_AppStyle)
#include "tst_appstyle.moc"
