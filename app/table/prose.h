// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "valuetypes.h"

#include <QStringList>

// What is within entries, by their descriptions: the texts, above all.

namespace Prose {

/// Calls \a visit with each \a Wanted in \a item, and with the rule of the field that holds it.
template <typename Wanted, typename Item, typename Rule, typename Visit>
void visitItem(Item &item, Rule rule, const Visit &visit)
{
    using Plain = std::remove_const_t<Item>;
    if constexpr (std::is_same_v<Plain, Wanted>) {
        visit(rule, item);
    } else if constexpr (Described<Plain>) {
        forEachField<Plain>(
            [&](const auto &field) { visitItem<Wanted>(item.*field.member, field.rule, visit); });
    } else if constexpr (isOptional<Plain>) {
        if (item)
            visitItem<Wanted>(*item, rule, visit);
    } else if constexpr (isList<Plain> || isHash<Plain>) {
        for (auto &each : item)
            visitItem<Wanted>(each, rule, visit);
    }
}

/// Whether \a text, which is a \a kind of text, is translated.
inline bool isTranslated(Text kind, const QString &text)
{
    return kind == Text::Prose
        || (kind == Text::Message && !text.isEmpty() && text.front().isLower());
}

} // namespace Prose

/// Calls \a visit with each text of \a value that has a translation, and with the name of the field
/// of \a value that it stands in.
template <Described Value, typename Visit>
void visitProse(Value &value, const Visit &visit)
{
    forEachField<Value>([&](const auto &field) {
        Prose::visitItem<QString>(value.*field.member, field.rule, [&](Text kind, QString &text) {
            if (Prose::isTranslated(kind, text))
                visit(field.name, text);
        });
    });
}

/// Calls \a visit with each text of \a value that words are looked for in, and with the name of the
/// field of \a value that it stands in.
template <Described Value, typename Visit>
void visitSearched(const Value &value, const Visit &visit)
{
    forEachField<Value>([&](const auto &field) {
        Prose::visitItem<QString>(value.*field.member, field.rule,
                                  [&](Text kind, const QString &text) {
                                      if (kind == Text::Name || Prose::isTranslated(kind, text))
                                          visit(field.name, text);
                                  });
    });
}

/// Calls \a visit with each \a Wanted in \a value, and with the name of the field of \a value that
/// it stands in.
template <typename Wanted, Described Value, typename Visit>
void visitEach(const Value &value, const Visit &visit)
{
    forEachField<Value>([&](const auto &field) {
        Prose::visitItem<Wanted>(
            value.*field.member, field.rule,
            [&](const auto & /*rule*/, const Wanted &found) { visit(field.name, found); });
    });
}
