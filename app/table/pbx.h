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

/// What a program that is two calls in one makes of a code on its way through.
struct Pbx {
    QString product;
    QString source; ///< where that was read
    QString exception; ///< when it is otherwise
    QList<PbxMapping> mappings;

    friend bool operator==(const Pbx &, const Pbx &) = default;
};

template <>
inline constexpr auto fieldsOf<Pbx> = std::tuple{
    mustHave("product", &Pbx::product, Text::Name), mustHave("source", &Pbx::source, Text::Prose),
    mustHave("exception", &Pbx::exception, Text::Prose), mayHave("mappings", &Pbx::mappings)};

template <>
inline constexpr auto entryKind<Pbx> =
    EntryKind<Pbx, QString>{.file = "pbx.json", .key = &Pbx::product, .remark = "{product}"};
