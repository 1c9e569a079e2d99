// SPDX-License-Identifier: MIT
#include "tracefile.h"

#include "tracereader.h"
#include "tracesource.h"
#include "tracesummary.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

class TraceFileText
{
    Q_DECLARE_TR_FUNCTIONS(TraceFile)
};

QString readDevice(TraceSummary &summary, QIODevice &device, const QString &name,
                   const std::atomic<bool> &stop, const TraceReader::Progress &progress)
{
    if (!device.isOpen())
        return device.errorString();
    TraceReader reader(summary);
    reader.setProgress(progress);
    return reader.read(device, name, stop);
}

/// What became of the file \a name, of \a sizeBefore bytes, while it was read.
QString checkChange(TraceSummary &summary, const QString &name, qint64 sizeBefore)
{
    const QFileInfo after(name);
    if (!after.exists())
        return TraceFileText::tr("vanished while it was read");
    if (after.size() < sizeBefore)
        return TraceFileText::tr("shrank while it was read");
    if (after.size() > sizeBefore)
        summary.addNote(
            {name, TraceFileText::tr("has grown since; open it again to see all of it")});
    return {};
}

QString readFile(TraceSummary &summary, const QString &name, const std::atomic<bool> &stop,
                 const std::function<void(qint64 read, qint64 size)> &progress)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return file.errorString();
    const qint64 size = file.size();
    const QString error = readDevice(summary, file, name, stop,
                                     [&progress, size](qint64 read) { progress(read, size); });
    return error.isEmpty() && !stop ? checkChange(summary, name, size) : error;
}

} // namespace

QString readTraceFile(TraceSummary &summary, const QString &name, const std::atomic<bool> &stop,
                      const std::function<void(qint64 read, qint64 size)> &progress)
{
    const auto withoutSize = [&progress](qint64 read) { progress(read, 0); };
    if (name == "-"_L1)
        return readDevice(summary, *openStandardInput(stop), {}, stop, withoutSize);
    switch (sourceKindOf(name)) {
    case SourceKind::File:
        return readFile(summary, name, stop, progress);
    case SourceKind::Folder:
        return TraceFileText::tr("is a folder");
    case SourceKind::Pipe:
        return readDevice(summary, *openPipe(name, stop), name, stop, withoutSize);
    case SourceKind::Device:
        return TraceFileText::tr("is a device, which has no end");
    case SourceKind::Socket:
        return TraceFileText::tr("is a socket");
    }
    Q_UNREACHABLE();
}
