// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"
#include "pagestyle.h"

/// The anchor of the empty paragraph where the window puts the picture of \a flow.
QString flowAnchor(const Ladder &flow);

/// \a page as rich text for a QTextDocument. All texts are escaped; links to codes read
/// "code:486", links to RFCs are web addresses.
QString pageHtml(const CodePage &page, const PageStyle &style);

/// Two pages side by side, the lines in which they differ marked with an unequal sign.
QString comparisonHtml(const CodePage &left, const CodePage &right, const PageStyle &style);

/// \a page on a sheet of its own for the clipboard: dark on light, no marks, no room for buttons.
QString standaloneHtml(const CodePage &page);
