// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

/// One value of a Reason header (RFC 3326 §2).
struct ReasonValue {
    QString protocol; ///< "Q.850", "SIP", "STIR", as sent
    int cause = -1; ///< -1: none, or no number
    QString text;
    QString location; ///< who hung up, with Q.850 (RFC 8606 §4)

    friend bool operator==(const ReasonValue &, const ReasonValue &) = default;
};

/// One value of a Warning header (RFC 3261 §20.43).
struct WarningValue {
    int code = 0;
    QString agent;
    QString text;

    friend bool operator==(const WarningValue &, const WarningValue &) = default;
};

/// The values in the body of a Reason header, of which there may be several. What is no value is
/// passed over; a quoted text may hold commas and semicolons.
QList<ReasonValue> parseReasons(QByteArrayView header);

/// The same for a Warning header.
QList<WarningValue> parseWarnings(QByteArrayView header);
