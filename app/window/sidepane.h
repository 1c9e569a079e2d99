// SPDX-License-Identifier: MIT
#pragma once

#include "entryfilter.h"
#include "history.h"

#include <QWidget>

class Actions;
class EntryModel;
class EntryView;
class EmptyResult;
class QActionGroup;
class QStackedWidget;
class SearchField;
class SearchNote;
class TraceBar;
class TraceSession;

/// Everything left of the page: the search field and below it the list, of all codes or of those in
/// a trace, or what to do next where a query leaves no list.
class SidePane final : public QWidget
{
    Q_OBJECT

public:
    /// \a table and \a session must outlive the pane.
    SidePane(const CodeTable &table, const TraceSession &session, const Actions &actions,
             QWidget *parent = nullptr);

    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] EntryView *view() const { return m_view; }

    /// Searches for \a query as if it had been typed.
    void search(const QString &query);

    /// What of the list can take the focus; null where nothing answers and nothing is offered.
    [[nodiscard]] QWidget *focusableList() const;

    /// Gives that the focus, or else the field.
    void focusList();

    /// What the query led to.
    [[nodiscard]] const SearchResult &result() const { return m_filter->result(); }

    /// The entries in the list that answer the query, best first.
    [[nodiscard]] QList<EntryId> found() const { return m_filter->shownHits(); }

    /// How many codes the list has without a query.
    [[nodiscard]] qsizetype codeCount() const;

    /// What the user has selected in the field by hand, while it has the focus.
    [[nodiscard]] QString selectedText() const;

    /// The classes that are unfolded while neither query nor trace is there.
    [[nodiscard]] QList<int> expandedClasses() const;
    void setExpandedClasses(const QList<int> &classes);

    /// Shows and selects the entry of \a place, or all of those compared, and drops a query that
    /// hides the first. Nothing is selected where the list has no such entry.
    void reveal(const Place &place);

    /// Narrows the list to \a query again, which led to the page that is shown.
    void restoreSearch(const QString &query);

Q_SIGNALS:
    /// The query has changed; result() and found() answer it.
    void answered();

    /// The query is gone, as it hid what is to be shown.
    void searchDropped();

    /// The codes of a trace are listed, or all codes again.
    void listChanged();

    /// The list says the same in another language.
    void retranslated();

    /// The user went to another row, of an entry or of a group.
    void entrySelected(const EntryId &entry);

    /// The user chose the selected row, with a click.
    void chosen();

    /// The user wants to read the page, with Enter or a double click.
    void opened();

    /// The user wants in what the clipboard holds.
    void pasted();

    /// A class was folded or unfolded.
    void expansionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands below the field at present.
    [[nodiscard]] QWidget *list() const;

    void connectParts();
    void makeOrderMenu();
    void nameOrders();
    void showBar();
    void applyQuery();
    void showResult();
    void showSession();
    void setModel(EntryModel *model);
    void expandRows();
    void open();
    void walk(int key);
    [[nodiscard]] bool showsAll() const;
    [[nodiscard]] const EntryModel *model() const;

    const CodeTable &m_table;
    const TraceSession &m_session;
    const Actions &m_actions;
    EntryFilter *m_filter = nullptr;
    SearchField *m_field = nullptr;
    SearchNote *m_note = nullptr;
    EntryView *m_view = nullptr;
    EmptyResult *m_empty = nullptr;
    QStackedWidget *m_list = nullptr;
    QActionGroup *m_orders = nullptr;
    TraceBar *m_bar = nullptr; ///< made for the first trace
    QList<int> m_expanded;
};
