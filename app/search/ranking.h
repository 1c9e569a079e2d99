// SPDX-License-Identifier: MIT
#pragma once

#include "wordlookup.h"

#include <vector>

/// What a query asks of each entry, for one of its words.
struct RankedWord {
    WordMatches matches;
    bool isShort = false; ///< of one or two letters, which say little

    /// Whether any entry has it.
    [[nodiscard]] bool isFound() const;
};

/// What is known of an entry before its words are looked at.
struct Candidate {
    enum class Named {
        First, ///< beyond doubt: the cause or the warn-code that the query names
        Second, ///< by the number of a code
        Not,
    };

    bool fits = true; ///< numbers and qualifiers do not exclude it
    int score = 0; ///< of its number; the smaller, the better
    Named named = Named::Not; ///< it is what the query is about, whatever else stands there
    bool isCode = false; ///< goes before others that are as good
    bool isSide = false; ///< a cause or a warn-code, which are seldom meant by words
    bool isWholeName = false; ///< the query is its name and nothing else
    bool isWholeKeyword = false; ///< the query is one of its keywords and nothing else
    double nearness = 0; ///< of the query to what it is called; 1 for the nearest
};

/// The answer: entries and words by their places.
struct Ranking {
    std::vector<std::size_t> entries; ///< best first
    std::vector<std::size_t> leftOut; ///< words that the best of them does not have
    std::vector<bool> isInName; ///< by entry: its name has all of the words that it has
    bool isCertain = false; ///< the best is what the query names, and no other
};

/// Ranks the \a candidates by \a words. One or two words have to match, in any order; of more, or
/// where no entry has all, those come first that have the most telling of them or are called nearly
/// so, and what the best of them does not have is left out: of one word too many nobody gets an
/// empty list.
Ranking ranked(const std::vector<Candidate> &candidates, const std::vector<RankedWord> &words);
