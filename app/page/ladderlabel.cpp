// SPDX-License-Identifier: MIT
#include "ladderlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

QStringList brokenLines(const QString &text, const QFont &font, qreal width)
{
    if (LadderLabel::width(text, font) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

qreal LadderLabel::width(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal LadderLabel::longestWord(const QString &text, const QFont &font)
{
    qreal longest = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, width(word, font));
    return longest;
}

LadderLabel LadderLabel::fitted(const QString &text, const QFont &font, qreal left, qreal room,
                                qreal top)
{
    LadderLabel label;
    if (text.isEmpty())
        return label;
    label.lines = brokenLines(text, font, room);
    qreal widest = 0;
    for (const QString &line : std::as_const(label.lines))
        widest = std::max(widest, width(line, font));
    label.box = QRectF(left + (room - widest) / 2, top, widest,
                       QFontMetricsF(font).height() * static_cast<qreal>(label.lines.size()));
    return label;
}

void LadderLabel::paint(QPainter *painter, const QFont &font, const QColor &ink,
                        const QColor &ground) const
{
    if (lines.isEmpty())
        return;
    if (ground.isValid())
        painter->fillRect(box, ground);
    painter->setFont(font);
    painter->setPen(ink);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // SIP reads from left to right anywhere
    const qreal height = box.height() / static_cast<qreal>(lines.size());
    QRectF line(box.left() - height, box.top(), box.width() + 2 * height, height);
    for (const QString &text : lines) {
        painter->drawText(line, Qt::AlignCenter, text);
        line.translate(0, height);
    }
}
