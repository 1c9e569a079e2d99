// SPDX-License-Identifier: MIT
#include "tablelinks.h"

#include "codetable.h"
#include "prose.h"
#include "tableerror.h"

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void fail(const QString &where, const QString &field, const QString &expected)
{
    throw TableError(u"%1: field \"%2\": expected %3"_s.arg(where, field, expected));
}

void checkReference(const CodeTable &table, const QString &where, const QString &field,
                    const Reference &reference)
{
    if (reference.rfc == 0)
        return;
    const Rfc *rfc = table.rfc(reference.rfc);
    if (!rfc)
        fail(where, field, u"an RFC of rfcs.json, not RFC %1"_s.arg(reference.rfc));
    if (!reference.section.isEmpty() && !rfc->sections.contains(reference.section))
        fail(where, field, u"a section of rfcs.json, not %1"_s.arg(referenceText(reference)));
}

/// Where messages say that \a entry is.
QString placeOf(const ResponseCode &code)
{
    const QString file =
        QString::fromLatin1(entryKind<ResponseCode>.file).arg(code.responseClass());
    return u"%1: %2"_s.arg(file, QString::number(code.code));
}

template <typename Value>
QString placeOf(const Value &entry)
{
    QString key;
    if constexpr (std::is_same_v<decltype(entry.*entryKind<Value>.key), const int &>)
        key = QString::number(entry.*entryKind<Value>.key);
    else
        key = entry.*entryKind<Value>.key;
    return u"%1: %2"_s.arg(QLatin1StringView(entryKind<Value>.file), key);
}

template <typename Value>
void checkReferences(const CodeTable &table, const QList<Value> &entries)
{
    for (const Value &entry : entries) {
        visitEach<Reference>(entry, [&](const char *field, const Reference &reference) {
            checkReference(table, placeOf(entry), QLatin1StringView(field), reference);
        });
    }
}

void checkCause(const CodeTable &table, const QString &where, int cause)
{
    if (!table.cause(cause))
        fail(where, u"isup"_s, u"a cause of causes.json, not %1"_s.arg(cause));
}

void checkNumber(const CodeTable &table, const QString &where, const QString &field, int code)
{
    if (!table.find(code))
        fail(where, field, u"a code of the table, not %1"_s.arg(code));
}

void checkCode(const CodeTable &table, const ResponseCode &code)
{
    const QString where = placeOf(code);
    for (const Comparison &comparison : code.compare) {
        if (comparison.code == code.code || !table.find(comparison.code))
            fail(where, u"compare"_s, u"another code of the table, not %1"_s.arg(comparison.code));
    }
    for (const int cause : code.isup.from)
        checkCause(table, where, cause);
    if (code.isup.to)
        checkCause(table, where, *code.isup.to);
    for (const QString &flow : code.flow) {
        if (!table.callFlow(flow))
            fail(where, u"flow"_s, u"a flow of flows.json, not \"%1\""_s.arg(flow));
    }
}

} // namespace

void checkLinks(const CodeTable &table)
{
    checkReferences(table, table.codes());
    checkReferences(table, table.symptoms());
    checkReferences(table, table.warnings());
    checkReferences(table, table.findings());
    for (const ResponseCode &code : table.codes())
        checkCode(table, code);
    for (const Symptom &symptom : table.symptoms()) {
        for (const int code : symptom.codes)
            checkNumber(table, placeOf(symptom), u"codes"_s, code);
        for (const SymptomCheck &check : symptom.checks) {
            for (const int code : check.codes)
                checkNumber(table, placeOf(symptom), u"checks"_s, code);
        }
    }
    for (const IsdnCause &cause : table.causes()) {
        if (cause.becomes != 0)
            checkNumber(table, placeOf(cause), u"becomes"_s, cause.becomes);
    }
    for (const SenderPhrase &phrase : table.senderPhrases())
        checkNumber(table, placeOf(phrase), u"code"_s, phrase.code);
}
