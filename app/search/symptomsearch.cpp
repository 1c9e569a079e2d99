// SPDX-License-Identifier: MIT
#include "symptomsearch.h"

#include "folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTellingWord = 3;
constexpr qsizetype shortestStem = 4; // "call" is in "calls", but "no" is not in "notify"

bool carriesMeaning(const QString &word, const QSet<QString> &stopWords)
{
    return (word.size() >= shortestTellingWord || word.front().isDigit())
        && !stopWords.contains(word);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString all = folded(text) + u' ';
    for (const QChar character : all) {
        if (character.isLetterOrNumber()) {
            word += character;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

bool areAlike(const QString &word, const QString &known)
{
    return known.startsWith(word) || (known.size() >= shortestStem && word.startsWith(known));
}

bool isDescribed(const Symptom &symptom, const QString &asked, const QStringList &words)
{
    const QStringList texts = QStringList{symptom.symptom} + symptom.keywords;
    const bool isPhrase = asked.contains(u' ');
    const bool isBeginning = std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        const QString known = folded(text);
        return known == asked || (isPhrase && known.startsWith(asked + u' '));
    });
    if (isBeginning)
        return true;
    const QStringList known = wordsOf(texts.join(u' '));
    return words.size() > 1 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
               return std::any_of(known.begin(), known.end(),
                                  [&](const QString &each) { return areAlike(word, each); });
           });
}

} // namespace

QList<int> symptomsDescribed(const Query &query, const QList<Symptom> &symptoms,
                             const QSet<QString> &stopWords)
{
    QList<int> found;
    if (query.words.isEmpty() || !query.qualifiers.isEmpty())
        return found;
    QStringList words = wordsOf(query.text);
    words.removeIf([&stopWords](const QString &word) { return !carriesMeaning(word, stopWords); });
    const QString asked = folded(query.text);
    for (int i = 0; i < symptoms.size(); ++i) {
        if (isDescribed(symptoms.at(i), asked, words))
            found << i;
    }
    // What its name says is closer than what only keywords say.
    std::stable_partition(found.begin(), found.end(), [&](int i) {
        const QStringList name = wordsOf(symptoms.at(i).symptom);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(name.begin(), name.end(),
                               [&](const QString &each) { return areAlike(word, each); });
        });
    });
    return found;
}
