// SPDX-License-Identifier: MIT
#include "tracereader.h"

#include "messagescanner.h"
#include "tracesummary.h"

#include <QIODevice>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace {

constexpr qsizetype blockSize = 1 << 20;
constexpr int mostThreads = 4; // each has a block of its own

/// A device cut into blocks, each of which some thread reads and scans, and whose findings are put
/// together in order.
class BlockQueue
{
public:
    BlockQueue(QIODevice &device, const std::atomic<bool> &stop, TraceSummary &summary,
               const TraceReader::Progress &progress)
        : m_device(device)
        , m_stop(stop)
        , m_summary(summary)
        , m_progress(progress)
    { }

    /// Reads and scans blocks until there are no more.
    void work()
    {
        QByteArray buffer;
        while (true) {
            TraceBlock block;
            const qint64 number = readNext(buffer, block);
            if (number < 0)
                return;
            TracePart part = m_summary.newPart();
            part.setLineCount(
                scanBlock(block, [&part](const SipMessage &response) { part.add(response); }));
            append(std::move(part), number);
        }
    }

    QString error() const { return m_error; }

private:
    /// Reads the next block into \a buffer; \a block speaks of it. Returns its number, -1 if there
    /// is none.
    qint64 readNext(QByteArray &buffer, TraceBlock &block)
    {
        const std::lock_guard lock(m_reading);
        if (m_isAtEnd)
            return -1;
        const qsizetype carried = m_carried.size();
        buffer.resize(carried + blockSize);
        std::copy(m_carried.cbegin(), m_carried.cend(), buffer.begin());
        const qint64 count = m_stop ? 0 : m_device.read(buffer.data() + carried, blockSize);
        buffer.resize(carried + static_cast<qsizetype>(std::max<qint64>(count, 0)));
        if (count < 0)
            m_error = m_device.errorString();
        m_isAtEnd = count <= 0;
        // A message that begins near the end of the buffer waits for the rest of it.
        const qsizetype end =
            m_isAtEnd ? buffer.size() : std::max(m_begin, buffer.size() - reachAfter);
        block = {buffer, m_begin, end, m_offset};
        const qsizetype done = std::max<qsizetype>(end - reachBefore, 0);
        m_carried = buffer.mid(done);
        m_offset += done;
        m_begin = end - done;
        if (m_progress)
            m_progress(m_offset + m_carried.size());
        return m_blocksRead++;
    }

    void append(TracePart part, qint64 number)
    {
        std::unique_lock lock(m_appending);
        m_turn.wait(lock, [this, number] { return m_blocksAppended == number; });
        m_summary.append(std::move(part));
        ++m_blocksAppended;
        m_turn.notify_all();
    }

    std::mutex m_reading; // guards what follows
    QIODevice &m_device;
    const std::atomic<bool> &m_stop;
    QByteArray m_carried; // from the end of the last block
    qint64 m_offset = 0; // of m_carried in the stream
    qsizetype m_begin = 0; // in m_carried, of what is yet to be scanned
    qint64 m_blocksRead = 0;
    bool m_isAtEnd = false;
    QString m_error;

    std::mutex m_appending; // guards what follows
    std::condition_variable m_turn;
    TraceSummary &m_summary;
    qint64 m_blocksAppended = 0;

    const TraceReader::Progress &m_progress;
};

} // namespace

QString TraceReader::read(QIODevice &device, const QString &name, const std::atomic<bool> &stop)
{
    m_summary.beginFile(name);
    BlockQueue queue(device, stop, m_summary, m_progress);
    // A pipe is waited for, and only the calling thread hears of an interrupt.
    const qint64 blocks = device.size() / blockSize + 1;
    const auto threads = std::min<qint64>({blocks, QThread::idealThreadCount(), mostThreads});
    std::vector<std::thread> helpers;
    for (qint64 i = 1; i < threads; ++i)
        helpers.emplace_back([&queue] { queue.work(); });
    queue.work();
    for (std::thread &helper : helpers)
        helper.join();
    return queue.error();
}
