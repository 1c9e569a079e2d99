// SPDX-License-Identifier: MIT
#include "findingtext.h"

#include "plaintext.h"
#include "tracedecoded.h"
#include "traceitems.h"
#include "translated.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

/// \a texts of the values in \a header; that itself where nothing in it could be read.
QString headerText(const QStringList &texts, const QByteArray &header)
{
    return texts.isEmpty() ? Words::isolated(printable(traceDecoded(header)))
                           : Words::listed(texts);
}

QString valueText(const FindingValue &value, const CodeTable &table)
{
    switch (value.kind) {
    case FindingValue::Kind::Text:
        return Words::isolated(printable(traceDecoded(value.text)));
    case FindingValue::Kind::Number:
        return QLocale().toString(value.number);
    case FindingValue::Kind::Seconds:
        return durationText(value.number);
    case FindingValue::Kind::Reason:
        return headerText(reasonTexts(value.text, table), value.text);
    case FindingValue::Kind::Warning:
        return headerText(warningTexts(value.text, table), value.text);
    case FindingValue::Kind::Code: {
        const ResponseCode *code = table.find(static_cast<int>(value.number));
        const QString number = QString::number(value.number);
        return Words::isolated(code ? number + u' ' + code->phrase : number);
    }
    }
    Q_UNREACHABLE();
}

/// \a sentence with \a values in its places. A value may hold what looks like a place.
QString filledIn(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence.at(i) == u'%' && i + 1 < sentence.size()
            ? sentence.at(i + 1).digitValue()
            : -1;
        if (place < 1 || place > values.size()) {
            text += sentence.at(i);
            continue;
        }
        text += values.at(place - 1);
        ++i;
    }
    return text;
}

const FindingSentence *sentenceOf(const FindingEntry *entry, const FindingStatement &statement)
{
    return entry ? entry->sentence(QString::fromLatin1(statement.key)) : nullptr;
}

} // namespace

QStringList findingSentences(const char *id, const QList<FindingStatement> &statements,
                             const CodeTable &table)
{
    QStringList sentences;
    const FindingEntry *entry = table.finding(QString::fromLatin1(id));
    for (const FindingStatement &each : statements) {
        QStringList values;
        for (const FindingValue &value : each.values)
            values << valueText(value, table);
        if (const FindingSentence *sentence = sentenceOf(entry, each))
            sentences << filledIn(translatedText(sentence->text), values);
    }
    return sentences;
}

QList<Reference> findingReferences(const char *id, const QList<FindingStatement> &statements,
                                   const CodeTable &table)
{
    QList<Reference> references;
    const FindingEntry *entry = table.finding(QString::fromLatin1(id));
    for (const FindingStatement &each : statements) {
        const FindingSentence *sentence = sentenceOf(entry, each);
        if (!sentence)
            continue;
        const QList<Reference> &own =
            sentence->references.isEmpty() ? entry->references : sentence->references;
        for (const Reference &reference : own) {
            if (!references.contains(reference))
                references << reference;
        }
    }
    return references;
}

QString findingTitle(const char *id, const CodeTable &table)
{
    const FindingEntry *entry = table.finding(QString::fromLatin1(id));
    return entry ? translatedText(entry->title) : QString();
}

QStringList findingSteps(const char *id, const CodeTable &table)
{
    QStringList steps;
    if (const FindingEntry *entry = table.finding(QString::fromLatin1(id))) {
        for (const QString &each : entry->next)
            steps << translatedText(each);
    }
    return steps;
}

QString durationText(qint64 nanoseconds)
{
    constexpr double perSecond = 1e9;
    const double seconds = static_cast<double>(nanoseconds) / perSecond;
    const int decimals = seconds < 0.1 ? 3 : seconds < 10 ? 1 : 0;
    //: a time in seconds
    return FindingText::tr("%1 s").arg(QLocale().toString(seconds, 'f', decimals));
}
