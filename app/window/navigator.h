// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"
#include "history.h"

#include <QObject>

#include <optional>

class Actions;

/// Where one is: the page that is shown, and the way back and forward.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// The side buttons of the mouse work in \a window.
    Navigator(const Actions &actions, QWidget *window);

    /// The place shown; none where nothing answers the query.
    [[nodiscard]] const std::optional<Place> &shown() const { return m_shown; }

    /// The place shown last; where one is again when the query is gone.
    [[nodiscard]] const Place &place() const { return m_place; }

    /// Shows \a place, which the list shows already.
    void show(const Place &place, History::Visit visit);

    /// Shows the best answer in \a result. \a listed are its codes that the list has, best first;
    /// what no list has is answered all the same. An empty query leaves one where one is.
    void answer(const SearchResult &result, const QList<int> &listed);

    /// Goes to \a place, in the list as well.
    void goTo(const Place &place);

    /// Follows a link to \a code: the page that has the link can be come back to.
    void open(int code);

    /// The page shown is one to come back to.
    void settle();

    /// Shows row and page anew: what they are made from has changed.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void goBack();
    void goForward();

Q_SIGNALS:
    /// The list is to show \a place, if it can.
    void revealed(const Place &place);

    /// Another page than before is shown, or none.
    void left();

    /// shown() is to be drawn.
    void changed();

private:
    History m_history;
    Place m_place;
    std::optional<Place> m_shown;
    const Actions &m_actions;
};
