// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class Actions;
class QWidget;

/// Moves the focus from pane to pane, in the order in which they were added.
class PaneFocus final : public QObject
{
    Q_OBJECT

public:
    /// What takes the focus in a pane at present; null while the pane has nothing to do.
    using Pane = std::function<QWidget *()>;

    explicit PaneFocus(const Actions &actions, QObject *parent = nullptr);

    void add(const Pane &pane) { m_panes << pane; }

private:
    void move(int step);

    QList<Pane> m_panes;
};
