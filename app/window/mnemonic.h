// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// \a text for a button or a menu, where a single & would underline the letter after it.
inline QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
