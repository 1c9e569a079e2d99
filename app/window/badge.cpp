// SPDX-License-Identifier: MIT
#include "badge.h"

#include "colours.h"

#include <QEvent>
#include <QPainter>

Badge::Badge(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    makeRoom();
}

void Badge::makeRoom()
{
    const int height = fontMetrics().height();
    setContentsMargins(height / 2, height / 8, height / 2, height / 8);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.outline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0,
                            height() / 2.0);
    painter.setPen(colours.muted);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}
