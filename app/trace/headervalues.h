// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

// What a message that is kept has in its head and behind it. All views lead into what is given;
// what is missing is empty.

/// The values of all headers \a name in \a message, in full or compact form (RFC 3261 §7.3.3), in
/// order; a line with several values, which commas part, is one. \a name is in small letters.
QList<QByteArrayView> headerLines(QByteArrayView message, const char *name);

/// The value of the first of them.
QByteArrayView headerLine(QByteArrayView message, const char *name);

/// \a line taken apart at its commas, but for those in quotes or between "<" and ">" (RFC 3261
/// §7.3.1).
QList<QByteArrayView> splitValues(QByteArrayView line);

/// All values of all headers \a name, each by itself.
QList<QByteArrayView> headerValues(QByteArrayView message, const char *name);

/// The value of the parameter \a name behind the semicolons of \a value, without its quotes; not of
/// a URI between "<" and ">". \a name is in small letters.
QByteArrayView parameterOf(QByteArrayView value, const char *name);

/// The URI in \a value, of a From, say, without display name and what stands behind.
QByteArrayView uriOf(QByteArrayView value);

/// The user in \a uri, "ann" of "sip:ann@example.com", and its host and port.
QByteArrayView userOf(QByteArrayView uri);
QByteArrayView hostPortOf(QByteArrayView uri);

/// \a hostPort without its port, an IPv6 address without its brackets.
QByteArrayView hostOf(QByteArrayView hostPort);

/// The number that \a value begins with, -1 for none or one beyond any that SIP knows.
qint64 numberOf(QByteArrayView value);

/// The Request-URI of the request \a message.
QByteArrayView requestUriOf(QByteArrayView message);

/// The reason phrase of the response \a message.
QByteArrayView reasonPhraseOf(QByteArrayView message);

/// What stands behind the empty line of \a message.
QByteArrayView bodyOf(QByteArrayView message);
