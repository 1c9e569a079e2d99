// SPDX-License-Identifier: MIT
#include "traceloader.h"

#include "tracefile.h"
#include "tracereader.h"

#include <QBuffer>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype occurrencesKept = 1000; // of each code, to list them

// With a program that ends, its readers should end first; a stalled one does not keep it.
constexpr std::chrono::milliseconds patienceAtEnd{500};

QString nameOf(const QStringList &files)
{
    if (files.size() != 1)
        return TraceLoader::tr("%Ln files", nullptr, static_cast<int>(files.size()));
    return files.constFirst() == "-"_L1 ? TraceLoader::tr("Standard input")
                                        : QFileInfo(files.constFirst()).fileName();
}

} // namespace

/// One reading. Its thread shares it with the loader, which may drop it, or end, at any time.
class TraceLoader::Run : public std::enable_shared_from_this<TraceLoader::Run>
{
public:
    explicit Run(TraceLoader *loader)
        : m_loader(loader)
    { }

    [[nodiscard]] const std::atomic<bool> &stop() const { return m_stop; }

    /// Tells how far the reading is, where that is news.
    void tell(qint64 done, qint64 size)
    {
        const int percent = size > 0 ? static_cast<int>(done * 100 / size) : -1;
        if (percent == std::exchange(m_told, percent))
            return;
        post([percent](TraceLoader *loader) { Q_EMIT loader->progressed(percent); });
    }

    /// Hands \a trace over, and is no longer the present run then.
    void hand(const Trace &trace)
    {
        post([trace](TraceLoader *loader) {
            loader->m_run.reset();
            Q_EMIT loader->finished(trace);
        });
    }

    /// Nothing is heard of the run any more.
    void drop()
    {
        m_stop = true;
        const std::lock_guard lock(m_mutex);
        m_loader = nullptr;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
        m_ended.notify_all();
    }

    void waitForEnd(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, patience, [this] { return m_hasEnded; });
    }

private:
    /// Calls \a deliver in the thread of the loader, unless the run is dropped until then.
    template <typename Deliver>
    void post(Deliver deliver)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_loader)
            return;
        QMetaObject::invokeMethod(
            m_loader,
            [run = shared_from_this(), deliver] {
                if (TraceLoader *loader = run->m_loader)
                    deliver(loader);
            },
            Qt::QueuedConnection);
    }

    std::atomic<bool> m_stop = false;
    int m_told = -2;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_ended;
    TraceLoader *m_loader; ///< changed by its own thread alone
    bool m_hasEnded = false;
};

TraceLoader::TraceLoader(QObject *parent)
    : QObject(parent)
{ }

TraceLoader::~TraceLoader()
{
    cancel();
    for (const std::weak_ptr<Run> &dropped : m_dropped) {
        if (const std::shared_ptr<Run> run = dropped.lock())
            run->waitForEnd(patienceAtEnd);
    }
}

void TraceLoader::cancel()
{
    std::erase_if(m_dropped, [](const std::weak_ptr<Run> &run) { return run.expired(); });
    if (const std::shared_ptr<Run> run = std::exchange(m_run, nullptr)) {
        run->drop();
        m_dropped.push_back(run);
    }
}

void TraceLoader::start(const QString &name, const QStringList &files, const Read &read)
{
    cancel();
    m_run = std::make_shared<Run>(this);
    std::thread([run = m_run, name, files, read] {
        auto summary = std::make_shared<TraceSummary>(occurrencesKept);
        const QStringList complaints = read(*summary, *run);
        summary->finish();
        run->hand({name, files, summary, complaints});
        run->end();
    }).detach();
}

void TraceLoader::readFiles(const QStringList &files)
{
    start(nameOf(files), files, [files](TraceSummary &summary, Run &run) {
        QStringList complaints;
        for (const QString &file : files) {
            const QString error =
                readTraceFile(summary, file, run.stop(),
                              [&run](qint64 done, qint64 size) { run.tell(done, size); });
            if (!error.isEmpty())
                complaints << u"%1: %2"_s.arg(file, error);
        }
        for (const TraceNote &note : summary.notes())
            complaints << u"%1: %2"_s.arg(note.file, note.text);
        return complaints;
    });
}

void TraceLoader::readText(const QByteArray &text, const QString &name)
{
    start(name, {}, [text](TraceSummary &summary, Run &run) {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        TraceReader reader(summary);
        reader.setProgress([&](qint64 done) { run.tell(done, text.size()); });
        reader.read(buffer, {}, run.stop());
        return QStringList();
    });
}
