// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>

class CodeModel;

/// The codes of a CodeModel that answer a query, within their classes the best match first. Without
/// a query all codes, by number.
class CodeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a table is the one that the source model shows; it must outlive the filter.
    explicit CodeFilter(const CodeTable &table, QObject *parent = nullptr);

    /// How codes and classes are sorted where no query ranks them. All but Number need a trace.
    enum class Order { Number, Seen, FirstSeen };

    void setQuery(const QString &text);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// The row of \a code, an invalid index where it is not shown.
    [[nodiscard]] QModelIndex indexOfCode(int code) const;

    /// The language of the program has changed: words are looked up in the new one from now on.
    void retranslate();

    /// The codes that are shown and answer the query, the best match first.
    [[nodiscard]] QList<int> shownHits() const;

    /// What the last query led to.
    [[nodiscard]] const SearchResult &result() const { return m_result; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const CodeModel *codes() const;
    const CodeSearch &search();
    [[nodiscard]] QString countText(const QModelIndex &index) const;
    [[nodiscard]] bool accepts(int code) const;

    const CodeTable &m_table;
    std::optional<CodeSearch> m_search; ///< starting needs none
    SearchResult m_result;
    QHash<int, qsizetype> m_places; ///< code to its place among the hits
    Order m_order = Order::Number;
};
