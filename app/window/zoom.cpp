// SPDX-License-Identifier: MIT
#include "zoom.h"

#include "actions.h"
#include "windowstate.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace {

constexpr double zoomStep = 1.1;

}

Zoom::Zoom(const Actions &actions, QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_fontSize(widget->font().pointSizeF())
{
    connect(actions[Command::ZoomIn], &QAction::triggered, this, [this] { setSteps(m_steps + 1); });
    connect(actions[Command::ZoomOut], &QAction::triggered, this,
            [this] { setSteps(m_steps - 1); });
    connect(actions[Command::UsualSize], &QAction::triggered, this, [this] { setSteps(0); });
}

void Zoom::setSteps(int steps)
{
    const int wanted = std::clamp(steps, -WindowState::mostZoom, WindowState::mostZoom);
    if (wanted == m_steps)
        return;
    m_steps = wanted;
    QFont scaled = m_widget->font();
    scaled.setPointSizeF(m_fontSize * std::pow(zoomStep, m_steps));
    m_widget->setFont(scaled);
    Q_EMIT changed();
}
