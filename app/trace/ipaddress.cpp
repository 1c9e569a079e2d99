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

/// An IPv4 address as a number, also one that stands in an IPv6 one (RFC 4291 §2.5.5.2); 0: none.
quint32 IpAddress::ipv4() const
{
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    const bool isMapped =
        m_family == Family::Ipv6 && std::equal(mapped.begin(), mapped.end(), m_bytes.begin());
    if (!isIpv4() && !isMapped)
        return 0;
    const std::size_t at = isMapped ? mapped.size() : 0;
    return quint32(m_bytes[at]) << 24U | quint32(m_bytes[at + 1]) << 16U
        | quint32(m_bytes[at + 2]) << 8U | quint32(m_bytes[at + 3]);
}

bool IpAddress::isPrivate() const
{
    if (const quint32 address = ipv4(); address != 0 || isIpv4())
        return address >> 24U == 10 || address >> 20U == 0xac1 || address >> 16U == 0xc0a8
            || address >> 22U == 0x64400000U >> 22U || address >> 16U == 0xa9fe;
    const bool isUniqueLocal = (m_bytes[0] & 0xfeU) == 0xfc;
    const bool isOfLink = m_bytes[0] == 0xfe && (m_bytes[1] & 0xc0U) == 0x80;
    return isUniqueLocal || isOfLink;
}

bool IpAddress::isPublic() const
{
    if (isNull() || isPrivate())
        return false;
    if (const quint32 address = ipv4(); address != 0 || isIpv4())
        return address >> 24U != 0 && address >> 24U != 127 && address >> 28U < 0xe;
    const bool isLow =
        std::all_of(m_bytes.begin(), m_bytes.end() - 1, [](quint8 byte) { return byte == 0; });
    return m_bytes[0] != 0xff && !(isLow && m_bytes.back() <= 1);
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
