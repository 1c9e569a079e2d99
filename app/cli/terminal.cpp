// SPDX-License-Identifier: MIT
#include "terminal.h"

#include "builtintables.h"
#include "comparison.h"
#include "entryjsontext.h"
#include "entrypage.h"
#include "entrysearch.h"
#include "jsontext.h"
#include "nomatch.h"
#include "notes.h"
#include "output.h"
#include "plaincomparison.h"
#include "plainpage.h"
#include "plaintext.h"
#include "scan.h"
#include "tableerror.h"
#include "tablefiles.h"
#include "terminalsize.h"

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

void printJson(const QList<EntryId> &entries, const CodeTable &table)
{
    QJsonArray array;
    for (const EntryId &id : entries)
        array.append(entryJson(id, table));
    print(stdout, jsonText(QJsonDocument(array)));
}

/// Lists \a entries, a line each, and below it, where the name does not say it, where the entry
/// has what was looked for.
void printList(const QList<EntryId> &entries, const Query &query, const CodeTable &table,
               const PlainStyle &style)
{
    const TextMatcher matcher(query.words);
    for (const EntryId &id : entries) {
        print(stdout, plainLine(id, table, style) + u'\n');
        if (const std::optional<MatchPlace> place = matchPlace(id, matcher, table))
            print(stdout, u"    "_s + wrapped(plainMatch(*place, style), 0, 4) + u'\n');
    }
}

/// What to print for what was found, best first: the codes that are compared, and a number that no
/// list has.
QList<EntryId> answers(const SearchResult &result)
{
    QList<EntryId> entries;
    for (const int code : result.compared)
        entries.append({EntryId::Kind::Code, code});
    if (entries.isEmpty()) {
        for (const Hit &hit : result.hits)
            entries << hit.entry;
    }
    if (entries.isEmpty() && result.unknownNumber != 0)
        entries.append({EntryId::Kind::Code, result.unknownNumber});
    return entries;
}

/// The code whose number \a query is; null for anything else. It is what is looked up most, and
/// needs no search to be got ready.
const ResponseCode *codeNumbered(const QString &query, const CodeTable &table)
{
    bool isNumber = false;
    const int number = query.trimmed().toInt(&isNumber);
    return isNumber ? table.find(number) : nullptr;
}

/// Prints \a entries, which answer as \a result says.
void printAnswer(const QList<EntryId> &entries, const SearchResult &result, const CodeTable &table,
                 const PlainStyle &style)
{
    QStringList notes = searchNotes(result, table);
    if (const QString leftOut = leftOutText(result); !leftOut.isEmpty())
        notes.prepend(leftOut + u'.');
    for (const QString &note : std::as_const(notes))
        print(stdout, wrapped(note, style.width, 0) + u"\n\n"_s);
    if (!result.compared.isEmpty())
        print(stdout, plainComparison(compared(result.compared, table), style));
    else if (result.hits.isEmpty() || result.isCertain)
        print(stdout, plainPage(entryPage(entries.constFirst(), table), style));
    else
        printList(entries, result.query, table, style);
}

int answer(const QString &query, bool json, const CodeTable &table)
{
    const PlainStyle style{terminalWidth(), terminalTakesColour()};
    if (const ResponseCode *code = codeNumbered(query, table)) {
        const EntryId id{EntryId::Kind::Code, code->code};
        if (json)
            printJson({id}, table);
        else
            print(stdout, plainPage(entryPage(id, table), style));
        return foundSomething;
    }
    const SearchResult result = EntrySearch(table).search(query);
    const QList<EntryId> entries = answers(result);
    if (json)
        printJson(entries, table);
    if (entries.isEmpty())
        return complain(noMatchText(result), foundNothing);
    if (!json)
        printAnswer(entries, result, table, style);
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
        u"scan"_s,
        TerminalText::tr("Find calls and responses in traces: files, or standard input."));
    const QCommandLineOption call(
        u"call"_s,
        TerminalText::tr("Find the call with this Call-ID in traces, and print all of it."),
        u"Call-ID"_s);
    parser.addOptions({call, json, scan, tables});
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
        if (parser.isSet(scan) || parser.isSet(call)) {
            return scanTraces(
                {parser.positionalArguments(), parser.isSet(json), parser.value(call).toUtf8()},
                table, {terminalWidth(), terminalTakesColour()});
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
