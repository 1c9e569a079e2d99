// SPDX-License-Identifier: MIT
#pragma once

#include "entrykind.h"

#include <QStringList>

/// How people put it who look for an entry and do not know its name, in any language. They are
/// searched and never shown as a fact.
struct Wordings {
    QString entry; ///< by its link: "sipdex:486", "sipdex:symptom/hold"
    QStringList wordings;

    friend bool operator==(const Wordings &, const Wordings &) = default;
};

template <>
inline constexpr auto fieldsOf<Wordings> =
    std::tuple{mustHave("entry", &Wordings::entry, Text::Verbatim),
               mustHave("wordings", &Wordings::wordings, Text::Verbatim)};

template <>
inline constexpr auto entryKind<Wordings> =
    EntryKind<Wordings, QString>{.file = "wordings.json",
                                 .key = &Wordings::entry,
                                 .keys = Keys::Distinct,
                                 .another = "an entry that has no wordings yet"};
