// SPDX-License-Identifier: MIT
#include "entryscores.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

/// How much what is seldom meant by words weighs beside the rest.
constexpr double sideStrength = 0.6;

/// A word that no more entries than this are called by is what a query is about.
constexpr std::size_t fewEntries = 4;
constexpr double topicShare = 1.5;

/// How much nearness to what an entry is called counts beside the words that it has.
constexpr double nearnessShare = 0.5;

/// How much it counts that a word is found with \a rank.
double strengthOf(MatchRank rank)
{
    switch (rank) {
    case MatchRank::ExactCode:
    case MatchRank::CodePrefix:
    case MatchRank::NameStart:
    case MatchRank::NameWordStart:
        return 1.0;
    case MatchRank::Keyword:
        return 0.9;
    case MatchRank::HeaderName:
    case MatchRank::OptionalHeader:
        return 0.8;
    case MatchRank::NameInside:
        return 0.7;
    case MatchRank::RfcNumber:
        return 0.6;
    case MatchRank::Wording:
        return 0.45;
    case MatchRank::Prose:
        return 0.4;
    case MatchRank::None:
        return 0.0;
    }
    Q_UNREACHABLE();
}

/// Whether few entries are called by \a word: then those are what it is about.
bool isTopic(const RankedWord &word, const std::vector<Candidate> &candidates)
{
    std::size_t called = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].isSide && word.matches.ranks[i] <= MatchRank::NameWordStart
            && word.matches.likenesses[i] == Likeness::Same)
            ++called;
    }
    return called > 0 && called <= fewEntries;
}

/// A rare word says more.
double weightOf(const RankedWord &word, const std::vector<Candidate> &candidates)
{
    const auto found = std::count_if(word.matches.ranks.begin(), word.matches.ranks.end(),
                                     [](MatchRank rank) { return rank != MatchRank::None; });
    if (found == 0)
        return 0;
    const double share = static_cast<double>(candidates.size()) / static_cast<double>(found);
    const double weight = std::log2(1 + share);
    return isTopic(word, candidates) ? topicShare * weight : weight;
}

/// A keyword that is exactly what was typed is as good as a name that has the words; the name of
/// what is seldom meant is as good as a keyword, unless it is exactly what was typed.
MatchRank countedRank(const Candidate &candidate, MatchRank rank)
{
    if (candidate.isWholeKeyword)
        return std::min(rank, MatchRank::NameWordStart);
    return candidate.isSide && !candidate.isWholeName ? std::max(rank, MatchRank::Keyword) : rank;
}

/// A phrase that is exactly what was typed is the best of those that begin so.
int rankOf(const Candidate &candidate, const std::vector<RankedWord> &words, std::size_t entry)
{
    int rank = candidate.score;
    for (const RankedWord &word : words)
        rank += static_cast<int>(countedRank(candidate, word.matches.ranks[entry]));
    return rank * 4 + (candidate.isWholeName ? 0 : 2) + (candidate.isCode ? 0 : 1);
}

/// \a most is what an entry with all words would have.
double weightOf(const Candidate &candidate, const std::vector<RankedWord> &words, std::size_t entry,
                const std::vector<double> &wordWeights, double most)
{
    double weight = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const WordMatches &matches = words[i].matches;
        weight += wordWeights[i] * strengthOf(countedRank(candidate, matches.ranks[entry]))
            * strengthOf(matches.likenesses[entry]);
    }
    weight = (most > 0 ? weight / most : 0) + nearnessShare * candidate.nearness;
    if (candidate.isSide)
        weight *= sideStrength;
    return candidate.isWholeKeyword ? weight + wholeShare : weight;
}

} // namespace

bool RankedWord::isFound() const
{
    return std::any_of(matches.ranks.begin(), matches.ranks.end(),
                       [](MatchRank rank) { return rank != MatchRank::None; });
}

EntryScores entryScores(const std::vector<Candidate> &candidates,
                        const std::vector<RankedWord> &words)
{
    EntryScores scores;
    for (const RankedWord &word : words)
        scores.wordWeights.push_back(weightOf(word, candidates));
    const double most = std::accumulate(scores.wordWeights.begin(), scores.wordWeights.end(), 0.0);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        scores.ranks.push_back(rankOf(candidates[i], words, i));
        scores.weights.push_back(weightOf(candidates[i], words, i, scores.wordWeights, most));
    }
    return scores;
}
