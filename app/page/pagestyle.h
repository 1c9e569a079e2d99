// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"

#include <QHash>
#include <QStringList>

/// How a page is drawn in the window.
struct PageStyle {
    static constexpr double summaryShare = 1.15; ///< of the size of the font

    Colours colours;
    qreal points = 10; ///< size of the font
    int textHeight = 16; ///< height of a line of text, in pixels; all gaps are made from it
    int digitWidth = 8; ///< of the same font, as are the next two
    int spaceWidth = 4;
    int bulletWidth = 6;
    QHash<QString, int> rooms{}; ///< how high the paragraphs are that widgets cover, by anchor
    int width = 600; ///< of the text, in pixels
    int proseRoom = 0; ///< pixels beside a paragraph that stay free, so that no line is too long
    int summaryRoom = 0; ///< the same beside the summary, which is larger
    int buttonRoom = 0; ///< beside the heading, for the window's buttons; 0: they stand below it
    bool twoColumns = true; ///< the short sections side by side
    bool isRightToLeft = false; ///< the layout of the window
    QStringList notes{}; ///< shown before the page: what the query named beside codes
    QString foot{};
};

/// The anchor of the empty paragraph below the heading where the window puts its buttons if there
/// is no room beside it.
inline const QString stripAnchor = QStringLiteral("strip");
