// SPDX-License-Identifier: MIT
#include "callflowpicture.h"
#include "callflowtext.h"
#include "flowexport.h"
#include "palettes.h"
#include "testing.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Ladders at any width and size: nothing overlaps, nothing is cut off, and what is saved is whole.
class tst_CallFlowPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void paintsWithinItsSize_data();
    void paintsWithinItsSize();
    void drawsTheResponseInItsColour();
    void mirrorsFromRightToLeft();
    void putsNotesOverTheirParticipants_data();
    void putsNotesOverTheirParticipants();
    void savesEachForm_data();
    void savesEachForm();
    void keepsFileThatItCannotReplace();
    void saysWhatItCannotWrite();

private:
    static Ladder filled(const QString &id, int code)
    {
        return filledIn(*shippedTable().callFlow(id), *shippedTable().find(code));
    }
    static QImage painted(const CallFlowPicture &picture, const QPalette &palette, int margin);
};

void tst_CallFlowPicture::init()
{
    failOnUnexpectedWarnings();
}

/// Every flow with every code that it is for, at a usual and a small width, with a small and a
/// large font.
void tst_CallFlowPicture::keepsLabelsApart_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes()) {
        for (const QString &flow : code.flow)
            QTest::addRow("%d %s", code.code, qPrintable(flow)) << flow << code.code;
    }
}

void tst_CallFlowPicture::keepsLabelsApart()
{
    QFETCH(const QString, flow);
    QFETCH(const int, code);
    for (const qreal points : {10.0, 16.0}) {
        QFont font;
        font.setPointSizeF(points);
        for (const qreal width : {260.0, 640.0}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const CallFlowPicture picture(filled(flow, code), font, width, direction);
                QVERIFY(picture.size().width() <= width + 1);
                const QRectF frame({}, picture.size());
                const QList<QRectF> boxes = picture.textBoxes();
                for (qsizetype i = 0; i < boxes.size(); ++i) {
                    QVERIFY2(frame.adjusted(-1, -1, 1, 1).contains(boxes.at(i)),
                             qPrintable(QString::number(i)));
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY(!boxes.at(i).intersects(boxes.at(j)));
                }
            }
        }
    }
}

QImage tst_CallFlowPicture::painted(const CallFlowPicture &picture, const QPalette &palette,
                                    int margin)
{
    const Colours colours(palette);
    QImage image(picture.size().toSize() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    image.fill(colours.page);
    QPainter painter(&image);
    painter.translate(margin, margin);
    picture.paint(&painter, colours, colours.groupHue(4));
    return image;
}

void tst_CallFlowPicture::paintsWithinItsSize_data()
{
    keepsLabelsApart_data();
}

void tst_CallFlowPicture::paintsWithinItsSize()
{
    QFETCH(const QString, flow);
    QFETCH(const int, code);
    constexpr int margin = 20;
    const CallFlowPicture picture(filled(flow, code), QFont(), 400, Qt::LeftToRight);
    QImage image = painted(picture, lightPalette(), margin);
    const QRgb ground = image.pixel(0, 0);
    QPainter(&image).fillRect(QRectF({margin - 1, margin - 1}, picture.size() + QSizeF(2, 2)),
                              QColor::fromRgb(ground));
    QImage blank(image.size(), image.format());
    blank.fill(ground);
    QCOMPARE(image, blank);
}

void tst_CallFlowPicture::drawsTheResponseInItsColour()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const QColor hue = Colours(palette).groupHue(4);
        const CallFlowPicture picture(filled(u"refused"_s, 486), QFont(), 640, Qt::LeftToRight);
        const QImage image = painted(picture, palette, 0);
        int coloured = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                coloured += image.pixel(x, y) == hue.rgb() ? 1 : 0;
        }
        QVERIFY2(coloured > 200, qPrintable(QString::number(coloured)));
    }
}

void tst_CallFlowPicture::mirrorsFromRightToLeft()
{
    const Ladder flow = filled(u"glare"_s, 491);
    const CallFlowPicture left(flow, QFont(), 500, Qt::LeftToRight);
    const CallFlowPicture right(flow, QFont(), 500, Qt::RightToLeft);
    QCOMPARE(right.size(), left.size());
    const QRectF first = left.textBoxes().constFirst();
    QCOMPARE(right.textBoxes().constFirst().right(), left.size().width() - first.left());
}

void tst_CallFlowPicture::putsNotesOverTheirParticipants_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes()) {
        for (const QString &flow : code.flow) {
            const QList<FlowStep> steps = shippedTable().callFlow(flow)->steps;
            if (std::any_of(steps.begin(), steps.end(),
                            [](const FlowStep &step) { return step.kind == FlowStep::Kind::Note; }))
                QTest::addRow("%d %s", code.code, qPrintable(flow)) << flow << code.code;
        }
    }
}

void tst_CallFlowPicture::putsNotesOverTheirParticipants()
{
    QFETCH(const QString, flow);
    QFETCH(const int, code);
    const Ladder shown = filled(flow, code);
    for (const qreal width : {260.0, 640.0}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const CallFlowPicture picture(shown, QFont(), width, direction);
            const QRectF frame({}, picture.size());
            const QImage image = painted(picture, lightPalette(), 0);
            QList<QRectF> boxes = picture.noteBoxes();
            for (const LadderStep &step : shown.steps) {
                if (step.kind != FlowStep::Kind::Note)
                    continue;
                const QRectF box = boxes.takeFirst();
                QVERIFY(frame.contains(box));
                const QPoint inside = box.topLeft().toPoint() + QPoint(4, 4);
                QCOMPARE(image.pixelColor(inside), Colours(lightPalette()).side);
                for (const int participant : {step.from, step.to}) {
                    const qreal line = picture.columns().at(participant);
                    QVERIFY(box.left() < line && line < box.right());
                }
            }
            QVERIFY(boxes.isEmpty());
        }
    }
}

void tst_CallFlowPicture::savesEachForm_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("SVG in capitals") << u"SVG"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("Mermaid") << u"mmd"_s << QByteArray("sequenceDiagram");
    QTest::newRow("text") << u"txt"_s << QByteArray("Caller");
}

void tst_CallFlowPicture::savesEachForm()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, beginning);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"flow."_s + suffix);
    QCOMPARE(saveFlow(filled(u"refused"_s, 486), 4, QFont(), name), QString());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(beginning), content.left(40).constData());
    if (suffix.toLower() == "svg"_L1) {
        QXmlStreamReader xml(content);
        QString texts;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                texts += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts.contains(u"486 Busy Here"_s));
    }
}

void tst_CallFlowPicture::keepsFileThatItCannotReplace()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"flow.svg"_s));
    QVERIFY(
        !saveFlow(filled(u"refused"_s, 486), 4, QFont(), folder.filePath(u"flow.svg"_s)).isEmpty());
    QVERIFY(QFileInfo(folder.filePath(u"flow.svg"_s)).isDir());
}

void tst_CallFlowPicture::saysWhatItCannotWrite()
{
    const Ladder flow = filled(u"refused"_s, 486);
    QVERIFY(saveFlow(flow, 4, QFont(), u"/nonexistent/flow.doc"_s).contains(u".svg"_s));
    const QString missing = u"/nonexistent/flow.svg"_s;
    QVERIFY(saveFlow(flow, 4, QFont(), missing).contains(missing));
}

QTEST_MAIN(tst_CallFlowPicture)
#include "tst_callflowpicture.moc"
