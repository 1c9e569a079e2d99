// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"
#include "ipfragments.h"
#include "sctpmessages.h"
#include "tcpstreams.h"

#include <QHash>

/// A packet as a capture has it.
struct CapturedPacket {
    qint64 frame = 0; ///< its number, from 1
    qint64 time = 0; ///< as in an Envelope
    int linkType = 0; ///< as numbered in capture files
    QByteArrayView bytes;
};

/// Takes the SIP messages out of packets of any link, through tunnels, fragments and streams. Where
/// it does not understand a packet, all of it is passed on if SIP may stand in it.
class PacketDecoder
{
public:
    /// \a sink has to live as long.
    explicit PacketDecoder(const CaptureReader::Sink &sink);

    // The fragments report here.
    Q_DISABLE_COPY_MOVE(PacketDecoder)

    /// Takes up the next \a packet.
    void add(const CapturedPacket &packet);

    /// Nothing more comes.
    void finish();

    qint64 tlsPackets() const { return m_tlsPackets; }

    /// The port that most encrypted packets came from or went to, 0 for none.
    quint16 tlsPort() const;

private:
    bool addIp(QByteArrayView bytes);
    bool addWhole(const IpPacket &packet);
    bool addUdp(QByteArrayView bytes, qsizetype missing, Envelope envelope);
    void addTcp(QByteArrayView bytes, qsizetype missing, const Envelope &envelope);
    bool addGre(QByteArrayView bytes);
    bool addExportedPdu(QByteArrayView bytes);
    void countTls(const TcpSegment &segment, const Envelope &envelope);

    const CaptureReader::Sink &m_sink;
    IpFragments m_fragments;
    TcpStreams m_tcp;
    SctpMessages m_sctp;
    Envelope m_place; ///< of the packet at hand
    int m_depth = 0; ///< how many tunnels it is in
    qint64 m_tlsPackets = 0;
    QHash<quint16, qint64> m_tlsPorts;
};
