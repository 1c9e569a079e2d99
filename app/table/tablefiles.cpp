// SPDX-License-Identifier: MIT
#include "tablefiles.h"

#include "entryreader.h"
#include "tablelinks.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int firstClass = 1;
constexpr int lastClass = 7; // no SIP class, but programs have text for numbers in it

/// Checks that \a value may stand after the \a others.
template <typename Value>
void checkKey(const JsonEntry &entry, const Value &value, const QList<Value> &others)
{
    constexpr auto kind = entryKind<Value>;
    const QString name = QLatin1StringView(keyName<Value>());
    if constexpr (kind.keys == Keys::Ascending) {
        if (!others.isEmpty() && others.constLast().*kind.key >= value.*kind.key) {
            entry.fail(name,
                       u"a number above %1, the one before it"_s.arg(others.constLast().*kind.key));
        }
    } else if constexpr (kind.keys == Keys::Distinct) {
        for (const Value &other : others) {
            if (other.*kind.key == value.*kind.key)
                entry.fail(name, QLatin1StringView(kind.another));
        }
    }
}

/// The entries in the file \a name, whose keys have to be within \a bounds if any are given.
template <typename Value>
QList<Value> readFile(const QString &folder, const QString &name,
                      std::optional<Bounds> bounds = std::nullopt)
{
    const QString key = QLatin1StringView(keyName<Value>());
    QList<Value> values;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, key);
    for (JsonEntry &entry : entries) {
        if (bounds)
            entry.narrow(key, *bounds);
        const auto value = readValue<Value>(entry);
        checkKey(entry, value, values);
        values << value;
    }
    return values;
}

template <typename Value>
void readInto(QList<Value> &values, const QString &folder)
{
    values = readFile<Value>(folder, QLatin1StringView(entryKind<Value>.file));
}

/// The codes have a file for each class.
void readInto(QList<ResponseCode> &codes, const QString &folder)
{
    for (int responseClass = firstClass; responseClass <= lastClass; ++responseClass) {
        const int first = responseClass * 100;
        codes += readFile<ResponseCode>(
            folder, QString::fromLatin1(entryKind<ResponseCode>.file).arg(responseClass),
            Bounds{first, first + 99});
    }
}

/// The registry is an object, not a list of them.
void readInto(Registry &registry, const QString &folder)
{
    const QString name = QLatin1StringView(entryKind<Registry>.file);
    JsonEntry entry = readObject(folder + u'/' + name, name);
    registry = readValue<Registry>(entry);
}

} // namespace

CodeTable readTables(const QString &folder)
{
    TableData data;
    forEachField<TableData>([&](const auto &field) { readInto(data.*field.member, folder); });
    CodeTable table(std::move(data));
    checkLinks(table);
    return table;
}
