// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// What goes wrong where there is no code yet: what is behind it, and which codes to look for.
struct Symptom {
    QString symptom;
    QString explanation;
    QList<int> codes; ///< the one to look for first in front
    QList<Reference> references;
    QStringList keywords;

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

template <>
inline constexpr auto fieldsOf<Symptom> =
    std::tuple{mustHave("symptom", &Symptom::symptom, Text::Prose),
               mustHave("explanation", &Symptom::explanation, Text::Prose),
               mustHave("codes", &Symptom::codes, codeNumbers, "the codes to look for"),
               mustHave("references", &Symptom::references, AsItsType{}, "where it is explained"),
               mayHave("keywords", &Symptom::keywords, Text::Prose)};

template <>
inline constexpr auto entryKind<Symptom> = EntryKind<Symptom, QString>{
    .file = "symptoms.json", .key = &Symptom::symptom, .remark = "symptom"};
