// SPDX-License-Identifier: MIT
#include "terminalsize.h"

#include <QtGlobal>

#include <QByteArray>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace {

constexpr int usualWidth = 80;
constexpr int widest = 1000;

} // namespace

int terminalWidth()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return qMin<int>(size.ws_col, widest);
#endif
    bool isNumber = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    return isNumber && columns > 0 ? qMin(columns, widest) : usualWidth;
}

bool terminalTakesColour()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qgetenv("TERM") != "dumb";
#else
    return false;
#endif
}

bool errorsGoToTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";
#else
    return false;
#endif
}
