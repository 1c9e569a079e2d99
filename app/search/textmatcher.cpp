// SPDX-License-Identifier: MIT
#include "textmatcher.h"

#include <algorithm>

TextMatcher::TextMatcher(const QStringList &words, const QString &language)
    : m_words(words)
    , m_english(Languages::english)
    , m_own(language)
{
    for (const QString &word : words)
        m_stems << m_english.stem(word) << m_own.stem(word);
}

QList<TextRange> TextMatcher::find(const QString &text, bool withinWords) const
{
    return find(m_words, m_stems, text, withinWords);
}

QList<TextRange> TextMatcher::findWord(qsizetype word, const QString &text, bool withinWords) const
{
    return find(m_words.sliced(word, 1), m_stems.sliced(2 * word, 2), text, withinWords);
}

QList<TextRange> TextMatcher::find(const QStringList &words, const QStringList &stems,
                                   const QString &text, bool withinWords) const
{
    QList<TextRange> ranges = markedRanges(words, text, !withinWords);
    const QString all = folded(text);
    forEachWord(all, [&](QStringView word, qsizetype start) {
        if (hasStem(word, stems))
            ranges.append({start, word.size()});
    });
    return merged(ranges);
}

bool TextMatcher::hasStem(QStringView word, const QStringList &stems) const
{
    const bool isNear = std::any_of(stems.begin(), stems.end(), [word](const QString &stem) {
        return stem.size() >= sharedBeginning && word.startsWith(stem.first(sharedBeginning));
    });
    return isNear && (stems.contains(m_english.stem(word)) || stems.contains(m_own.stem(word)));
}
