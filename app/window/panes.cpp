// SPDX-License-Identifier: MIT
#include "panes.h"

#include <QApplication>

#include <algorithm>

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
        showPane(std::max(paneOf(window()->focusWidget()), 0));
    } else {
        for (int i = 0; i < count(); ++i)
            widget(i)->show();
        restoreState(m_shares);
    }
    Q_EMIT narrowChanged(isNarrow);
}

/// The place of the pane that has \a focus, -1 where none has.
int Panes::paneOf(const QWidget *focus) const
{
    for (int i = 0; focus && i < count(); ++i) {
        if (widget(i)->isAncestorOf(focus))
            return i;
    }
    return -1;
}

void Panes::follow(const QWidget *focus)
{
    if (const int pane = paneOf(focus); m_isNarrow && pane >= 0)
        showPane(pane);
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
