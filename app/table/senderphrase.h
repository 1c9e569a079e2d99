// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A reason phrase by which one knows the program that made a response.
struct SenderPhrase {
    QString phrase;
    int code = 0;
    QString sender;
    QString meaning; ///< may be empty where the phrase says it all

    friend bool operator==(const SenderPhrase &, const SenderPhrase &) = default;
};

template <>
inline constexpr auto fieldsOf<SenderPhrase> =
    std::tuple{mustHave("phrase", &SenderPhrase::phrase, Text::Verbatim),
               mustHave("code", &SenderPhrase::code, codeNumbers),
               mustHave("sender", &SenderPhrase::sender, Text::Prose),
               mayHave("meaning", &SenderPhrase::meaning, Text::Prose)};

template <>
inline constexpr auto entryKind<SenderPhrase> = EntryKind<SenderPhrase, QString>{
    .file = "phrases.json", .key = &SenderPhrase::phrase, .remark = "phrase “{phrase}”"};
