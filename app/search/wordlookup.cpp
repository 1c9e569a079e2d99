// SPDX-License-Identifier: MIT
#include "wordlookup.h"

#include "askednumber.h"
#include "translations.h"

WordLookup::WordLookup(const QString &language)
    : m_english(Languages::english)
    , m_own(language)
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
    if (isNumber || word.size() < sharedBeginning)
        return meant;

    const QString inEnglish = m_english.stem(word);
    const QString inOwn = m_own.stem(word);
    const auto [nearFirst, nearEnd] = words.beginningWith(word.first(sharedBeginning));
    for (std::size_t i = nearFirst; i < nearEnd; ++i) {
        const WordTable::Word &each = words.words()[i];
        if (m_english.stem(each.text) == inEnglish || m_own.stem(each.text) == inOwn)
            meant.push_back({&each, Likeness::Same});
    }
    return meant;
}
