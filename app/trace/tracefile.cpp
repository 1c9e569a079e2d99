// SPDX-License-Identifier: MIT
#include "tracefile.h"

#include "capturereader.h"
#include "packedfile.h"
#include "tracecapture.h"
#include "tracereader.h"
#include "tracesource.h"
#include "tracesummary.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

class TraceFileText
{
    Q_DECLARE_TR_FUNCTIONS(TraceFile)
};

/// The first bytes of \a device, as many as tell what it holds.
QByteArray beginningOf(QIODevice &device)
{
    constexpr qint64 wanted = 4096;
    QByteArray begin;
    // A pipe gives what there is.
    for (qsizetype before = -1; begin.size() < wanted && begin.size() > before;) {
        before = begin.size();
        begin = device.peek(wanted);
    }
    return begin;
}

/// A trace as it stands in a file: what it is packed in, and what it begins with when it is not.
class UnpackedTrace
{
public:
    explicit UnpackedTrace(QIODevice &device)
        : m_device(&device)
        , m_begin(beginningOf(device))
    {
        constexpr std::size_t mostLayers = 3;
        while (m_layers.size() < mostLayers && !isCapture(m_begin)
               && packingOf(m_begin) != Packing::None) {
            m_layers.push_back(unpacked(*m_device, packingOf(m_begin)));
            m_device = m_layers.back().get();
            m_begin = beginningOf(*m_device);
        }
    }

    QIODevice &device() const { return *m_device; }
    const QByteArray &begin() const { return m_begin; }

private:
    std::vector<std::unique_ptr<QIODevice>> m_layers; ///< each reads the one before
    QIODevice *m_device;
    QByteArray m_begin;
};

/// Reads the trace in \a device. \a progress is told how much of it was read.
QString readDevice(TraceSummary &summary, QIODevice &device, const QString &name,
                   const std::atomic<bool> &stop, const TraceReader::Progress &progress)
{
    if (!device.isOpen())
        return device.errorString();
    progress(0); // a pipe may be slow to begin
    const UnpackedTrace trace(device);
    if (const QString packing = unknownPackingOf(trace.begin()); !packing.isEmpty())
        return TraceFileText::tr("is packed with %1; unpack it first").arg(packing);
    if (isCapture(trace.begin())) {
        if (CaptureReader *reader = captureReader()) {
            return readCapture(summary, *reader, trace.device(), name, stop,
                               [&device, &progress] { progress(device.pos()); });
        }
        summary.addNote({name,
                         TraceFileText::tr("is a capture; without the plug-in for captures, its "
                                           "frames and addresses are not known")});
    }
    TraceReader reader(summary);
    const bool isPacked = &trace.device() != &device;
    reader.setProgress(
        [&device, &progress, isPacked](qint64 read) { progress(isPacked ? device.pos() : read); });
    return reader.read(trace.device(), name, stop);
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
