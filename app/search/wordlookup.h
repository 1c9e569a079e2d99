// SPDX-License-Identifier: MIT
#pragma once

#include "stemmer.h"
#include "wordtable.h"

/// How a word of a text answers a word of a query; the earlier, the better.
enum class Likeness {
    Same, ///< but for its ending
    Part, ///< it begins so, or, in a name, has it within
    None,
};

/// How much it counts that a word is found so: "voice" is not "voicemail".
constexpr double strengthOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return 1;
    case Likeness::Part:
        return 0.5;
    case Likeness::None:
        break;
    }
    return 0;
}

/// A word of a text that a word of a query means.
struct MeantWord {
    const WordTable::Word *word;
    Likeness likeness;
};

/// How the entries have a word of a query, by entry.
struct WordMatches {
    std::vector<MatchRank> ranks; ///< where, at best
    std::vector<Likeness> likenesses; ///< how, at best
};

/// Finds the words of texts that a word of a query means.
class WordLookup
{
public:
    /// Endings are those of English and of \a language.
    explicit WordLookup(const QString &language);

    /// Those of \a words that \a word, folded, means. Some come twice, with another likeness. A
    /// number means itself alone.
    [[nodiscard]] std::vector<MeantWord> meantBy(const QString &word, const WordTable &words) const;

private:
    Stemmers m_stemmers;
};
