// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "codetally.h"

#include <QAbstractItemModel>

/// The table, or what of it a trace shows, as a tree of two levels: the classes, and in each its
/// codes by number. It is finished when it is made and never changes.
class CodeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, PhraseColumn, StatusColumn, ColumnCount };

    /// All codes of \a table.
    explicit CodeModel(const CodeTable &table, QObject *parent = nullptr);

    /// The codes of \a tallies, which are sorted by number; also those that \a table lacks.
    CodeModel(const CodeTable &table, const QList<CodeTally> &tallies, QObject *parent = nullptr);

    /// Whether it shows a trace.
    [[nodiscard]] bool isOfTrace() const { return !m_tallies.isEmpty(); }

    [[nodiscard]] qsizetype codeCount() const { return m_codes.size(); }

    /// The row of \a code, an invalid index where the table lacks it.
    [[nodiscard]] QModelIndex indexOfCode(int code) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    using QObject::parent;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct ClassRow {
        int responseClass = 0;
        qsizetype first = 0; ///< index of its first code in the table
        int count = 0;
    };

    void groupByClass();
    QVariant classData(const ClassRow &row, int column, int role) const;
    QVariant codeData(qsizetype at, int column, int role) const;
    QVariant seenData(qsizetype first, int count, int role) const;
    [[nodiscard]] QString spoken(qsizetype at) const;

    QList<ResponseCode> m_codes;
    QList<CodeTally> m_tallies; ///< of the same codes; empty without a trace
    QList<ClassRow> m_classes;
};
