// SPDX-License-Identifier: MIT
#include "matchplace.h"

#include "searchtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How much is shown before what matched, and in all, in characters.
constexpr qsizetype longestBefore = 16;
constexpr qsizetype longestExcerpt = 64;

/// \a text on one line, cut to what surrounds \a match; an ellipsis stands for what is cut off.
QString excerptOf(const QString &text, const TextRange &match)
{
    qsizetype start = std::max<qsizetype>(match.start - longestBefore, 0);
    // Whole words only.
    if (start > 0) {
        const qsizetype blank = text.indexOf(u' ', start);
        start = blank < 0 || blank >= match.start ? match.start : blank + 1;
    }
    qsizetype end = std::min(start + longestExcerpt, text.size());
    if (end < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', end);
        end = blank > match.start + match.length ? blank : end;
    }
    return (start > 0 ? u"…"_s : QString()) + text.sliced(start, end - start)
        + (end < text.size() ? u"…"_s : QString());
}

/// Which words no name has.
QList<qsizetype> missingInNames(const QList<SearchText> &texts, const TextMatcher &matcher)
{
    QList<qsizetype> missing;
    for (qsizetype word = 0; word < matcher.words().size(); ++word) {
        const bool isNamed = std::any_of(texts.begin(), texts.end(), [&](const SearchText &text) {
            return text.rank == MatchRank::NameStart
                && !matcher.findWord(word, text.text, true).isEmpty();
        });
        if (!isNamed)
            missing << word;
    }
    return missing;
}

bool hasAll(const QString &text, const QList<qsizetype> &words, const TextMatcher &matcher)
{
    return std::all_of(words.begin(), words.end(),
                       [&](qsizetype word) { return !matcher.findWord(word, text).isEmpty(); });
}

/// What surrounds the first of \a words in \a text, which has them.
MatchPlace placeIn(const SearchText &text, const QList<qsizetype> &words,
                   const TextMatcher &matcher)
{
    QList<TextRange> found;
    for (const qsizetype word : words)
        found += matcher.findWord(word, text.text);
    const QString excerpt = excerptOf(text.text, merged(found).constFirst());
    return {QLatin1StringView(text.field), excerpt, matcher.find(excerpt)};
}

} // namespace

std::optional<MatchPlace> matchPlace(const EntryId &id, const TextMatcher &matcher,
                                     const CodeTable &table)
{
    QList<SearchText> texts = searchTexts(id, table);
    std::stable_sort(texts.begin(), texts.end(), [](const SearchText &a, const SearchText &b) {
        return a.isEnglish != b.isEnglish ? !a.isEnglish : a.rank < b.rank;
    });
    const QList<qsizetype> missing = missingInNames(texts, matcher);
    if (missing.isEmpty())
        return std::nullopt;
    if (missing.size() > 1) {
        for (const SearchText &text : std::as_const(texts)) {
            if (text.rank == MatchRank::Keyword && hasAll(text.text, missing, matcher))
                return placeIn(text, missing, matcher);
        }
    }
    for (const qsizetype word : missing) {
        for (const SearchText &text : std::as_const(texts)) {
            if (hasAll(text.text, {word}, matcher))
                return placeIn(text, {word}, matcher);
        }
    }
    return std::nullopt;
}
