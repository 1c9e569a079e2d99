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

/// The weight that an entry has more for being called just so.
inline constexpr double wholeShare = 0.5;

/// How well entries answer a query.
struct EntryScores {
    std::vector<int> ranks; ///< by entry, of all words together; the smaller, the better
    std::vector<double> weights; ///< by entry: how much of the words it has; the more, the better
    std::vector<double> wordWeights; ///< by word: how much it tells; 0 if no entry has it
};

EntryScores entryScores(const std::vector<Candidate> &candidates,
                        const std::vector<RankedWord> &words);
