// SPDX-License-Identifier: MIT
#include "badge.h"

#include "colours.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

Badge::Badge(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    makeRoom();
}

void Badge::makeRoom()
{
    const int height = fontMetrics().height();
    setContentsMargins(height / 2, height / 8, height / 2, height / 8);
}

QSize Badge::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 1,
            fontMetrics().height() + margins.top() + margins.bottom()};
}

int Badge::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    if (width >= sizeHint().width())
        return sizeHint().height();
    const int room = std::max(width - margins.left() - margins.right(), 1);
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, text());
    return std::max(words.height() + margins.top() + margins.bottom(), sizeHint().height());
}

void Badge::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    const qreal radius = std::min(height(), sizeHint().height()) / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.outline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(colours.muted);
    const int wrap = width() < sizeHint().width() ? Qt::TextWordWrap : Qt::TextSingleLine;
    painter.drawText(contentsRect(), Qt::AlignCenter | wrap, text());
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}
