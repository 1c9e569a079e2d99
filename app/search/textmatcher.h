// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"
#include "stemmer.h"
#include "translations.h"

#include <QStringList>

/// Finds in any text what a search would: words that begin as those of a query, or differ from them
/// by their ending alone.
class TextMatcher
{
public:
    /// For \a words, which are folded, in English and in \a language.
    explicit TextMatcher(const QStringList &words, const QString &language = Languages::current());

    /// The parts of \a text to mark, sorted, without overlaps. With \a withinWords also what stands
    /// inside a word, as in a name.
    [[nodiscard]] QList<TextRange> find(const QString &text, bool withinWords = false) const;

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    [[nodiscard]] bool hasStem(QStringView word) const;

    QStringList m_words;
    QString m_language;
    Stemmer m_english;
    Stemmer m_own;
    QStringList m_stems; ///< of the words, in both languages
};
