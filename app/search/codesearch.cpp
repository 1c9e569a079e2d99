// SPDX-License-Identifier: MIT
#include "codesearch.h"

#include "nearword.h"
#include "symptomsearch.h"
#include "translated.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Shorter words are in nearly every sentence.
constexpr qsizetype shortestProseWord = 3;

bool anyStartsWith(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.startsWith(word); });
}

bool anyHasWord(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return !occurrences(word, text, true).isEmpty();
    });
}

/// Whether \a word begins somewhere in \a text, which is folded already; a number has to stand
/// there whole.
bool hasProseWord(const QString &text, const QString &word)
{
    const bool isNumber = word.front().isDigit();
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool endsThere = end == text.size() || !text.at(end).isDigit();
        if (isWordStart(text, at) && (!isNumber || endsThere))
            return true;
    }
    return false;
}

/// The two numbers of a query that asks for nothing else.
QList<int> comparedNumbers(const Query &query)
{
    if (!query.asksForNumbersOnly() || !query.classes.isEmpty() || query.digits.size() != 2
        || query.digits.constFirst() == query.digits.constLast()) {
        return {};
    }
    const QList<int> numbers{query.digits.constFirst().toInt(), query.digits.constLast().toInt()};
    return std::all_of(numbers.begin(), numbers.end(), [](int number) { return number >= 100; })
        ? numbers
        : QList<int>();
}

/// The number of a query that is nothing but three digits, otherwise 0.
int soleNumber(const Query &query)
{
    const bool isNumber = query.asksForNumbersOnly() && query.classes.isEmpty()
        && query.digits.size() == 1 && query.digits.constFirst().size() == 3;
    return isNumber ? query.digits.constFirst().toInt() : 0;
}

std::optional<MatchRank> rankOfPhrase(const QString &phrase, const QString &word)
{
    const QList<TextRange> found = occurrences(word, phrase, false);
    if (found.isEmpty())
        return std::nullopt;
    if (found.constFirst().start == 0)
        return MatchRank::PhraseStart;
    const bool atWordStart = std::any_of(found.begin(), found.end(), [&](const TextRange &range) {
        return isWordStart(phrase, range.start);
    });
    return atWordStart ? MatchRank::PhraseWordStart : MatchRank::PhraseInside;
}

std::optional<MatchRank> rankOfWord(const SearchEntry &entry, const QString &word)
{
    if (const std::optional<MatchRank> rank = rankOfPhrase(entry.phrase, word))
        return rank;
    if (anyHasWord(entry.keywords, word))
        return MatchRank::Keyword;
    if (anyStartsWith(entry.headers, word) || anyStartsWith(entry.methods, word))
        return MatchRank::HeaderName;
    if (entry.rfcs.contains(word))
        return entry.isDefinedIn(word) ? MatchRank::HeaderName : MatchRank::RfcNumber;
    if (word.size() >= shortestProseWord && hasProseWord(entry.prose, word))
        return MatchRank::Prose;
    return std::nullopt;
}

/// How well the number of \a entry fits those asked for, of which one must.
std::optional<MatchRank> rankOfNumbers(const SearchEntry &entry, const Query &query)
{
    std::optional<MatchRank> best;
    for (const QString &digits : query.digits) {
        if (entry.number == digits)
            return MatchRank::ExactCode;
        if (entry.number.startsWith(digits))
            best = MatchRank::CodePrefix;
    }
    if (query.classes.contains(entry.code->responseClass()))
        best = MatchRank::CodePrefix;
    return best;
}

std::optional<int> scoreOfNumbers(const SearchEntry &entry, const Query &query)
{
    if (query.digits.isEmpty() && query.classes.isEmpty())
        return 0;
    const std::optional<MatchRank> rank = rankOfNumbers(entry, query);
    return rank ? std::optional(static_cast<int>(*rank)) : std::nullopt;
}

/// The ranks of all words together; none where one is not found.
std::optional<int> scoreOfWords(const SearchEntry &entry, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        const std::optional<MatchRank> rank = rankOfWord(entry, word);
        if (!rank)
            return std::nullopt;
        score += static_cast<int>(*rank);
    }
    return score;
}

/// An RFC is asked for to see what it defines, then what else cites it.
int scoreOfCitations(const SearchEntry &entry, const QList<Qualifier> &qualifiers)
{
    return static_cast<int>(
        std::count_if(qualifiers.begin(), qualifiers.end(), [&](const Qualifier &qualifier) {
            return qualifier.key == Qualifier::Key::Rfc && !entry.isDefinedIn(qualifier.value);
        }));
}

/// Whether \a query is the whole phrase of \a entry and nothing else.
bool isWholePhrase(const SearchEntry &entry, const Query &query)
{
    return entry.phrase == query.words.join(u' ') || entry.phrase == folded(query.meant);
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

CodeSearch::CodeSearch(const CodeTable &table, const QString &language)
    : m_table(table)
    , m_index(table)
{
    for (const StopWords &each : table.stopWords()) {
        if (each.language == language || each.language == Languages::english) {
            for (const QString &word : each.words)
                m_stopWords.insert(folded(word));
        }
    }
    QList<Symptom> said;
    for (const Symptom &symptom : table.symptoms())
        said << translated(symptom);
    // What is English anyway is looked through once a key.
    if (said != table.symptoms())
        m_saidSymptoms = said;
}

QList<int> CodeSearch::symptomsOf(const Query &query) const
{
    QList<int> found = symptomsDescribed(query, m_saidSymptoms, m_stopWords);
    const QList<int> inEnglish = symptomsDescribed(query, m_table.symptoms(), m_stopWords);
    for (const int symptom : inEnglish) {
        if (!found.contains(symptom))
            found << symptom;
    }
    return found;
}

bool CodeSearch::fitsAll(const SearchEntry &entry, const SearchResult &asked) const
{
    const QList<Qualifier> &qualifiers = asked.query.qualifiers;
    return std::all_of(qualifiers.begin(), qualifiers.end(),
                       [&](const Qualifier &qualifier) { return fits(entry, qualifier, asked); });
}

std::optional<int> CodeSearch::scoreOf(const SearchEntry &entry, const SearchResult &asked) const
{
    const Query &query = asked.query;
    if (!fitsAll(entry, asked))
        return std::nullopt;
    const std::optional<int> numbers = scoreOfNumbers(entry, query);
    if (!numbers)
        return std::nullopt;
    const std::optional<int> words = scoreOfWords(entry, query.words);
    if (!words)
        return std::nullopt;
    const int score = *numbers + *words + scoreOfCitations(entry, query.qualifiers);
    // A phrase that is exactly what was typed is the best of those that begin so.
    return score * 2 + (isWholePhrase(entry, query) ? 0 : 1);
}

bool CodeSearch::fits(const SearchEntry &entry, const Qualifier &qualifier,
                      const SearchResult &asked) const
{
    const ResponseCode &code = *entry.code;
    const QString &value = qualifier.value;
    if (value.isEmpty())
        return true; // still being typed
    switch (qualifier.key) {
    case Qualifier::Key::Is:
        return value == "normal"_L1 ? !code.normal.isEmpty()
                                    : wordOf(code.status).startsWith(value);
    case Qualifier::Key::Rfc:
        return entry.rfcs.contains(value);
    case Qualifier::Key::Header:
        return anyStartsWith(entry.headers, value);
    case Qualifier::Key::Method:
        return anyStartsWith(entry.methods, value);
    case Qualifier::Key::Cause:
        return std::any_of(asked.causes.begin(), asked.causes.end(),
                           [&](int cause) { return entry.causes.contains(cause); });
    case Qualifier::Key::Warn: {
        const WarnCode *warning = m_table.warning(value.toInt());
        return warning && warning->codes.contains(code.code);
    }
    case Qualifier::Key::Ends:
        return code.ends && wordOf(*code.ends).startsWith(value);
    case Qualifier::Key::Retry:
        return anyHasWord(wordsOf(code.retry), value);
    case Qualifier::Key::Made:
        return value == "local"_L1 ? code.madeBy.contains(Maker::OwnStack)
                                   : anyHasWord(wordsOf(code.madeBy), value);
    }
    Q_UNREACHABLE();
}

/// Takes \a text apart and looks up the causes and warn-codes it names.
SearchResult CodeSearch::understood(const QString &text) const
{
    SearchResult result;
    Query &query = result.query;
    query = parseQuery(text, m_stopWords);
    const QStringList words = std::exchange(query.words, {});
    for (const QString &word : words) {
        // AST_CAUSE_USER_BUSY, NORMAL_CLEARING: no other word has an underscore.
        if (word.contains(u'_') && !m_index.causesNamed(word).isEmpty())
            query.qualifiers << Qualifier{Qualifier::Key::Cause, word,
                                          occurrences(word, query.meant, true).value(0)};
        else
            query.words << word;
    }
    for (const Qualifier &qualifier : std::as_const(query.qualifiers)) {
        if (qualifier.key == Qualifier::Key::Cause && !qualifier.value.isEmpty())
            result.causes += m_index.causesNamed(qualifier.value);
        else if (qualifier.key == Qualifier::Key::Warn && m_table.warning(qualifier.value.toInt()))
            result.warnings << qualifier.value.toInt();
    }
    return result;
}

SearchResult CodeSearch::search(const QString &text) const
{
    SearchResult result = understood(text);
    for (const SearchEntry &entry : m_index.entries()) {
        if (const std::optional<int> score = scoreOf(entry, result))
            result.hits.append({entry.code->code, *score});
    }
    addSymptoms(result);
    std::stable_sort(result.hits.begin(), result.hits.end(),
                     [](const CodeHit &a, const CodeHit &b) { return a.score < b.score; });
    result.compared = comparedNumbers(result.query);
    if (result.hits.isEmpty()) {
        result.unknownNumber = soleNumber(result.query);
        suggest(result);
    }
    return result;
}

/// Adds the codes of the symptoms that the query describes: as good as keywords for all its words,
/// in the order in which the symptom names them.
void CodeSearch::addSymptoms(SearchResult &result) const
{
    result.symptoms = symptomsOf(result.query);
    const auto words = static_cast<int>(result.query.words.size());
    int score = 2 * words * static_cast<int>(MatchRank::Keyword);
    for (const int symptom : std::as_const(result.symptoms)) {
        for (const int code : m_table.symptoms().at(symptom).codes) {
            const auto known =
                std::find_if(result.hits.begin(), result.hits.end(),
                             [code](const CodeHit &hit) { return hit.code == code; });
            if (known == result.hits.end())
                result.hits.append({code, score++});
            else
                known->score = std::min(known->score, score++);
        }
    }
}

bool CodeSearch::findsAnything(const QString &text) const
{
    const SearchResult asked = understood(text);
    if (!symptomsOf(asked.query).isEmpty())
        return true;
    return std::any_of(m_index.entries().begin(), m_index.entries().end(),
                       [&](const SearchEntry &entry) { return scoreOf(entry, asked).has_value(); });
}

void CodeSearch::suggest(SearchResult &result) const
{
    const Query &query = result.query;
    for (const Qualifier &qualifier : query.qualifiers) {
        const QString without = query.without(qualifier);
        if (!without.isEmpty() && findsAnything(without)) {
            result.emptyingQualifier = query.typed(qualifier);
            result.withoutQualifier = without;
            break;
        }
    }

    const QString asked = folded(query.meant);
    QString corrected = asked;
    const QStringList known = m_index.vocabulary();
    for (const QString &word : query.words) {
        if (findsAnything(u'"' + word + u'"'))
            continue;
        const QString near = nearWord(word, known);
        if (!near.isEmpty())
            corrected = withWordReplaced(corrected, word, near);
    }
    if (corrected != asked && findsAnything(corrected))
        result.didYouMean = corrected;
}
