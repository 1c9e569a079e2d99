// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// A place in an RFC. An `rfc` of 0 means there is none.
struct Reference {
    int rfc = 0;
    QString section; ///< "21.4.24", or "B.13" for a section of an appendix

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// A header worth a look in a response.
struct Header {
    QString name;
    QString requirement; ///< what the RFC asks of the sender: "must", "should" or "may"
    QString tells;
};

/// A code that is easily taken for another one.
struct Comparison {
    int code = 0;
    QString note; ///< how that code differs
};

/// Why a code should no longer be sent.
struct Deprecation {
    QString what;
    Reference reference; ///< where it was withdrawn, if a document did so
    QString instead;
};

/// A reason phrase that was standard once.
struct FormerPhrase {
    QString phrase;
    Reference reference;
};

/// Where a code comes from that stands in no standard.
struct Vendor {
    QString product;
    QString source;
};

/// The Q.850 causes that RFC 3398 maps to a code (§7.2.4.1) and from it (§8.2.6.1). The two
/// tables are not inverse.
struct IsupCauses {
    QList<int> from;
    std::optional<int> to;
};

/// How a code stands with the IANA registry.
enum class Status {
    Registered,
    Deprecated,
    Reserved, ///< registered, without any defined use
    Unregistered, ///< in some document, never at IANA
    Vendor, ///< met in traces or programs, in no standard
    Unknown, ///< nowhere; made by unknownCode(), never loaded
};

/// One SIP response code and all that is known about it. Field by field what
/// resources/codes/*.json holds.
struct ResponseCode {
    int code = 0;
    QString phrase; ///< exactly as registered; empty for an unknown code
    Status status = Status::Registered;
    QString summary;
    QStringList causes;
    QStringList next;
    QList<Header> headers;
    QList<Comparison> compare;
    QList<Reference> references; ///< the current definition first
    std::optional<Deprecation> deprecation;
    std::optional<Vendor> vendor;
    QList<FormerPhrase> formerPhrases;
    QStringList methods; ///< the only request methods it answers; empty: any
    QString ends; ///< what it ends in a dialog: "request", "usage", "dialog" or empty
    QStringList madeBy;
    QStringList retry;
    QString normal; ///< when it is no fault; empty where it always is one
    IsupCauses isup;
    QStringList flow; ///< the call flows to draw, by name
    QStringList keywords;

    /// The class is the first digit (RFC 3261 §7.2): 4 for 486.
    int responseClass() const { return code / 100; }
    bool isProvisional() const { return code >= 100 && code < 200; }
};

Q_DECLARE_METATYPE(ResponseCode)
