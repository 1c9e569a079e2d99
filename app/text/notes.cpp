// SPDX-License-Identifier: MIT
#include "notes.h"

#include "translated.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class NotesText
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

/// Whether \a words, folded, make out \a phrase: one alone stands in too many.
bool isMeant(const SenderPhrase &phrase, const QStringList &words)
{
    return words.size() > 1 && std::all_of(words.begin(), words.end(), [&](const QString &word) {
               return !occurrences(word, phrase.phrase, true).isEmpty();
           });
}

QString senderPhraseNote(const SenderPhrase &phrase)
{
    const QString text = NotesText::tr("“%1” with %2 comes from %3.")
                             .arg(phrase.phrase, QString::number(phrase.code), phrase.sender);
    if (phrase.meaning.isEmpty())
        return text;
    return text + u' ' + phrase.meaning.left(1).toUpper() + phrase.meaning.mid(1) + u'.';
}

} // namespace

QStringList searchNotes(const SearchResult &result, const CodeTable &table)
{
    QStringList notes;
    const QString asked = result.query.words.join(u' ');
    const bool asksForRegistered =
        std::any_of(table.codes().begin(), table.codes().end(),
                    [&asked](const ResponseCode &code) { return folded(code.phrase) == asked; });
    for (const SenderPhrase &phrase : table.senderPhrases()) {
        if (!asksForRegistered && isMeant(phrase, result.query.words))
            notes << senderPhraseNote(translated(phrase));
    }
    return notes;
}
