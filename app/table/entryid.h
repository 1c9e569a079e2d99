// SPDX-License-Identifier: MIT
#pragma once

#include "wordlist.h"

#include <QHashFunctions>
#include <QMetaType>

/// Which entry is meant, of whatever kind it is, or which group of them.
struct EntryId {
    enum class Kind { Code, Symptom, Cause, Warning, Group };

    /// The groups that are no class of codes; those are 1 to 7. They follow each other so.
    static constexpr int symptoms = 0;
    static constexpr int causes = 8;
    static constexpr int warnings = 9;

    /// Whether \a group is a class of codes.
    static constexpr bool isClass(int group) { return group > symptoms && group < causes; }

    Kind kind = Kind::Code;
    int number = 0; ///< of a code, a cause or a warn-code; the place of a symptom in the table

    bool isCode() const { return kind == Kind::Code; }

    /// The group that it is, or that it stands in.
    int group() const
    {
        switch (kind) {
        case Kind::Code:
            return number / 100; // the first digit is the class (RFC 3261 §7.2)
        case Kind::Symptom:
            return symptoms;
        case Kind::Cause:
            return causes;
        case Kind::Warning:
            return warnings;
        case Kind::Group:
            return number;
        }
        return number;
    }

    friend bool operator==(const EntryId &, const EntryId &) = default;
    friend size_t qHash(const EntryId &id, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(id.kind), id.number);
    }
};

/// As `--json` calls them.
template <>
inline constexpr auto wordList<EntryId::Kind> = listOf<EntryId::Kind>({
    {EntryId::Kind::Code, "code"},
    {EntryId::Kind::Symptom, "symptom"},
    {EntryId::Kind::Cause, "cause"},
    {EntryId::Kind::Warning, "warning"},
});

Q_DECLARE_METATYPE(EntryId)
