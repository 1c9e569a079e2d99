// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>
#include <functional>

class CaptureReader;
class QIODevice;
class TraceSummary;

/// Reads \a capture, which is open and called \a name, by way of \a reader into \a summary until it
/// ends or \a stop becomes true, and calls \a progress now and then. What was read before an error
/// counts. Returns what went wrong, which may follow the name in a sentence; empty for nothing.
QString readCapture(TraceSummary &summary, CaptureReader &reader, QIODevice &capture,
                    const QString &name, const std::atomic<bool> &stop,
                    const std::function<void()> &progress);
