// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <compare>

/// An address of IPv4 or IPv6, as a value: QHostAddress would have the terminal's program need Qt
/// Network.
class IpAddress
{
public:
    IpAddress() = default;

    /// The address in the 4 or 16 \a bytes of a packet's head; none for any other number of them.
    static IpAddress fromBytes(QByteArrayView bytes);

    /// The address that \a text is, "192.0.2.1" or "2001:db8::1"; none where it is no address.
    static IpAddress fromText(QByteArrayView text);

    bool isNull() const { return m_family == Family::None; }
    bool isIpv4() const { return m_family == Family::Ipv4; }

    /// Whether it leads somewhere only within one network: 10/8, 172.16/12 and 192.168/16 (RFC 1918
    /// §3), 100.64/10 of a provider (RFC 6598 §7), fc00::/7 (RFC 4193 §3), and of one link
    /// 169.254/16 (RFC 3927 §2.1) and fe80::/10 (RFC 4291 §2.5.6).
    bool isPrivate() const;

    /// Whether it leads somewhere from everywhere, as far as can be told: it is neither private nor
    /// unspecified, loopback (RFC 1122 §3.2.1.3, RFC 4291 §2.5.2, §2.5.3) or multicast.
    bool isPublic() const;

    /// As one writes it (RFC 5952), empty where there is none.
    QByteArray toText() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
    friend size_t qHash(const IpAddress &address, size_t seed = 0)
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(), seed);
    }

private:
    enum class Family : quint8 { None, Ipv4, Ipv6 };

    quint32 ipv4() const;

    std::array<quint8, 16> m_bytes{}; ///< the first four of an IPv4 address
    Family m_family = Family::None;
};

/// One end of a transport.
struct Endpoint {
    IpAddress address;
    quint16 port = 0;

    /// "192.0.2.1:5060", "[2001:db8::1]:5060"; without a port where that is 0, empty for no
    /// address.
    QByteArray toText() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
    friend auto operator<=>(const Endpoint &, const Endpoint &) = default;
    friend size_t qHash(const Endpoint &end, size_t seed = 0)
    {
        return qHash(end.address, seed) ^ end.port;
    }
};
