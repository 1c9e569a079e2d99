// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QHash>
#include <QUrl>

/// What resources/rfcs.json tells of one RFC.
struct Rfc {
    int number = 0;
    QString title;
    QString published; ///< "June 2002"
    QString status; ///< "Proposed Standard"
    QList<int> obsoletedBy;
    QList<int> updatedBy;
    QHash<QString, QString> sections; ///< headings by number, of the sections that entries cite

    bool isObsolete() const { return !obsoletedBy.isEmpty(); }

    friend bool operator==(const Rfc &, const Rfc &) = default;
};

template <>
inline constexpr auto fieldsOf<Rfc> =
    std::tuple{mustHave("rfc", &Rfc::number, rfcNumbers),
               mustHave("title", &Rfc::title, Text::Verbatim),
               mustHave("published", &Rfc::published, Text::Verbatim),
               mustHave("status", &Rfc::status, Text::Verbatim),
               mayHave("obsoletedBy", &Rfc::obsoletedBy, rfcNumbers),
               mayHave("updatedBy", &Rfc::updatedBy, rfcNumbers),
               mayHave("sections", &Rfc::sections, Text::Verbatim)};

template <>
inline constexpr auto entryKind<Rfc> =
    EntryKind<Rfc, int>{.file = "rfcs.json",
                        .key = &Rfc::number,
                        .keys = Keys::Distinct,
                        .another = "a number that has no entry yet"};

/// The page of \a reference at the RFC Editor, at the section itself where there is one.
QUrl rfcUrl(const Reference &reference);

/// "RFC 3261 §21.4.24"; an appendix reads "RFC 6665 Appendix B.13".
QString referenceText(const Reference &reference);
