// SPDX-License-Identifier: MIT
#include "jsonentry.h"

#include <QFile>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isNumberWithin(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(least - 1.0);
    return number >= least && number <= most && number == static_cast<int>(number);
}

bool isText(const QJsonValue &value)
{
    return !value.toString().trimmed().isEmpty();
}

QString numberExpected(int least, int most)
{
    return u"a whole number from %1 to %2"_s.arg(least).arg(most);
}

QString wordExpected(const QStringList &allowed)
{
    return u"one of "_s + allowed.join(u", "_s);
}

QString textExpected()
{
    return u"text that is not empty"_s;
}

QJsonDocument readDocument(const QString &file, const QString &name)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        throw TableError(u"%1: cannot be read: %2"_s.arg(name, device.errorString()));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(device.readAll(), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        throw TableError(u"%1: no JSON: %2 at byte %3"_s.arg(name, parseError.errorString())
                             .arg(parseError.offset));
    }
    return document;
}

} // namespace

void JsonEntry::fail(const QString &field, const QString &expected) const
{
    const QString found = m_object.contains(field) ? QString() : u" (it is missing)"_s;
    throw TableError(u"%1: field \"%2\": expected %3%4"_s.arg(m_where, field, expected, found));
}

QJsonValue JsonEntry::optional(const QString &field)
{
    m_asked << field;
    const QJsonValue value = m_object.value(field);
    m_found += value.isUndefined() ? 0 : 1;
    return value;
}

int JsonEntry::number(const QString &field, int least, int most)
{
    const QJsonValue value = optional(field);
    if (!isNumberWithin(value, least, most))
        fail(field, numberExpected(least, most));
    return value.toInt();
}

QString JsonEntry::text(const QString &field)
{
    const QJsonValue value = optional(field);
    if (!isText(value))
        fail(field, textExpected());
    return value.toString();
}

QString JsonEntry::optionalText(const QString &field)
{
    return has(field) ? text(field) : (m_asked << field, QString());
}

QString JsonEntry::word(const QString &field, const QStringList &allowed)
{
    const QString value = optional(field).toString();
    if (!allowed.contains(value))
        fail(field, wordExpected(allowed));
    return value;
}

QString JsonEntry::optionalWord(const QString &field, const QStringList &allowed)
{
    return has(field) ? word(field, allowed) : (m_asked << field, QString());
}

QJsonArray JsonEntry::optionalArray(const QString &field, const QString &expected)
{
    const QJsonValue value = optional(field);
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().isEmpty())
        fail(field, expected);
    return value.toArray();
}

QStringList JsonEntry::optionalTexts(const QString &field)
{
    const QString expected = u"a list of texts, none empty"_s;
    QStringList texts;
    const QJsonArray array = optionalArray(field, expected);
    for (const auto &value : array) {
        if (!isText(value))
            fail(field, expected);
        texts << value.toString();
    }
    return texts;
}

QStringList JsonEntry::optionalWords(const QString &field, const QStringList &allowed)
{
    const QStringList words = optionalTexts(field);
    for (const QString &each : words) {
        if (!allowed.contains(each))
            fail(field, u"a list of words, each "_s + wordExpected(allowed));
    }
    return words;
}

QList<int> JsonEntry::optionalNumbers(const QString &field, int least, int most)
{
    const QString expected = u"a list, each "_s + numberExpected(least, most);
    QList<int> numbers;
    const QJsonArray array = optionalArray(field, expected);
    for (const auto &value : array) {
        if (!isNumberWithin(value, least, most))
            fail(field, expected);
        numbers << value.toInt();
    }
    return numbers;
}

std::optional<JsonEntry> JsonEntry::optionalObject(const QString &field)
{
    const QJsonValue value = optional(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        fail(field, u"an object"_s);
    return JsonEntry(value.toObject(), m_where + u": "_s + field);
}

QList<JsonEntry> JsonEntry::optionalObjects(const QString &field)
{
    const QString expected = u"a list of objects"_s;
    QList<JsonEntry> entries;
    const QJsonArray array = optionalArray(field, expected);
    for (const auto &value : array) {
        if (!value.isObject())
            fail(field, expected);
        entries << JsonEntry(value.toObject(),
                             m_where + u": "_s + field + u' '
                                 + QString::number(entries.size() + 1));
    }
    return entries;
}

QHash<QString, QString> JsonEntry::allTexts() const
{
    QHash<QString, QString> texts;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!isText(field.value()))
            fail(field.key(), textExpected());
        texts.insert(field.key(), field.value().toString());
    }
    return texts;
}

void JsonEntry::finish() const
{
    if (m_found == m_object.size())
        return;
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        if (!m_asked.contains(field.key()))
            fail(field.key(), u"no field of this name"_s);
    }
}

JsonEntry readObject(const QString &file, const QString &name)
{
    const QJsonDocument document = readDocument(file, name);
    if (!document.isObject())
        throw TableError(u"%1: expected an object"_s.arg(name));
    return {document.object(), name};
}

QList<JsonEntry> readEntries(const QString &file, const QString &name, const QString &key)
{
    const QJsonDocument document = readDocument(file, name);
    if (!document.isArray())
        throw TableError(u"%1: expected a list of objects"_s.arg(name));
    QList<JsonEntry> entries;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        if (!value.isObject()) {
            throw TableError(
                u"%1: entry %2: expected an object"_s.arg(name).arg(entries.size() + 1));
        }
        const QJsonObject object = value.toObject();
        const QJsonValue number = object.value(key);
        const QString which = number.isUndefined()
            ? u"entry "_s + QString::number(entries.size() + 1)
            : number.toVariant().toString();
        entries << JsonEntry(object, name + u": "_s + which);
    }
    return entries;
}
