// SPDX-License-Identifier: MIT
#include "veil.h"

#include <QEvent>
#include <QPainter>

namespace {

constexpr float covers = 0.65F;

} // namespace

Veil::Veil(QWidget *covered)
    : QWidget(covered)
    , m_covered(covered)
{
    setObjectName(QStringLiteral("veil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_covered && event->type() == QEvent::Resize)
        resize(m_covered->size());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent * /*event*/)
{
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(covers);
    QPainter(this).fillRect(rect(), ground);
}

void Veil::showEvent(QShowEvent *event)
{
    resize(m_covered->size());
    raise();
    QWidget::showEvent(event);
}
