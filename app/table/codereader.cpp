// SPDX-License-Identifier: MIT
#include "codereader.h"

#include "vocabulary.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int highestRfc = 99999;
constexpr int highestCause = 2000; // FreeSWITCH numbers causes of its own up to four digits

Reference readReference(JsonEntry &entry)
{
    return {entry.number(u"rfc"_s, 1, highestRfc), entry.text(u"section"_s)};
}

/// A reference that may be missing, or lack its section.
Reference readLooseReference(JsonEntry &entry)
{
    if (!entry.has(u"rfc"_s))
        return {};
    return {entry.number(u"rfc"_s, 1, highestRfc), entry.optionalText(u"section"_s)};
}

QList<Header> readHeaders(JsonEntry &entry)
{
    QList<Header> headers;
    for (JsonEntry &each : entry.optionalObjects(u"headers"_s)) {
        headers << Header{each.text(u"name"_s),
                          each.word(u"requirement"_s, Vocabulary::requirements()),
                          each.text(u"tells"_s)};
        each.finish();
    }
    return headers;
}

QList<Comparison> readComparisons(JsonEntry &entry)
{
    QList<Comparison> comparisons;
    for (JsonEntry &each : entry.optionalObjects(u"compare"_s)) {
        comparisons << Comparison{each.number(u"code"_s, 100, 799), each.text(u"note"_s)};
        each.finish();
    }
    return comparisons;
}

QList<Reference> readReferences(JsonEntry &entry)
{
    QList<Reference> references;
    for (JsonEntry &each : entry.optionalObjects(u"references"_s)) {
        references << readReference(each);
        each.finish();
    }
    return references;
}

QList<FormerPhrase> readFormerPhrases(JsonEntry &entry)
{
    QList<FormerPhrase> phrases;
    for (JsonEntry &each : entry.optionalObjects(u"formerPhrases"_s)) {
        phrases << FormerPhrase{each.text(u"phrase"_s), readLooseReference(each)};
        each.finish();
    }
    return phrases;
}

std::optional<Deprecation> readDeprecation(JsonEntry &entry)
{
    std::optional<JsonEntry> object = entry.optionalObject(u"deprecation"_s);
    if (!object)
        return std::nullopt;
    const Deprecation deprecation{object->text(u"what"_s), readLooseReference(*object),
                                  object->text(u"instead"_s)};
    object->finish();
    return deprecation;
}

std::optional<Vendor> readVendor(JsonEntry &entry)
{
    std::optional<JsonEntry> object = entry.optionalObject(u"vendor"_s);
    if (!object)
        return std::nullopt;
    const Vendor vendor{object->text(u"product"_s), object->text(u"source"_s)};
    object->finish();
    return vendor;
}

IsupCauses readIsup(JsonEntry &entry)
{
    std::optional<JsonEntry> object = entry.optionalObject(u"isup"_s);
    if (!object)
        return {};
    IsupCauses causes;
    causes.from = object->optionalNumbers(u"from"_s, 0, highestCause);
    if (object->has(u"to"_s))
        causes.to = object->number(u"to"_s, 0, highestCause);
    object->finish();
    return causes;
}

/// What the status of a code demands of its other fields.
void checkStatus(const JsonEntry &entry, const ResponseCode &code)
{
    const bool withdrawn = code.status == Status::Deprecated || code.status == Status::Unregistered;
    if (withdrawn != code.deprecation.has_value()) {
        entry.fail(
            u"deprecation"_s,
            withdrawn
                ? u"an object, as the status is \"%1\""_s.arg(Vocabulary::statusName(code.status))
                : u"none, as the status is \"%1\""_s.arg(Vocabulary::statusName(code.status)));
    }
    const bool isVendor = code.status == Status::Vendor;
    if (isVendor != code.vendor.has_value()) {
        entry.fail(u"vendor"_s,
                   isVendor ? u"an object, as the status is \"vendor\""_s
                            : u"none, as the status is not \"vendor\""_s);
    }
    const bool isInRegistry = !isVendor && code.status != Status::Unregistered;
    if (isInRegistry && code.references.isEmpty())
        entry.fail(u"references"_s, u"the RFC that defines the code"_s);
}

ResponseCode readCode(JsonEntry &entry, int responseClass)
{
    ResponseCode code;
    code.code = entry.number(u"code"_s, responseClass * 100, responseClass * 100 + 99);
    code.phrase = entry.text(u"phrase"_s);
    code.status = *Vocabulary::statusFromName(entry.word(u"status"_s, Vocabulary::statusNames()));
    code.summary = entry.text(u"summary"_s);
    code.causes = entry.optionalTexts(u"causes"_s);
    code.next = entry.optionalTexts(u"next"_s);
    code.headers = readHeaders(entry);
    code.compare = readComparisons(entry);
    code.references = readReferences(entry);
    code.deprecation = readDeprecation(entry);
    code.vendor = readVendor(entry);
    code.formerPhrases = readFormerPhrases(entry);
    code.methods = entry.optionalTexts(u"methods"_s);
    code.ends = entry.optionalWord(u"ends"_s, Vocabulary::ends());
    code.madeBy = entry.optionalWords(u"madeBy"_s, Vocabulary::makers());
    code.retry = entry.optionalWords(u"retry"_s, Vocabulary::retries());
    code.normal = entry.optionalText(u"normal"_s);
    code.isup = readIsup(entry);
    code.flow = entry.optionalTexts(u"flow"_s);
    code.keywords = entry.optionalTexts(u"keywords"_s);
    checkStatus(entry, code);
    entry.finish();
    return code;
}

} // namespace

QList<ResponseCode> readCodes(const QString &folder, int responseClass)
{
    const QString name = u"codes/%1xx.json"_s.arg(responseClass);
    QList<ResponseCode> codes;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"code"_s);
    for (JsonEntry &entry : entries) {
        const ResponseCode code = readCode(entry, responseClass);
        if (!codes.isEmpty() && codes.constLast().code >= code.code)
            entry.fail(u"code"_s,
                       u"a number above %1, the one before it"_s.arg(codes.constLast().code));
        codes << code;
    }
    return codes;
}
