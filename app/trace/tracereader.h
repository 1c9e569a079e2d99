// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <functional>

class QIODevice;
class TraceSummary;

/// Reads a trace of any size in blocks, in little memory, into a summary.
class TraceReader
{
public:
    using Progress = std::function<void(qint64 bytesRead)>;

    /// Adds to \a summary, which has to live as long.
    explicit TraceReader(TraceSummary &summary)
        : m_summary(summary)
    { }

    /// Called now and then while reading, on any thread, never on two at once.
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    /// Reads \a device, which is open and called \a name, until it ends or \a stop becomes true;
    /// what was read until then counts. What has a size, if only that of what it is unpacked from,
    /// is read by more than one thread. Returns
    /// what went wrong, empty for nothing.
    QString read(QIODevice &device, const QString &name, const std::atomic<bool> &stop);

private:
    TraceSummary &m_summary;
    Progress m_progress;
};
