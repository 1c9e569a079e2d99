// SPDX-License-Identifier: MIT
#pragma once

#include "colours.h"

#include <QHash>
#include <QStringList>

/// How a page is drawn in the window.
struct PageStyle {
    Colours colours;
    qreal points = 10; ///< size of the font
    int textHeight = 16; ///< height of a line of text, in pixels; all gaps are made from it
    int digitWidth = 8; ///< of the same font, as are the next two
    int spaceWidth = 4;
    int bulletWidth = 6;
    QHash<QString, int> rooms{}; ///< how high the paragraphs are that widgets cover, by anchor
    bool twoColumns = true; ///< the short sections side by side
    bool isRightToLeft = false; ///< the layout of the window
    QStringList notes{}; ///< shown before the page: what the query named beside codes
    QString foot{};
};

/// The anchor of the empty paragraph below heading and subtitle, where the window puts its buttons.
inline const QString stripAnchor = QStringLiteral("strip");
