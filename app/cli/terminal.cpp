// SPDX-License-Identifier: MIT
#include "terminal.h"

#include "builtintables.h"
#include "codepage.h"
#include "codesearch.h"
#include "entryjson.h"
#include "jsontext.h"
#include "nomatch.h"
#include "notes.h"
#include "output.h"
#include "plainpage.h"
#include "plaintext.h"
#include "scan.h"
#include "tableerror.h"
#include "tablefiles.h"
#include "terminalsize.h"
#include "unknowncode.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int foundSomething = 0;
constexpr int foundNothing = 1;
constexpr int badArguments = 2;

class TerminalText
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

int complain(const QString &message, int status)
{
    print(stderr, printable(message) + u'\n');
    return status;
}

void printJson(const QList<ResponseCode> &codes)
{
    QJsonArray array;
    for (const ResponseCode &code : codes)
        array.append(toJson(code));
    print(stdout, jsonText(QJsonDocument(array)));
}

void printPages(const QList<ResponseCode> &codes, const CodeTable &table, const PlainStyle &style)
{
    for (const ResponseCode &code : codes) {
        print(stdout, plainPage(codePage(code, table), style));
        if (code.code != codes.constLast().code)
            print(stdout, u"\n"_s);
    }
}

/// The codes to print for what was found: the two that are compared, the one with exactly the
/// number asked for, or all of them.
QList<ResponseCode> answers(const SearchResult &result, const CodeTable &table)
{
    QList<ResponseCode> codes;
    for (const int number : result.compared)
        codes << codeOrUnknown(table, number);
    if (!codes.isEmpty())
        return codes;
    for (const CodeHit &hit : result.hits)
        codes << *table.find(hit.code);
    if (codes.isEmpty() && result.unknownNumber != 0)
        codes << codeOrUnknown(table, result.unknownNumber);
    return codes;
}

/// The code whose number \a query is; null for anything else. It is what is looked up most, and
/// needs no search to be got ready.
const ResponseCode *codeNumbered(const QString &query, const CodeTable &table)
{
    bool isNumber = false;
    const int number = query.trimmed().toInt(&isNumber);
    return isNumber ? table.find(number) : nullptr;
}

int answer(const QString &query, bool json, const CodeTable &table)
{
    const PlainStyle style{terminalWidth(), terminalTakesColour()};
    if (const ResponseCode *code = codeNumbered(query, table)) {
        if (json)
            printJson({*code});
        else
            printPages({*code}, table, style);
        return foundSomething;
    }
    const SearchResult result = CodeSearch(table).search(query);
    const QList<ResponseCode> codes = answers(result, table);
    const QStringList notes = searchNotes(result, table);
    if (!json) {
        for (const QString &note : notes)
            print(stdout, wrapped(note, style.width, 0) + u"\n\n"_s);
    }
    if (codes.isEmpty()) {
        if (json)
            printJson(codes);
        return complain(noMatchText(result), foundNothing);
    }
    if (json) {
        printJson(codes);
    } else if (codes.size() == 1 || !result.compared.isEmpty()) {
        printPages(codes, table, style);
    } else {
        for (const ResponseCode &code : codes)
            print(stdout, plainLine(code, style) + u'\n');
    }
    return foundSomething;
}

int answerArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(TerminalText::tr("Looks up SIP response codes."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption json(u"json"_s,
                                  TerminalText::tr("Print JSON; the whole table without a query."));
    const QCommandLineOption tables(
        u"tables"_s, TerminalText::tr("Read the data files in <folder> instead of those built in."),
        TerminalText::tr("folder"));
    const QCommandLineOption scan(
        u"scan"_s, TerminalText::tr("Find the responses in traces: files, or standard input."));
    parser.addOptions({json, scan, tables});
    parser.addPositionalArgument(
        u"query"_s,
        TerminalText::tr("A number, words, a qualifier, or a line of SIP; with --scan, files."),
        u"[query…]"_s);
    if (!parser.parse(arguments))
        return complain(u"sipdex-cli: "_s + parser.errorText(), badArguments);
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(version)) {
        print(stdout, u"sipdex-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    try {
        // For as long as the process: to take it apart again would be a tenth of the time.
        static const auto *const kept = new CodeTable(
            parser.isSet(tables) ? readTables(parser.value(tables)) : builtInTables());
        const CodeTable &table = *kept;
        if (parser.isSet(scan)) {
            return scanTraces(parser.positionalArguments(), parser.isSet(json), table,
                              {terminalWidth(), terminalTakesColour()});
        }
        return answer(parser.positionalArguments().join(u' '), parser.isSet(json), table);
    } catch (const TableError &error) {
        return complain(u"sipdex-cli: "_s + error.message(), foundNothing);
    }
}

} // namespace

int runTerminal(const QStringList &arguments)
{
    const int status = answerArguments(arguments);
    // A full disk, say: what is cut short must not look whole.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        return complain(
            u"sipdex-cli: "_s
                + TerminalText::tr("cannot write the output: %1").arg(qt_error_string(errno)),
            badArguments);
    }
    return status;
}
