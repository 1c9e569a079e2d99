// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"
#include "translated.h"

/// How the words of the data files read to a person, in the language of the program.
namespace Words {

QString classLabel(int responseClass); ///< "4xx"
QString className(int responseClass); ///< "Client failure"
QString status(Status status); ///< "not registered"

/// The name of a class as it stands within a sentence: "client failure".
QString classNameWithin(int responseClass);

/// "486, 600", with the comma of the language.
QString listed(const QStringList &items);
QString listed(const QList<int> &numbers);

/// \a text of the protocol, to be put among words of the language: kept together and in its own
/// order where those run from right to left.
QString isolated(const QString &text);

/// \a text in the quotation marks of the language.
QString quoted(const QString &text);

/// How a word of a fixed list reads in the language of the program.
template <Listed Enum>
QString term(Enum value)
{
    return translatedText(wordOf(value));
}

template <Listed Enum>
QStringList terms(const QList<Enum> &values)
{
    QStringList result;
    for (const Enum value : values)
        result << term(value);
    return result;
}

/// How a row is read aloud: "486 Busy Here, client failure, deprecated".
QString spoken(const ResponseCode &code);

} // namespace Words
