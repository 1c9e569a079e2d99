// SPDX-License-Identifier: MIT
#include "ipaddress.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

IpAddress IpAddress::fromBytes(QByteArrayView bytes)
{
    IpAddress address;
    if (bytes.size() != 4 && bytes.size() != 16)
        return address;
    std::copy(bytes.begin(), bytes.end(), address.m_bytes.begin());
    address.m_family = bytes.size() == 4 ? Family::Ipv4 : Family::Ipv6;
    return address;
}

IpAddress IpAddress::fromText(QByteArrayView text)
{
    constexpr qsizetype longest = 45; // of an IPv6 address that ends as an IPv4 one
    if (text.size() > longest)
        return {};
    const QByteArray terminated = text.toByteArray();
    IpAddress address;
    if (inet_pton(AF_INET, terminated.constData(), address.m_bytes.data()) == 1)
        address.m_family = Family::Ipv4;
    else if (inet_pton(AF_INET6, terminated.constData(), address.m_bytes.data()) == 1)
        address.m_family = Family::Ipv6;
    return address;
}

QByteArray IpAddress::toText() const
{
    if (isNull())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isIpv4() ? AF_INET : AF_INET6, m_bytes.data(), text.data(), text.size());
    return text.data();
}

QByteArray Endpoint::toText() const
{
    if (address.isNull() || port == 0)
        return address.toText();
    const QByteArray host = address.toText();
    return (address.isIpv4() ? host : '[' + host + ']') + ':' + QByteArray::number(port);
}
