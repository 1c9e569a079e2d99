// SPDX-License-Identifier: MIT
#pragma once

#include "entrychecks.h"
#include "field.h"
#include "jsonentry.h"
#include "valuetypes.h"
#include "wordlist.h"

// Entries out of JSON, by their descriptions.

template <Described Value>
Value readValue(JsonEntry &entry);

namespace EntryReader {

inline int read(JsonEntry &entry, const QString &field, Bounds bounds, std::type_identity<int>)
{
    return entry.number(field, bounds);
}

inline QList<int> read(JsonEntry &entry, const QString &field, Bounds bounds,
                       std::type_identity<QList<int>>)
{
    return entry.numbers(field, bounds);
}

inline QString read(JsonEntry &entry, const QString &field, Text, std::type_identity<QString>)
{
    return entry.text(field);
}

inline QStringList read(JsonEntry &entry, const QString &field, Text,
                        std::type_identity<QStringList>)
{
    return entry.texts(field);
}

inline QHash<QString, QString> read(JsonEntry &entry, const QString &field, Text,
                                    std::type_identity<QHash<QString, QString>>)
{
    return entry.textsByKey(field);
}

template <Listed Enum>
Enum read(JsonEntry &entry, const QString &field, AsItsType, std::type_identity<Enum>)
{
    return *valueOf<Enum>(entry.word(field, allWords<Enum>()));
}

template <Listed Enum>
QList<Enum> read(JsonEntry &entry, const QString &field, AsItsType, std::type_identity<QList<Enum>>)
{
    QList<Enum> values;
    const QStringList words = entry.words(field, allWords<Enum>());
    for (const QString &word : words)
        values << *valueOf<Enum>(word);
    return values;
}

template <Described Value>
Value read(JsonEntry &entry, const QString &field, AsItsType, std::type_identity<Value>)
{
    JsonEntry object = entry.object(field);
    return readValue<Value>(object);
}

template <Described Value>
QList<Value> read(JsonEntry &entry, const QString &field, AsItsType,
                  std::type_identity<QList<Value>>)
{
    QList<Value> values;
    QList<JsonEntry> objects = entry.objects(field);
    for (JsonEntry &object : objects)
        values << readValue<Value>(object);
    return values;
}

template <typename Rule, typename Value>
std::optional<Value> read(JsonEntry &entry, const QString &field, Rule rule,
                          std::type_identity<std::optional<Value>>)
{
    return read(entry, field, rule, std::type_identity<Value>());
}

/// Reads \a field into \a value, where the entry has it or must have it.
template <typename Value, typename Member, typename Rule>
void readField(JsonEntry &entry, const Field<Value, Member, Rule> &field, bool isRequired,
               Value &value)
{
    const QString name = QLatin1StringView(field.name);
    const bool isThere = entry.has(name);
    if (!isThere && isRequired && field.expected)
        entry.fail(name, QLatin1StringView(field.expected));
    if (isThere || isRequired)
        value.*field.member = read(entry, name, field.rule, std::type_identity<Member>());
}

/// Reads a value whose fields stand in the object around it.
template <typename Value, typename Member>
void readField(JsonEntry &entry, const Field<Value, Member, Inlined> &field, bool /*isRequired*/,
               Value &value)
{
    if (!entry.has(QLatin1StringView(std::get<0>(fieldsOf<Member>).name)))
        return;
    forEachField<Member>(
        [&](const auto &inner) { readField(entry, inner, false, value.*field.member); });
}

} // namespace EntryReader

/// The value that \a entry holds; a TableError says what is wrong with it.
template <Described Value>
Value readValue(JsonEntry &entry)
{
    Value value;
    forEachField<Value>(
        [&](const auto &field) { EntryReader::readField(entry, field, field.isRequired, value); });
    checkEntry(entry, value);
    entry.finish();
    return value;
}
