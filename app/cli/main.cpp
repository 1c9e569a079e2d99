// SPDX-License-Identifier: MIT
#include "terminal.h"
#include "translations.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sipdex-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPDEX_VERSION));
    Translations translations;
    translations.use(Languages::ofSystem());
    return runTerminal(QCoreApplication::arguments());
}
