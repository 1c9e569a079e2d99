// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"
#include "history.h"

#include <QObject>

class Actions;

/// Where one is: the page that is shown, and the way back and forward.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// The side buttons of the mouse work in \a window.
    Navigator(const Actions &actions, QWidget *window);

    /// The place shown.
    [[nodiscard]] const Place &shown() const { return m_place; }

    /// Whether that place answers the query; otherwise nothing does, and it is that of before.
    [[nodiscard]] bool isAnswer() const { return m_isAnswer; }

    /// Shows \a place, which the list shows already.
    void show(const Place &place, History::Visit visit);

    /// Shows the best answer in \a result. \a listed are its entries that the list has, best first;
    /// what no list has is answered all the same. Where nothing answers, the page stands. An empty
    /// query leads back to the page from before the search, unless another one was chosen since.
    void answer(const SearchResult &result, const QList<EntryId> &listed);

    /// Goes to \a place, in the list as well.
    void goTo(const Place &place);

    /// Follows a link to \a entry: the page that has the link can be come back to.
    void open(const EntryId &entry);

    /// The page shown is one to come back to.
    void settle();

    /// The page shown is scrolled by so many pixels, where one comes back to.
    void setScrolled(int scrolled) { m_history.setScrolled(scrolled); }

    /// The search is dropped, as it hides what a link leads to.
    void dropSearch();

    /// Shows row and page anew: what they are made from has changed.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void goBack();
    void goForward();

Q_SIGNALS:
    /// The list is to show \a place, if it can.
    void revealed(const Place &place);

    /// The search that led to \a place is to stand in the field again.
    void searchRestored(const QString &query);

    /// Another page than before is shown, or none.
    void left();

    /// shown() is to be drawn.
    void changed();

    /// A page that was left scrolled so far is shown again.
    void cameBack(int scrolled);

private:
    void comeBack(const Place &place);

    History m_history;
    Place m_place;
    Place m_beforeSearch; ///< empty outside a search, or where another page was chosen in it
    QString m_query;
    bool m_isAnswer = true;
    const Actions &m_actions;
};
