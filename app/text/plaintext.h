// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Whether a terminal, or what lays out text, would obey \a character rather than show it.
bool isControl(QChar character);

/// \a text with every control character replaced, so that nothing from outside steers a terminal.
QString printable(QString text);

/// \a text broken at blanks into lines of at most \a width characters, each line after the first
/// preceded by \a indent blanks, and all of them that much shorter. A longer word stays whole.
QString wrapped(const QString &text, int width, int indent);
