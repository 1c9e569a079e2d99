// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"
#include "matchplace.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>

class EntryModel;

/// The entries of an EntryModel that answer a query, within their groups the best match first.
/// Without a query all codes, by number.
class EntryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a table is the one that the source model shows; it must outlive the filter.
    explicit EntryFilter(const CodeTable &table, QObject *parent = nullptr);

    /// How codes and classes are sorted where no query ranks them. All but Number need a trace.
    enum class Order { Number, Seen, FirstSeen };

    void setQuery(const QString &text);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// The row of \a id, an invalid index where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const EntryId &id) const;

    /// The language of the program has changed: words are looked up in the new one from now on.
    void retranslate();

    /// The entries that are shown and answer the query, the best match first.
    [[nodiscard]] QList<EntryId> shownHits() const;

    /// What the last query led to.
    [[nodiscard]] const SearchResult &result() const { return m_result; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const EntryModel *entries() const;
    const EntrySearch &search();
    [[nodiscard]] QString countText(const QModelIndex &index) const;
    [[nodiscard]] bool accepts(const EntryId &id) const;
    [[nodiscard]] QVariant numberMarks(const QModelIndex &index) const;
    [[nodiscard]] QVariant matchOf(const QModelIndex &index) const;

    const CodeTable &m_table;
    std::optional<EntrySearch> m_search; ///< starting needs none
    SearchResult m_result;
    QHash<EntryId, qsizetype> m_places; ///< of each entry among the hits
    std::optional<TextMatcher> m_matcher; ///< of the words of the query
    mutable QHash<EntryId, MatchPlace> m_matches; ///< of the rows that have been drawn
    Order m_order = Order::Number;
};
