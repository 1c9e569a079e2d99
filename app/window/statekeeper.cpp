// SPDX-License-Identifier: MIT
#include "statekeeper.h"

#include "mainwindow.h"

#include <QEvent>
#include <QSettings>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto moment = 500ms;

}

StateKeeper::StateKeeper(QSettings &settings, MainWindow *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_written(window->state())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, &StateKeeper::save);
    connect(window, &MainWindow::stateChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(window, &MainWindow::closing, this, &StateKeeper::save);
    window->installEventFilter(this);
}

void StateKeeper::save()
{
    const WindowState now = m_window->state();
    now.write(m_settings, std::exchange(m_written, now));
}

bool StateKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::WindowStateChange)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
