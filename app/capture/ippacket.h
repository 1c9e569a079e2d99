// SPDX-License-Identifier: MIT
#pragma once

#include "ipaddress.h"

namespace IpProtocol {
inline constexpr quint8 ipv4 = 4; // in IP (RFC 2003)
inline constexpr quint8 tcp = 6;
inline constexpr quint8 udp = 17;
inline constexpr quint8 ipv6 = 41; // in IP (RFC 4213)
inline constexpr quint8 gre = 47;
inline constexpr quint8 sctp = 132;
} // namespace IpProtocol

/// A packet of IPv4 or IPv6, or a fragment of one.
struct IpPacket {
    IpAddress source;
    IpAddress destination;
    quint8 protocol = 0; ///< of what it carries
    quint32 id = 0; ///< identification, 0 where an IPv6 packet is no fragment
    qsizetype fragmentOffset = 0; ///< in bytes
    bool hasMoreFragments = false;
    QByteArrayView payload;
    qsizetype missing = 0; ///< how many bytes behind the payload were not captured

    bool isFragment() const { return fragmentOffset > 0 || hasMoreFragments; }
};

/// Reads the heads of IPv4 (RFC 791) or IPv6 (RFC 8200) that \a bytes begin with. Its source is
/// null where they are no whole head.
IpPacket readIpPacket(QByteArrayView bytes);
