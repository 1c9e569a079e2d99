// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

#include <QByteArray>
#include <QList>

/// A value in the sentence of a finding: words of the trace, a number, a time, a response code,
/// which is said with its phrase, or what a Reason or Warning header holds, said with what it
/// means.
struct FindingValue {
    enum class Kind : quint8 { Text, Number, Seconds, Code, Reason, Warning };

    Kind kind = Kind::Text;
    QByteArray text; ///< as it stood in the trace
    qint64 number = 0; ///< of Seconds: nanoseconds

    static FindingValue ofText(QByteArrayView text) { return {Kind::Text, text.toByteArray(), 0}; }
    static FindingValue ofNumber(qint64 number) { return {Kind::Number, {}, number}; }
    static FindingValue ofCode(int code) { return {Kind::Code, {}, code}; }
    static FindingValue ofReason(QByteArrayView header)
    {
        return {Kind::Reason, header.toByteArray(), 0};
    }
    static FindingValue ofWarning(QByteArrayView header)
    {
        return {Kind::Warning, header.toByteArray(), 0};
    }
    static FindingValue ofTime(qint64 nanoseconds) { return {Kind::Seconds, {}, nanoseconds}; }

    friend bool operator==(const FindingValue &, const FindingValue &) = default;
};

/// A sentence of a finding, by its key in findings.json, and what stands in its places.
struct FindingStatement {
    const char *key = nullptr;
    QList<FindingValue> values;
};

/// Something that the messages of a call show to be so.
struct Finding {
    const char *id = nullptr; ///< "missing-ack", as findings.json has it
    QList<FindingStatement> statements; ///< the first says what it is
    QList<int> proof; ///< indices of the messages that show it; findingsOf() puts them in order
    QList<int> codes; ///< that it is about
};
