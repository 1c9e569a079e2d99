// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A sentence that a finding may say, with "%1" and so on where values of the trace stand.
struct FindingSentence {
    QString key;
    QString text;
    QList<Reference> references; ///< on which it rests, where not on those of the whole finding

    friend bool operator==(const FindingSentence &, const FindingSentence &) = default;
};

template <>
inline constexpr auto fieldsOf<FindingSentence> =
    std::tuple{mustHave("key", &FindingSentence::key, Text::Verbatim),
               mustHave("text", &FindingSentence::text, Text::Prose),
               mayHave("references", &FindingSentence::references)};

/// How something that can be found in a call is put into words, and what to do about it.
struct FindingEntry {
    QString id; ///< "missing-ack"
    QString title; ///< for a line in a list: "the ACK is missing"
    QList<FindingSentence> sentences;
    QStringList next; ///< what to do
    QList<Reference> references; ///< on which it rests, but for sentences that have their own

    /// The sentence with that \a key, null where there is none.
    const FindingSentence *sentence(const QString &key) const
    {
        for (const FindingSentence &each : sentences) {
            if (each.key == key)
                return &each;
        }
        return nullptr;
    }

    friend bool operator==(const FindingEntry &, const FindingEntry &) = default;
};

template <>
inline constexpr auto fieldsOf<FindingEntry> =
    std::tuple{mustHave("finding", &FindingEntry::id, Text::Verbatim),
               mustHave("title", &FindingEntry::title, Text::Prose),
               mustHave("sentences", &FindingEntry::sentences),
               mayHave("next", &FindingEntry::next, Text::Prose),
               mustHave("references", &FindingEntry::references)};

template <>
inline constexpr auto entryKind<FindingEntry> =
    EntryKind<FindingEntry, QString>{.file = "findings.json",
                                     .key = &FindingEntry::id,
                                     .keys = Keys::Distinct,
                                     .another = "a name that no other finding has",
                                     .remark = "finding {finding}"};
