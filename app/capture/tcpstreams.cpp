// SPDX-License-Identifier: MIT
#include "tcpstreams.h"

#include "bytecursor.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::size_t mostStreams = 16'384; // twice as many, with those that came before
constexpr qsizetype mostWaitingBytes = 1 << 18; // for one hole
constexpr std::size_t mostWaiting = 512;
constexpr quint64 farthest = 16 << 20; // from what is due; what is more is another connection
constexpr qsizetype mostHeld = 64 << 20; // by all streams together

/// The \a sequence number counted on from \a near, which is not farther from it than 2^31.
quint64 countedOn(quint32 sequence, quint64 near)
{
    const auto difference = static_cast<qint32>(sequence - static_cast<quint32>(near));
    return near + static_cast<quint64>(static_cast<qint64>(difference));
}

quint64 distance(quint64 a, quint64 b)
{
    return std::max(a, b) - std::min(a, b);
}

} // namespace

TcpSegment readTcpSegment(QByteArrayView bytes, qsizetype missing)
{
    constexpr quint8 syn = 0x02;
    constexpr quint8 ack = 0x10;
    ByteCursor head(bytes);
    TcpSegment segment;
    head.skip(4);
    segment.sequence = head.u32();
    segment.acknowledged = head.u32();
    const qsizetype headLength = qsizetype(head.u8() >> 4) * 4;
    const quint8 flags = head.u8();
    head.skip(headLength - 14);
    segment.isFirst = (flags & syn) != 0;
    segment.acknowledges = (flags & ack) != 0;
    segment.payload = head.rest();
    segment.missing = missing;
    segment.isGood = head.isGood();
    return segment;
}

TcpStreams::Stream *TcpStreams::find(const Key &key)
{
    if (const auto known = m_recent.find(key); known != m_recent.end())
        return &known->second;
    const auto older = m_older.find(key);
    return older == m_older.end() ? nullptr : &older->second;
}

TcpStreams::Stream &TcpStreams::streamOf(const Key &key)
{
    if (const auto known = m_recent.find(key); known != m_recent.end())
        return known->second;
    if (m_recent.size() >= mostStreams) {
        for (auto &[other, stream] : m_older)
            finishStream(stream);
        m_older = std::exchange(m_recent, {});
    }
    if (auto older = m_older.extract(key))
        return m_recent.insert(std::move(older)).position->second;
    return m_recent.try_emplace(key, m_sink).first->second;
}

void TcpStreams::add(const TcpSegment &segment, const Envelope &envelope)
{
    if (segment.acknowledges) {
        if (Stream *answered = find({envelope.destination, envelope.source}))
            acknowledge(*answered, segment.acknowledged);
    }
    if (!segment.isFirst && segment.payload.isEmpty())
        return;
    Stream &stream = streamOf({envelope.source, envelope.destination});
    const auto held = [&stream] { return stream.waitingBytes + stream.messages.held(); };
    m_held -= held();
    if (segment.isFirst)
        open(stream, countedOn(segment.sequence + 1, stream.next));
    else
        addPayload(stream, segment, envelope);
    if (m_held + held() > mostHeld)
        finishStream(stream);
    m_held += held();
}

/// A connection begins, the first byte of which is at \a first, unless that is said again.
void TcpStreams::open(Stream &stream, quint64 first)
{
    if (stream.isOpen && distance(first, stream.next) <= farthest)
        return;
    finishStream(stream);
    stream.next = first;
    stream.isOpen = true;
}

void TcpStreams::addPayload(Stream &stream, const TcpSegment &segment, const Envelope &envelope)
{
    const Waiting bytes{segment.payload.toByteArray(), segment.missing, envelope};
    const quint64 at = countedOn(segment.sequence, stream.next);
    if (!stream.isOpen || distance(at, stream.next) > farthest)
        open(stream, at);
    if (at <= stream.next) {
        deliver(stream, at, bytes);
        deliverWaiting(stream);
        return;
    }
    if (stream.messages.isForeign()) {
        skipGap(stream);
        stream.next = at;
        deliver(stream, at, bytes);
        return;
    }
    Waiting &waiting = stream.waiting[at];
    if (waiting.bytes.size() >= bytes.bytes.size())
        return;
    stream.waitingBytes += bytes.bytes.size() - waiting.bytes.size();
    waiting = bytes;
    while (stream.waitingBytes > mostWaitingBytes || stream.waiting.size() > mostWaiting)
        skipGap(stream);
}

/// Passes on what of \a bytes, the first of them at \a at, did not come before.
void TcpStreams::deliver(Stream &stream, quint64 at, const Waiting &bytes)
{
    const auto known = static_cast<qsizetype>(stream.next - at);
    const qsizetype length = bytes.bytes.size();
    if (known >= length + bytes.missing)
        return;
    if (known < length)
        stream.messages.add(QByteArrayView(bytes.bytes).sliced(known), bytes.envelope);
    stream.next = at + static_cast<quint64>(length + bytes.missing);
    if (bytes.missing > 0)
        stream.messages.interrupt();
}

/// Passes on what waited for what came now.
void TcpStreams::deliverWaiting(Stream &stream)
{
    while (!stream.waiting.empty() && stream.waiting.begin()->first <= stream.next) {
        const auto first = stream.waiting.extract(stream.waiting.begin());
        stream.waitingBytes -= first.mapped().bytes.size();
        deliver(stream, first.key(), first.mapped());
    }
}

/// Does without the bytes that are due, up to those that are there.
void TcpStreams::skipGap(Stream &stream)
{
    if (stream.waiting.empty())
        return;
    stream.messages.interrupt();
    stream.next = stream.waiting.begin()->first;
    deliverWaiting(stream);
}

void TcpStreams::finishStream(Stream &stream)
{
    while (!stream.waiting.empty())
        skipGap(stream);
    stream.messages.interrupt();
}

/// The other side has all before \a sequence. What the capture lacks of that never comes.
void TcpStreams::acknowledge(Stream &stream, quint32 sequence)
{
    while (!stream.waiting.empty()
           && countedOn(sequence, stream.next) > stream.waiting.begin()->first)
        skipGap(stream);
}

void TcpStreams::finish()
{
    for (auto &[key, stream] : m_older)
        finishStream(stream);
    for (auto &[key, stream] : m_recent)
        finishStream(stream);
}
