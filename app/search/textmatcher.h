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

    /// The same for the one at \a word of the words alone.
    [[nodiscard]] QList<TextRange> findWord(qsizetype word, const QString &text,
                                            bool withinWords = false) const;

    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    [[nodiscard]] QList<TextRange> rangesOf(qsizetype word, const QString &text,
                                            bool withinWords) const;

    QStringList m_words;
    Stemmers m_stemmers;
    QList<Stemmers::Stems> m_stems; ///< of each word
};
