// SPDX-License-Identifier: MIT
#include "codetable.h"

#include "codereader.h"
#include "tablestream.h"

#include <QDate>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstClass = 1;
constexpr int lastClass = 7; // no SIP class, but programs have text for numbers in it
constexpr int highestRfc = 99999;

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
        causes << IsdnCause{entry.number(u"cause"_s, least, highestRfc),
                            entry.text(u"name"_s),
                            entry.word(u"standing"_s, {u"Q.850"_s, u"Q.931"_s, u"vendor"_s}),
                            entry.optionalText(u"meaning"_s),
                            entry.optionalTexts(u"asterisk"_s),
                            entry.optionalTexts(u"freeswitch"_s)};
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

/// What one entry says of others: each code, RFC and section it names has to be there.
void checkLinks(const CodeTable &table, const ResponseCode &code)
{
    const QString where = u"codes/%1xx.json: %2"_s.arg(code.responseClass()).arg(code.code);
    const auto fail = [&where](const QString &field, const QString &expected) {
        throw TableError(u"%1: field \"%2\": expected %3"_s.arg(where, field, expected));
    };
    for (const Comparison &comparison : code.compare) {
        if (comparison.code == code.code || !table.find(comparison.code))
            fail(u"compare"_s, u"another code of the table, not %1"_s.arg(comparison.code));
    }
    QList<std::pair<QString, Reference>> cited;
    for (const Reference &reference : code.references)
        cited.append({u"references"_s, reference});
    for (const FormerPhrase &former : code.formerPhrases)
        cited.append({u"formerPhrases"_s, former.reference});
    if (code.deprecation)
        cited.append({u"deprecation"_s, code.deprecation->reference});
    for (const auto &[field, reference] : std::as_const(cited)) {
        if (reference.rfc == 0)
            continue;
        const Rfc *rfc = table.rfc(reference.rfc);
        if (!rfc)
            fail(field, u"an RFC of rfcs.json, not RFC %1"_s.arg(reference.rfc));
        else if (!reference.section.isEmpty() && !rfc->sections.contains(reference.section))
            fail(field, u"a section of rfcs.json, not %1"_s.arg(referenceText(reference)));
    }
    for (const int cause : code.isup.from) {
        if (!table.cause(cause))
            fail(u"isup"_s, u"a cause of causes.json, not %1"_s.arg(cause));
    }
    if (code.isup.to && !table.cause(*code.isup.to))
        fail(u"isup"_s, u"a cause of causes.json, not %1"_s.arg(*code.isup.to));
}

template <typename Item>
const Item *findSorted(const QList<Item> &items, int Item::*number, int wanted)
{
    const auto found =
        std::lower_bound(items.begin(), items.end(), wanted,
                         [number](const Item &item, int n) { return item.*number < n; });
    return found != items.end() && (*found).*number == wanted ? &*found : nullptr;
}

} // namespace

CodeTable CodeTable::load(const QString &folder)
{
    CodeTable table;
    table.m_registryDate = readRegistryDate(folder);
    table.m_rfcs = readRfcs(folder);
    table.m_causes = readCauses(folder);
    table.m_warnings = readWarnings(folder);
    for (int responseClass = firstClass; responseClass <= lastClass; ++responseClass)
        table.m_codes += readCodes(folder, responseClass);
    for (const ResponseCode &code : std::as_const(table.m_codes))
        checkLinks(table, code);
    return table;
}

QByteArray CodeTable::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << m_registryDate << m_codes << m_rfcs << m_causes << m_warnings;
    return bytes;
}

CodeTable CodeTable::fromBytes(const QByteArray &bytes)
{
    CodeTable table;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream >> table.m_registryDate >> table.m_codes >> table.m_rfcs >> table.m_causes
        >> table.m_warnings;
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        throw TableError(u"the tables cannot be read"_s);
    return table;
}

const ResponseCode *CodeTable::find(int code) const
{
    return findSorted(m_codes, &ResponseCode::code, code);
}

const Rfc *CodeTable::rfc(int number) const
{
    const auto found = m_rfcs.constFind(number);
    return found == m_rfcs.constEnd() ? nullptr : &*found;
}

const IsdnCause *CodeTable::cause(int number) const
{
    return findSorted(m_causes, &IsdnCause::cause, number);
}

const WarnCode *CodeTable::warning(int number) const
{
    return findSorted(m_warnings, &WarnCode::warning, number);
}

int CodeTable::registeredCount() const
{
    const auto isRegistered = [](const ResponseCode &code) {
        return code.status == Status::Registered || code.status == Status::Deprecated
            || code.status == Status::Reserved;
    };
    return static_cast<int>(std::count_if(m_codes.begin(), m_codes.end(), isRegistered));
}
