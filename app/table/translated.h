// SPDX-License-Identifier: MIT
#pragma once

#include "tabletexts.h"

/// What the tables say, in English, in the language of the program; what has no translation stays
/// as it is, text by text.
QString translatedText(const QString &english);

/// \a value with all its prose in the language of the program.
template <typename Value>
Value translated(Value value)
{
    visitTexts(value, [](const char *, QString &text) { text = translatedText(text); });
    return value;
}
