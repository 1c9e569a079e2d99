// SPDX-License-Identifier: MIT
#include "copytoast.h"

#include "colours.h"

#include <QPainter>

#include <algorithm>

CopyToast::CopyToast(QWidget *anchor, QWidget *ground)
    : CopyNote(ground)
    , m_anchor(anchor)
{
    const int gap = fontMetrics().height() / 2;
    setContentsMargins(gap * 3 / 2, gap * 3 / 4, gap * 3 / 2, gap * 3 / 4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CopyToast::confirm(const QString &text)
{
    CopyNote::confirm(text);
    const int gap = fontMetrics().height() / 4;
    const QWidget *ground = parentWidget();
    const QMargins around = contentsMargins();
    const int most = ground->width() - 2 * gap - around.left() - around.right();
    setText(fontMetrics().elidedText(this->text(), Qt::ElideRight, most));
    resize(sizeHint());
    const QRect anchor(m_anchor->mapTo(ground, QPoint()), m_anchor->size());
    const int left = isRightToLeft() ? anchor.left() : anchor.right() + 1 - width();
    const int right = std::max(ground->width() - gap - width(), gap);
    move(std::clamp(left, gap, right), std::max(anchor.bottom() + 1, 0) + gap);
    raise();
}

/// Ground and ink the other way round than on the page: it is not of it.
void CopyToast::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours(palette());
    const qreal round = fontMetrics().height() / 3.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawRoundedRect(rect(), round, round);
    painter.setPen(colours.page);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}
