// SPDX-License-Identifier: MIT
#include "linkbutton.h"

#include "colours.h"
#include "target.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {width, std::max(metrics.height(), leastTarget)};
}

/// The text alone, in the colour of a link, and shortened where there is no room for it.
void LinkButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    const QString shown =
        fontMetrics().elidedText(text(), Qt::ElideRight, width(), Qt::TextShowMnemonic);
    QFont underlined = font();
    underlined.setUnderline(underMouse());
    painter.setFont(underlined);
    painter.setPen(Colours(palette()).link);
    // "486 Busy Here" begins with its number in any window.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, shown);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}
