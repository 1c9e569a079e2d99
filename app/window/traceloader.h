// SPDX-License-Identifier: MIT
#pragma once

#include "tracesummary.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

/// A trace that was read.
struct Trace {
    QString name; ///< what to call it: "busy.pcapng", "3 files"
    QStringList files; ///< the paths; empty for text, "-" for standard input
    std::shared_ptr<const TraceSummary> summary;
    QStringList complaints; ///< what could not be read, and why
};

/// Reads traces in a thread of its own.
class TraceLoader final : public QObject
{
    Q_OBJECT

public:
    explicit TraceLoader(QObject *parent = nullptr)
        : QObject(parent)
    { }
    ~TraceLoader() override;

    /// Reads \a files, one after another, into one trace; what was being read is dropped.
    void readFiles(const QStringList &files);

    /// The same for a text that is at hand.
    void readText(const QByteArray &text, const QString &name);

    /// Drops what is being read.
    void cancel();

    [[nodiscard]] bool isReading() const { return m_thread.joinable(); }

Q_SIGNALS:
    /// \a percent of the trace is read, -1 where that cannot be known.
    void progressed(int percent);

    /// \a trace is read, but for what its complaints name.
    void finished(const Trace &trace);

private:
    template <typename Read>
    void start(const QString &name, const QStringList &files, Read read);

    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    int m_run = 0; ///< tells late words of a cancelled thread from those of the present one
};
