// SPDX-License-Identifier: MIT
#include "navigator.h"

#include "actions.h"

#include <QMouseEvent>
#include <QWidget>

namespace {

/// What answers a query best; empty where nothing does.
Place bestPlace(const SearchResult &result, const QList<EntryId> &listed)
{
    Place place;
    for (const int code : result.compared)
        place.entries.append({EntryId::Kind::Code, code});
    if (!place.isEmpty())
        return place;
    if (!listed.isEmpty())
        return placeOf(listed.constFirst());
    if (!result.hits.isEmpty())
        return placeOf(result.hits.constFirst().entry);
    return result.unknownNumber != 0 ? placeOf(result.unknownNumber) : Place();
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
    const bool isAnother = m_place != place;
    m_place = place;
    m_place.query = m_query;
    m_isAnswer = true;
    m_history.visit(m_place, visit);
    m_actions[Command::Back]->setEnabled(m_history.canGoBack());
    m_actions[Command::Forward]->setEnabled(m_history.canGoForward());
    if (visit == History::Visit::Settled)
        m_beforeSearch = {};
    if (isAnother)
        Q_EMIT left();
    Q_EMIT changed();
}

void Navigator::answer(const SearchResult &result, const QList<EntryId> &listed)
{
    if (m_query.isEmpty() && result.isFiltered())
        m_beforeSearch = m_place;
    m_query = result.query.text;
    Place best = bestPlace(result, listed);
    if (!result.isFiltered())
        best = m_beforeSearch.isEmpty() ? m_place : m_beforeSearch;
    Q_EMIT revealed(best);
    if (!best.isEmpty()) {
        show(best, History::Visit::Passing);
        return;
    }
    m_isAnswer = false;
    Q_EMIT left();
    Q_EMIT changed();
}

void Navigator::goTo(const Place &place)
{
    if (place.query != m_query) {
        m_query = place.query;
        Q_EMIT searchRestored(m_query);
    }
    Q_EMIT revealed(place);
    show(place, History::Visit::Settled);
}

void Navigator::open(const EntryId &entry)
{
    settle();
    Place place = placeOf(entry);
    place.query = m_query;
    goTo(place);
}

void Navigator::settle()
{
    m_beforeSearch = {};
    m_history.visit(m_place, History::Visit::Settled);
}

void Navigator::refresh()
{
    if (m_isAnswer)
        Q_EMIT revealed(m_place);
    Q_EMIT changed();
}

void Navigator::dropSearch()
{
    m_query.clear();
    m_beforeSearch = {};
}

void Navigator::comeBack(const Place &place)
{
    goTo(place);
    Q_EMIT cameBack(place.scrolled);
}

void Navigator::goBack()
{
    if (m_history.canGoBack())
        comeBack(m_history.back());
}

void Navigator::goForward()
{
    if (m_history.canGoForward())
        comeBack(m_history.forward());
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
