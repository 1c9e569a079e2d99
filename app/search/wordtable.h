// SPDX-License-Identifier: MIT
#pragma once

#include "searchtexts.h"

#include <deque>
#include <memory>
#include <vector>

/// The words of texts, by the alphabet, and in which entries each of them stands.
class WordTable
{
public:
    /// That a word stands in an entry, and how good a place that is: the best of those there.
    struct Posting {
        quint16 entry;
        quint8 rank;
    };

    struct Word {
        QStringView text;
        quint32 first = 0; ///< of its postings
        quint32 end = 0;
    };

    WordTable();
    ~WordTable();
    Q_DISABLE_COPY_MOVE(WordTable)

    /// Adds the words of \a text, which stands in \a entry. Entries come one after the other.
    void add(const SearchText &text, std::size_t entry);

    /// All texts have been added; before, there is no word.
    void finish();

    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }

    /// The words that begin with \a beginning.
    [[nodiscard]] std::pair<std::size_t, std::size_t> beginningWith(QStringView beginning) const;

    /// Those of all words, one after the other.
    [[nodiscard]] const std::vector<Posting> &postings() const { return m_postings; }

private:
    struct Gathering;

    std::deque<QString> m_letters; ///< of all words
    std::vector<Word> m_words;
    std::vector<Posting> m_postings; ///< of one word after the other
    std::unique_ptr<Gathering> m_gathering; ///< until all is there
};
