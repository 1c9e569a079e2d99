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

QString ends(Ends ends); ///< "ends the request only"
QString retry(Retry retry); ///< "with a changed request"
QStringList retries(const QList<Retry> &retries);
QString requirement(Requirement requirement); ///< "optional"

/// How the name of one who makes a response reads in the language of the program.
QString term(Maker maker);
QStringList terms(const QList<Maker> &makers);

/// Where in an entry something stands, by the \a field of the data files: "compare", "keyword".
/// Empty where there is nothing to say: in what is read first anyway.
QString fieldName(QLatin1StringView field);

/// How a row is read aloud: "486 Busy Here, client failure, deprecated".
QString spoken(const ResponseCode &code);

} // namespace Words
