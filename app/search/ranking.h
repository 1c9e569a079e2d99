// SPDX-License-Identifier: MIT
#pragma once

#include "entryscores.h"

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
