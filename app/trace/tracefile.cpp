// SPDX-License-Identifier: MIT
#include "tracefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

class TraceFileText
{
    Q_DECLARE_TR_FUNCTIONS(TraceFile)
};

#ifdef Q_OS_UNIX

constexpr int patience = 200; // milliseconds between two looks at whether to stop

/// A pipe, or standard input. Other than QFile it does not go on waiting when asked to stop.
class Pipe final : public QIODevice
{
public:
    Pipe(int descriptor, const std::atomic<bool> &stop)
        : m_descriptor(descriptor)
        , m_stop(stop)
    { }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        while (!m_stop) {
            pollfd waiting{m_descriptor, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, patience);
            if (ready == 0 || (ready < 0 && errno == EINTR))
                continue;
            const ssize_t count = ::read(m_descriptor, data, static_cast<std::size_t>(maxSize));
            if (count >= 0)
                return count;
            if (errno != EINTR && errno != EAGAIN) {
                setErrorString(qt_error_string(errno));
                return -1;
            }
        }
        return 0;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    int m_descriptor;
    const std::atomic<bool> &m_stop;
};

QString readPipe(TraceSummary &summary, int descriptor, const QString &name,
                 const std::atomic<bool> &stop, const TraceReader::Progress &progress)
{
    Pipe pipe(descriptor, stop);
    pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    TraceReader reader(summary);
    reader.setProgress(progress);
    return reader.read(pipe, name, stop);
}

#endif

/// What happened to the file \a name, of \a sizeBefore bytes, while it was read.
TraceReading changeOf(const QString &name, qint64 sizeBefore)
{
    const QFileInfo after(name);
    if (!after.exists())
        return {TraceFileText::tr("vanished while it was read"), {}};
    if (after.size() < sizeBefore)
        return {TraceFileText::tr("shrank while it was read"), {}};
    if (after.size() > sizeBefore)
        return {{}, TraceFileText::tr("has grown since; open it again to see all of it")};
    return {};
}

} // namespace

TraceReading readTraceFile(TraceSummary &summary, const QString &name,
                           const std::atomic<bool> &stop,
                           const std::function<void(qint64 read, qint64 size)> &progress)
{
    const auto withoutSize = [&progress](qint64 read) { progress(read, 0); };
    if (name == "-"_L1) {
#ifdef Q_OS_UNIX
        return {readPipe(summary, STDIN_FILENO, {}, stop, withoutSize), {}};
#else
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {input.errorString(), {}};
        TraceReader reader(summary);
        reader.setProgress(withoutSize);
        return {reader.read(input, {}, stop), {}};
#endif
    }
    if (QFileInfo(name).isDir())
        return {TraceFileText::tr("is a folder"), {}};
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(name).constData(), &status) == 0) {
        if (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode))
            return {TraceFileText::tr("is a device, which has no end"), {}};
        if (S_ISSOCK(status.st_mode))
            return {TraceFileText::tr("is a socket"), {}};
        if (S_ISFIFO(status.st_mode)) {
            // Not blocking, or the opening alone would wait for somebody who writes.
            const int descriptor =
                ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
            if (descriptor < 0)
                return {qt_error_string(errno), {}};
            const QString error = readPipe(summary, descriptor, name, stop, withoutSize);
            ::close(descriptor);
            return {error, {}};
        }
    }
#endif
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {file.errorString(), {}};
    const qint64 size = file.size();
    TraceReader reader(summary);
    reader.setProgress([&progress, size](qint64 read) { progress(read, size); });
    const QString error = reader.read(file, name, stop);
    return error.isEmpty() && !stop ? changeOf(name, size) : TraceReading{error, {}};
}
