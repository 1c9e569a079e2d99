// SPDX-License-Identifier: MIT
#include "digestvalue.h"

#include "asciitext.h"
#include "headervalues.h"

#include <algorithm>

namespace {

void readDigestParameter(DigestValue &digest, std::string_view name, std::string_view value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    if (equalsFolded(name, "realm"))
        digest.realm = view(value);
    else if (equalsFolded(name, "nonce"))
        digest.nonce = view(value);
    else if (equalsFolded(name, "username"))
        digest.user = view(value);
    else if (equalsFolded(name, "nc"))
        digest.count = view(value);
    else if (equalsFolded(name, "qop"))
        digest.qop = view(value);
    else if (equalsFolded(name, "algorithm"))
        digest.algorithm = view(value);
    else if (equalsFolded(name, "stale"))
        digest.isStale = equalsFolded(value, "true");
    else if (equalsFolded(name, "auts"))
        digest.isResync = true;
}

DigestValue digestIn(QByteArrayView line)
{
    constexpr std::string_view scheme = "digest";
    DigestValue digest;
    const std::string_view text = textOf(line);
    if (text.size() <= scheme.size() || !equalsFolded(text.substr(0, scheme.size()), scheme)
        || !isSpace(text[scheme.size()]))
        return digest;
    const QList<QByteArrayView> parts = splitValues(view(text.substr(scheme.size())));
    for (const QByteArrayView part : parts) {
        const std::string_view parameter = textOf(part);
        const std::size_t equals = std::min(parameter.find('='), parameter.size());
        const std::string_view name = trimmed(parameter.substr(0, equals));
        if (name.find(' ') != std::string_view::npos)
            break; // another challenge in the same line
        if (equals < parameter.size())
            readDigestParameter(digest, name, trimmed(parameter.substr(equals + 1)));
    }
    return digest;
}

QList<DigestValue> digestsIn(QByteArrayView message, const char *ofUser, const char *ofProxy)
{
    QList<DigestValue> digests;
    for (const bool isForProxy : {false, true}) {
        const QList<QByteArrayView> lines = headerLines(message, isForProxy ? ofProxy : ofUser);
        for (const QByteArrayView line : lines) {
            DigestValue digest = digestIn(line);
            digest.isForProxy = isForProxy;
            if (!digest.realm.isEmpty() && !digest.nonce.isEmpty())
                digests << digest;
        }
    }
    return digests;
}

} // namespace

QList<DigestValue> challengesIn(QByteArrayView message)
{
    return digestsIn(message, "www-authenticate", "proxy-authenticate");
}

QList<DigestValue> credentialsIn(QByteArrayView message)
{
    return digestsIn(message, "authorization", "proxy-authorization");
}

bool areForSameRealm(const DigestValue &one, const DigestValue &other)
{
    return one.isForProxy == other.isForProxy && one.realm == other.realm;
}

bool haveSameAlgorithm(const DigestValue &one, const DigestValue &other)
{
    const auto nameOf = [](const DigestValue &digest) {
        return digest.algorithm.isEmpty() ? QByteArrayView("MD5") : digest.algorithm;
    };
    return nameOf(one).compare(nameOf(other), Qt::CaseInsensitive) == 0;
}
