// SPDX-License-Identifier: MIT
#pragma once

#include "tracesummary.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

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
    explicit TraceLoader(QObject *parent = nullptr);
    ~TraceLoader() override;

    /// Reads \a files, one after another, into one trace; what was being read is dropped.
    void readFiles(const QStringList &files);

    /// The same for a text that is at hand.
    void readText(const QByteArray &text, const QString &name);

    /// Drops what is being read. Its thread ends when it next looks, which a file on a network that
    /// does not answer may put off; nobody waits for it.
    void cancel();

    [[nodiscard]] bool isReading() const { return m_run != nullptr; }

Q_SIGNALS:
    /// \a percent of the trace is read, -1 where that cannot be known.
    void progressed(int percent);

    /// \a trace is read, but for what its complaints name.
    void finished(const Trace &trace);

private:
    class Run;
    using Read = std::function<QStringList(TraceSummary &summary, Run &run)>;

    void start(const QString &name, const QStringList &files, const Read &read);

    std::shared_ptr<Run> m_run; ///< the present one; null while nothing is read
    std::vector<std::weak_ptr<Run>> m_dropped; ///< whose threads may go on for a while
};
