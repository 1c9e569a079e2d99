// SPDX-License-Identifier: MIT
#pragma once

#include "testing.h"

#include <QProcess>

#include <memory>

/// The window's program, started with \a arguments and with \a folder for all that is the user's.
inline std::unique_ptr<QProcess> startedProgram(const QString &folder, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder);
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(SIPDEX_PROGRAM), arguments);
    if (!process->waitForStarted(patience))
        qFatal("cannot start the program");
    return process;
}
