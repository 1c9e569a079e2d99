// SPDX-License-Identifier: MIT
#include "entrysearch.h"

#include "askednumber.h"
#include "nearword.h"
#include "programnames.h"
#include "unknowncode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = EntryId::Kind;

constexpr qsizetype shortWord = 2;
constexpr qsizetype mostCompared = 4;

bool anyStartsWith(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return folded(text).startsWith(word); });
}

bool anyHasWord(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return !occurrences(word, text, true).isEmpty();
    });
}

/// The numbers of a query that asks for nothing else.
QList<int> comparedNumbers(const Query &query)
{
    const QList<int> codes = query.codes();
    const bool isComparison = query.asksForNumbersOnly() && query.classes.isEmpty()
        && query.ranges.isEmpty() && codes.size() == query.digits.size() && codes.size() > 1
        && codes.size() <= mostCompared;
    return isComparison ? codes : QList<int>();
}

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

/// The number of a query that is nothing but one, otherwise 0.
int soleNumber(const Query &query)
{
    const QStringList all = query.digits + query.words;
    const bool isNumber = query.classes.isEmpty() && query.ranges.isEmpty()
        && query.qualifiers.isEmpty() && all.size() == 1 && isDigits(all.constFirst())
        && all.constFirst().size() >= 3;
    return isNumber ? all.constFirst().toInt() : 0;
}

bool isFound(const RankedWord &word)
{
    return std::any_of(word.ranks.begin(), word.ranks.end(),
                       [](MatchRank rank) { return rank != MatchRank::None; });
}

/// Whether the best entry has one of \a words elsewhere than in its sentences.
bool isTold(const std::vector<RankedWord> &words, const Ranking &ranking)
{
    return !ranking.entries.empty()
        && std::any_of(words.begin(), words.end(), [&ranking](const RankedWord &word) {
               return word.ranks[ranking.entries.front()] < MatchRank::Prose;
           });
}

/// An RFC is asked for to see what it defines, then what else cites it.
int scoreOfCitations(const IndexedEntry &entry, const QList<Qualifier> &qualifiers)
{
    return static_cast<int>(
        std::count_if(qualifiers.begin(), qualifiers.end(), [&](const Qualifier &qualifier) {
            return qualifier.key == Qualifier::Key::Rfc && !entry.isDefinedIn(qualifier.value);
        }));
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

bool containsAll(const QList<int> &values, const QList<int> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](int each) { return values.contains(each); });
}

template <typename Values>
bool containsAny(const Values &values, const Values &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const auto &each) { return values.contains(each); });
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
{
    // Questions come in any language, whatever that of the program is.
    for (const StopWords &each : table.stopWords()) {
        for (const QString &word : each.words)
            m_passedOver.everywhere.insert(folded(word));
        for (const QString &word : each.besideNumbers)
            m_passedOver.besideNumbers.insert(folded(word));
    }
}

/// Takes \a text apart and looks up what of the tables it names.
EntrySearch::Asked EntrySearch::understood(const QString &text) const
{
    Asked asked;
    asked.query = parseQuery(text, m_passedOver);
    takeConstants(asked);
    takeWarnings(asked);
    takeNumberedCauses(asked);
    takeUnlisted(asked);
    asked.codes += asked.query.codes();
    rankWords(asked);
    asked.wholes = {asked.query.words.join(u' '), folded(asked.query.meant)};
    for (const Qualifier &qualifier : std::as_const(asked.query.qualifiers)) {
        if (qualifier.key == Qualifier::Key::Cause && !qualifier.value.isEmpty())
            asked.causes += m_index.causesNamed(qualifier.value);
        else if (qualifier.key == Qualifier::Key::Warn && m_table.warning(qualifier.value.toInt()))
            asked.warnings << qualifier.value.toInt();
    }
    return asked;
}

/// AST_CAUSE_USER_BUSY, NORMAL_CLEARING, PJSIP_SC_BUSY_HERE: what programs call a cause or a code.
void EntrySearch::takeConstants(Asked &asked) const
{
    Query &query = asked.query;
    const QStringList words = std::exchange(query.words, {});
    for (const QString &word : words) {
        const TextRange place = occurrences(word, query.meant, true).value(0);
        if (const QString cause = m_index.causeConstant(word); !cause.isEmpty()) {
            query.qualifiers << Qualifier{Qualifier::Key::Cause, cause, place, false};
        } else if (const QList<int> codes = codesNamed(word, m_table); !codes.isEmpty()) {
            asked.codes += codes;
        } else {
            query.words << word;
        }
    }
}

/// "SIPS not allowed 380": a number beside the text of the warn-code that it is.
void EntrySearch::takeWarnings(Asked &asked) const
{
    Query &query = asked.query;
    const QList<int> codes = query.codes();
    for (const int code : codes) {
        const WarnCode *warning = m_table.warning(code);
        const QStringList text = warning ? wordsIn(folded(warning->text)) : QStringList();
        const bool isSaid = text.size() > 1
            && std::all_of(text.begin(), text.end(),
                           [&](const QString &word) { return query.words.contains(word); });
        if (isSaid) {
            query.digits.removeAll(QString::number(code));
            asked.warnings << code;
        }
    }
}

/// "20 subscriber absent": a number beside the name of the cause that it is.
void EntrySearch::takeNumberedCauses(Asked &asked) const
{
    Query &query = asked.query;
    for (const QString &number : std::as_const(query.words)) {
        const IsdnCause *cause = isDigits(number) ? m_table.cause(number.toInt()) : nullptr;
        if (!cause || query.words.size() < 2)
            continue;
        const QStringList name = wordsIn(folded(cause->name));
        const bool isSaid =
            std::all_of(query.words.begin(), query.words.end(), [&](const QString &word) {
                const QStringList parts = wordsIn(word);
                return word == number
                    || std::all_of(parts.begin(), parts.end(),
                                   [&name](const QString &part) { return name.contains(part); });
            });
        if (isSaid)
            asked.causes << cause->cause;
    }
    for (const int cause : std::as_const(asked.causes))
        query.words.removeAll(QString::number(cause));
}

/// "at least 120": a number among words that is no code may be anything.
void EntrySearch::takeUnlisted(Asked &asked) const
{
    Query &query = asked.query;
    if (query.words.isEmpty())
        return;
    const QList<int> codes = query.codes();
    for (const int code : codes) {
        if (m_table.find(code))
            continue;
        query.digits.removeAll(QString::number(code));
        query.words << QString::number(code);
        asked.unlisted = isResponseNumber(code) ? code : asked.unlisted;
    }
}

RankedWord EntrySearch::rankedWord(const QString &word) const
{
    return {m_index.ranksOf(word), word.size() <= shortWord};
}

/// Looks up the words. "sip-trunk": what no entry has as it stands is asked for in its parts.
void EntrySearch::rankWords(Asked &asked) const
{
    const QStringList words = std::exchange(asked.query.words, {});
    for (const QString &word : words) {
        RankedWord ranked = rankedWord(word);
        const QStringList parts = wordsIn(word);
        if (parts.size() > 1 && !word.contains(u' ') && !isFound(ranked)) {
            asked.query.words += parts;
            for (const QString &part : parts)
                asked.words.push_back(rankedWord(part));
        } else {
            asked.query.words << word;
            asked.words.push_back(std::move(ranked));
        }
    }
}

bool EntrySearch::fits(const IndexedEntry &entry, const Qualifier &qualifier,
                       const Asked &asked) const
{
    const QString &value = qualifier.value;
    switch (qualifier.key) {
    case Qualifier::Key::Rfc:
        return entry.rfcs.contains(value) || (value.isEmpty() && entry.code);
    case Qualifier::Key::Cause:
        if (entry.id.kind == Kind::Cause)
            return asked.causes.contains(entry.id.number);
        return entry.code && (value.isEmpty() || containsAny(entry.causes, asked.causes));
    case Qualifier::Key::Warn: {
        const int number = value.toInt();
        const WarnCode *warning = m_table.warning(number);
        if (entry.id.kind == Kind::Warning)
            return entry.id.number == number;
        return entry.code
            && (value.isEmpty() || (warning && warning->codes.contains(entry.id.number)));
    }
    case Qualifier::Key::Symptom:
        return entry.id.kind == Kind::Symptom
            && m_table.symptoms().at(entry.id.number).name.startsWith(value);
    case Qualifier::Key::Is:
        if (!value.isEmpty() && wordOf(entry.id.kind).startsWith(value))
            return true;
        break;
    default:
        break;
    }
    if (!entry.code)
        return false;
    if (value.isEmpty())
        return true; // still being typed
    const ResponseCode &code = *entry.code;
    switch (qualifier.key) {
    case Qualifier::Key::Is:
        return value == "normal"_L1 ? !code.normal.isEmpty()
                                    : wordOf(code.status).startsWith(value);
    case Qualifier::Key::Header:
        return std::any_of(
            code.headers.begin(), code.headers.end(),
            [&value](const Header &header) { return folded(header.name).startsWith(value); });
    case Qualifier::Key::Method:
        return anyStartsWith(code.methods, value);
    case Qualifier::Key::Ends:
        return code.ends && wordOf(*code.ends).startsWith(value);
    case Qualifier::Key::Retry:
        return anyHasWord(wordsOf(code.retry), value);
    case Qualifier::Key::Made:
        return value == "local"_L1 ? code.madeBy.contains(Maker::OwnStack)
                                   : anyHasWord(wordsOf(code.madeBy), value);
    default:
        return false;
    }
}

/// How well \a entry fits the numbers asked for.
std::optional<MatchRank> EntrySearch::rankOfAsked(const IndexedEntry &entry, const Asked &asked,
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

Candidate EntrySearch::candidateOf(const IndexedEntry &entry, const Asked &asked) const
{
    using Named = Candidate::Named;
    const Query &query = asked.query;
    Candidate candidate;
    candidate.isCode = entry.code;
    candidate.isSide = entry.id.kind == Kind::Cause || entry.id.kind == Kind::Warning;
    candidate.isWholeName = asked.wholes.contains(entry.name);
    candidate.isWholeKeyword = containsAny(entry.keywords, asked.wholes);
    // What goes wrong is called in many ways, each of which is a name of it.
    if (entry.id.kind == Kind::Symptom && candidate.isWholeKeyword)
        candidate.isWholeName = true;
    bool fitsTyped = true;
    bool fitsAll = true;
    for (const Qualifier &qualifier : query.qualifiers) {
        const bool isFit = fits(entry, qualifier, asked);
        fitsTyped = fitsTyped && (isFit || !qualifier.isTyped);
        fitsAll = fitsAll && isFit;
    }
    candidate.score = scoreOfCitations(entry, query.qualifiers);
    const bool isNamed = (entry.id.kind == Kind::Cause && asked.causes.contains(entry.id.number))
        || (entry.id.kind == Kind::Warning && asked.warnings.contains(entry.id.number));
    if (isNamed)
        candidate.named = Named::First;
    else if (entry.code && !query.words.isEmpty() && asked.codes.contains(entry.id.number))
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

Ranking EntrySearch::rankingOf(const Asked &asked) const
{
    const std::vector<RankedWord> &words = asked.words;
    std::vector<Candidate> candidates;
    for (const IndexedEntry &entry : m_index.entries())
        candidates.push_back(candidateOf(entry, asked));
    // "180 without 183 no ringback": of several codes and what goes wrong between them, that is
    // meant.
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const bool speaksOfAll = m_index.entries()[i].id.kind == Kind::Symptom
            && asked.codes.size() > 1 && containsAll(m_index.entries()[i].codes, asked.codes);
        const bool isCalledSo =
            std::any_of(words.begin(), words.end(), [i](const RankedWord &word) {
                return !word.isShort && word.ranks[i] <= MatchRank::NameWordStart;
            });
        if (speaksOfAll && isCalledSo)
            candidates[i].named = Candidate::Named::First;
    }
    return ranked(candidates, words);
}

SearchResult EntrySearch::search(const QString &text) const
{
    SearchResult result;
    const Asked asked = understood(text);
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

bool EntrySearch::findsAnything(const QString &text) const
{
    return !rankingOf(understood(text)).entries.empty();
}

void EntrySearch::suggest(SearchResult &result, const std::vector<RankedWord> &words) const
{
    const Query &query = result.query;
    if (result.hits.isEmpty()) {
        for (const Qualifier &qualifier : query.qualifiers) {
            const QString without = query.without(qualifier);
            if (!without.isEmpty() && findsAnything(without)) {
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
        if (isDigits(word) || isFound(words[i]))
            continue;
        if (known.isEmpty())
            known = m_index.vocabulary();
        const QString near = nearWord(word, known);
        if (!near.isEmpty())
            corrected = withWordReplaced(corrected, word, near);
    }
    if (corrected != asked && findsAnything(corrected))
        result.didYouMean = corrected;
}
