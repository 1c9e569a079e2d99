// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <map>
#include <set>

/// Takes messages out of packets of SCTP (RFC 9260 §3.3.1), puts together those in several chunks,
/// and passes over what is sent again.
class SctpMessages
{
public:
    explicit SctpMessages(const CaptureReader::Sink &sink)
        : m_sink(sink)
    { }

    /// Takes up the packet \a bytes, which the IP packet that \a envelope tells of has brought.
    void add(QByteArrayView bytes, const Envelope &envelope);

private:
    struct Chunk {
        bool isFirst = false; ///< of its message
        bool isLast = false;
        QByteArray data;
    };
    /// One direction of an association.
    struct Direction {
        std::set<quint32> seen; ///< numbers of chunks
        std::deque<quint32> seenInOrder;
        std::map<quint32, Chunk> waiting; ///< parts of messages, by number
    };

    void addData(Direction &direction, quint32 number, const Chunk &chunk,
                 const Envelope &envelope);

    const CaptureReader::Sink &m_sink;
    QHash<std::pair<Endpoint, Endpoint>, Direction> m_directions;
};
