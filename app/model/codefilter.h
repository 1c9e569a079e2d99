// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"

#include <QHash>
#include <QSortFilterProxyModel>

#include <optional>

/// The codes of a CodeModel that answer a query, within their classes the best match first. Without
/// a query all codes, by number.
class CodeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// \a table is the one that the source model shows; it must outlive the filter.
    explicit CodeFilter(const CodeTable &table, QObject *parent = nullptr);

    void setQuery(const QString &text);

    /// What the last query led to.
    [[nodiscard]] const SearchResult &result() const { return m_result; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] QString countText(const QModelIndex &index) const;

    const CodeTable &m_table;
    std::optional<CodeSearch> m_search; ///< made for the first query: starting needs none
    SearchResult m_result;
    QHash<int, qsizetype> m_places; ///< code to its place among the hits
    QList<int> m_classes; ///< the classes that have a hit
};
