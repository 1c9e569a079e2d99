// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

// How the values of the tables are described: each kind once, field by field, beside its struct.
// Reading, writing, packing, translating and searching are derived from that, so that a new field
// needs a member, a line in the description, and a place on the page.

/// What a text is, which decides whether it is translated and searched.
enum class Text {
    Prose, ///< words of ours: translated and searched
    Name, ///< of a product: searched, and the same in every language
    Verbatim, ///< protocol, titles, names of entries: neither
    Message, ///< protocol, but prose where it begins with a small letter: it passes outside SIP
};

/// What a number may be.
struct Bounds {
    int least;
    int most;
};

/// The rule of a field whose type says all: words of a list, and values that have fields.
struct AsItsType {
};

/// The rule of a value whose fields stand in the object around it. It is there where its first
/// field is, and may lack the others.
struct Inlined {
};

/// One field: its name in the data files, and where it is kept.
template <typename Value, typename Member, typename Rule>
struct Field {
    const char *name;
    Member Value::*member;
    Rule rule;
    bool isRequired;
    const char *expected; ///< what to say where it is missing, null for what the type expects
};

/// A field that each entry has.
template <typename Value, typename Member, typename Rule = AsItsType>
constexpr Field<Value, Member, Rule> mustHave(const char *name, Member Value::*member,
                                              Rule rule = {}, const char *expected = nullptr)
{
    return {name, member, rule, true, expected};
}

/// A field that an entry may lack, and then has as a new value of its type.
template <typename Value, typename Member, typename Rule = AsItsType>
constexpr Field<Value, Member, Rule> mayHave(const char *name, Member Value::*member,
                                             Rule rule = {})
{
    return {name, member, rule, false, nullptr};
}

/// A value whose fields stand among those of the entry itself.
template <typename Value, typename Member>
constexpr Field<Value, Member, Inlined> inlined(Member Value::*member)
{
    return {"", member, {}, false, nullptr};
}

/// The description of \a Value: a std::tuple of fields, specialised beside each struct.
template <typename Value>
constexpr auto fieldsOf = nullptr;

template <typename Value>
concept Described = !std::is_same_v<decltype(fieldsOf<Value>), const std::nullptr_t>;

namespace Description {

/// Becomes whatever a member is made from. Never called.
struct AnyMember {
    template <typename Member>
    operator Member() const; // NOLINT(google-explicit-constructor)
};

template <typename Value, std::size_t... Index>
constexpr bool canBeMadeFrom(std::index_sequence<Index...> /*members*/)
{
    return requires
    {
        Value{(static_cast<void>(Index), AnyMember{})...};
    };
}

/// How many members the aggregate \a Value has.
template <typename Value, std::size_t Count = 0>
constexpr std::size_t memberCount()
{
    if constexpr (canBeMadeFrom<Value>(std::make_index_sequence<Count + 1>()))
        return memberCount<Value, Count + 1>();
    else
        return Count;
}

template <typename One, typename Other>
constexpr bool isSame(One one, Other other)
{
    if constexpr (std::is_same_v<One, Other>)
        return one == other;
    else
        return false;
}

/// How many of the \a fields are kept in \a member.
template <typename Member, typename Fields>
constexpr std::size_t countOf(Member member, const Fields &fields)
{
    return std::apply(
        [member](const auto &...field) {
            return (std::size_t{0} + ... + (isSame(field.member, member) ? 1 : 0));
        },
        fields);
}

/// Whether each member of \a Value is described, once.
template <Described Value>
constexpr bool isWhole()
{
    const auto isDescribedOnce = [](const auto &...field) {
        return (... && (countOf(field.member, fieldsOf<Value>) == 1));
    };
    return std::tuple_size_v<std::remove_const_t<decltype(fieldsOf<Value>)>> == memberCount<Value>()
        && std::apply(isDescribedOnce, fieldsOf<Value>);
}

} // namespace Description

/// Calls \a use with each field of \a Value, in the order of the description.
template <Described Value, typename Use>
constexpr void forEachField(const Use &use)
{
    static_assert(Description::isWhole<Value>(), "a member is not described, or twice");
    std::apply([&use](const auto &...field) { (use(field), ...); }, fieldsOf<Value>);
}
