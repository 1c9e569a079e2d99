// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// \a text for a button or a menu as it stands: a single & would underline the letter after it.
inline QString withLiteralAmpersands(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The \a text of a menu without the & that marks its letter.
inline QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}
