// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "tablereader.h"

#include <QDataStream>

#include <optional>

// Described values as a stream. It is written and read by one and the same version, so that the
// order of fields is all there is to it.

template <typename Value>
QDataStream &operator<<(QDataStream &stream, const std::optional<Value> &value)
{
    stream << static_cast<int>(value.has_value()); // texts stand at even places
    return value ? stream << *value : stream;
}

template <typename Value>
TableReader &operator>>(TableReader &reader, std::optional<Value> &value)
{
    int isThere = 0;
    reader >> isThere;
    return isThere != 0 ? reader >> value.emplace() : reader;
}

template <Described Value>
QDataStream &operator<<(QDataStream &stream, const Value &value)
{
    forEachField<Value>([&](const auto &field) { stream << value.*field.member; });
    return stream;
}

template <Described Value>
TableReader &operator>>(TableReader &reader, Value &value)
{
    forEachField<Value>([&](const auto &field) { reader >> value.*field.member; });
    return reader;
}
