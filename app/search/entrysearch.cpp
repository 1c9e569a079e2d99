// SPDX-License-Identifier: MIT
#include "entrysearch.h"

#include "askednumber.h"
#include "candidates.h"
#include "nearword.h"
#include "programnames.h"
#include "unknowncode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = EntryId::Kind;

constexpr qsizetype mostCompared = 4;
constexpr std::size_t mostNearest = 3;

/// The numbers of a query that asks for nothing else.
QList<int> comparedNumbers(const Query &query)
{
    const QList<int> codes = query.codes();
    const bool isComparison = query.asksForNumbersOnly() && query.classes.isEmpty()
        && query.ranges.isEmpty() && codes.size() == query.digits.size() && codes.size() > 1
        && codes.size() <= mostCompared;
    return isComparison ? codes : QList<int>();
}

/// The number of a query that is nothing but one, otherwise 0.
int soleNumber(const Query &query)
{
    const QStringList all = query.digits + query.words;
    const bool isNumber = query.classes.isEmpty() && query.ranges.isEmpty()
        && query.qualifiers.isEmpty() && all.size() == 1 && isDigits(all.constFirst())
        && all.constFirst().size() >= 3;
    return isNumber ? all.constFirst().toInt() : 0;
}

/// Whether the best entry has one of \a words elsewhere than in its sentences.
bool isTold(const std::vector<RankedWord> &words, const Ranking &ranking)
{
    return !ranking.entries.empty()
        && std::any_of(words.begin(), words.end(), [&ranking](const RankedWord &word) {
               return word.matches.ranks[ranking.entries.front()] < MatchRank::Prose;
           });
}

/// \a text, which is folded, with \a other in the place of each \a word.
QString withWordReplaced(QString text, const QString &word, const QString &other)
{
    QList<TextRange> places = occurrences(word, text, true);
    std::reverse(places.begin(), places.end()); // what stands before stays where it is
    for (const TextRange &place : std::as_const(places)) {
        const qsizetype end = place.start + place.length;
        if (end == text.size() || !text.at(end).isLetterOrNumber())
            text.replace(place.start, place.length, other);
    }
    return text;
}

} // namespace

QList<int> SearchResult::codes() const
{
    QList<int> codes;
    for (const Hit &hit : hits) {
        if (hit.entry.isCode())
            codes << hit.entry.number;
    }
    return codes;
}

EntrySearch::EntrySearch(const CodeTable &table, const QString &language)
    : m_table(table)
    , m_index(table, language)
    , m_interpreter(table, m_index)
{ }

Ranking EntrySearch::rankingOf(const Asked &asked) const
{
    return ranked(candidatesFor(asked, m_index, m_table), asked.words);
}

SearchResult EntrySearch::search(const QString &text) const
{
    SearchResult result;
    const Asked asked = m_interpreter.read(text);
    result.query = asked.query;
    if (asked.query.isEmpty()) {
        for (const ResponseCode &code : m_table.codes())
            result.hits.append({{Kind::Code, code.code}, true});
        return result;
    }
    Ranking ranking = rankingOf(asked);
    if (asked.unlisted != 0 && !isTold(asked.words, ranking)) {
        ranking = {};
        result.unknownNumber = asked.unlisted;
    }
    for (const std::size_t entry : ranking.entries)
        result.hits.append({m_index.entries()[entry].id, ranking.isInName[entry]});
    for (const std::size_t word : ranking.leftOut) {
        const QString &each = asked.query.words.at(static_cast<qsizetype>(word));
        if (each.size() > shortWord)
            result.leftOut << asked.query.typed(each);
    }
    result.isCertain = ranking.isCertain || result.hits.size() == 1;
    result.compared = comparedNumbers(asked.query);
    if (result.hits.isEmpty() && result.unknownNumber == 0)
        result.unknownNumber = soleNumber(asked.query);
    suggest(result, asked.words);
    return result;
}

Ranking EntrySearch::rankingOf(const QString &text) const
{
    return rankingOf(m_interpreter.read(text));
}

void EntrySearch::suggest(SearchResult &result, const std::vector<RankedWord> &words) const
{
    const Query &query = result.query;
    if (result.hits.isEmpty()) {
        for (const Qualifier &qualifier : query.qualifiers) {
            const QString without = query.without(qualifier);
            if (!without.isEmpty() && !rankingOf(without).entries.empty()) {
                result.emptyingQualifier = query.typed(qualifier);
                result.withoutQualifier = without;
                break;
            }
        }
    }

    const QString asked = folded(query.meant);
    QString corrected = asked;
    QStringList known;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString &word = query.words.at(static_cast<qsizetype>(i));
        if (isDigits(word) || words[i].isFound())
            continue;
        if (known.isEmpty())
            known = m_index.vocabulary();
        const QString near = nearWord(word, known);
        if (!near.isEmpty())
            corrected = withWordReplaced(corrected, word, near);
    }
    if (corrected == asked)
        return;
    const std::vector<std::size_t> near = rankingOf(corrected).entries;
    if (near.empty())
        return;
    result.didYouMean = corrected;
    if (result.hits.isEmpty()) {
        for (std::size_t i = 0; i < std::min(near.size(), mostNearest); ++i)
            result.nearest << m_index.entries()[near[i]].id;
    }
}
