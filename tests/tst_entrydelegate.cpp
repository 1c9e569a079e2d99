// SPDX-License-Identifier: MIT
#include "entrydelegate.h"
#include "entrymodel.h"
#include "palettes.h"
#include "testing.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

/// The rows of the tree.
class tst_EntryDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void showsWhatCallsFailedWith_data();
    void showsWhatCallsFailedWith();
    void phraseComesBeforeBadge();

private:
    static QImage painted(const QModelIndex &index, int width, Qt::LayoutDirection direction);
    static int pixels(const QImage &image, const QRect &box, const QColor &colour);
};

QImage tst_EntryDelegate::painted(const QModelIndex &index, int width,
                                  Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.palette = lightPalette();
    option.direction = direction;
    const EntryDelegate delegate;
    option.rect = {0, 0, width, delegate.sizeHint(option, index).height()};
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Colours(option.palette).side);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

int tst_EntryDelegate::pixels(const QImage &image, const QRect &box, const QColor &colour)
{
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return count;
}

void tst_EntryDelegate::showsWhatCallsFailedWith_data()
{
    QTest::addColumn<qint64>("failedCalls");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("a call failed with it") << qint64(1) << Qt::LeftToRight;
    QTest::newRow("right to left") << qint64(1) << Qt::RightToLeft;
    QTest::newRow("no call failed") << qint64(0) << Qt::LeftToRight;
}

/// A dot in the colour of the class, at the end of the row, where a call failed with the code.
void tst_EntryDelegate::showsWhatCallsFailedWith()
{
    QFETCH(const qint64, failedCalls);
    QFETCH(const Qt::LayoutDirection, direction);
    CodeTally tally;
    tally.code = 486;
    tally.count = 12;
    tally.failedCalls = failedCalls;
    const EntryModel model(shippedTable(), {tally});
    const QImage image = painted(rowOf(model, 486), 400, direction);
    const Colours colours(lightPalette());
    const QColor hue = colours.groupHue(4, colours.selection);
    const QRect right(200, 0, 200, image.height());
    const QRect left(0, 0, 200, image.height());
    const bool isMirrored = direction == Qt::RightToLeft;
    const int atEnd = pixels(image, isMirrored ? left : right, hue);
    QVERIFY2(failedCalls > 0 ? atEnd > 20 : atEnd == 0, qPrintable(QString::number(atEnd)));
    // The number, in the same colour, stands where the row begins.
    QVERIFY(pixels(image, isMirrored ? right : left, hue) > 0);
}

/// Where there is no room for both, the badge goes.
void tst_EntryDelegate::phraseComesBeforeBadge()
{
    const EntryModel model(shippedTable());
    const QColor outline = Colours(lightPalette()).outline;
    const QModelIndex vendor = rowOf(model, 478);
    const auto outlined = [&](int width) {
        const QImage image = painted(vendor, width, Qt::LeftToRight);
        return pixels(image, image.rect(), outline);
    };
    QVERIFY(outlined(600) > 0);
    QCOMPARE(outlined(160), 0);
    const QImage registered = painted(rowOf(model, 486), 600, Qt::LeftToRight);
    QCOMPARE(pixels(registered, registered.rect(), outline), 0);
}

QTEST_MAIN(tst_EntryDelegate)
#include "tst_entrydelegate.moc"
