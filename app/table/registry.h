// SPDX-License-Identifier: MIT
#pragma once

#include "entrykind.h"

#include <QString>

/// The registry of IANA that the data follows.
struct Registry {
    QString date; ///< its day: "2026-01-07"

    friend bool operator==(const Registry &, const Registry &) = default;
};

template <>
inline constexpr auto fieldsOf<Registry> =
    std::tuple{mustHave("date", &Registry::date, Text::Verbatim)};

template <>
inline constexpr auto entryKind<Registry> = EntryKind<Registry, QString>{.file = "registry.json"};
