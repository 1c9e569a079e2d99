// SPDX-License-Identifier: MIT
#include "textmatcher.h"

#include <algorithm>

namespace {

/// Endings change the last letters of a word, never the first ones.
constexpr qsizetype sharedBeginning = 3;

} // namespace

TextMatcher::TextMatcher(const QStringList &words, const QString &language)
    : m_words(words)
    , m_language(language)
    , m_english(Languages::english)
    , m_own(language)
{
    for (const QString &word : words)
        m_stems << m_english.stem(word) << m_own.stem(word);
}

bool TextMatcher::hasStem(QStringView word) const
{
    const bool isNear = std::any_of(m_stems.begin(), m_stems.end(), [word](const QString &stem) {
        return stem.size() >= sharedBeginning && word.startsWith(stem.first(sharedBeginning));
    });
    return isNear && (m_stems.contains(m_english.stem(word)) || m_stems.contains(m_own.stem(word)));
}

QList<TextRange> TextMatcher::find(const QString &text, bool withinWords) const
{
    QList<TextRange> ranges = markedRanges(m_words, text, !withinWords);
    const QString all = folded(text);
    forEachWord(all, [&](QStringView word, qsizetype start) {
        if (hasStem(word))
            ranges.append({start, word.size()});
    });
    return merged(ranges);
}
