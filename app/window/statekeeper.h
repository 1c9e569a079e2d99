// SPDX-License-Identifier: MIT
#pragma once

#include "windowstate.h"

#include <QObject>
#include <QTimer>

class MainWindow;

/// Keeps the settings in step with a window while it is open, so that a program that is killed has
/// lost no more than the last moment, and several windows only what both have changed.
class StateKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Writes to \a settings, which must outlive the keeper, what changes in \a window from now on.
    StateKeeper(QSettings &settings, MainWindow *window);

    /// Writes what has changed.
    void save();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSettings &m_settings;
    MainWindow *m_window;
    WindowState m_written;
    QTimer m_timer;
};
