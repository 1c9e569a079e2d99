// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>

#include <optional>
#include <type_traits>

// What a member of a described value is, for what works on all of them.

template <typename Value>
constexpr bool isList = false;
template <typename Item>
inline constexpr bool isList<QList<Item>> = true;

template <typename Value>
constexpr bool isOptional = false;
template <typename Item>
inline constexpr bool isOptional<std::optional<Item>> = true;

template <typename Value>
constexpr bool isHash = false;
template <typename Key, typename Item>
inline constexpr bool isHash<QHash<Key, Item>> = true;
