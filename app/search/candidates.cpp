// SPDX-License-Identifier: MIT
#include "candidates.h"

#include "qualifierfit.h"

#include <algorithm>
#include <optional>

namespace {

using Kind = EntryId::Kind;

/// How well the number of a code fits those asked for, of which one must.
std::optional<MatchRank> rankOfNumber(int number, const Query &query)
{
    std::optional<MatchRank> best;
    for (const QString &digits : query.digits) {
        const QString all = QString::number(number);
        if (all == digits)
            return MatchRank::ExactCode;
        if (all.startsWith(digits))
            best = MatchRank::CodePrefix;
    }
    const bool isInRange =
        std::any_of(query.ranges.begin(), query.ranges.end(), [number](const CodeRange &range) {
            return range.first <= number && number <= range.last;
        });
    if (isInRange || query.classes.contains(number / 100))
        best = MatchRank::CodePrefix;
    return best;
}

/// How well a symptom that speaks of \a codes fits the numbers asked for.
std::optional<MatchRank> rankOfNumbers(const QList<int> &codes, const Query &query)
{
    const bool speaksOfOne = std::any_of(codes.begin(), codes.end(), [&query](int code) {
        return rankOfNumber(code, query).has_value();
    });
    return speaksOfOne ? std::optional(MatchRank::Keyword) : std::nullopt;
}

/// An RFC is asked for to see what it defines, then what else cites it.
int scoreOfCitations(const IndexedEntry &entry, const QList<Qualifier> &qualifiers)
{
    return static_cast<int>(
        std::count_if(qualifiers.begin(), qualifiers.end(), [&](const Qualifier &qualifier) {
            return qualifier.key == Qualifier::Key::Rfc && !entry.isDefinedIn(qualifier.value);
        }));
}

bool containsAll(const QList<int> &values, const QList<int> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](int each) { return values.contains(each); });
}

/// How well \a entry fits the numbers asked for.
std::optional<MatchRank> rankOfAsked(const IndexedEntry &entry, const Asked &asked,
                                     bool isWholeKeyword)
{
    const Query &query = asked.query;
    if (entry.code) {
        return asked.codes.contains(entry.id.number) ? MatchRank::ExactCode
                                                     : rankOfNumber(entry.id.number, query);
    }
    if (entry.id.kind == Kind::Symptom && isWholeKeyword)
        return MatchRank::Keyword; // with the number in it
    if (entry.id.kind == Kind::Symptom && !query.words.isEmpty())
        return rankOfNumbers(entry.codes, query);
    if (query.asksForNumbersOnly() && query.digits.contains(entry.number))
        return MatchRank::NameStart;
    return std::nullopt;
}

Candidate candidateOf(const IndexedEntry &entry, bool isWholeKeyword, const Asked &asked,
                      const CodeTable &table)
{
    using Named = Candidate::Named;
    const Query &query = asked.query;
    Candidate candidate;
    candidate.isCode = entry.code;
    candidate.isSide = entry.id.kind == Kind::Cause || entry.id.kind == Kind::Warning;
    candidate.isWholeName = asked.wholes.contains(entry.name);
    candidate.isWholeKeyword = isWholeKeyword;
    // What goes wrong is called in many ways, each of which is a name of it.
    if (entry.id.kind == Kind::Symptom && candidate.isWholeKeyword)
        candidate.isWholeName = true;
    bool fitsTyped = true;
    bool fitsAll = true;
    for (const Qualifier &qualifier : query.qualifiers) {
        const bool isFit = fits(entry, qualifier, asked.causes, table);
        fitsTyped = fitsTyped && (isFit || !qualifier.isTyped);
        fitsAll = fitsAll && isFit;
    }
    candidate.score = scoreOfCitations(entry, query.qualifiers);
    const bool isNamed = (entry.id.kind == Kind::Cause && asked.causes.contains(entry.id.number))
        || (entry.id.kind == Kind::Warning && asked.warnings.contains(entry.id.number));
    if (isNamed)
        candidate.named = Named::First;
    else if (entry.code && !query.asksForNumbersOnly() && asked.codes.contains(entry.id.number))
        candidate.named = Named::Second;
    // What was understood beside the words narrows as well, unless the entry is named.
    candidate.fits = candidate.named == Named::Not ? fitsAll : fitsTyped;
    if (isNamed)
        return candidate;
    if (!query.hasNumbers() && asked.codes.isEmpty())
        return candidate;
    const std::optional<MatchRank> rank = rankOfAsked(entry, asked, candidate.isWholeKeyword);
    candidate.fits = candidate.fits && rank;
    candidate.score += static_cast<int>(rank.value_or(MatchRank::None));
    return candidate;
}

/// "180 without 183 no ringback": of several codes and what goes wrong between them, that is meant.
void nameWhatIsBetween(std::vector<Candidate> &candidates, const Asked &asked,
                       const SearchIndex &index)
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const double least = nearest ? candidates[*nearest].nearness : 0;
        if (index.entries()[i].id.kind == Kind::Symptom && candidates[i].nearness > least)
            nearest = i;
    }
    if (!nearest || !containsAll(index.entries()[*nearest].codes, asked.codes))
        return;
    const bool isCalledSo =
        std::any_of(asked.words.begin(), asked.words.end(), [&nearest](const RankedWord &word) {
            return !word.isShort && word.matches.ranks[*nearest] <= MatchRank::NameWordStart;
        });
    if (isCalledSo)
        candidates[*nearest].named = Candidate::Named::First;
}

} // namespace

std::vector<Candidate> candidatesFor(const Asked &asked, const SearchIndex &index,
                                     const CodeTable &table)
{
    std::vector<Candidate> candidates;
    const std::vector<bool> haveKeyword = index.haveKeyword(asked.wholes);
    for (std::size_t i = 0; i < index.entries().size(); ++i)
        candidates.push_back(candidateOf(index.entries()[i], haveKeyword[i], asked, table));
    const std::vector<Nearness> nearness = index.nearness(asked.query.words + asked.query.digits);
    const std::vector<bool> haveVeryWords = index.haveVeryWords(folded(asked.query.meant));
    const qsizetype words = asked.query.words.size();
    for (std::size_t i = 0; i < nearness.size(); ++i) {
        Candidate &candidate = candidates[i];
        candidate.nearness = nearness[i].share;
        candidate.isWholeKeyword = candidate.isWholeKeyword || (nearness[i].isWhole && words > 1)
            || (haveVeryWords[i] && words > 0);
    }
    if (asked.codes.size() > 1)
        nameWhatIsBetween(candidates, asked, index);
    return candidates;
}
