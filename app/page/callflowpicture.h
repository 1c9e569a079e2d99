// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"
#include "ladder.h"
#include "ladderlabel.h"

#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

/// A call flow laid out as a ladder in a given width: labels are broken to fit between the lines of
/// their participants, and the height follows. A value; painting it changes nothing.
class CallFlowPicture
{
public:
    /// Lays \a flow out at most \a width pixels wide, mirrored where \a direction is from right to
    /// left. A width that is too small for words breaks them inside.
    CallFlowPicture(const Ladder &flow, const QFont &font, qreal width,
                    Qt::LayoutDirection direction);

    [[nodiscard]] QSizeF size() const { return m_size; }

    /// Where words stand: the names of the participants first, then step by step.
    [[nodiscard]] QList<QRectF> textBoxes() const;

    /// Where the line of each participant stands, from the left of the picture.
    [[nodiscard]] QList<qreal> columns() const { return m_columns; }

    /// The boxes of the notes, in the order of their steps.
    [[nodiscard]] QList<QRectF> noteBoxes() const;

    /// Paints the ladder at the origin of \a painter, its subject in \a hue.
    void paint(QPainter *painter, const Colours &colours, const QColor &hue) const;

private:
    struct Row {
        LadderStep step;
        LadderLabel message; ///< above the arrow, or the words of a note
        LadderLabel text; ///< below the arrow
        qreal arrowY = 0; ///< where the arrow begins
        qreal arrivalY = 0; ///< where it ends
        QRectF noteBox;
    };

    [[nodiscard]] qreal pitchOf(const Ladder &flow) const;
    void placeColumns(const Ladder &flow, qreal width);
    void placeHeads(const Ladder &flow);
    Row placeStep(const LadderStep &step, qreal top) const;
    Row placeNote(const LadderStep &step, qreal top) const;
    void placeCrossing(const LadderStep &one, const LadderStep &other, qreal top);
    [[nodiscard]] qreal bottomOf(const Row &row) const;
    [[nodiscard]] const QFont &fontOf(const LadderStep &step) const;
    void mirror();
    void paintHeads(QPainter *painter, const Colours &colours) const;

    QFont m_font;
    QFont m_bold;
    qreal m_line = 0; ///< height of a line of text; all gaps are made from it
    QSizeF m_size;
    QList<qreal> m_columns;
    QList<LadderLabel> m_heads;
    QList<QRectF> m_headBoxes;
    QList<Row> m_rows;
};
