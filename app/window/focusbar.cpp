// SPDX-License-Identifier: MIT
#include "focusbar.h"

#include "colours.h"

#include <QEvent>
#include <QPainter>

namespace {

constexpr int barWidth = 3; // as in the list

} // namespace

FocusBar::FocusBar(QWidget *watched, QWidget *parent)
    : QWidget(parent)
    , m_watched(watched)
{
    setFixedWidth(barWidth);
    m_watched->installEventFilter(this);
}

bool FocusBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FocusBar::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter(this).fillRect(rect(), m_watched->hasFocus() ? colours.focus : colours.page);
}
