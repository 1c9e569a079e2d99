// SPDX-License-Identifier: MIT
#include "notes.h"

#include "folding.h"
#include "rfc.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A name that fits more causes than this explains none of them.
constexpr qsizetype mostCauses = 3;
/// One symptom is explained, the next one too; more would push the page away.
constexpr qsizetype mostSymptoms = 2;

class NotesText
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString causeNote(const IsdnCause &cause)
{
    const QString number = QString::number(cause.cause);
    QString text = cause.standing == Standing::Vendor
        ? NotesText::tr("Cause %1, %2.").arg(number, cause.name)
        : NotesText::tr("%1 cause %2, %3.").arg(wordOf(cause.standing), number, cause.name);
    text += u' ' + cause.meaning;
    if (cause.becomes != 0)
        text += u' ' + NotesText::tr("It leaves as SIP %1.").arg(cause.becomes);
    const QString asterisk = cause.asterisk.join(u", "_s);
    const QString freeswitch = cause.freeswitch.join(u", "_s);
    if (!asterisk.isEmpty())
        text += u' ' + NotesText::tr("Asterisk: %1.").arg(asterisk);
    if (!freeswitch.isEmpty())
        text += u' ' + NotesText::tr("FreeSWITCH: %1.").arg(freeswitch);
    return text;
}

QString symptomNote(const Symptom &symptom)
{
    QStringList codes;
    for (const int code : symptom.codes)
        codes << QString::number(code);
    QStringList references;
    for (const Reference &reference : symptom.references)
        references << referenceText(reference);
    return NotesText::tr("%1: %2").arg(symptom.symptom, symptom.explanation) + u' '
        + whereToLook(codes, references);
}

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

QString whereToLook(const QStringList &codes, const QStringList &references)
{
    //: codes, then sections of RFCs
    return NotesText::tr("Look for %1 (%2).").arg(Words::listed(codes), Words::listed(references));
}

QStringList searchNotes(const SearchResult &result, const CodeTable &table)
{
    QStringList notes;
    if (result.causes.size() <= mostCauses) {
        for (const int number : result.causes) {
            if (const IsdnCause *cause = table.cause(number))
                notes << causeNote(translated(*cause));
        }
    }
    const QString asked = result.query.words.join(u' ');
    const bool asksForRegistered =
        std::any_of(table.codes().begin(), table.codes().end(),
                    [&asked](const ResponseCode &code) { return folded(code.phrase) == asked; });
    for (const int symptom : result.symptoms.first(std::min(result.symptoms.size(), mostSymptoms)))
        notes << symptomNote(translated(table.symptoms().at(symptom)));
    for (const SenderPhrase &phrase : table.senderPhrases()) {
        if (!asksForRegistered && isMeant(phrase, result.query.words))
            notes << senderPhraseNote(translated(phrase));
    }
    for (const int number : result.warnings) {
        if (const WarnCode *warning = table.warning(number)) {
            notes << NotesText::tr("Warning %1, %2: %3 (%4)")
                         .arg(QString::number(number), warning->text,
                              translatedText(warning->meaning), referenceText(warning->reference));
        }
    }
    return notes;
}
