// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "isdncause.h"
#include "pbx.h"
#include "responsecode.h"
#include "rfc.h"
#include "senderphrase.h"
#include "symptom.h"
#include "tablereader.h"
#include "warncode.h"

#include <QDataStream>

#include <optional>
#include <tuple>

// The values of the tables as a stream, the form in which they are built into the programs. It is
// written and read by one and the same version, so that the order of fields is all there is to it.

template <typename Value>
QDataStream &operator<<(QDataStream &stream, const std::optional<Value> &value)
{
    stream << value.has_value();
    return value ? stream << *value : stream;
}

template <typename Value>
TableReader &operator>>(TableReader &reader, std::optional<Value> &value)
{
    bool isThere = false;
    reader >> isThere;
    return isThere ? reader >> value.emplace() : reader;
}

/// Names the fields of a value of the tables, in the order in which they are streamed.
template <typename Value>
constexpr auto streamedFields = nullptr;

template <>
inline constexpr auto streamedFields<Reference> =
    [](auto &r) { return std::tie(r.rfc, r.section); };
template <>
inline constexpr auto streamedFields<Header> =
    [](auto &h) { return std::tie(h.name, h.requirement, h.tells); };
template <>
inline constexpr auto streamedFields<Comparison> = [](auto &c) { return std::tie(c.code, c.note); };
template <>
inline constexpr auto streamedFields<Deprecation> =
    [](auto &d) { return std::tie(d.what, d.reference, d.instead); };
template <>
inline constexpr auto streamedFields<FormerPhrase> =
    [](auto &f) { return std::tie(f.phrase, f.reference); };
template <>
inline constexpr auto streamedFields<Vendor> =
    [](auto &v) { return std::tie(v.product, v.source); };
template <>
inline constexpr auto streamedFields<IsupCauses> = [](auto &c) { return std::tie(c.from, c.to); };
template <>
inline constexpr auto streamedFields<ResponseCode> = [](auto &c) {
    return std::tie(c.code, c.phrase, c.status, c.summary, c.causes, c.next, c.headers, c.compare,
                    c.references, c.deprecation, c.vendor, c.formerPhrases, c.methods, c.ends,
                    c.madeBy, c.retry, c.normal, c.isup, c.flow, c.keywords);
};
template <>
inline constexpr auto streamedFields<Rfc> = [](auto &r) {
    return std::tie(r.number, r.title, r.published, r.status, r.obsoletedBy, r.updatedBy,
                    r.sections);
};
template <>
inline constexpr auto streamedFields<IsdnCause> = [](auto &c) {
    return std::tie(c.cause, c.name, c.standing, c.meaning, c.becomes, c.asterisk, c.freeswitch);
};
template <>
inline constexpr auto streamedFields<WarnCode> =
    [](auto &w) { return std::tie(w.warning, w.text, w.meaning, w.codes, w.reference); };

template <>
inline constexpr auto streamedFields<FlowStep> =
    [](auto &s) { return std::tie(s.kind, s.from, s.to, s.message, s.text); };
template <>
inline constexpr auto streamedFields<CallFlow> =
    [](auto &f) { return std::tie(f.id, f.title, f.participants, f.steps); };
template <>
inline constexpr auto streamedFields<Symptom> =
    [](auto &s) { return std::tie(s.symptom, s.explanation, s.codes, s.references, s.keywords); };
template <>
inline constexpr auto streamedFields<PbxMapping> =
    [](auto &m) { return std::tie(m.becomes, m.from); };
template <>
inline constexpr auto streamedFields<Pbx> =
    [](auto &p) { return std::tie(p.product, p.source, p.exception, p.mappings); };
template <>
inline constexpr auto streamedFields<SenderPhrase> =
    [](auto &p) { return std::tie(p.phrase, p.code, p.sender, p.meaning); };

template <typename Value>
concept Streamed = !std::is_same_v<decltype(streamedFields<Value>), const std::nullptr_t>;

template <Streamed Value>
QDataStream &operator<<(QDataStream &stream, const Value &value)
{
    std::apply([&stream](const auto &...field) { (stream << ... << field); },
               streamedFields<Value>(value));
    return stream;
}

template <Streamed Value>
TableReader &operator>>(TableReader &reader, Value &value)
{
    std::apply([&reader](auto &...field) { (reader >> ... >> field); },
               streamedFields<Value>(value));
    return reader;
}
