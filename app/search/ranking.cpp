// SPDX-License-Identifier: MIT
#include "ranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>

namespace {

using Places = std::vector<std::size_t>;

/// From this many words on, an entry that is called nearly so is a better answer than one that has
/// all of them scattered over its sentences.
constexpr std::size_t manyWords = 3;

/// What weighs less than this share of the best is no answer beside it.
constexpr double worthListing = 0.6;

constexpr double sideStrength = 0.6;

/// A word that no more entries than this are called by is what a query is about.
constexpr std::size_t fewEntries = 4;
constexpr double topicShare = 1.5;

/// How much it counts that an entry is called just so.
constexpr double wholeShare = 0.5;

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

bool isTelling(MatchRank rank)
{
    return rank != MatchRank::Prose && rank != MatchRank::None;
}

class Ranker
{
public:
    Ranker(const std::vector<Candidate> &candidates, const std::vector<RankedWord> &words)
        : m_candidates(candidates)
        , m_words(words)
    {
        for (const RankedWord &word : words) {
            const auto found =
                std::count_if(word.matches.ranks.begin(), word.matches.ranks.end(),
                              [](MatchRank rank) { return rank != MatchRank::None; });
            const double share = found == 0
                ? 0
                : static_cast<double>(candidates.size()) / static_cast<double>(found);
            const double weight = std::log2(1 + share); // a rare word says more
            m_weights.push_back(isTopic(word) ? topicShare * weight : weight);
            m_most += m_weights.back();
        }
    }

    Ranking ranking() const
    {
        Ranking ranking = order();
        ranking.isInName.reserve(m_candidates.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            ranking.isInName.push_back(isInName(i));
        return ranking;
    }

private:
    Ranking order() const
    {
        const Places named = where([this](std::size_t i) {
            return m_candidates[i].fits && m_candidates[i].named != Candidate::Named::Not;
        });
        if (!named.empty())
            return withNamed(named);
        if (m_words.empty())
            return {byScore(fitting({})), {}, {}, false};
        return byWords();
    }

    bool isInName(std::size_t entry) const
    {
        return std::none_of(m_words.begin(), m_words.end(), [entry](const RankedWord &word) {
            const MatchRank rank = word.matches.ranks[entry];
            return rank > MatchRank::NameInside && rank != MatchRank::None;
        });
    }

    template <typename Test>
    Places where(const Test &test) const
    {
        Places places;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (test(i))
                places.push_back(i);
        }
        return places;
    }

    bool has(std::size_t entry, std::size_t word) const
    {
        return m_words[word].matches.ranks[entry] != MatchRank::None;
    }

    /// The entries that have all of \a words.
    Places fitting(const Places &words) const
    {
        return where([&](std::size_t i) {
            return m_candidates[i].fits
                && std::all_of(words.begin(), words.end(),
                               [&](std::size_t word) { return has(i, word); });
        });
    }

    /// A keyword that is exactly what was typed is as good as a name that has the words; the name
    /// of what is seldom meant is as good as a keyword, unless it is exactly what was typed.
    MatchRank rankOf(std::size_t entry, std::size_t word) const
    {
        const Candidate &candidate = m_candidates[entry];
        const MatchRank rank = m_words[word].matches.ranks[entry];
        if (candidate.isWholeKeyword)
            return std::min(rank, MatchRank::NameWordStart);
        return candidate.isSide && !candidate.isWholeName ? std::max(rank, MatchRank::Keyword)
                                                          : rank;
    }

    /// The ranks of all words together. A phrase that is exactly what was typed is the best of
    /// those that begin so.
    int scoreOf(std::size_t entry) const
    {
        int score = m_candidates[entry].score;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            score += static_cast<int>(rankOf(entry, i));
        return score * 4 + (m_candidates[entry].isWholeName ? 0 : 2)
            + (m_candidates[entry].isCode ? 0 : 1);
    }

    /// Whether few entries are called by \a word: then those are what it is about.
    bool isTopic(const RankedWord &word) const
    {
        std::size_t called = 0;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (!m_candidates[i].isSide && word.matches.ranks[i] <= MatchRank::NameWordStart
                && word.matches.likenesses[i] == Likeness::Same)
                ++called;
        }
        return called > 0 && called <= fewEntries;
    }

    double weightOf(std::size_t entry) const
    {
        double weight = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            weight += m_weights[i] * strengthOf(rankOf(entry, i))
                * strengthOf(m_words[i].matches.likenesses[entry]);
        weight = weight / m_most + nearnessShare * m_candidates[entry].nearness;
        const Candidate &candidate = m_candidates[entry];
        if (candidate.isWholeKeyword)
            return weight + wholeShare;
        return candidate.isSide ? weight * sideStrength : weight;
    }

    Places byScore(Places entries) const
    {
        std::stable_sort(entries.begin(), entries.end(),
                         [this](std::size_t a, std::size_t b) { return scoreOf(a) < scoreOf(b); });
        return entries;
    }

    Places byWeight(Places entries) const
    {
        std::stable_sort(entries.begin(), entries.end(), [this](std::size_t a, std::size_t b) {
            return weightOf(a) > weightOf(b);
        });
        return entries;
    }

    Places all() const
    {
        Places words(m_words.size());
        std::iota(words.begin(), words.end(), std::size_t{0});
        return words;
    }

    /// The words of \a entry, or those that it lacks.
    Places wordsOf(std::size_t entry, bool isThere) const
    {
        Places words;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (has(entry, i) == isThere)
                words.push_back(i);
        }
        return words;
    }

    static void append(Places &entries, const Places &more)
    {
        for (const std::size_t entry : more) {
            if (std::find(entries.begin(), entries.end(), entry) == entries.end())
                entries.push_back(entry);
        }
    }

    Ranking withNamed(Places named) const
    {
        std::stable_sort(named.begin(), named.end(), [this](std::size_t a, std::size_t b) {
            const Candidate &first = m_candidates[a];
            const Candidate &second = m_candidates[b];
            return first.named != second.named ? first.named < second.named
                                               : scoreOf(a) < scoreOf(b);
        });
        const bool isOnly =
            named.size() == 1 || m_candidates[named[0]].named != m_candidates[named[1]].named;
        Ranking ranking{named, wordsOf(named.front(), false), {}, isOnly};
        append(ranking.entries, byScore(fitting(all())));
        return ranking;
    }

    Ranking byWords() const
    {
        // What no entry has cannot be asked of any.
        Places words = all();
        const auto isNowhere = [this](std::size_t word) { return m_weights[word] == 0; };
        words.erase(std::remove_if(words.begin(), words.end(), isNowhere), words.end());
        if (words.empty())
            return {};
        Places found;
        if (words.size() < manyWords)
            found = byScore(fittingBest(words));
        if (found.empty())
            found = nearest(words);
        return found.empty() ? Ranking() : Ranking{found, wordsOf(found.front(), false), {}, false};
    }

    /// The entries that say all of \a words themselves, or, where there is none, all but the short
    /// ones. What people call an entry in many words says little of one or two of them.
    Places fittingBest(const Places &words) const
    {
        const auto isSaid = [&](std::size_t i) {
            return std::all_of(words.begin(), words.end(), [&](std::size_t word) {
                return m_candidates[i].isWholeKeyword
                    || m_words[word].matches.ranks[i] != MatchRank::Wording;
            });
        };
        Places found;
        const Places all = fitting(words);
        std::copy_if(all.begin(), all.end(), std::back_inserter(found), isSaid);
        if (!found.empty())
            return found;
        Places longer = words;
        longer.erase(std::remove_if(longer.begin(), longer.end(),
                                    [this](std::size_t word) { return m_words[word].isShort; }),
                     longer.end());
        return longer.empty() ? Places() : fitting(longer);
    }

    /// The entries that have much of \a words or are called nearly so, the best first, as long as
    /// they are not much worse than that.
    Places nearest(const Places &words) const
    {
        Places entries = byWeight(where([&](std::size_t i) {
            const auto count = static_cast<std::size_t>(std::count_if(
                words.begin(), words.end(), [&](std::size_t word) { return has(i, word); }));
            const bool isTold = std::any_of(words.begin(), words.end(), [&](std::size_t word) {
                return isTelling(m_words[word].matches.ranks[i]);
            });
            return m_candidates[i].fits && count > 0 && (isTold || 2 * count >= words.size());
        }));
        if (entries.empty())
            return entries;
        const double best = weightOf(entries.front())
            - (m_candidates[entries.front()].isWholeKeyword ? wholeShare : 0);
        const auto isWorse = [&](std::size_t i) { return weightOf(i) < worthListing * best; };
        entries.erase(std::find_if(entries.begin(), entries.end(), isWorse), entries.end());
        return entries;
    }

    const std::vector<Candidate> &m_candidates;
    const std::vector<RankedWord> &m_words;
    std::vector<double> m_weights;
    double m_most = 0; ///< what an entry with all words would have
};

} // namespace

bool RankedWord::isFound() const
{
    return std::any_of(matches.ranks.begin(), matches.ranks.end(),
                       [](MatchRank rank) { return rank != MatchRank::None; });
}

Ranking ranked(const std::vector<Candidate> &candidates, const std::vector<RankedWord> &words)
{
    return Ranker(candidates, words).ranking();
}
