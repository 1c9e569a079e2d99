// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <functional>

class TraceSummary;

/// Reads the file \a name into \a summary, or standard input for "-", until it ends or \a stop
/// becomes true. Pipes may be slow, and what has no end is refused. \a progress gets the bytes
/// read, and how many there are, 0 where that is not known; it may be called on any thread, never
/// on two at once. What was read before an error counts. Returns what went wrong, which may follow
/// the name in a sentence; empty for nothing.
QString readTraceFile(TraceSummary &summary, const QString &name, const std::atomic<bool> &stop,
                      const std::function<void(qint64 read, qint64 size)> &progress);
