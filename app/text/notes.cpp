// SPDX-License-Identifier: MIT
#include "notes.h"

#include "rfc.h"
#include "unknowncode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// A name that fits more causes than this explains none of them.
constexpr qsizetype mostCauses = 3;

class NotesText
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString causeNote(const IsdnCause &cause)
{
    const QString number = QString::number(cause.cause);
    QString text = cause.standing == "vendor"_L1
        ? NotesText::tr("Cause %1, %2.").arg(number, cause.name)
        : NotesText::tr("%1 cause %2, %3.").arg(cause.standing, number, cause.name);
    if (!cause.meaning.isEmpty())
        text += u' ' + cause.meaning;
    const QString asterisk = cause.asterisk.join(u", "_s);
    const QString freeswitch = cause.freeswitch.join(u", "_s);
    if (!asterisk.isEmpty())
        text += u' ' + NotesText::tr("Asterisk: %1.").arg(asterisk);
    if (!freeswitch.isEmpty())
        text += u' ' + NotesText::tr("FreeSWITCH: %1.").arg(freeswitch);
    return text;
}

} // namespace

QStringList searchNotes(const SearchResult &result, const CodeTable &table)
{
    QStringList notes;
    if (result.causes.size() <= mostCauses) {
        for (const int number : result.causes) {
            if (const IsdnCause *cause = table.cause(number))
                notes << causeNote(*cause);
        }
    }
    for (const int number : result.warnings) {
        if (const WarnCode *warning = table.warning(number)) {
            notes << NotesText::tr("Warning %1, %2: %3 (%4)")
                         .arg(QString::number(number), warning->text, warning->meaning,
                              referenceText(warning->reference));
        }
    }
    return notes;
}

QString noMatchText(const SearchResult &result)
{
    QString text = NotesText::tr("No code matches “%1”.").arg(result.query.text);
    if (!result.didYouMean.isEmpty())
        text += u' ' + NotesText::tr("Did you mean “%1”?").arg(result.didYouMean);
    else if (!result.withoutQualifier.isEmpty())
        text += u' ' + NotesText::tr("Without %1 there are matches.").arg(result.emptyingQualifier);
    else
        text += u' ' + NotesText::tr("Try a number, a word of the phrase, or a header.");
    return text;
}
