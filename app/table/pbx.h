// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A code that a PBX sends, and the codes of its other leg that it sends it for.
struct PbxMapping {
    int becomes = 0;
    QList<int> from;

    friend bool operator==(const PbxMapping &, const PbxMapping &) = default;
};

template <>
inline constexpr auto fieldsOf<PbxMapping> =
    std::tuple{mustHave("becomes", &PbxMapping::becomes, codeNumbers),
               mayHave("from", &PbxMapping::from, codeNumbers)};

/// A code that a PBX sends, and the causes of the telephone network that it sends it for.
struct CauseMapping {
    int becomes = 0;
    QList<int> from;

    friend bool operator==(const CauseMapping &, const CauseMapping &) = default;
};

template <>
inline constexpr auto fieldsOf<CauseMapping> =
    std::tuple{mustHave("becomes", &CauseMapping::becomes, codeNumbers),
               mayHave("from", &CauseMapping::from, causeNumbers)};

/// What a program that is two calls in one makes of a code or a cause on its way through.
struct Pbx {
    QString product;
    QString source; ///< where that was read
    QString exception; ///< when it is otherwise
    QString condition; ///< of a code that becomes another; may be empty
    QList<PbxMapping> mappings;
    QList<CauseMapping> causes;
    int otherCauses = 0; ///< the code for all other causes

    friend bool operator==(const Pbx &, const Pbx &) = default;
};

template <>
inline constexpr auto fieldsOf<Pbx> =
    std::tuple{mustHave("product", &Pbx::product, Text::Name),
               mustHave("source", &Pbx::source, Text::Prose),
               mustHave("exception", &Pbx::exception, Text::Prose),
               mayHave("condition", &Pbx::condition, Text::Prose),
               mayHave("mappings", &Pbx::mappings),
               mayHave("causes", &Pbx::causes),
               mayHave("otherCauses", &Pbx::otherCauses, codeNumbers)};

template <>
inline constexpr auto entryKind<Pbx> =
    EntryKind<Pbx, QString>{.file = "pbx.json", .key = &Pbx::product, .remark = "{product}"};
