// SPDX-License-Identifier: MIT
#include "tracesource.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef Q_OS_UNIX

namespace {

constexpr int patience = 200; // milliseconds between two looks at whether to stop

class PipeDevice final : public QIODevice
{
public:
    explicit PipeDevice(const std::atomic<bool> &stop)
        : m_stop(stop)
    { }
    ~PipeDevice() override
    {
        if (m_isOwn)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(PipeDevice)

    void openDescriptor(int descriptor)
    {
        m_descriptor = descriptor;
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void openName(const QString &name)
    {
        // Not blocking, or the opening alone would wait for somebody who writes.
        const int descriptor =
            ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        m_isOwn = descriptor >= 0;
        if (m_isOwn)
            openDescriptor(descriptor);
        else
            setErrorString(qt_error_string(errno));
    }

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
    const std::atomic<bool> &m_stop;
    int m_descriptor = -1;
    bool m_isOwn = false; ///< and closed in the end
};

} // namespace

SourceKind sourceKindOf(const QString &name)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(name).constData(), &status) != 0)
        return SourceKind::File;
    switch (status.st_mode & S_IFMT) {
    case S_IFDIR:
        return SourceKind::Folder;
    case S_IFIFO:
        return SourceKind::Pipe;
    case S_IFCHR:
    case S_IFBLK:
        return SourceKind::Device;
    case S_IFSOCK:
        return SourceKind::Socket;
    default:
        return SourceKind::File;
    }
}

std::unique_ptr<QIODevice> openStandardInput(const std::atomic<bool> &stop)
{
    auto device = std::make_unique<PipeDevice>(stop);
    device->openDescriptor(STDIN_FILENO);
    return device;
}

std::unique_ptr<QIODevice> openPipe(const QString &name, const std::atomic<bool> &stop)
{
    auto device = std::make_unique<PipeDevice>(stop);
    device->openName(name);
    return device;
}

#else

// What can be waited for is not told apart from files here, and a read waits as long as it takes.

SourceKind sourceKindOf(const QString &name)
{
    return QFileInfo(name).isDir() ? SourceKind::Folder : SourceKind::File;
}

std::unique_ptr<QIODevice> openStandardInput(const std::atomic<bool> &)
{
    auto device = std::make_unique<QFile>();
    [[maybe_unused]] const bool isOpen =
        device->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

std::unique_ptr<QIODevice> openPipe(const QString &name, const std::atomic<bool> &)
{
    auto device = std::make_unique<QFile>(name);
    [[maybe_unused]] const bool isOpen = device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

#endif
