// SPDX-License-Identifier: MIT
#include "listreaders.h"

#include "jsonentry.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestRfc = 99999;
constexpr int lowestCode = 100;
constexpr int highestCode = 799;

QList<Reference> readReferences(JsonEntry &entry)
{
    QList<Reference> references;
    for (JsonEntry &each : entry.optionalObjects(u"references"_s)) {
        references << Reference{each.number(u"rfc"_s, 1, highestRfc), each.text(u"section"_s)};
        each.finish();
    }
    return references;
}

} // namespace

QHash<int, Rfc> readRfcs(const QString &folder)
{
    const QString name = u"rfcs.json"_s;
    QHash<int, Rfc> rfcs;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"rfc"_s);
    for (JsonEntry &entry : entries) {
        Rfc rfc;
        rfc.number = entry.number(u"rfc"_s, 1, highestRfc);
        rfc.title = entry.text(u"title"_s);
        rfc.published = entry.text(u"published"_s);
        rfc.status = entry.text(u"status"_s);
        rfc.obsoletedBy = entry.optionalNumbers(u"obsoletedBy"_s, 1, highestRfc);
        rfc.updatedBy = entry.optionalNumbers(u"updatedBy"_s, 1, highestRfc);
        if (const std::optional<JsonEntry> sections = entry.optionalObject(u"sections"_s))
            rfc.sections = sections->allTexts();
        if (rfcs.contains(rfc.number))
            entry.fail(u"rfc"_s, u"a number that has no entry yet"_s);
        entry.finish();
        rfcs.insert(rfc.number, rfc);
    }
    return rfcs;
}

QList<IsdnCause> readCauses(const QString &folder)
{
    const QString name = u"causes.json"_s;
    QList<IsdnCause> causes;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"cause"_s);
    for (JsonEntry &entry : entries) {
        const int least = causes.isEmpty() ? 0 : causes.constLast().cause + 1;
        IsdnCause cause{entry.number(u"cause"_s, least, highestRfc),
                        entry.text(u"name"_s),
                        entry.word(u"standing"_s, {u"Q.850"_s, u"Q.931"_s, u"vendor"_s}),
                        entry.text(u"meaning"_s),
                        0,
                        entry.optionalTexts(u"asterisk"_s),
                        entry.optionalTexts(u"freeswitch"_s)};
        if (entry.has(u"becomes"_s))
            cause.becomes = entry.number(u"becomes"_s, lowestCode, highestCode);
        causes << cause;
        entry.finish();
    }
    return causes;
}

QList<WarnCode> readWarnings(const QString &folder)
{
    const QString name = u"warnings.json"_s;
    QList<WarnCode> warnings;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"warning"_s);
    for (JsonEntry &entry : entries) {
        const int least = warnings.isEmpty() ? 300 : warnings.constLast().warning + 1;
        WarnCode warning{entry.number(u"warning"_s, least, 399),
                         entry.text(u"text"_s),
                         entry.text(u"meaning"_s),
                         entry.optionalNumbers(u"codes"_s, 100, 699),
                         {}};
        if (std::optional<JsonEntry> reference = entry.optionalObject(u"reference"_s)) {
            warning.reference = {reference->number(u"rfc"_s, 1, highestRfc),
                                 reference->text(u"section"_s)};
            reference->finish();
        }
        warnings << warning;
        entry.finish();
    }
    return warnings;
}

QString readRegistryDate(const QString &folder)
{
    JsonEntry entry = readObject(folder + u"/registry.json"_s, u"registry.json"_s);
    const QString date = entry.text(u"date"_s);
    if (!QDate::fromString(date, Qt::ISODate).isValid())
        entry.fail(u"date"_s, u"a day such as 2026-01-07"_s);
    entry.finish();
    return date;
}

QList<Symptom> readSymptoms(const QString &folder)
{
    const QString name = u"symptoms.json"_s;
    QList<Symptom> symptoms;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"symptom"_s);
    for (JsonEntry &entry : entries) {
        Symptom symptom{entry.text(u"symptom"_s), entry.text(u"explanation"_s),
                        entry.optionalNumbers(u"codes"_s, lowestCode, highestCode),
                        readReferences(entry), entry.optionalTexts(u"keywords"_s)};
        if (symptom.codes.isEmpty())
            entry.fail(u"codes"_s, u"the codes to look for"_s);
        if (symptom.references.isEmpty())
            entry.fail(u"references"_s, u"where it is explained"_s);
        entry.finish();
        symptoms << symptom;
    }
    return symptoms;
}

QList<Pbx> readPbxs(const QString &folder)
{
    const QString name = u"pbx.json"_s;
    QList<Pbx> pbxs;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"product"_s);
    for (JsonEntry &entry : entries) {
        Pbx pbx{entry.text(u"product"_s), entry.text(u"source"_s), entry.text(u"exception"_s), {}};
        for (JsonEntry &each : entry.optionalObjects(u"mappings"_s)) {
            pbx.mappings << PbxMapping{each.number(u"becomes"_s, lowestCode, highestCode),
                                       each.optionalNumbers(u"from"_s, lowestCode, highestCode)};
            each.finish();
        }
        entry.finish();
        pbxs << pbx;
    }
    return pbxs;
}

QList<SenderPhrase> readSenderPhrases(const QString &folder)
{
    const QString name = u"phrases.json"_s;
    QList<SenderPhrase> phrases;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"phrase"_s);
    for (JsonEntry &entry : entries) {
        phrases << SenderPhrase{entry.text(u"phrase"_s),
                                entry.number(u"code"_s, lowestCode, highestCode),
                                entry.text(u"sender"_s), entry.optionalText(u"meaning"_s)};
        entry.finish();
    }
    return phrases;
}
