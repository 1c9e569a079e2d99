// SPDX-License-Identifier: MIT
#include "jsonentry.h"

#include <QFile>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isNumberWithin(const QJsonValue &value, Bounds bounds)
{
    const double number = value.toDouble(bounds.least - 1.0);
    return number >= bounds.least && number <= bounds.most && number == static_cast<int>(number);
}

bool isText(const QJsonValue &value)
{
    return !value.toString().trimmed().isEmpty();
}

QString numberExpected(Bounds bounds)
{
    return u"a whole number from %1 to %2"_s.arg(bounds.least).arg(bounds.most);
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

void JsonEntry::narrow(const QString &field, Bounds bounds)
{
    m_narrowed = field;
    m_narrowBounds = bounds;
}

bool JsonEntry::has(const QString &field)
{
    m_asked << field;
    return m_object.contains(field);
}

QJsonValue JsonEntry::value(const QString &field)
{
    m_asked << field;
    return m_object.value(field);
}

QJsonArray JsonEntry::array(const QString &field, const QString &expected)
{
    const QJsonArray items = value(field).toArray();
    if (items.isEmpty())
        fail(field, expected);
    return items;
}

int JsonEntry::number(const QString &field, Bounds bounds)
{
    const QJsonValue number = value(field);
    const Bounds narrow = field == m_narrowed ? m_narrowBounds : bounds;
    if (!isNumberWithin(number, narrow))
        fail(field, numberExpected(narrow));
    return number.toInt();
}

QList<int> JsonEntry::numbers(const QString &field, Bounds bounds)
{
    const QString expected = u"a list, each "_s + numberExpected(bounds);
    QList<int> numbers;
    const QJsonArray items = array(field, expected);
    for (const auto &item : items) {
        if (!isNumberWithin(item, bounds))
            fail(field, expected);
        numbers << item.toInt();
    }
    return numbers;
}

QString JsonEntry::text(const QString &field)
{
    const QJsonValue text = value(field);
    if (!isText(text))
        fail(field, textExpected());
    return text.toString();
}

QStringList JsonEntry::texts(const QString &field)
{
    const QString expected = u"a list of texts, none empty"_s;
    QStringList texts;
    const QJsonArray items = array(field, expected);
    for (const auto &item : items) {
        if (!isText(item))
            fail(field, expected);
        texts << item.toString();
    }
    return texts;
}

QHash<QString, QString> JsonEntry::textsByKey(const QString &field)
{
    const JsonEntry entry = object(field);
    QHash<QString, QString> texts;
    for (auto each = entry.m_object.begin(); each != entry.m_object.end(); ++each) {
        if (!isText(each.value()))
            entry.fail(each.key(), textExpected());
        texts.insert(each.key(), each.value().toString());
    }
    return texts;
}

QString JsonEntry::word(const QString &field, const QStringList &allowed)
{
    const QString word = value(field).toString();
    if (!allowed.contains(word))
        fail(field, wordExpected(allowed));
    return word;
}

QStringList JsonEntry::words(const QString &field, const QStringList &allowed)
{
    const QStringList words = texts(field);
    for (const QString &each : words) {
        if (!allowed.contains(each))
            fail(field, u"a list of words, each "_s + wordExpected(allowed));
    }
    return words;
}

JsonEntry JsonEntry::object(const QString &field)
{
    const QJsonValue object = value(field);
    if (!object.isObject())
        fail(field, u"an object"_s);
    return {object.toObject(), m_where + u": "_s + field};
}

QList<JsonEntry> JsonEntry::objects(const QString &field)
{
    const QString expected = u"a list of objects"_s;
    QList<JsonEntry> entries;
    const QJsonArray items = array(field, expected);
    for (const auto &item : items) {
        if (!item.isObject())
            fail(field, expected);
        entries << JsonEntry(item.toObject(),
                             m_where + u": "_s + field + u' '
                                 + QString::number(entries.size() + 1));
    }
    return entries;
}

void JsonEntry::finish() const
{
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
