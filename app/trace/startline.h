// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

/// What a message begins with (RFC 3261 §7.1, §7.2). The views lead into the bytes that were read.
struct StartLine {
    int code = 0; ///< of a response, 0 for a request
    QByteArrayView method; ///< of a request
    QByteArrayView requestUri;
    qsizetype length = 0; ///< of the line without its break

    bool isNull() const { return length == 0; }
};

/// Reads the line that \a bytes begin with, up to its break or, without one, their end. Null where
/// it is no start line of SIP.
StartLine readStartLine(QByteArrayView bytes);

/// \a bytes without the line breaks that they begin with.
QByteArrayView withoutLineBreaks(QByteArrayView bytes);

/// Whether \a bytes begin with a start line; line breaks before it do not count (RFC 3261 §7.5).
bool beginsMessage(QByteArrayView bytes);

/// Where "SIP/2.0" stands first in \a bytes, in whatever case; -1 where it does not.
qsizetype indexOfSipVersion(QByteArrayView bytes, qsizetype from = 0);

/// Where a line begins first in \a bytes that is a start line; -1 where none does.
qsizetype indexOfStartLine(QByteArrayView bytes);

/// How sure it is that a message begins with \a bytes, of which more may come.
enum class StartLikelihood { None, Open, Certain };
StartLikelihood startLikelihood(QByteArrayView bytes);
