// SPDX-License-Identifier: MIT
#include "actionbutton.h"

#include "colours.h"
#include "mnemonic.h"
#include "target.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (action->menu())
        setMenu(action->menu());
    else
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(withoutMnemonic(m_action->text()).remove(QStringLiteral("…")));
    setEnabled(m_action->isEnabled());
    setAccessibleName(text());
    setAccessibleDescription(shortcutText());
    updateGeometry();
}

QString ActionButton::shortcutText() const
{
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

QSize ActionButton::sizeHint() const
{
    QSize size = minimumSizeHint() + QSize(fontMetrics().height(), 0);
    if (!shortcutText().isEmpty()) {
        size.rwidth() += fontMetrics().horizontalAdvance(shortcutText()) + gap();
    }
    return size;
}

QSize ActionButton::minimumSizeHint() const
{
    return QPushButton::sizeHint().expandedTo({leastTarget, leastTarget});
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QString hint = width() < sizeHint().width() ? QString() : shortcutText();
    const int hintWidth = hint.isEmpty() ? 0 : fontMetrics().horizontalAdvance(hint) + gap();
    const int textWidth = fontMetrics().horizontalAdvance(text());
    QRect content(0, 0, textWidth + hintWidth, height());
    QRect room = rect();
    if (menu()) // its arrow stands at the end
        room.setWidth(room.width() - style()->pixelMetric(QStyle::PM_MenuButtonIndicator));
    content.moveCenter(QStyle::visualRect(layoutDirection(), rect(), room).center());
    const auto place = [&](const QRect &box) {
        return QStyle::visualRect(layoutDirection(), content, box);
    };

    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette().color(group, QPalette::ButtonText);
    painter.setPen(ink);
    painter.drawText(place({content.left(), 0, textWidth, height()}), Qt::AlignVCenter, text());
    const Colours colours(palette());
    const QColor ground = palette().color(QPalette::Button);
    painter.setPen(isEnabled() ? colours.readable(colours.muted, ground) : ink);
    painter.drawText(place({content.left() + textWidth + gap(), 0, hintWidth, height()}),
                     Qt::AlignVCenter, hint);
}
