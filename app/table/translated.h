// SPDX-License-Identifier: MIT
#pragma once

#include "prose.h"

/// What the tables say, in English, in the language of the program; what has no translation stays
/// as it is, text by text.
QString translatedText(const QString &english);

/// \a value with all its prose in the language of the program.
template <Described Value>
Value translated(Value value)
{
    visitProse(value, [](const char *, QString &text) { text = translatedText(text); });
    return value;
}
