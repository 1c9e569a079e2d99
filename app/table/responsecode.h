// SPDX-License-Identifier: MIT
#pragma once

#include "entrykind.h"
#include "field.h"
#include "vocabulary.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

inline constexpr Bounds codeNumbers{100, 799}; // programs have text for numbers of a class 7
inline constexpr Bounds rfcNumbers{1, 99999};
inline constexpr Bounds causeNumbers{0, 2000}; // FreeSWITCH has some of its own of four digits

/// A place in an RFC. An `rfc` of 0 means there is none.
struct Reference {
    int rfc = 0;
    QString section; ///< "21.4.24", or "B.13" for a section of an appendix

    friend bool operator==(const Reference &, const Reference &) = default;
};

template <>
inline constexpr auto fieldsOf<Reference> =
    std::tuple{mustHave("rfc", &Reference::rfc, rfcNumbers),
               mustHave("section", &Reference::section, Text::Verbatim)};

/// A header worth a look in a response.
struct Header {
    QString name;
    Requirement requirement = Requirement::Must;
    QString tells;

    friend bool operator==(const Header &, const Header &) = default;
};

template <>
inline constexpr auto fieldsOf<Header> = std::tuple{mustHave("name", &Header::name, Text::Verbatim),
                                                    mustHave("requirement", &Header::requirement),
                                                    mustHave("tells", &Header::tells, Text::Prose)};

/// A code that is easily taken for another one.
struct Comparison {
    int code = 0;
    QString note; ///< how that code differs

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

template <>
inline constexpr auto fieldsOf<Comparison> =
    std::tuple{mustHave("code", &Comparison::code, codeNumbers),
               mustHave("note", &Comparison::note, Text::Prose)};

/// Why a code should no longer be sent.
struct Deprecation {
    QString what;
    Reference reference; ///< where it was withdrawn, if a document did so
    QString instead;

    friend bool operator==(const Deprecation &, const Deprecation &) = default;
};

template <>
inline constexpr auto fieldsOf<Deprecation> =
    std::tuple{mustHave("what", &Deprecation::what, Text::Prose), inlined(&Deprecation::reference),
               mustHave("instead", &Deprecation::instead, Text::Prose)};

/// A reason phrase that was standard once.
struct FormerPhrase {
    QString phrase;
    Reference reference;

    friend bool operator==(const FormerPhrase &, const FormerPhrase &) = default;
};

template <>
inline constexpr auto fieldsOf<FormerPhrase> = std::tuple{
    mustHave("phrase", &FormerPhrase::phrase, Text::Verbatim), inlined(&FormerPhrase::reference)};

/// Where a code comes from that stands in no standard.
struct Vendor {
    QString product;
    QString source;

    friend bool operator==(const Vendor &, const Vendor &) = default;
};

template <>
inline constexpr auto fieldsOf<Vendor> =
    std::tuple{mustHave("product", &Vendor::product, Text::Name),
               mustHave("source", &Vendor::source, Text::Prose)};

/// The Q.850 causes that RFC 3398 maps to a code (§7.2.4.1) and from it (§8.2.6.1). The two
/// tables are not inverse.
struct IsupCauses {
    QList<int> from;
    std::optional<int> to;

    friend bool operator==(const IsupCauses &, const IsupCauses &) = default;
};

template <>
inline constexpr auto fieldsOf<IsupCauses> = std::tuple{
    mayHave("from", &IsupCauses::from, causeNumbers), mayHave("to", &IsupCauses::to, causeNumbers)};

/// One SIP response code and all that is known about it. Field by field what
/// resources/codes/*.json holds.
struct ResponseCode {
    int code = 0;
    QString phrase; ///< exactly as registered; empty for an unknown code
    Status status = Status::Registered;
    QString summary;
    QStringList causes;
    QStringList clues; ///< how to tell the causes apart in a trace
    QStringList next;
    QList<Header> headers;
    QList<Comparison> compare;
    QList<Reference> references; ///< the current definition first
    std::optional<Deprecation> deprecation;
    std::optional<Vendor> vendor;
    QList<FormerPhrase> formerPhrases;
    QStringList methods; ///< the only request methods it answers; empty: any
    std::optional<Ends> ends; ///< what it ends in a dialog, where that is known
    QList<Maker> madeBy;
    QList<Retry> retry;
    QString normal; ///< when it is no fault; empty where it always is one
    IsupCauses isup;
    QStringList flow; ///< the call flows to draw, by name
    QStringList keywords;
    QStringList constants; ///< what programs call it where that is not its phrase

    /// The class is the first digit (RFC 3261 §7.2): 4 for 486.
    int responseClass() const { return code / 100; }
    bool isProvisional() const { return code >= 100 && code < 200; }

    friend bool operator==(const ResponseCode &, const ResponseCode &) = default;
};

template <>
inline constexpr auto fieldsOf<ResponseCode> =
    std::tuple{mustHave("code", &ResponseCode::code, codeNumbers),
               mustHave("phrase", &ResponseCode::phrase, Text::Verbatim),
               mustHave("status", &ResponseCode::status),
               mustHave("summary", &ResponseCode::summary, Text::Prose),
               mayHave("causes", &ResponseCode::causes, Text::Prose),
               mayHave("clues", &ResponseCode::clues, Text::Prose),
               mayHave("next", &ResponseCode::next, Text::Prose),
               mayHave("headers", &ResponseCode::headers),
               mayHave("compare", &ResponseCode::compare),
               mayHave("references", &ResponseCode::references),
               mayHave("deprecation", &ResponseCode::deprecation),
               mayHave("vendor", &ResponseCode::vendor),
               mayHave("formerPhrases", &ResponseCode::formerPhrases),
               mayHave("methods", &ResponseCode::methods, Text::Verbatim),
               mayHave("ends", &ResponseCode::ends),
               mayHave("madeBy", &ResponseCode::madeBy),
               mayHave("retry", &ResponseCode::retry),
               mayHave("normal", &ResponseCode::normal, Text::Prose),
               mayHave("isup", &ResponseCode::isup),
               mayHave("flow", &ResponseCode::flow, Text::Verbatim),
               mayHave("keywords", &ResponseCode::keywords, Text::Prose),
               mayHave("constants", &ResponseCode::constants, Text::Verbatim)};

template <>
inline constexpr auto entryKind<ResponseCode> =
    EntryKind<ResponseCode, int>{.file = "codes/%1xx.json",
                                 .key = &ResponseCode::code,
                                 .keys = Keys::Ascending,
                                 .remark = "{code} {phrase}"};

Q_DECLARE_METATYPE(ResponseCode)
