// SPDX-License-Identifier: MIT
#pragma once

#include "testing.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>
#include <functional>

#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

/// How a program ended and what it printed.
struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

/// The environment of the test with \a variables, "NAME=value".
inline QProcessEnvironment environmentWith(const QStringList &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

/// How long the longest of \a lines is, in characters.
inline qsizetype longest(const QStringList &lines)
{
    qsizetype length = 0;
    for (const QString &line : lines)
        length = std::max(length, line.size());
    return length;
}

/// Runs \a program to its end with \a environment, "NAME=value", beside that of the test.
inline Outcome run(const QString &program, const QStringList &arguments,
                   const QStringList &environment = {})
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Outcome cli(const QStringList &arguments, const QStringList &environment = {})
{
    return run(QStringLiteral(SIPDEX_CLI_PROGRAM), arguments, environment);
}

#ifdef Q_OS_UNIX

/// What arrives at \a descriptor until \a isEnough of it has, or nothing more comes.
inline QByteArray readUntil(int descriptor, const std::function<bool(const QByteArray &)> &isEnough)
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    pollfd waiting{descriptor, POLLIN, 0};
    while (!isEnough(bytes) && ::poll(&waiting, 1, patience) > 0) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count <= 0)
            break; // an end that everybody closed; of a terminal it is an error
        bytes.append(buffer.data(), count);
    }
    return bytes;
}

/// A terminal, of which the test is the screen.
class Terminal
{
public:
    Terminal()
        : m_screen(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_screen < 0 || ::grantpt(m_screen) != 0 || ::unlockpt(m_screen) != 0)
            qFatal("there is no terminal to be had");
        m_name = QFile::decodeName(::ptsname(m_screen));
    }
    ~Terminal() { ::close(m_screen); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] QString name() const { return m_name; }

    void setColumns(unsigned short columns) const
    {
        winsize size{};
        size.ws_col = columns;
        if (::ioctl(m_screen, TIOCSWINSZ, &size) != 0)
            qFatal("the terminal keeps its size");
    }

    /// All that is shown, until those who write have ended.
    [[nodiscard]] QByteArray shown() const
    {
        return readUntil(m_screen, [](const QByteArray &) { return false; });
    }

private:
    int m_screen;
    QString m_name;
};

#endif
