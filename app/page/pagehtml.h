// SPDX-License-Identifier: MIT
#pragma once

#include "comparison.h"
#include "pagestyle.h"

/// The anchor of the empty paragraph where the window puts the picture of \a flow.
QString flowAnchor(const Ladder &flow);

/// \a page as rich text for a QTextDocument. All texts are escaped; links to entries read
/// "sipdex:486", links to RFCs are web addresses.
QString pageHtml(const Page &page, const PageStyle &style);

/// Codes side by side: what sets them apart, then a row for each point; what neighbours have in
/// common is said once, across.
QString comparisonHtml(const CodeComparison &comparison, const PageStyle &style);

/// \a page on a sheet of its own for the clipboard: dark on light, no marks, no room for buttons.
QString standaloneHtml(const Page &page);
