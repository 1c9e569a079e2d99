// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"

#include <QStyledItemDelegate>

#include <optional>

/// Draws a row of the tree: number in the colour of its class, phrase with what the query matched
/// marked, and at the end a badge or, for a class, the count.
class CodeDelegate final : public QStyledItemDelegate
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
    void paintClass(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Colours &colours) const;
    void paintCode(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Colours &colours) const;
    static int paintBadge(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Colours &colours);
    static int paintSeen(QPainter *painter, const QRect &row, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const Colours &colours);

    // Those of the last row drawn: making them for each costs more than drawing its number.
    mutable std::optional<Colours> m_colours;
    mutable qint64 m_paletteKey = 0;
};
