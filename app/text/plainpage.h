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

/// Whether a terminal, or what lays out text, would obey \a character rather than show it.
bool isControl(QChar character);

/// \a text with every control character replaced, so that nothing from outside steers a terminal.
QString printable(QString text);

/// \a text broken at blanks into lines of at most \a width characters, each line after the first
/// preceded by \a indent blanks, and all of them that much shorter. A longer word stays whole.
QString wrapped(const QString &text, int width, int indent);
