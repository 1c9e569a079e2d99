// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class Actions;
class QWidget;

/// How large the text of a widget and all within it is.
class Zoom final : public QObject
{
    Q_OBJECT

public:
    /// \a widget has the user's own size to begin with.
    Zoom(const Actions &actions, QWidget *widget);

    /// Steps from the user's own size, up to WindowState::mostZoom in either direction.
    [[nodiscard]] int steps() const { return m_steps; }
    void setSteps(int steps);

Q_SIGNALS:
    void changed();

private:
    QWidget *m_widget;
    qreal m_fontSize; ///< the user's own, in points
    int m_steps = 0;
};
