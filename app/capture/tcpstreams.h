// SPDX-License-Identifier: MIT
#pragma once

#include "streammessages.h"

#include <map>
#include <unordered_map>

/// A segment of TCP (RFC 9293 §3.1).
struct TcpSegment {
    quint32 sequence = 0; ///< of its first byte
    quint32 acknowledged = 0; ///< up to here, where it acknowledges
    bool isFirst = false; ///< SYN
    bool acknowledges = false;
    QByteArrayView payload;
    qsizetype missing = 0; ///< how many bytes behind the payload were not captured
    bool isGood = false; ///< the head was there
};

/// Reads the segment that \a bytes are, of which \a missing more were not captured. The ports stand
/// before all else, as in every transport.
TcpSegment readTcpSegment(QByteArrayView bytes, qsizetype missing);

/// Puts what each side of each connection sends in order, each byte once. Bytes that the capture
/// lacks are done without once it is plain that they will not come: the other side acknowledged
/// them, or too much waits for them. Holds a bounded number of bytes and connections.
class TcpStreams
{
public:
    explicit TcpStreams(const CaptureReader::Sink &sink)
        : m_sink(sink)
    { }

    /// Takes up \a segment, which the packet that \a envelope tells of has brought.
    void add(const TcpSegment &segment, const Envelope &envelope);

    /// Nothing more comes.
    void finish();

private:
    struct Key {
        Endpoint source;
        Endpoint destination;

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        size_t operator()(const Key &key) const
        {
            return qHashMulti(0, key.source, key.destination);
        }
    };
    /// A segment that came before what it follows.
    struct Waiting {
        QByteArray bytes;
        qsizetype missing = 0;
        Envelope envelope;
    };
    /// One direction of a connection.
    struct Stream {
        explicit Stream(const CaptureReader::Sink &sink)
            : messages(sink)
        { }

        /// The byte that is due: sequence numbers, counted on over 2^32, and from where there is
        /// room below.
        quint64 next = Q_UINT64_C(1) << 40;
        bool isOpen = false; ///< and next known
        std::map<quint64, Waiting> waiting; ///< by their first byte
        qsizetype waitingBytes = 0;
        StreamMessages messages;
    };
    using Streams = std::unordered_map<Key, Stream, KeyHash>;

    Stream *find(const Key &key);
    Stream &streamOf(const Key &key);
    static void open(Stream &stream, quint64 first);
    static void addPayload(Stream &stream, const TcpSegment &segment, const Envelope &envelope);
    static void deliver(Stream &stream, quint64 at, const Waiting &bytes);
    static void deliverWaiting(Stream &stream);
    static void skipGap(Stream &stream);
    static void finishStream(Stream &stream);
    static void acknowledge(Stream &stream, quint32 sequence);

    const CaptureReader::Sink &m_sink;
    Streams m_recent;
    Streams m_older;
    qsizetype m_held = 0;
};
