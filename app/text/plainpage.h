// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"

/// How a page is laid out where there are only characters.
struct PlainStyle {
    int width = 80; ///< lines are broken at blanks to stay within; 0 for never
    bool colour = false; ///< with the escape sequences of a terminal
};

/// \a page as plain text, ending in a line break. Nothing in it but our own styling is an escape
/// sequence.
QString plainPage(const CodePage &page, const PlainStyle &style = {});

/// One line for a list of codes: "486 Busy Here", with the status where it is not "registered".
QString plainLine(const ResponseCode &code, const PlainStyle &style = {});
