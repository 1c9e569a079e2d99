// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"

/// How the entries of a data file follow each other.
enum class Keys {
    Any,
    Distinct,
    Ascending,
};

/// Where the entries of one kind are, and what they are called. The key is the field that messages
/// name an entry by.
template <typename Value, typename Key>
struct EntryKind {
    const char *file; ///< in the folder of the data; "%1" stands for the class of a code
    Key Value::*key = nullptr;
    Keys keys = Keys::Any;
    const char *another = nullptr; ///< what is expected where a distinct key comes again
    const char *remark = nullptr; ///< for translators, fields in braces; null where all is protocol
};

/// What is said of the entries of type \a Value, specialised beside each struct that is one.
template <typename Value>
constexpr auto entryKind = nullptr;

/// The name of the field that is the key of \a Value.
template <Described Value>
constexpr const char *keyName()
{
    const char *name = "";
    forEachField<Value>([&name](const auto &field) {
        if (Description::isSame(field.member, entryKind<Value>.key))
            name = field.name;
    });
    return name;
}
