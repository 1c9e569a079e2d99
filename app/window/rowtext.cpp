// SPDX-License-Identifier: MIT
#include "rowtext.h"

#include "colours.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

QList<QTextLayout::FormatRange> markFormats(const QList<TextRange> &marks, const Colours &colours)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(mark.start);
        format.length = static_cast<int>(mark.length);
        format.format.setBackground(colours.mark);
        format.format.setForeground(colours.markText);
        formats << format;
    }
    return formats;
}

/// Lays \a layout out in one line and returns it.
QTextLine oneLine(QTextLayout &layout, int width)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

} // namespace

void drawRowText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                 const QColor &ink, const QList<TextRange> &marks, const Colours &colours)
{
    QTextLayout layout(text, font);
    layout.setCacheEnabled(true); // measured and drawn, but shaped once
    // The side a row starts on is that of the program's language, not of the phrase.
    QTextOption option(QStyle::visualAlignment(painter->layoutDirection(), Qt::AlignLeft));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(markFormats(marks, colours)); // those that are cut off are passed over
    QTextLine line = oneLine(layout, box.width());
    if (line.naturalTextWidth() > box.width()) {
        layout.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        line = oneLine(layout, box.width());
    }
    painter->setPen(ink);
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2));
}

void drawBadge(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
               const Colours &colours)
{
    const QFontMetrics metrics(font);
    QRect pill(0, 0, box.width(), metrics.height() + 2);
    pill.moveCenter(box.center());
    painter->setPen(colours.outline);
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                             pill.height() / 2.0);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(font);
    painter->setPen(colours.muted);
    painter->drawText(pill, Qt::AlignCenter, text);
}
