// SPDX-License-Identifier: MIT
#include "sctpmessages.h"

#include "bytecursor.h"
#include "givemessage.h"

#include <iterator>
#include <utility>

namespace {

constexpr std::size_t mostSeen = 1024;
constexpr std::size_t mostWaitingChunks = 64;
constexpr qsizetype mostDirections = 1024;

} // namespace

void SctpMessages::add(QByteArrayView bytes, const Envelope &envelope)
{
    constexpr qsizetype commonHead = 12;
    constexpr qsizetype chunkHead = 4;
    constexpr quint8 data = 0;
    if (m_directions.size() > mostDirections)
        m_directions.clear();
    Direction &direction = m_directions[{envelope.source, envelope.destination}];
    ByteCursor chunks(bytes);
    chunks.skip(commonHead);
    while (chunks.isGood() && !chunks.rest().isEmpty()) {
        const quint8 type = chunks.u8();
        const quint8 flags = chunks.u8();
        const quint16 length = chunks.u16();
        ByteCursor chunk(chunks.take(length - chunkHead));
        chunks.take(std::min<qsizetype>(-length & 3, chunks.rest().size()));
        if (type != data || !chunks.isGood())
            continue;
        const quint32 number = chunk.u32();
        chunk.skip(8);
        if (chunk.isGood()) {
            addData(direction, number,
                    {(flags & 2) != 0, (flags & 1) != 0, chunk.rest().toByteArray()}, envelope);
        }
    }
}

void SctpMessages::addData(Direction &direction, quint32 number, const Chunk &chunk,
                           const Envelope &envelope)
{
    if (!direction.seen.insert(number).second)
        return;
    direction.seenInOrder.push_back(number);
    if (direction.seenInOrder.size() > mostSeen) {
        direction.seen.erase(direction.seenInOrder.front());
        direction.seenInOrder.pop_front();
    }
    if (chunk.isFirst && chunk.isLast) {
        giveMessage(m_sink, chunk.data, envelope);
        return;
    }
    std::map<quint32, Chunk> &waiting = direction.waiting;
    if (waiting.size() >= mostWaitingChunks)
        waiting.clear();
    waiting[number] = chunk;
    // The parts of a message are numbered one after another.
    quint32 first = number;
    while (!waiting[first].isFirst && waiting.contains(first - 1))
        --first;
    QByteArray message;
    quint32 last = first;
    for (; waiting.contains(last); ++last) {
        message += waiting[last].data;
        if (waiting[last].isLast)
            break;
    }
    if (!waiting[first].isFirst || !waiting.contains(last))
        return;
    for (quint32 part = first; part != last + 1; ++part)
        waiting.erase(part);
    giveMessage(m_sink, message, envelope);
}
