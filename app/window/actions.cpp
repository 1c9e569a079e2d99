// SPDX-License-Identifier: MIT
#include "actions.h"

#include <QMenu>
#include <QMenuBar>

#include <array>

Actions::Actions(QWidget *parent)
    : QObject(parent)
{
    for (const CommandRow &row : commandTable()) {
        if (row.command == Command::None)
            continue;
        auto *action = new QAction(parent);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setShortcuts(row.keys.sequences(false));
        action->setMenuRole(row.role);
        parent->addAction(action);
        m_actions.insert(row.command, action);
    }
    auto *copyAs = new QMenu(parent);
    fill(copyAs, CommandMenu::CopyAs);
    m_actions.value(Command::CopyAs)->setMenu(copyAs);
    retranslate();
}

QList<QAction *> Actions::of(CommandMenu menu) const
{
    QList<QAction *> actions;
    for (const CommandRow &row : commandTable()) {
        if (row.menu == menu)
            actions << m_actions.value(row.command);
    }
    return actions;
}

void Actions::fill(QMenu *menu, CommandMenu which) const
{
    for (const CommandRow &row : commandTable()) {
        if (row.menu != which)
            continue;
        if (row.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(row.command));
    }
}

void Actions::fill(QMenuBar *bar)
{
    constexpr std::array menus{CommandMenu::File, CommandMenu::Edit, CommandMenu::View,
                               CommandMenu::Go, CommandMenu::Help};
    for (const CommandMenu which : menus) {
        QMenu *menu = bar->addMenu(menuTitle(which));
        fill(menu, which);
        m_menus.insert(which, menu);
    }
}

void Actions::retranslate()
{
    for (const CommandRow &row : commandTable()) {
        if (row.command != Command::None)
            m_actions.value(row.command)->setText(commandText(row.command));
    }
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu)
        menu.value()->setTitle(menuTitle(menu.key()));
}
