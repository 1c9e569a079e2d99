// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

#include <QByteArray>
#include <QList>

/// A value of a Reason header (RFC 3326 §2). The views lead into the message.
struct StatedReason {
    QByteArrayView value; ///< whole
    QByteArrayView protocol;
    qint64 cause = -1; ///< -1: none, or no number

    /// Whether it is of the protocol \a name, in small letters.
    bool isOf(const char *name) const;
};

/// The reasons that \a message states.
QList<StatedReason> statedReasons(const CallMessage &message);

/// \a text of a trace to be quoted: in one line, and cut where it is too long for a sentence.
QByteArray quotable(QByteArrayView text);

/// \a values of a header with commas between them.
QByteArray joinedValues(const QList<QByteArrayView> &values);

/// The same, each of them quotable.
QByteArray quotableList(const QList<QByteArrayView> &values);

/// The reasons that \a bye states beyond that the call is over, as a Reason header has them; empty
/// for none.
QByteArray reasonsOfBye(const CallMessage &bye);
