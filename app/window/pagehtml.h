// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"
#include "colours.h"

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
    QStringList markedWords{}; ///< folded; what the query looked for
    QStringList notes{}; ///< shown before the page: what the query named beside codes
    QString foot{};
};

/// The anchor of the empty paragraph below heading and subtitle, where the window puts its buttons.
inline const QString stripAnchor = QStringLiteral("strip");

/// The anchor of the empty paragraph where the window puts the picture of \a flow.
QString flowAnchor(const CallFlow &flow);

/// \a page as rich text for a QTextDocument. All texts are escaped; links to codes read
/// "code:486", links to RFCs are web addresses.
QString pageHtml(const CodePage &page, const PageStyle &style);

/// Two pages side by side, the lines in which they differ marked with an unequal sign.
QString comparisonHtml(const CodePage &left, const CodePage &right, const PageStyle &style);

/// \a page on a sheet of its own for the clipboard: dark on light, no marks, no room for buttons.
QString standaloneHtml(const CodePage &page);
