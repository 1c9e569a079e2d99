// SPDX-License-Identifier: MIT
#include "panefocus.h"

#include "actions.h"

#include <QApplication>
#include <QWidget>

PaneFocus::PaneFocus(const Actions &actions, QObject *parent)
    : QObject(parent)
{
    connect(actions[Command::NextPane], &QAction::triggered, this, [this] { move(1); });
    connect(actions[Command::PreviousPane], &QAction::triggered, this, [this] { move(-1); });
}

void PaneFocus::move(int step)
{
    QList<QWidget *> panes;
    for (const Pane &pane : std::as_const(m_panes)) {
        if (QWidget *widget = pane())
            panes << widget;
    }
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    panes.at((current + step + panes.size()) % panes.size())->setFocus(Qt::OtherFocusReason);
}
