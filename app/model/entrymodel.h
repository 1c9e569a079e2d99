// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "codetally.h"
#include "entryid.h"

#include <QAbstractItemModel>

/// Everything in the table that can answer, or what of its codes a trace shows, as a tree of two
/// levels: the groups, and in each its entries in the order of the table. It is finished when it is
/// made and never changes.
class EntryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, StatusColumn, ColumnCount };

    /// All entries of \a table, which must outlive the model.
    explicit EntryModel(const CodeTable &table, QObject *parent = nullptr);

    /// The codes of \a tallies, which are sorted by number; also those that \a table lacks.
    EntryModel(const CodeTable &table, const QList<CodeTally> &tallies, QObject *parent = nullptr);

    /// Whether it shows a trace.
    [[nodiscard]] bool isOfTrace() const { return !m_tallies.isEmpty(); }

    [[nodiscard]] qsizetype codeCount() const { return m_codes.size(); }

    /// The row of \a id, an entry or a group; an invalid index where it is not there.
    [[nodiscard]] QModelIndex indexOf(const EntryId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct GroupRow {
        int group = 0;
        qsizetype first = 0; ///< index of its first entry
        int count = 0;
    };

    void addEntries(const QList<EntryId> &ids);
    [[nodiscard]] const ResponseCode *codeAt(qsizetype at) const;
    [[nodiscard]] QString nameAt(qsizetype at) const;
    QVariant groupData(const GroupRow &row, int column, int role) const;
    QVariant entryData(qsizetype at, int column, int role) const;
    QVariant seenData(qsizetype first, int count, int role) const;
    [[nodiscard]] QString spoken(qsizetype at) const;

    const CodeTable &m_table;
    QList<EntryId> m_entries;
    QList<ResponseCode> m_codes; ///< of the table, or of a trace
    QList<CodeTally> m_tallies; ///< of the same codes; empty without a trace
    QList<GroupRow> m_groups;
};
