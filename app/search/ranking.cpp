// SPDX-License-Identifier: MIT
#include "ranking.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace {

using Places = std::vector<std::size_t>;

/// From this many words on, an entry that is called nearly so is a better answer than one that has
/// all of them scattered over its sentences.
constexpr std::size_t manyWords = 3;

/// What weighs less than this share of the best is no answer beside it.
constexpr double worthListing = 0.6;

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
        , m_scores(entryScores(candidates, words))
    { }

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
            return {byRank(fitting({})), {}, {}, false};
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

    Places byRank(Places entries) const
    {
        std::stable_sort(entries.begin(), entries.end(), [this](std::size_t a, std::size_t b) {
            return m_scores.ranks[a] < m_scores.ranks[b];
        });
        return entries;
    }

    Places byWeight(Places entries) const
    {
        std::stable_sort(entries.begin(), entries.end(), [this](std::size_t a, std::size_t b) {
            return m_scores.weights[a] > m_scores.weights[b];
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
                                               : m_scores.ranks[a] < m_scores.ranks[b];
        });
        const bool isOnly =
            named.size() == 1 || m_candidates[named[0]].named != m_candidates[named[1]].named;
        Ranking ranking{named, wordsOf(named.front(), false), {}, isOnly};
        append(ranking.entries, byRank(fitting(all())));
        return ranking;
    }

    Ranking byWords() const
    {
        // What no entry has cannot be asked of any.
        Places words = all();
        const auto isNowhere = [this](std::size_t word) { return m_scores.wordWeights[word] == 0; };
        words.erase(std::remove_if(words.begin(), words.end(), isNowhere), words.end());
        if (words.empty())
            return {};
        Places found;
        if (words.size() < manyWords)
            found = byRank(fittingBest(words));
        const bool isScattered =
            words.size() > 1 && std::none_of(found.begin(), found.end(), [&](std::size_t entry) {
                return hasAll(entry, words, [](MatchRank rank) { return rank < MatchRank::Prose; });
            });
        if (found.empty() || isScattered)
            found = nearest(words);
        return found.empty() ? Ranking() : Ranking{found, wordsOf(found.front(), false), {}, false};
    }

    /// Whether \a entry is called so, or has each of \a words where \a test wants it.
    template <typename Test>
    bool hasAll(std::size_t entry, const Places &words, const Test &test) const
    {
        return m_candidates[entry].isWholeKeyword
            || std::all_of(words.begin(), words.end(), [&](std::size_t word) {
                   return test(m_words[word].matches.ranks[entry]);
               });
    }

    /// The entries that say all of \a words themselves, or, where there is none, all but the short
    /// ones. What people call an entry in many words says little of one or two of them.
    Places fittingBest(const Places &words) const
    {
        const auto isSaid = [&](std::size_t i) {
            return hasAll(i, words, [](MatchRank rank) { return rank != MatchRank::Wording; });
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
        const double best = m_scores.weights[entries.front()]
            - (m_candidates[entries.front()].isWholeKeyword ? wholeShare : 0);
        const auto isWorse = [&](std::size_t i) {
            return m_scores.weights[i] < worthListing * best;
        };
        entries.erase(std::find_if(entries.begin(), entries.end(), isWorse), entries.end());
        return entries;
    }

    const std::vector<Candidate> &m_candidates;
    const std::vector<RankedWord> &m_words;
    EntryScores m_scores;
};

} // namespace

Ranking ranked(const std::vector<Candidate> &candidates, const std::vector<RankedWord> &words)
{
    return Ranker(candidates, words).ranking();
}
