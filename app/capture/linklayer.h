// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

/// What a packet is on its link, numbered as in capture files (LINKTYPE_…).
namespace LinkType {
inline constexpr int Ethernet = 1;
inline constexpr int RawIp = 101;
inline constexpr int ExportedPdu = 252;
} // namespace LinkType

/// The IP packet in \a frame, of any link that \a linkType is: without the heads of Ethernet, VLAN,
/// MPLS, PPPoE, PPP, Linux's cooked captures, 802.11 and their like. Empty where there is none, or
/// the link is not known. What it gives may be anything: only its version was looked at.
QByteArrayView ipPacketIn(int linkType, QByteArrayView frame);

/// The same, of what a head calls \a etherType.
QByteArrayView ipPacketOf(quint16 etherType, QByteArrayView bytes);
