// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A warn-code of the Warning header (RFC 3261 §20.43 and the IANA registry).
struct WarnCode {
    int warning = 0;
    QString text; ///< as registered
    QString meaning;
    QList<int> codes; ///< the response codes it usually comes with
    Reference reference;

    friend bool operator==(const WarnCode &, const WarnCode &) = default;
};

template <>
inline constexpr auto fieldsOf<WarnCode> =
    std::tuple{mustHave("warning", &WarnCode::warning, Bounds{300, 399}),
               mustHave("text", &WarnCode::text, Text::Verbatim),
               mustHave("meaning", &WarnCode::meaning, Text::Prose),
               mayHave("codes", &WarnCode::codes, Bounds{100, 699}),
               mayHave("reference", &WarnCode::reference)};

template <>
inline constexpr auto entryKind<WarnCode> = EntryKind<WarnCode, int>{.file = "warnings.json",
                                                                     .key = &WarnCode::warning,
                                                                     .keys = Keys::Ascending,
                                                                     .remark = "warning {warning}"};
