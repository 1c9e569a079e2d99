// SPDX-License-Identifier: MIT
#include "wordlookup.h"

#include "askednumber.h"

WordLookup::WordLookup(const QString &language)
    : m_stemmers(language)
{ }

std::vector<MeantWord> WordLookup::meantBy(const QString &word, const WordTable &words) const
{
    std::vector<MeantWord> meant;
    const bool isNumber = isDigits(word);
    const auto [first, end] = words.beginningWith(word);
    for (std::size_t i = first; i < end; ++i) {
        const WordTable::Word &each = words.words()[i];
        const bool isSame = each.text == word;
        if (isSame || !isNumber)
            meant.push_back({&each, isSame ? Likeness::Same : Likeness::Part});
    }
    const Stemmers::Stems stems = m_stemmers.stemsOf(word);
    if (isNumber || stems.beginning.isEmpty())
        return meant;

    const auto [nearFirst, nearEnd] = words.beginningWith(stems.beginning);
    for (std::size_t i = nearFirst; i < nearEnd; ++i) {
        const WordTable::Word &each = words.words()[i];
        if (m_stemmers.have(each.text, stems))
            meant.push_back({&each, Likeness::Same});
    }
    return meant;
}
