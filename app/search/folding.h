// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// A stretch of a text, in characters.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// \a text without case and accents, for comparing. The result is as long as \a text, so that a
/// place in one is the same place in the other.
QString folded(QStringView text);

/// Whether a word begins at \a position of \a text.
bool isWordStart(QStringView text, qsizetype position);

/// Where \a word, which is folded, occurs in \a text; with \a atWordStart only where a word begins
/// with it.
QList<TextRange> occurrences(const QString &word, QStringView text, bool atWordStart);

/// \a ranges, sorted, those that touch or overlap as one.
QList<TextRange> merged(QList<TextRange> ranges);

/// Calls \a use with each word of \a text, a run of letters and digits, and with where it begins.
template <typename Use>
void forEachWord(QStringView text, const Use &use)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isInside = i < text.size() && text.at(i).isLetterOrNumber();
        if (isInside && start < 0) {
            start = i;
        } else if (!isInside && start >= 0) {
            use(text.sliced(start, i - start), start);
            start = -1;
        }
    }
}
