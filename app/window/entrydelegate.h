// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"

#include <QStyledItemDelegate>

#include <optional>

/// Draws a row of the tree: number in the colour of its class, name with what the query matched
/// marked, below it where else that stands, and at the end a badge or, for a group, the count.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The colours of \a palette, kept until another one is asked for.
    [[nodiscard]] const Colours &coloursOf(const QPalette &palette) const;

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Colours &colours);
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Colours &colours);
    static void paintMatch(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Colours &colours);
    static int paintBadge(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Colours &colours);
    static int paintSeen(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const Colours &colours);

    // Those of the last row drawn: making them for each costs more than drawing its number.
    mutable std::optional<Colours> m_colours;
    mutable qint64 m_paletteKey = 0;
};
