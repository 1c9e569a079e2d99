// SPDX-License-Identifier: MIT
#include "tablelinks.h"

#include "codetable.h"

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

void checkCause(const CodeTable &table, const QString &where, int cause)
{
    if (!table.cause(cause))
        fail(where, u"isup"_s, u"a cause of causes.json, not %1"_s.arg(cause));
}

void checkCode(const CodeTable &table, const ResponseCode &code)
{
    const QString where = u"codes/%1xx.json: %2"_s.arg(code.responseClass()).arg(code.code);
    for (const Comparison &comparison : code.compare) {
        if (comparison.code == code.code || !table.find(comparison.code)) {
            fail(where, u"compare"_s, u"another code of the table, not %1"_s.arg(comparison.code));
        }
    }
    for (const Reference &reference : code.references)
        checkReference(table, where, u"references"_s, reference);
    for (const FormerPhrase &former : code.formerPhrases)
        checkReference(table, where, u"formerPhrases"_s, former.reference);
    if (code.deprecation)
        checkReference(table, where, u"deprecation"_s, code.deprecation->reference);
    for (const int cause : code.isup.from)
        checkCause(table, where, cause);
    if (code.isup.to)
        checkCause(table, where, *code.isup.to);
    for (const QString &flow : code.flow) {
        if (!table.callFlow(flow))
            fail(where, u"flow"_s, u"a flow of flows.json, not \"%1\""_s.arg(flow));
    }
}

void checkSymptom(const CodeTable &table, const Symptom &symptom)
{
    const QString where = u"symptoms.json: "_s + symptom.symptom;
    for (const int code : symptom.codes) {
        if (!table.find(code))
            fail(where, u"codes"_s, u"a code of the table, not %1"_s.arg(code));
    }
    for (const Reference &reference : symptom.references)
        checkReference(table, where, u"references"_s, reference);
}

} // namespace

void checkLinks(const CodeTable &table)
{
    for (const ResponseCode &code : table.codes())
        checkCode(table, code);
    for (const Symptom &symptom : table.symptoms())
        checkSymptom(table, symptom);
    for (const IsdnCause &cause : table.causes()) {
        if (cause.becomes != 0 && !table.find(cause.becomes)) {
            fail(u"causes.json: %1"_s.arg(cause.cause), u"becomes"_s,
                 u"a code of the table, not %1"_s.arg(cause.becomes));
        }
    }
    for (const SenderPhrase &phrase : table.senderPhrases()) {
        if (!table.find(phrase.code)) {
            fail(u"phrases.json: "_s + phrase.phrase, u"code"_s,
                 u"a code of the table, not %1"_s.arg(phrase.code));
        }
    }
}
