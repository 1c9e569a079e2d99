// SPDX-License-Identifier: MIT
#pragma once

#include "searchtexts.h"
#include "wordlookup.h"

#include <QSet>

/// How near a query is to what an entry is called.
struct Nearness {
    double share = 0; ///< of what the nearest entry has, which is 1; rare words count more
    bool isWhole = false; ///< one of the phrases has these words, in any ending, and no others
};

/// What entries are called, phrase by phrase: "no audio after hold". Tells how near a query of
/// several words is to that, whatever the order, so that words which stand together in one phrase
/// count more than the same words here and there.
class PhraseTable
{
public:
    /// Adds \a phrase, which \a entry is called by. Entries come one after the other.
    void add(const SearchText &phrase, std::size_t entry);

    /// All phrases have been added. Words \a passedOver count for nothing in them, as in a query.
    void finish(const QSet<QString> &passedOver = {});

    /// By entry, of which there are \a entries: how near \a words, folded, are to what it is
    /// called.
    [[nodiscard]] std::vector<Nearness> nearness(const QStringList &words, const WordLookup &lookup,
                                                 std::size_t entries) const;

    /// By entry, of which there are \a entries: whether one of its phrases has the very \a words,
    /// all that were typed, and no others. A word alone would in another ending often be another
    /// thing: "expired" is not the header Expires.
    [[nodiscard]] std::vector<bool> haveVeryWords(QStringList words, std::size_t entries) const;

private:
    struct Phrase {
        quint16 entry;
        quint16 allWords = 0; ///< each counted once
        quint16 words = 0; ///< those that are not passed over
        float length = 0; ///< of its words as a vector of their weights
    };

    [[nodiscard]] double weightOf(std::size_t phrases) const;
    [[nodiscard]] std::vector<double> strengths(const QString &word,
                                                const WordLookup &lookup) const;

    WordTable m_words;
    std::vector<Phrase> m_phrases;
};
