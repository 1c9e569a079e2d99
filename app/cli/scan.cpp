// SPDX-License-Identifier: MIT
#include "scan.h"

#include "callcollector.h"
#include "callpage.h"
#include "calltable.h"
#include "calltext.h"
#include "findings.h"
#include "jsontext.h"
#include "output.h"
#include "plaintext.h"
#include "terminalsize.h"
#include "tracefile.h"
#include "tracejson.h"
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

/// Prints what was found as one object, a line for each call, of which there may be any number, or
/// for the one with \a callId. Returns whether there was any.
bool printJson(const TraceSummary &summary, const CallTable &calls, const QByteArray &callId,
               const CodeTable &table)
{
    QString separator = u"\n"_s;
    print(stdout, u"{\n    \"calls\": ["_s);
    bool isFound = false;
    for (const CallSummary &call : calls.calls()) {
        if (!callId.isEmpty() && call.callId() != callId)
            continue;
        isFound = true;
        const QJsonDocument document(callJson(call, calls, table));
        print(stdout,
              separator + u"        "_s + jsonText(document, QJsonDocument::Compact).trimmed());
        separator = u",\n"_s;
    }
    const QString rest = jsonText(QJsonDocument(traceJson(summary)));
    print(stdout, u"\n    ],"_s + rest.sliced(1)); // behind its opening brace
    return isFound || (callId.isEmpty() && !summary.isEmpty());
}

/// Prints the call that was looked for, of each file that has it. Returns whether any has.
bool printCall(const CallCollector &collector, const CodeTable &table, const PlainStyle &style)
{
    bool isFound = false;
    for (const CallCollector::Found &each : collector.found()) {
        if (each.messages.empty())
            continue;
        const Call call(each.messages, each.traffic);
        const CallResult result = resultOf(call);
        if (isFound)
            print(stdout, u"\n"_s);
        print(stdout, plainPage(callPage(call, result, findingsOf(call, result), table), style));
        isFound = true;
    }
    return isFound;
}

/// Prints the calls and what was found, code by code. Returns whether there was any.
bool printText(const TraceSummary &summary, const CallTable &calls, const CodeTable &table,
               const PlainStyle &style)
{
    QStringList parts{callHeadline(countsOf(calls.calls())), callLines(calls, table, style),
                      traceText(summary, table, style)};
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.endsWith(u'\n'))
            part += u'\n';
    }
    print(stdout, parts.join(u'\n'));
    return !calls.calls().empty() || !summary.isEmpty();
}

} // namespace

int scanTraces(const ScanRequest &request, const CodeTable &table, const PlainStyle &style)
{
    stopAtInterrupt();
    const bool isOne = !request.callId.isEmpty() && !request.isJson;
    TraceSummary summary;
    CallTable calls;
    CallCollector collector(request.callId);
    summary.setObserver(isOne ? static_cast<MessageObserver *>(&collector) : &calls);
    bool hasFailed = false;
    const QStringList names = request.files.isEmpty() ? QStringList{u"-"_s} : request.files;
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
    bool isFound = false;
    if (isOne)
        isFound = printCall(collector, table, style);
    else if (request.isJson)
        isFound = printJson(summary, calls, request.callId, table);
    else
        isFound = printText(summary, calls, table, style);
    if (hasFailed)
        return 2;
    if (isFound)
        return 0;
    print(stderr,
          (request.callId.isEmpty() ? ScanText::tr("No SIP found.")
                                    : ScanText::tr("No message with this Call-ID found."))
              + u'\n');
    return 1;
}
