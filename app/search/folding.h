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

/// The same for several \a words at once: the parts of \a text to mark, sorted, without overlaps.
QList<TextRange> markedRanges(const QStringList &words, QStringView text, bool atWordStart);
