// SPDX-License-Identifier: MIT
#include "traceloader.h"

#include "tracefile.h"
#include "tracereader.h"

#include <QBuffer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype occurrencesKept = 1000; // of each code, to list them

QString nameOf(const QStringList &files)
{
    if (files.size() != 1)
        return TraceLoader::tr("%n files", nullptr, static_cast<int>(files.size()));
    return files.constFirst() == "-"_L1 ? TraceLoader::tr("Standard input")
                                        : QFileInfo(files.constFirst()).fileName();
}

} // namespace

TraceLoader::~TraceLoader()
{
    cancel();
}

void TraceLoader::cancel()
{
    if (!m_thread.joinable())
        return;
    m_stop = true;
    m_thread.join();
    ++m_run;
}

template <typename Read>
void TraceLoader::start(const QString &name, const QStringList &files, Read read)
{
    cancel();
    m_stop = false;
    const int run = ++m_run;
    m_thread = std::thread([this, run, name, files, read] {
        auto summary = std::make_shared<TraceSummary>(occurrencesKept);
        int shown = -2;
        const auto tell = [this, run, &shown](qint64 done, qint64 size) {
            const int percent = size > 0 ? static_cast<int>(done * 100 / size) : -1;
            if (percent == std::exchange(shown, percent))
                return;
            QMetaObject::invokeMethod(this, [this, run, percent] {
                if (run == m_run)
                    Q_EMIT progressed(percent);
            });
        };
        const QStringList complaints = read(*summary, tell);
        summary->finish();
        QMetaObject::invokeMethod(this,
                                  [this, run, trace = Trace{name, files, summary, complaints}] {
                                      if (run != m_run)
                                          return;
                                      m_thread.join();
                                      Q_EMIT finished(trace);
                                  });
    });
}

void TraceLoader::readFiles(const QStringList &files)
{
    start(nameOf(files), files, [this, files](TraceSummary &summary, const auto &tell) {
        QStringList complaints;
        for (const QString &file : files) {
            if (const QString error = readTraceFile(summary, file, m_stop, tell); !error.isEmpty())
                complaints << u"%1 %2"_s.arg(file, error);
        }
        for (const TraceNote &note : summary.notes())
            complaints << u"%1 %2"_s.arg(note.file, note.text);
        return complaints;
    });
}

void TraceLoader::readText(const QByteArray &text, const QString &name)
{
    start(name, {}, [this, text](TraceSummary &summary, const auto &tell) {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        TraceReader reader(summary);
        reader.setProgress([&](qint64 read) { tell(read, text.size()); });
        reader.read(buffer, {}, m_stop);
        return QStringList();
    });
}
