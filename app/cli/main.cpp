// SPDX-License-Identifier: MIT
#include "terminal.h"
#include "translations.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// Opens what was closed of the standard streams, or the next file opened would take its place.
void openStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            ::open("/dev/null", stream == STDIN_FILENO ? O_RDONLY : O_WRONLY);
    }
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sipdex-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPDEX_VERSION));
    Translations translations;
    // Qt has words for options alone; to look for them would take a tenth of a look-up's time.
    const QStringList arguments = QCoreApplication::arguments();
    const bool hasOptions =
        std::any_of(arguments.begin(), arguments.end(),
                    [](const QString &argument) { return argument.startsWith(u'-'); });
    translations.use(Languages::ofSystem(),
                     hasOptions ? Translations::Scope::OwnAndQt : Translations::Scope::Own);
    return runTerminal(arguments);
}
