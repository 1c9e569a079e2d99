// SPDX-License-Identifier: MIT
#include "historybuttons.h"

#include "actions.h"
#include "target.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

HistoryButtons::HistoryButtons(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const auto &[button, command] :
         {std::pair{m_back, Command::Back}, std::pair{m_forward, Command::Forward}}) {
        button->setDefaultAction(actions[command]);
        button->setObjectName(actions[command]->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the keys do the same from anywhere
        button->setMinimumSize(leastTarget, leastTarget);
        row->addWidget(button);
    }
    pointAlong();
}

/// Back is where one came from, which depends on how one reads.
void HistoryButtons::pointAlong()
{
    m_back->setArrowType(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow);
    m_forward->setArrowType(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
}

void HistoryButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointAlong();
}
