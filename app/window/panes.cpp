// SPDX-License-Identifier: MIT
#include "panes.h"

#include <QApplication>

namespace {

constexpr int leastForBoth = 38; // in heights of a line: some 600 pixels with a usual font
constexpr int usualList = 21; // the same
constexpr int usualPage = 41;

} // namespace

Panes::Panes(QWidget *parent)
    : QSplitter(parent)
{
    setObjectName(QStringLiteral("splitter"));
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focus) { follow(focus); });
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    setNarrow(width() < leastForBoth * window()->fontMetrics().height());
}

void Panes::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    if (isNarrow)
        m_shares = saveState();
    m_isNarrow = isNarrow;
    if (isNarrow) {
        showPane(0);
        follow(window()->focusWidget());
    } else {
        for (int i = 0; i < count(); ++i)
            widget(i)->show();
        restoreState(m_shares);
    }
    Q_EMIT narrowChanged(isNarrow);
}

/// Shows the pane that has \a focus, if one has.
void Panes::follow(const QWidget *focus)
{
    for (int i = 0; focus && m_isNarrow && i < count(); ++i) {
        if (widget(i)->isAncestorOf(focus))
            showPane(i);
    }
}

void Panes::showPane(int place)
{
    for (int i = 0; i < count(); ++i)
        widget(i)->setVisible(i == place);
}

QByteArray Panes::shares() const
{
    return m_isNarrow ? m_shares : saveState();
}

void Panes::share(const QByteArray &shares)
{
    const int line = fontMetrics().height();
    if (!restoreState(shares))
        setSizes({line * usualList, line * usualPage});
}
