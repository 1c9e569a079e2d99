// SPDX-License-Identifier: MIT
#pragma once

#include "entrykind.h"

#include <QStringList>

/// The words of a language that a question has and that say nothing of what is asked: "why do I
/// get". A search passes over them.
struct StopWords {
    QString language; ///< "de"
    QStringList words;
    QStringList besideNumbers; ///< what stands around a code and says no more: "SIP error 486"

    friend bool operator==(const StopWords &, const StopWords &) = default;
};

template <>
inline constexpr auto fieldsOf<StopWords> =
    std::tuple{mustHave("language", &StopWords::language, Text::Verbatim),
               mustHave("words", &StopWords::words, Text::Verbatim),
               mayHave("besideNumbers", &StopWords::besideNumbers, Text::Verbatim)};

template <>
inline constexpr auto entryKind<StopWords> =
    EntryKind<StopWords, QString>{.file = "stopwords.json",
                                  .key = &StopWords::language,
                                  .keys = Keys::Distinct,
                                  .another = "a language that has no entry yet"};
