// SPDX-License-Identifier: MIT
#pragma once

#include "commands.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

/// A QAction for each command, for menus, buttons and keys alike. Who carries a command out
/// connects to its action, enables it, or gives it a menu; who adds one adds a row to
/// commandTable().
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// The keys work in the window \a parent.
    explicit Actions(QWidget *parent);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.value(command); }

    /// The commands of \a menu, in its order.
    [[nodiscard]] QList<QAction *> of(CommandMenu menu) const;

    /// Fills \a bar with the menus.
    void fill(QMenuBar *bar);

    /// Says all texts anew, after the language has changed.
    void retranslate();

private:
    void fill(QMenu *menu, CommandMenu which) const;

    QHash<Command, QAction *> m_actions;
    QHash<CommandMenu, QMenu *> m_menus;
};
