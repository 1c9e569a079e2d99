// SPDX-License-Identifier: MIT
#include "scan.h"

#include "jsontext.h"
#include "output.h"
#include "plaintext.h"
#include "terminalsize.h"
#include "tracefile.h"
#include "tracetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressStep = 64 << 20;

class ScanText
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

std::atomic<bool> stopRequested = false;

void stopAtInterrupt()
{
#ifdef Q_OS_UNIX
    struct sigaction action = {};
    action.sa_handler = [](int) { stopRequested = true; };
    action.sa_flags = static_cast<int>(SA_RESETHAND); // a second Ctrl+C ends the program
    sigaction(SIGINT, &action, nullptr);
#else
    std::signal(SIGINT, [](int) { stopRequested = true; });
#endif
}

void showProgress(const QString &name, qint64 read, qint64 size)
{
    const QString done = size > 0 ? u"%1 %"_s.arg(read * 100 / size) : u"%1 MiB"_s.arg(read >> 20);
    print(stderr, u"\r%1: %2 "_s.arg(printable(name), done));
    std::fflush(stderr);
}

/// Reads the file \a name into \a summary. Returns what went wrong, empty for nothing.
QString readFile(TraceSummary &summary, const QString &name)
{
    const bool withProgress = errorsGoToTerminal();
    qint64 shown = 0;
    QString error = readTraceFile(summary, name, stopRequested, [&](qint64 read, qint64 size) {
        if (withProgress && read - shown >= progressStep) {
            shown = read;
            showProgress(name, read, size);
        }
    });
    if (shown > 0)
        print(stderr, u"\r\x1b[K"_s);
    return error;
}

void complainOf(const QString &name, const QString &text)
{
    print(stderr, printable(u"sipdex-cli: %1: %2"_s.arg(name, text)) + u'\n');
}

} // namespace

int scanTraces(const QStringList &files, bool json, const CodeTable &table, const PlainStyle &style)
{
    stopAtInterrupt();
    TraceSummary summary;
    bool hasFailed = false;
    const QStringList names = files.isEmpty() ? QStringList{u"-"_s} : files;
    for (const QString &name : names) {
        if (stopRequested)
            break;
        if (const QString error = readFile(summary, name); !error.isEmpty()) {
            hasFailed = true;
            complainOf(name, error);
        }
    }
    for (const TraceNote &note : summary.notes())
        complainOf(note.file, note.text);
    summary.finish();
    if (json)
        print(stdout, jsonText(QJsonDocument(traceJson(summary))));
    else
        print(stdout, traceText(summary, table, style));
    if (hasFailed)
        return 2;
    if (!summary.isEmpty())
        return 0;
    print(stderr, ScanText::tr("No SIP response found.") + u'\n');
    return 1;
}
