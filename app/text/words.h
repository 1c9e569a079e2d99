// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// How the words of the data files read to a person, in the language of the program.
namespace Words {

QString classLabel(int responseClass); ///< "4xx"
QString className(int responseClass); ///< "Client failure"
QString status(Status status); ///< "not registered"

/// A maker, retry, end or requirement of the Vocabulary, translated.
QString term(const QString &word);

/// How a row is read aloud: "486 Busy Here, client failure, deprecated".
QString spoken(const ResponseCode &code);

} // namespace Words
