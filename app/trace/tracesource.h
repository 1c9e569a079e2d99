// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <atomic>
#include <memory>

/// What a name in the file system leads to.
enum class SourceKind { File, Folder, Pipe, Device, Socket };

/// What \a name leads to; File for what does not exist.
SourceKind sourceKindOf(const QString &name);

/// Standard input, or the named pipe \a name, to be read. Other than a QFile it goes on waiting for
/// data only until \a stop becomes true, which has to live as long. Where it is not open, its
/// errorString() says why.
std::unique_ptr<QIODevice> openStandardInput(const std::atomic<bool> &stop);
std::unique_ptr<QIODevice> openPipe(const QString &name, const std::atomic<bool> &stop);
