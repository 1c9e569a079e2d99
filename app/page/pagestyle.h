// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"
#include "pageroom.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

/// How a page is drawn in the window.
struct PageStyle {
    static constexpr double summaryShare = 1.15; ///< of the size of the font

    Colours colours;
    qreal points = 10; ///< size of the font
    int textHeight = 16; ///< height of a line of text, in pixels; all gaps are made from it
    int digitWidth = 8; ///< of the same font, as are the next three
    int boldDigitWidth = 9;
    int spaceWidth = 4;
    int bulletWidth = 6;
    QHash<QString, int> rooms{}; ///< how high the paragraphs are that widgets cover, by anchor
    PageRoom room{.width = 600, .text = 600, .prose = 600, .twoColumns = true};
    int buttonRoom = 0; ///< beside the heading, for the window's buttons; 0: they stand below it
    bool isRightToLeft = false; ///< the layout of the window
    QStringList notes{}; ///< shown before the page: what the query named beside codes
    QString foot{};

    /// How much of the width stays free beside a paragraph, so that no line is too long or runs
    /// into the ladders.
    [[nodiscard]] int proseRoom() const { return room.width - std::min(room.prose, room.text); }

    /// The same beside the summary, which is larger and stands above the ladders.
    [[nodiscard]] int summaryRoom() const
    {
        return std::max(room.width - static_cast<int>(room.prose * summaryShare), 0);
    }
};

/// The anchor of the empty paragraph below the heading where the window puts its buttons if there
/// is no room beside it.
inline const QString stripAnchor = QStringLiteral("strip");
