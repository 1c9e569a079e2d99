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

} // namespace

std::optional<MatchPlace> matchPlace(const EntryId &id, const TextMatcher &matcher,
                                     const CodeTable &table)
{
    QList<SearchText> texts = searchTexts(id, table);
    std::stable_sort(texts.begin(), texts.end(), [](const SearchText &a, const SearchText &b) {
        return a.isEnglish != b.isEnglish ? !a.isEnglish : a.rank < b.rank;
    });
    for (qsizetype word = 0; word < matcher.words().size(); ++word) {
        for (const SearchText &text : std::as_const(texts)) {
            const bool isName = text.rank == MatchRank::NameStart;
            const QList<TextRange> found = matcher.findWord(word, text.text, isName);
            if (found.isEmpty())
                continue;
            if (isName)
                break; // the name says so itself
            const QString excerpt = excerptOf(text.text, found.constFirst());
            return MatchPlace{QLatin1StringView(text.field), excerpt, matcher.find(excerpt)};
        }
    }
    return std::nullopt;
}
