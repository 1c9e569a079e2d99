// SPDX-License-Identifier: MIT
#include "navigator.h"

#include "actions.h"

#include <QMouseEvent>
#include <QWidget>

namespace {

/// What answers a query best, seen from \a current; none where nothing does.
std::optional<Place> bestPlace(const SearchResult &result, const QList<int> &listed,
                               const Place &current)
{
    if (!result.compared.isEmpty())
        return Place{result.compared.constFirst(), result.compared.constLast()};
    if (!listed.isEmpty())
        return Place{listed.constFirst(), 0};
    if (!result.hits.isEmpty())
        return Place{result.bestCode(), 0};
    if (result.unknownNumber != 0)
        return Place{result.unknownNumber, 0};
    return result.isFiltered() ? std::nullopt : std::optional(Place{current.code, 0});
}

} // namespace

Navigator::Navigator(const Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
{
    window->installEventFilter(this);
    connect(actions[Command::Back], &QAction::triggered, this, &Navigator::goBack);
    connect(actions[Command::Forward], &QAction::triggered, this, &Navigator::goForward);
}

void Navigator::show(const Place &place, History::Visit visit)
{
    const bool isAnother = m_shown != place;
    m_place = place;
    m_shown = place;
    m_history.visit(place, visit);
    m_actions[Command::Back]->setEnabled(m_history.canGoBack());
    m_actions[Command::Forward]->setEnabled(m_history.canGoForward());
    if (isAnother)
        Q_EMIT left();
    Q_EMIT changed();
}

void Navigator::answer(const SearchResult &result, const QList<int> &listed)
{
    const std::optional<Place> best = bestPlace(result, listed, m_place);
    Q_EMIT revealed(best.value_or(Place()));
    if (best) {
        show(*best, History::Visit::Passing);
        return;
    }
    m_shown.reset();
    Q_EMIT left();
    Q_EMIT changed();
}

void Navigator::goTo(const Place &place)
{
    Q_EMIT revealed(place);
    show(place, History::Visit::Settled);
}

void Navigator::open(int code)
{
    settle();
    goTo({code, 0});
}

void Navigator::settle()
{
    m_history.visit(m_place, History::Visit::Settled);
}

void Navigator::refresh()
{
    if (m_shown)
        Q_EMIT revealed(*m_shown);
    Q_EMIT changed();
}

void Navigator::goBack()
{
    if (m_history.canGoBack())
        goTo(m_history.back());
}

void Navigator::goForward()
{
    if (m_history.canGoForward())
        goTo(m_history.forward());
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QMouseEvent *>(event)->button()) {
    case Qt::BackButton:
        goBack();
        return true;
    case Qt::ForwardButton:
        goForward();
        return true;
    default:
        return false;
    }
}
