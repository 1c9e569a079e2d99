// SPDX-License-Identifier: MIT
#pragma once

#include "matchplace.h"
#include "page.h"

/// How a page is laid out where there are only characters.
struct PlainStyle {
    int width = 80; ///< lines are broken at blanks to stay within; 0 for never
    bool colour = false; ///< with the escape sequences of a terminal
};

/// \a page as plain text, ending in a line break. Nothing in it but our own styling is an escape
/// sequence.
QString plainPage(const Page &page, const PlainStyle &style = {});

/// The title of \a page, and that of a section below an empty line.
QString plainTitle(const Page &page, const PlainStyle &style);
QString plainHeading(const QString &title, const PlainStyle &style);

/// One line for a list of entries: "486 Busy Here", with the status where it is not "registered".
QString plainLine(const EntryId &id, const CodeTable &table, const PlainStyle &style = {});

/// Where an entry matched, for the line below that: "keyword: busy lamp field".
QString plainMatch(const MatchPlace &place, const PlainStyle &style = {});
