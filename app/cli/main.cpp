// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sipdex-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPDEX_VERSION));
    return runTerminal(QCoreApplication::arguments());
}
