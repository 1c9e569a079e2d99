// SPDX-License-Identifier: MIT
#include "phrasetable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

void PhraseTable::add(const SearchText &phrase, std::size_t entry)
{
    m_words.add(phrase, m_phrases.size());
    m_phrases.push_back({static_cast<quint16>(entry)});
}

void PhraseTable::finish(const QSet<QString> &passedOver)
{
    m_words.finish();
    for (const WordTable::Word &word : m_words.words()) {
        const bool isPassedOver = passedOver.contains(word.text.toString());
        const auto weight = static_cast<float>(weightOf(word.end - word.first));
        for (std::size_t i = word.first; i < word.end; ++i) {
            Phrase &phrase = m_phrases[m_words.postings()[i].entry];
            ++phrase.allWords;
            if (isPassedOver)
                continue;
            phrase.length = std::hypot(phrase.length, weight);
            ++phrase.words;
        }
    }
}

/// Of a word that is in so many \a phrases.
double PhraseTable::weightOf(std::size_t phrases) const
{
    const double share = static_cast<double>(m_phrases.size()) / static_cast<double>(phrases);
    return std::log2(1 + share);
}

/// How strongly each phrase has \a word.
std::vector<double> PhraseTable::strengths(const QString &word, const WordLookup &lookup) const
{
    std::vector<double> strengths(m_phrases.size());
    for (const MeantWord &meant : lookup.meantBy(word, m_words)) {
        for (std::size_t i = meant.word->first; i < meant.word->end; ++i) {
            double &strength = strengths[m_words.postings()[i].entry];
            strength = std::max(strength, strengthOf(meant.likeness));
        }
    }
    return strengths;
}

std::vector<Nearness> PhraseTable::nearness(const QStringList &words, const WordLookup &lookup,
                                            std::size_t entries) const
{
    std::vector<double> products(m_phrases.size());
    std::vector<int> same(m_phrases.size()); // how many of the words
    double length = 0; // of the query
    int asked = 0;
    for (const QString &word : words) {
        const std::vector<double> found = strengths(word, lookup);
        const auto count =
            std::count_if(found.begin(), found.end(), [](double strength) { return strength > 0; });
        if (count == 0)
            continue;
        const double weight = weightOf(static_cast<std::size_t>(count));
        length = std::hypot(length, weight);
        ++asked;
        for (std::size_t i = 0; i < found.size(); ++i) {
            products[i] += weight * weight * found[i];
            same[i] += found[i] < 1 ? 0 : 1;
        }
    }
    std::vector<Nearness> nearness(entries);
    double most = 0;
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        const Phrase &phrase = m_phrases[i];
        if (products[i] == 0 || phrase.words == 0)
            continue;
        Nearness &near = nearness[phrase.entry];
        near.isWhole = near.isWhole || (same[i] == asked && phrase.words == asked);
        // Many that are somewhat near say as much as a single one that is very near.
        near.share += std::pow(products[i] / (length * phrase.length), 3);
        most = std::max(most, near.share);
    }
    for (Nearness &near : nearness)
        near.share /= std::max(most, std::numeric_limits<double>::min());
    return nearness;
}

std::vector<bool> PhraseTable::haveVeryWords(QStringList words, std::size_t entries) const
{
    words.removeDuplicates();
    std::vector<bool> have(entries);
    std::vector<qsizetype> same(m_phrases.size());
    for (const QString &word : std::as_const(words)) {
        const auto [first, end] = m_words.beginningWith(word);
        if (first == end || m_words.words()[first].text != word)
            return have;
        const WordTable::Word &found = m_words.words()[first];
        for (std::size_t i = found.first; i < found.end; ++i)
            ++same[m_words.postings()[i].entry];
    }
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        const Phrase &phrase = m_phrases[i];
        if (same[i] == words.size() && phrase.allWords == words.size())
            have[phrase.entry] = true;
    }
    return have;
}
