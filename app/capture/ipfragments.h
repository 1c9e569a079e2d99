// SPDX-License-Identifier: MIT
#pragma once

#include "ippacket.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <functional>
#include <map>

/// Puts the fragments of IP packets together, in whatever order they come (RFC 791 §3.2, RFC 8200
/// §4.5). Holds a bounded number of bytes: of what never becomes whole, the beginning is given
/// back.
class IpFragments
{
public:
    /// Gets a packet that is no fragment; its payload holds while it is called. What lacks its end
    /// has missing bytes.
    using Sink = std::function<void(const IpPacket &packet)>;

    explicit IpFragments(Sink sink)
        : m_sink(std::move(sink))
    { }

    /// Takes up a \a fragment, which may make a packet whole.
    void add(const IpPacket &fragment);

    /// Nothing more comes.
    void finish();

private:
    struct Key {
        IpAddress source;
        IpAddress destination;
        quint32 id = 0;
        quint8 protocol = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.source, key.destination, key.id, key.protocol);
        }
    };
    struct Pieces {
        std::map<qsizetype, QByteArray> byOffset;
        qsizetype received = 0; ///< bytes, those that came twice as well
        qsizetype length = -1; ///< of the whole, -1: not known yet
        quint64 number = 0; ///< tells those with the same key apart
    };

    void drop(const Key &key);
    void dropOldest();
    void give(const Key &key, const Pieces &pieces) const;
    static QByteArray beginningOf(const Pieces &pieces);

    Sink m_sink;
    QHash<Key, Pieces> m_packets;
    std::deque<std::pair<Key, quint64>> m_order; ///< the oldest first; some are whole by now
    qsizetype m_bytes = 0;
    quint64 m_number = 0;
};
