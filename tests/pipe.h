// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

/// Makes a pipe of that \a name in \a folder and returns its path. Who opens it alone waits for the
/// other end; until that is closed, it never ends.
inline QString madePipe(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("cannot make a pipe");
    return path;
}
