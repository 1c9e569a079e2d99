// SPDX-License-Identifier: MIT
#include "startup.h"

#include "builtintables.h"
#include "entrylink.h"
#include "onewindow.h"
#include "plaintext.h"
#include "tablefiles.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibrary>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class StartupText
{
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

struct Options {
    QCommandLineOption selection{u"selection"_s,
                                 StartupText::tr("Look up the selected text, or the clipboard.")};
    QCommandLineOption trace{
        u"trace"_s, StartupText::tr("Show the codes in the trace <file>; - for standard input."),
        StartupText::tr("file")};
    QCommandLineOption openTrace{u"open-trace"_s, StartupText::tr("Ask which trace to open.")};
    QCommandLineOption newWindow{
        u"new-window"_s, StartupText::tr("Open a window of its own, even if there is one.")};
    QCommandLineOption tables{
        u"tables"_s, StartupText::tr("Read the data files in <folder> instead of those built in."),
        StartupText::tr("folder")};
};

/// Begins \a work in a thread of its own, as may be done before there is a QApplication.
template <typename Work>
auto inBackground(Work work)
{
    // The thread that first asks Qt who it is becomes Qt's main thread: let it be this one.
    QThread::currentThread();
    return std::async(std::launch::async, work);
}

/// What was typed, up to a "--" that ends the options.
QStringList typedArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc && qstrcmp(argv[i], "--") != 0; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void prepare(QCommandLineParser &parser, const Options &options)
{
    parser.setApplicationDescription(StartupText::tr("Reference browser for SIP response codes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {options.selection, options.trace, options.openTrace, options.newWindow, options.tables});
    parser.addPositionalArgument(
        u"query"_s, StartupText::tr("What to search for at the start; as a link, sipdex:486."),
        u"[query…]"_s);
}

} // namespace

StartRequest parseArguments(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    prepare(parser, options);
    StartRequest request;
    if (!parser.parse(arguments)) {
        request.error = parser.errorText();
        return request;
    }
    const auto addTrace = [&request](const QString &file) {
        request.traces << (file == "-"_L1 ? file : QFileInfo(file).absoluteFilePath());
    };
    const QStringList traces = parser.values(options.trace);
    for (const QString &trace : traces)
        addTrace(trace);
    QStringList words;
    const QStringList positionals = parser.positionalArguments();
    for (const QString &argument : positionals) {
        if (const QUrl url(argument); url.isLocalFile())
            addTrace(url.toLocalFile());
        else
            words << linkedQuery(argument).value_or(argument);
    }
    request.query = words.join(u' ');
    request.asksForTrace = parser.isSet(options.openTrace);
    // Data of one's own is not what another window shows.
    request.wantsNewWindow = parser.isSet(options.newWindow) || parser.isSet(options.tables);
    request.fromSelection = parser.isSet(options.selection);
    if (request.fromSelection && !request.query.isEmpty())
        request.error = StartupText::tr("--selection and a query exclude each other.");
    return request;
}

std::future<void> prepareFonts()
{
    // A third of the time to the first picture of any Qt window goes into reading the system's
    // font configuration, once a process. Where it is fontconfig's, that can begin right now. The
    // library is opened by the main thread: Qt 6.4 crashes where two threads open one each.
    using Init = int (*)();
    const auto init = reinterpret_cast<Init>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"));
    return inBackground([init] {
        if (init)
            init();
    });
}

std::future<CodeTable> loadTable(const QString &folder)
{
    return inBackground(
        [folder] { return folder.isEmpty() ? builtInTables() : readTables(folder); });
}

QString tablesFolder(int argc, char *argv[])
{
    const QString option = u"--tables"_s;
    const QStringList arguments = typedArguments(argc, argv);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

std::optional<int> answerWithoutWindow(int argc, char *argv[])
{
    const QStringList asked = typedArguments(argc, argv);
    const auto isAsked = [&asked](std::initializer_list<QString> names) {
        return std::any_of(names.begin(), names.end(),
                           [&asked](const QString &name) { return asked.contains(name); });
    };
    const bool help = isAsked({u"-h"_s, u"--help"_s, u"--help-all"_s});
    const bool version = isAsked({u"-v"_s, u"--version"_s});
    if (!help && !version)
        return std::nullopt;

    const QCoreApplication application(argc, argv);
    setIdentity();
    Translations translations;
    translations.use(Languages::ofSystem());
    QString text = u"sipdex %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (help) {
        const Options options;
        QCommandLineParser parser;
        prepare(parser, options);
        text = parser.helpText();
    }
    std::fputs(text.toLocal8Bit().constData(), stdout);
    return 0;
}

std::optional<int> answerByOtherWindow(OneWindow &oneWindow, int argc, char *argv[])
{
    const QStringList typed = typedArguments(argc, argv);
    if (typed.contains(u"--new-window"_s) || oneWindow.isFirst())
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    StartRequest request = parseArguments(QCoreApplication::arguments());
    request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (!request.canBeHandedOver() || !oneWindow.handOver(request))
        return std::nullopt;
    return 0;
}

void setIdentity()
{
    QCoreApplication::setOrganizationName(u"sipdex"_s);
    QCoreApplication::setApplicationName(u"sipdex"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPDEX_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Sipdex"_s);
    QGuiApplication::setDesktopFileName(u"org.sipdex.sipdex"_s);
}

void speak(Translations &translations, const QString &language)
{
    const QString spoken = Languages::known().contains(language) ? language : Languages::ofSystem();
    translations.use(spoken);
    QGuiApplication::setLayoutDirection(QLocale(spoken).textDirection());
}

int complain(const QString &message, int status)
{
    std::fputs(u"sipdex: %1\n"_s.arg(printable(message)).toLocal8Bit().constData(), stderr);
    return status;
}
