// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

/// A challenge for Digest, or credentials.
struct DigestValue {
    bool isForProxy = false;
    bool isStale = false;
    bool isResync = false; ///< no answer to the challenge, but a wish for another (RFC 3310 §3.2)
    QByteArrayView realm;
    QByteArrayView nonce;
    QByteArrayView user;
    QByteArrayView count; ///< how often the nonce was used
    QByteArrayView qop;
    QByteArrayView algorithm;
};

/// The challenges in \a message, a response, that name realm and nonce.
QList<DigestValue> challengesIn(QByteArrayView message);

/// The same of the credentials in a request.
QList<DigestValue> credentialsIn(QByteArrayView message);

/// Whether both are for the same realm, and both for a proxy or both for a user agent.
bool areForSameRealm(const DigestValue &one, const DigestValue &other);

/// Whether both have the same algorithm, which is MD5 where they name none.
bool haveSameAlgorithm(const DigestValue &one, const DigestValue &other);
