// SPDX-License-Identifier: MIT
#pragma once

#include "codetally.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The first responses of one code that a trace shows, a line each.
class OccurrenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, RequestColumn, PhraseColumn, CallColumn, NoteColumn, ColumnCount };
    enum Role { IsNormalRole = Qt::UserRole }; ///< bool: no fault; the note says so in words

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of \a tally; \a files are the names that their places speak of.
    void setTally(const CodeTally &tally, const QStringList &files);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The cells of \a row, parted by tabs.
    [[nodiscard]] QString rowText(int row) const;

private:
    [[nodiscard]] QString placeHeader() const;
    [[nodiscard]] QString cellText(const Occurrence &occurrence, int column) const;

    QList<Occurrence> m_occurrences;
    QStringList m_files;
};
