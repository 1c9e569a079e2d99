// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "valuetypes.h"
#include "wordlist.h"

#include <QJsonArray>
#include <QJsonObject>

// Entries as JSON, by their descriptions: as the data files write them.

template <Described Value>
QJsonObject toJson(const Value &value);

namespace EntryJson {

template <typename Item>
QJsonValue valueOf(const Item &item)
{
    if constexpr (Described<Item>) {
        return toJson(item);
    } else if constexpr (Listed<Item>) {
        return wordOf(item);
    } else if constexpr (isOptional<Item>) {
        return valueOf(*item);
    } else if constexpr (isList<Item>) {
        QJsonArray array;
        for (const auto &each : item)
            array.append(valueOf(each));
        return array;
    } else if constexpr (isHash<Item>) {
        QJsonObject object;
        for (auto each = item.begin(); each != item.end(); ++each)
            object.insert(each.key(), each.value());
        return object;
    } else {
        return item;
    }
}

/// Whether \a member says nothing; a number or word that every entry has says something always.
template <typename Member>
bool isLeftOut(const Member &member, bool isRequired)
{
    if constexpr (std::is_arithmetic_v<Member> || std::is_enum_v<Member>)
        return !isRequired && member == Member();
    else
        return member == Member();
}

template <typename Value>
void addFields(QJsonObject &object, const Value &value)
{
    forEachField<Value>([&](const auto &field) {
        const auto &member = value.*field.member;
        if constexpr (std::is_same_v<decltype(field.rule), Inlined>) {
            if (!isLeftOut(member, false))
                addFields(object, member);
        } else if (!isLeftOut(member, field.isRequired)) {
            object.insert(QLatin1StringView(field.name), valueOf(member));
        }
    });
}

} // namespace EntryJson

/// \a value as the data files write it: the same fields, those that are empty left out.
template <Described Value>
QJsonObject toJson(const Value &value)
{
    QJsonObject object;
    EntryJson::addFields(object, value);
    return object;
}
