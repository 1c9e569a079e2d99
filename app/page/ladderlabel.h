// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

/// Words in the picture of a ladder, broken into lines, and the box that they fill.
struct LadderLabel {
    QStringList lines;
    QRectF box;

    /// \a text in lines of at most \a room pixels, broken between words and, where one word is too
    /// long, inside it; centred right of \a left and below \a top. Empty for an empty text.
    static LadderLabel fitted(const QString &text, const QFont &font, qreal left, qreal room,
                              qreal top);

    /// How wide \a text is in one line.
    static qreal width(const QString &text, const QFont &font);

    /// How wide the longest word of \a text is.
    static qreal longestWord(const QString &text, const QFont &font);

    /// Paints the lines, over \a ground if that is valid: no line of a participant runs through.
    void paint(QPainter *painter, const QFont &font, const QColor &ink,
               const QColor &ground = {}) const;
};
