// SPDX-License-Identifier: MIT
#include "flowexport.h"

#include "callflowpicture.h"
#include "callflowtext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal widthInLines = 50; // that of a page of paper
constexpr int density = 2;
constexpr int dotsPerInch = 96;
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(FlowExport)
};

CallFlowPicture pictureOf(const Ladder &flow, const QFont &font)
{
    return {flow, font, QFontMetricsF(font).height() * widthInLines,
            QGuiApplication::layoutDirection()};
}

void paintOnPaper(QPainter *painter, const CallFlowPicture &picture, int responseClass)
{
    const Colours colours(paperPalette());
    painter->fillRect(QRectF({}, picture.size()), colours.page);
    picture.paint(painter, colours, colours.groupHue(responseClass));
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage flowImage(const Ladder &flow, int responseClass, const QFont &font)
{
    const CallFlowPicture picture = pictureOf(flow, font);
    QImage image(picture.size().toSize() * density, QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    QPainter painter(&image);
    paintOnPaper(&painter, picture, responseClass);
    return image;
}

QByteArray flowSvg(const Ladder &flow, int responseClass, const QFont &font)
{
    const CallFlowPicture picture = pictureOf(flow, font);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF({}, picture.size()));
    generator.setTitle(flow.title);
    generator.setDescription(flowInWords(flow).join(u'\n'));
    QPainter painter(&generator);
    paintOnPaper(&painter, picture, responseClass);
    painter.end();
    return buffer.data();
}

std::unique_ptr<QMimeData> flowContent(const Ladder &flow, int responseClass, const QFont &font)
{
    auto content = std::make_unique<QMimeData>();
    content->setImageData(flowImage(flow, responseClass, font));
    content->setData(u"image/svg+xml"_s, flowSvg(flow, responseClass, font));
    content->setText(flowLadder(flow, ladderWidth).join(u'\n') + u'\n');
    return content;
}

QString saveFlow(const Ladder &flow, int responseClass, const QFont &font, const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (suffix == "svg"_L1)
        bytes = flowSvg(flow, responseClass, font);
    else if (suffix == "png"_L1)
        bytes = png(flowImage(flow, responseClass, font));
    else if (suffix == "mmd"_L1)
        bytes = flowMermaid(flow).toUtf8();
    else if (suffix == "txt"_L1)
        bytes = (flowLadder(flow, ladderWidth).join(u'\n') + u'\n').toUtf8();
    else
        return ExportText::tr("The name has to end in .svg, .png, .mmd or .txt.");
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        return ExportText::tr("%1 cannot be written: %2").arg(file, saved.errorString());
    return {};
}
