// SPDX-License-Identifier: MIT
#include "folding.h"

#include <QStringList>

#include <algorithm>

namespace {

QChar foldedCharacter(QChar character)
{
    if (character.unicode() < 0x80)
        return character >= u'A' && character <= u'Z' ? QChar(character.unicode() | 0x20)
                                                      : character;
    while (character.decompositionTag() == QChar::Canonical)
        character = character.decomposition().front();
    return character.toCaseFolded();
}

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), foldedCharacter);
    return result;
}

bool isWordStart(QStringView text, qsizetype position)
{
    return position == 0 || !text.at(position - 1).isLetterOrNumber();
}

QList<TextRange> occurrences(const QString &word, QStringView text, bool atWordStart)
{
    QList<TextRange> ranges;
    if (word.isEmpty())
        return ranges;
    const QString haystack = folded(text);
    for (qsizetype at = haystack.indexOf(word); at >= 0; at = haystack.indexOf(word, at)) {
        if (!atWordStart || isWordStart(haystack, at))
            ranges.append({at, word.size()});
        at += word.size();
    }
    return ranges;
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> merged;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!merged.isEmpty()
            && range.start <= merged.constLast().start + merged.constLast().length) {
            TextRange &last = merged.last();
            last.length =
                std::max(last.start + last.length, range.start + range.length) - last.start;
        } else {
            merged << range;
        }
    }
    return merged;
}
