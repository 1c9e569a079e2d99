// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// One thing to look at, and what it tells.
struct SymptomCheck {
    QString check;
    QList<int> codes; ///< those that it speaks of
    QList<Reference> references;

    friend bool operator==(const SymptomCheck &, const SymptomCheck &) = default;
};

template <>
inline constexpr auto fieldsOf<SymptomCheck> =
    std::tuple{mustHave("check", &SymptomCheck::check, Text::Prose),
               mayHave("codes", &SymptomCheck::codes, codeNumbers),
               mayHave("references", &SymptomCheck::references)};

/// What goes wrong where there is no code yet: what is behind it, and what to check in which order.
struct Symptom {
    QString name; ///< that links have: `sipdex:symptom/no-ringback`
    QString symptom;
    QString explanation;
    QList<SymptomCheck> checks; ///< what to look at, in this order
    QList<int> codes; ///< the one to look for first in front
    QList<Reference> references;
    QStringList keywords;

    friend bool operator==(const Symptom &, const Symptom &) = default;
};

template <>
inline constexpr auto fieldsOf<Symptom> =
    std::tuple{mustHave("name", &Symptom::name, Text::Verbatim),
               mustHave("symptom", &Symptom::symptom, Text::Prose),
               mustHave("explanation", &Symptom::explanation, Text::Prose),
               mayHave("checks", &Symptom::checks),
               mustHave("codes", &Symptom::codes, codeNumbers, "the codes to look for"),
               mustHave("references", &Symptom::references, AsItsType{}, "where it is explained"),
               mayHave("keywords", &Symptom::keywords, Text::Prose)};

template <>
inline constexpr auto entryKind<Symptom> =
    EntryKind<Symptom, QString>{.file = "symptoms.json",
                                .key = &Symptom::name,
                                .keys = Keys::Distinct,
                                .another = "a name that no other symptom has",
                                .remark = "symptom {name}"};
