// SPDX-License-Identifier: MIT
#include "textmatcher.h"

namespace {

/// Among others, a shorter word is a word of its own, not the beginning of many: "no audio".
constexpr qsizetype shortestBeginning = 3;

bool endsWord(QStringView text, qsizetype at)
{
    return at == text.size() || !text.at(at).isLetterOrNumber();
}

} // namespace

TextMatcher::TextMatcher(const QStringList &words, const QString &language)
    : m_words(words)
    , m_stemmers(language)
{
    for (const QString &word : words)
        m_stems << m_stemmers.stemsOf(word);
}

QList<TextRange> TextMatcher::find(const QString &text, bool withinWords) const
{
    QList<TextRange> ranges;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        ranges += rangesOf(i, text, withinWords);
    return merged(ranges);
}

QList<TextRange> TextMatcher::findWord(qsizetype word, const QString &text, bool withinWords) const
{
    return merged(rangesOf(word, text, withinWords));
}

QList<TextRange> TextMatcher::rangesOf(qsizetype word, const QString &text, bool withinWords) const
{
    const QString &sought = m_words.at(word);
    const QString all = folded(text);
    QList<TextRange> ranges = occurrences(sought, text, !withinWords);
    if (m_words.size() > 1 && sought.size() < shortestBeginning) {
        ranges.removeIf([&all](const TextRange &range) {
            return !isWordStart(all, range.start) || !endsWord(all, range.start + range.length);
        });
        return ranges;
    }
    forEachWord(all, [&](QStringView each, qsizetype start) {
        if (m_stemmers.have(each, m_stems.at(word)))
            ranges.append({start, each.size()});
    });
    return ranges;
}
