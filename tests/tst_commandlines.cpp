// SPDX-License-Identifier: MIT
#include "kepttext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <memory>

#ifdef Q_OS_UNIX
#include "pipe.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

constexpr int patience = 60'000; // milliseconds; a sanitizer run on a busy machine is slow

QProcessEnvironment environmentWith(const QStringList &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return environment;
}

qsizetype longest(const QStringList &lines)
{
    qsizetype length = 0;
    for (const QString &line : lines)
        length = std::max(length, line.size());
    return length;
}

#ifdef Q_OS_UNIX

/// What arrives at \a descriptor until \a isEnough of it has, or nothing more comes.
QByteArray readUntil(int descriptor, const std::function<bool(const QByteArray &)> &isEnough)
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    pollfd waiting{descriptor, POLLIN, 0};
    while (!isEnough(bytes) && ::poll(&waiting, 1, patience) > 0) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count <= 0)
            break; // an end that everybody closed; of a terminal it is an error
        bytes.append(buffer.data(), count);
    }
    return bytes;
}

/// A terminal, of which the test is the screen.
class Terminal
{
public:
    Terminal()
        : m_screen(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_screen < 0 || ::grantpt(m_screen) != 0 || ::unlockpt(m_screen) != 0)
            qFatal("there is no terminal to be had");
        m_name = QFile::decodeName(::ptsname(m_screen));
    }
    ~Terminal() { ::close(m_screen); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] QString name() const { return m_name; }

    void setColumns(unsigned short columns) const
    {
        winsize size{};
        size.ws_col = columns;
        if (::ioctl(m_screen, TIOCSWINSZ, &size) != 0)
            qFatal("the terminal keeps its size");
    }

    /// All that is shown, until those who write have ended.
    [[nodiscard]] QByteArray shown() const
    {
        return readUntil(m_screen, [](const QByteArray &) { return false; });
    }

private:
    int m_screen;
    QString m_name;
};

#endif

} // namespace

/// Both programs as processes: what they print where, and how they end.
class tst_CommandLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ends_data();
    void ends();
    void answersWithoutDisplay();
    void windowOpensAndStays_data();
    void windowOpensAndStays();
    void cliPrintsOnePage();
    void cliPrintsAsBefore();
    void cliPrintsList();
    void cliCompares();
    void cliSaysKinds();
    void cliTellsWhereItMatched();
    void cliExplainsUnknownNumber();
    void cliSuggestsOnStandardError();
    void cliPrintsWholeTableAsJson();
    void cliPrintsMatchesAsJson();
    void cliFollowsColumns();
    void cliHasNoColourInPipe();
#ifdef Q_OS_UNIX
    void cliHasColourInTerminal_data();
    void cliHasColourInTerminal();
    void cliFollowsTerminal();
    void cliTellsOfFullDisk_data();
    void cliTellsOfFullDisk();
#endif
    void scanEnds_data();
    void scanEnds();
    void scanEndsWithLineWithoutEnd();
    void scanCountsMillions();
#ifdef Q_OS_UNIX
    void closedStreamsAreNoFiles_data();
    void closedStreamsAreNoFiles();
    void scanShowsProgressInTerminal();
    void scanReadsPipe();
    void scanPrintsAtInterrupt();
    void scanEndsAtSecondInterrupt();
#endif
    void scanSumsFiles();
    void scanReadsStandardInput();
    void optionsAreDocumented_data();
    void optionsAreDocumented();
    void brokenTablesEndBoth();
    void tablesCanBeReadFromFolder();

private:
    static Outcome run(const QString &program, const QStringList &arguments,
                       const QStringList &environment = {});
    static Outcome cli(const QStringList &arguments, const QStringList &environment = {})
    {
        return run(QStringLiteral(SIPDEX_CLI_PROGRAM), arguments, environment);
    }

    [[nodiscard]] QString emptyFile() const;
    static std::unique_ptr<QProcess> startScan(const QByteArray &input, const QString &output = {});

    QString m_brokenTables;
    QTemporaryDir m_folder;
};

Outcome tst_CommandLines::run(const QString &program, const QStringList &arguments,
                              const QStringList &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void tst_CommandLines::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_brokenTables = m_folder.path();
    QFile registry(m_folder.filePath(u"registry.json"_s));
    QVERIFY(registry.open(QIODevice::WriteOnly));
    registry.write("{}");
}

void tst_CommandLines::ends_data()
{
    QTest::addColumn<bool>("window");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("out"); // beginnings
    QTest::addColumn<QString>("err");

    for (const bool window : {true, false}) {
        const QString name = window ? u"sipdex"_s : u"sipdex-cli"_s;
        const auto row = [&](const char *what, const QStringList &arguments, int status,
                             const QString &out, const QString &err) {
            QTest::addRow("%s: %s", qPrintable(name), what)
                << window << arguments << status << out << err;
        };
        row("version", {u"--version"_s}, 0, name + u" 0."_s, {});
        row("help", {u"--help"_s}, 0, u"Usage: "_s, {});
        row("unknown option", {u"--colour"_s}, 2, {}, name + u": Unknown option 'colour'."_s);
        row("option without a value", {u"--tables"_s}, 2, {},
            name + u": Missing value after '--tables'."_s);
        row("folder without tables", {u"--tables"_s, u"/nonexistent"_s}, 1, {},
            name + u": registry.json: cannot be read: "_s);
    }
    QTest::newRow("sipdex: selection and query")
        << true << QStringList{u"--selection"_s, u"486"_s} << 2 << QString()
        << u"sipdex: --selection and a query exclude each other."_s;
    QTest::newRow("sipdex-cli: match")
        << false << QStringList{u"486"_s} << 0 << u"486 Busy Here\n"_s << QString();
    QTest::newRow("sipdex-cli: no match")
        << false << QStringList{u"qqqq"_s} << 1 << QString() << u"Nothing matches “qqqq”."_s;
    QTest::newRow("sipdex-cli: words") << false << QStringList{u"busy"_s, u"everywhere"_s} << 0
                                       << u"600 Busy Everywhere"_s << QString();
    QTest::newRow("sipdex-cli: empty query lists all")
        << false << QStringList{} << 0 << u"100 Trying\n101 Progress Report (vendor)\n"_s
        << QString();
    QTest::newRow("sipdex-cli: hostile query")
        << false << QStringList{u"\x1b[31m<img>"_s} << 1 << QString() << u"Nothing matches “"_s;
}

void tst_CommandLines::ends()
{
    QFETCH(const bool, window);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, out);
    QFETCH(const QString, err);
    const Outcome outcome =
        window ? run(QStringLiteral(SIPDEX_PROGRAM), arguments) : cli(arguments);
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.out.startsWith(out) && outcome.out.isEmpty() == out.isEmpty(),
             qPrintable(outcome.out));
    QVERIFY2(outcome.err.startsWith(err) && outcome.err.isEmpty() == err.isEmpty(),
             qPrintable(outcome.err));
    if (!err.isEmpty())
        QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(!outcome.err.contains(QChar(0x1b)), "escape sequences from outside reach no terminal");
}

void tst_CommandLines::answersWithoutDisplay()
{
    const QStringList noDisplay{u"QT_QPA_PLATFORM=nonexistent"_s, u"DISPLAY="_s,
                                u"WAYLAND_DISPLAY="_s};
    QCOMPARE(run(QStringLiteral(SIPDEX_PROGRAM), {u"--version"_s}, noDisplay).status, 0);
    QCOMPARE(run(QStringLiteral(SIPDEX_PROGRAM), {u"--help"_s}, noDisplay).status, 0);
}

void tst_CommandLines::windowOpensAndStays_data()
{
    QTest::addColumn<QByteArray>("settings"); // what stands in the file; null for a folder there

    QTest::newRow("first start") << QByteArray("");
    QTest::newRow("binary settings") << QByteArray("\x7f\x45\x4c\x46\0\xff", 6);
    QTest::newRow("wrong settings")
        << QByteArray("[window]\ngeometry=5\nzoom=x\ncode=[]\nexpanded=*\n");
    QTest::newRow("settings that cannot be written") << QByteArray();
}

void tst_CommandLines::windowOpensAndStays()
{
    QFETCH(const QByteArray, settings);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"sipdex"_s));
    const QString name = folder.filePath(u"sipdex/sipdex.conf"_s);
    if (settings.isNull()) {
        QVERIFY(QDir().mkpath(name));
    } else {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
    }
    // A session of its own, or the window of another test would be asked to come to the front.
    const QStringList session{u"XDG_CONFIG_HOME="_s + folder.path(),
                              u"XDG_RUNTIME_DIR="_s + folder.path(), u"DISPLAY="_s,
                              u"WAYLAND_DISPLAY="_s};
    QProcess process;
    process.setProcessEnvironment(environmentWith(session));
    process.start(QStringLiteral(SIPDEX_PROGRAM), {u"busy"_s});
    QVERIFY(process.waitForStarted(patience));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"sipdex--"_s))
                                 || process.state() == QProcess::NotRunning,
                             patience);
    // A later start ends once the window has answered it.
    QCOMPARE(run(QStringLiteral(SIPDEX_PROGRAM), {u"486"_s}, session).status, 0);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QVERIFY2(!process.readAllStandardError().contains("sipdex:"),
             "a window that opens does not complain");
}

void tst_CommandLines::cliPrintsOnePage()
{
    const Outcome outcome = cli({u"SIP/2.0 486 Busy Here"_s});
    QCOMPARE(outcome.status, 0);
    for (const QString &text :
         {u"486 Busy Here\nThe called device"_s, u"\nRead first: Retry-After"_s,
          u"\nRFC 3261 §21.4.24 · 4xx Client failure · made by user agent, gateway · ends the\n"
          "request only\n"_s,
          u"\nWhy you see it\n"_s, u"\nWhat happens next\n"_s, u"\nCompare\n"_s,
          u"\nReferences\n"_s}) {
        QVERIFY2(outcome.out.contains(text), qPrintable(text + outcome.out));
    }
}

/// What command lines print, all of it, to be looked at where it changes.
void tst_CommandLines::cliPrintsAsBefore()
{
    const QList<QStringList> lines{{u"60"_s},
                                   {u"busy"_s},
                                   {u"486"_s, u"600"_s},
                                   {u"499"_s},
                                   {u"700"_s},
                                   {u"bsuy"_s},
                                   {u"qqqqqqq"_s},
                                   {u"busy rfc:9999"_s},
                                   {u"no ringback"_s},
                                   {u"cause:17"_s},
                                   {u"is:vendor"_s, u"4xx"_s},
                                   {u"warn:304"_s},
                                   {u"--json"_s, u"687"_s},
                                   {u"--json"_s, u"qqqqqqq"_s},
                                   {u"--nonsense"_s},
                                   {u"--json"_s, u"--scan"_s, u"/nonexistent"_s},
                                   {u"--tables"_s, u"/nonexistent"_s, u"486"_s},
                                   {}};
    QString text;
    for (const QStringList &arguments : lines) {
        const Outcome outcome = cli(arguments);
        text += u"$ sipdex-cli %1\n%2%3[%4]\n\n"_s.arg(
            arguments.join(u' '), outcome.out, outcome.err, QString::number(outcome.status));
    }
    const QString difference = differenceFromText(u"commandlines.txt"_s, text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_CommandLines::cliPrintsList()
{
    QCOMPARE(cli({u"60"_s}).out,
             u"600 Busy Everywhere\n603 Decline\n604 Does Not Exist Anywhere\n606 Not Acceptable\n"
             "607 Unwanted\n608 Rejected\n"_s);
    QCOMPARE(cli({u"is:deprecated"_s}).out.section(u'\n', 0, 0), u"202 Accepted"_s);
}

void tst_CommandLines::cliCompares()
{
    const QString out = cli({u"480"_s, u"486"_s, u"600"_s, u"603"_s}).out;
    QVERIFY(out.startsWith(
        u"480 Temporarily Unavailable\n486 Busy Here\n600 Busy Everywhere\n603 Decline\n"_s));
    QVERIFY(out.contains(u"\nVoicemail\n  480, 486: may follow\n  600, 603: no\n"_s));
}

void tst_CommandLines::cliSaysKinds()
{
    const auto kinds = [](const QString &query) {
        QStringList words;
        const QJsonArray entries =
            QJsonDocument::fromJson(cli({u"--json"_s, query}).out.toUtf8()).array();
        for (const auto &entry : entries)
            words << entry.toObject().value("kind"_L1).toString();
        return words;
    };
    QCOMPARE(kinds(u"486"_s), QStringList{u"code"_s});
    QCOMPARE(kinds(u"cause:17"_s), (QStringList{u"cause"_s, u"code"_s}));
    QCOMPARE(kinds(u"warn:380"_s), (QStringList{u"warning"_s, u"code"_s}));
    QCOMPARE(kinds(u"symptom:dtmf"_s), QStringList{u"symptom"_s});
    QCOMPARE(kinds(u"499"_s), QStringList{u"code"_s});
}

void tst_CommandLines::cliTellsWhereItMatched()
{
    const QString out = cli({u"lamp"_s}).out;
    QVERIFY2(out.contains(u"489 Bad Event\n    keyword: busy lamp field\n"_s), qPrintable(out));
    QVERIFY(cli({u"busy"_s, u"here"_s, u"qwertz"_s}).out.startsWith(u"Without “qwertz”.\n\n"_s));
}

void tst_CommandLines::cliExplainsUnknownNumber()
{
    const Outcome outcome = cli({u"499"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(u"acts as on 400"_s));
    QVERIFY(cli({u"188"_s}).out.contains(u"acts as on 183"_s));
}

void tst_CommandLines::cliSuggestsOnStandardError()
{
    const Outcome outcome = cli({u"bsuy"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, u"Nothing matches “bsuy”. Did you mean “busy”?\n"_s);
}

void tst_CommandLines::cliPrintsWholeTableAsJson()
{
    const QJsonArray array = QJsonDocument::fromJson(cli({u"--json"_s}).out.toUtf8()).array();
    QCOMPARE(array.size(), 90);
    const QJsonObject trying = array.first().toObject();
    QCOMPARE(trying.value("code"_L1), QJsonValue(100));
    const QJsonObject reference = trying.value("references"_L1).toArray().first().toObject();
    QCOMPARE(reference, (QJsonObject{{u"rfc"_s, 3261}, {u"section"_s, u"21.1.1"_s}}));
    const QJsonObject comparison = trying.value("compare"_L1).toArray().first().toObject();
    QCOMPARE(comparison.keys(), (QStringList{u"code"_s, u"note"_s}));
}

void tst_CommandLines::cliPrintsMatchesAsJson()
{
    const QJsonArray one =
        QJsonDocument::fromJson(cli({u"--json"_s, u"486"_s}).out.toUtf8()).array();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().toObject().value("phrase"_L1).toString(), u"Busy Here"_s);
    const Outcome none = cli({u"--json"_s, u"qqqq"_s});
    QCOMPARE(none.status, 1);
    QCOMPARE(QJsonDocument::fromJson(none.out.toUtf8()).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(none.out.toUtf8()).isArray());
}

void tst_CommandLines::cliFollowsColumns()
{
    const QStringList narrow = cli({u"503"_s}, {u"COLUMNS=50"_s}).out.split(u'\n');
    QCOMPARE_LE(longest(narrow), 50);
    QCOMPARE_GT(longest(narrow), 40);
    for (const QString &columns : {u"nonsense"_s, u"0"_s, u"-5"_s}) {
        const QStringList usual = cli({u"503"_s}, {u"COLUMNS="_s + columns}).out.split(u'\n');
        QCOMPARE_LE(longest(usual), 80);
        QCOMPARE_GT(longest(usual), 70);
    }
}

void tst_CommandLines::cliHasNoColourInPipe()
{
    QVERIFY(!cli({u"486"_s}, {u"TERM=xterm-256color"_s}).out.contains(QChar(0x1b)));
}

#ifdef Q_OS_UNIX
void tst_CommandLines::cliHasColourInTerminal_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("hasColour");
    const QString terminal = u"TERM=xterm-256color"_s;
    QTest::newRow("usually") << QStringList{terminal} << true;
    QTest::newRow("NO_COLOR") << QStringList{terminal, u"NO_COLOR=1"_s} << false;
    QTest::newRow("NO_COLOR, whatever it says") << QStringList{terminal, u"NO_COLOR=0"_s} << false;
    QTest::newRow("NO_COLOR without a value") << QStringList{terminal, u"NO_COLOR="_s} << true;
    QTest::newRow("a terminal that knows none") << QStringList{u"TERM=dumb"_s} << false;
}

void tst_CommandLines::cliHasColourInTerminal()
{
    QFETCH(const QStringList, environment);
    const Terminal terminal;
    QProcess process;
    QProcessEnvironment variables = environmentWith(environment);
    if (!environment.join(u' ').contains(u"NO_COLOR"_s))
        variables.remove(u"NO_COLOR"_s);
    process.setProcessEnvironment(variables);
    process.setStandardOutputFile(terminal.name());
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"486"_s});
    QVERIFY(process.waitForStarted(patience));
    const QByteArray shown = terminal.shown();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(shown.contains("Busy Here"), shown.constData());
    QTEST(shown.contains('\x1b'), "hasColour");
}

void tst_CommandLines::cliFollowsTerminal()
{
    const Terminal terminal;
    terminal.setColumns(60);
    QProcess process;
    process.setProcessEnvironment(environmentWith({u"COLUMNS=200"_s, u"TERM=dumb"_s}));
    process.setStandardOutputFile(terminal.name());
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"503"_s});
    QVERIFY(process.waitForStarted(patience));
    const QStringList lines = QString::fromUtf8(terminal.shown()).remove(u'\r').split(u'\n');
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE_LE(longest(lines), 60);
    QCOMPARE_GT(longest(lines), 50);
}

void tst_CommandLines::cliTellsOfFullDisk_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString log = QStringLiteral(SIPDEX_SAMPLES) + u"/sipp-message.log"_s;
    QTest::newRow("page") << QStringList{u"486"_s};
    QTest::newRow("list") << QStringList{u"60"_s};
    QTest::newRow("JSON") << QStringList{u"--json"_s, u"486"_s};
    QTest::newRow("whole table as JSON") << QStringList{u"--json"_s};
    QTest::newRow("trace") << QStringList{u"--scan"_s, log};
    QTest::newRow("trace as JSON") << QStringList{u"--scan"_s, u"--json"_s, log};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
}

void tst_CommandLines::cliTellsOfFullDisk()
{
    const QString fullDisk = u"/dev/full"_s;
    if (!QFile::exists(fullDisk))
        QSKIP("this system has no disk that is always full");
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.setStandardOutputFile(fullDisk);
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    const QByteArray message = process.readAllStandardError();
    QVERIFY2(message.startsWith("sipdex-cli: cannot write the output: ")
                 && message.contains(qt_error_string(ENOSPC).toUtf8()),
             message.constData());
}
#endif

QString tst_CommandLines::emptyFile() const
{
    QFile file(m_folder.filePath(u"empty"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_CommandLines::scanEnds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("err");
    const QString samples = QStringLiteral(SIPDEX_SAMPLES);
    QTest::newRow("a log") << samples + u"/sipp-message.log"_s << 0 << QString();
    QTest::newRow("no response in it")
        << samples + u"/../CMakeLists.txt"_s << 1 << u"No SIP response found."_s;
    QTest::newRow("no such file") << u"/nonexistent.pcap"_s << 2
                                  << u"sipdex-cli: /nonexistent.pcap: "_s;
    QTest::newRow("a folder") << samples << 2 << u"is a folder"_s;
    QTest::newRow("a device without end") << u"/dev/zero"_s << 2 << u"is a device"_s;
    QTest::newRow("an empty file") << emptyFile() << 1 << u"No SIP response found."_s;
}

void tst_CommandLines::scanEnds()
{
    QFETCH(const QString, file);
    QFETCH(const QString, err);
    const Outcome outcome = cli({u"--scan"_s, file});
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(err), qPrintable(outcome.err));
    QCOMPARE(outcome.err.isEmpty(), err.isEmpty());
}

void tst_CommandLines::scanEndsWithLineWithoutEnd()
{
    QFile file(m_folder.filePath(u"line"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(2) << 30)); // takes no room on the disk
    const Outcome outcome = cli({u"--scan"_s, file.fileName()});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err, u"No SIP response found.\n"_s); // how far it is, only a terminal is told
    QVERIFY(file.remove());
}

void tst_CommandLines::scanCountsMillions()
{
    QFile file(m_folder.filePath(u"many"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray some = QByteArray("SIP/2.0 200 OK\n").repeated(100'000);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(file.write(some), some.size());
    file.close();
    const Outcome outcome = cli({u"--scan"_s, u"--json"_s, file.fileName()});
    const QJsonArray codes =
        QJsonDocument::fromJson(outcome.out.toUtf8()).object().value(u"codes"_s).toArray();
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.at(0)[u"count"_s].toInteger(), 2'000'000);
    QCOMPARE(codes.at(0)[u"last"_s][u"line"_s].toInteger(), 2'000'000);
    QVERIFY(file.remove());
}

#ifdef Q_OS_UNIX
void tst_CommandLines::closedStreamsAreNoFiles_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("output") << u"486 >&-"_s << 0;
    QTest::newRow("output, and a file is opened") << u"--scan \"$1\" >&-"_s << 0;
    QTest::newRow("errors") << u"--scan \"$1\" 2>&-"_s << 0;
    QTest::newRow("input") << u"--scan - <&-"_s << 1;
    QTest::newRow("all") << u"--scan \"$1\" <&- >&- 2>&-"_s << 0;
}

/// A file that is opened does not take their place.
void tst_CommandLines::closedStreamsAreNoFiles()
{
    QFETCH(const QString, arguments);
    const QString log = QStringLiteral(SIPDEX_SAMPLES "/busy.log");
    const Outcome outcome = run(
        u"sh"_s, {u"-c"_s, u"exec \"$0\" "_s + arguments, QStringLiteral(SIPDEX_CLI_PROGRAM), log});
    QTEST(outcome.status, "status");
}

void tst_CommandLines::scanShowsProgressInTerminal()
{
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(400) << 20)); // takes no room on the disk
    const Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.name());
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"--scan"_s, file.fileName()});
    QVERIFY(process.waitForStarted(patience));
    const QString shown = QString::fromUtf8(terminal.shown());
    QVERIFY(process.waitForFinished(patience));
    const QStringList steps = shown.split(u'\r');
    QVERIFY2(steps.size() > 4 && steps.size() < 12, qPrintable(shown));
    QVERIFY2(steps.at(1).startsWith(file.fileName() + u": "_s), qPrintable(shown));
    QVERIFY2(steps.at(1).endsWith(u" % "_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"\r\x1b[KNo SIP response found."_s), qPrintable(shown)); // and is gone
    QVERIFY(file.remove());
}

void tst_CommandLines::scanReadsPipe()
{
    const QString pipe = madePipe(m_folder, u"pipe"_s);
    QProcess process;
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"--scan"_s, pipe});
    QFile writing(pipe);
    QVERIFY(writing.open(QIODevice::WriteOnly));
    writing.write("SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n");
    writing.close();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("486 Busy Here"));
}
#endif

/// A file that cannot be read does not stop the others.
void tst_CommandLines::scanSumsFiles()
{
    const QString log = QStringLiteral(SIPDEX_SAMPLES) + u"/sipp-message.log"_s;
    const Outcome outcome = cli({u"--scan"_s, u"--json"_s, log, u"/nonexistent"_s, log});
    QCOMPARE(outcome.status, 2);
    const QJsonObject found = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const QJsonArray codes = found.value(u"codes"_s).toArray();
    QCOMPARE(codes.size(), 1);
    const QJsonObject code = codes.at(0).toObject();
    QCOMPARE(code.keys(),
             (QStringList{u"code"_s, u"count"_s, u"first"_s, u"last"_s, u"methods"_s, u"normal"_s,
                          u"phrases"_s, u"reasons"_s, u"warnings"_s}));
    QCOMPARE(code.value(u"code"_s).toInt(), 486);
    QCOMPARE(code.value(u"count"_s).toInt(), 2);
    QVERIFY(found.value(u"reported"_s).isArray());
}

void tst_CommandLines::scanReadsStandardInput()
{
    QProcess process;
    process.start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"--scan"_s});
    process.write("SIP/2.0 503 Maximum Calls In Progress\r\nCSeq: 1 INVITE\r\n\r\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(out.startsWith(u"503 Service Unavailable  1×\n"_s), qPrintable(out));
    QVERIFY2(out.contains(u"FreeSWITCH"_s), qPrintable(out));
}

#ifdef Q_OS_UNIX
/// A scan of standard input, as in "tail -f log | sipdex-cli --scan -", that has read \a input and
/// waits for more. Prints to the file \a output where there is one.
std::unique_ptr<QProcess> tst_CommandLines::startScan(const QByteArray &input,
                                                      const QString &output)
{
    auto process = std::make_unique<QProcess>();
    if (!output.isEmpty())
        process->setStandardOutputFile(output);
    process->start(QStringLiteral(SIPDEX_CLI_PROGRAM), {u"--scan"_s, u"--json"_s, u"-"_s});
    process->write(input);
    // More than a pipe holds: when all is written, what came first has been read.
    process->write(QByteArray(1 << 20, '\n'));
    while (process->bytesToWrite() > 0) {
        if (!process->waitForBytesWritten(patience))
            qFatal("the program does not read its standard input");
    }
    return process;
}

void tst_CommandLines::scanPrintsAtInterrupt()
{
    const auto process = startScan("SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n");
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
    const QByteArray out = process->readAllStandardOutput();
    QVERIFY2(out.contains("\"Busy Here\": 1"), out.constData());
}

/// Somebody who has seen enough of the summary, or waits for it in vain, presses Ctrl+C again.
void tst_CommandLines::scanEndsAtSecondInterrupt()
{
    const QString pipe = madePipe(m_folder, u"output"_s);
    const int reading = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reading >= 0);
    const auto closeIt = qScopeGuard([reading] { ::close(reading); });
    QByteArray manyCodes; // with a summary that no pipe can hold
    for (int code = 100; code < 700; ++code)
        manyCodes +=
            "SIP/2.0 " + QByteArray::number(code) + ' ' + QByteArray(200, 'x') + "\r\n\r\n";
    const auto process = startScan(manyCodes, pipe);
    const auto pid = static_cast<pid_t>(process->processId());

    ::kill(pid, SIGINT);
    const QByteArray begin =
        readUntil(reading, [](const QByteArray &bytes) { return !bytes.isEmpty(); });
    QVERIFY2(begin.startsWith("{\n    \"codes\": ["), begin.constData());
    QCOMPARE(process->state(), QProcess::Running);

    ::kill(pid, SIGINT);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(process->exitCode(), SIGINT);
}
#endif

void tst_CommandLines::optionsAreDocumented_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("form"); // of an option in the file
    for (const QString &name : {u"sipdex"_s, u"sipdex-cli"_s}) {
        const QString program = name == u"sipdex"_s ? QStringLiteral(SIPDEX_PROGRAM)
                                                    : QStringLiteral(SIPDEX_CLI_PROGRAM);
        const auto row = [&](const QString &file, const QString &form) {
            QTest::newRow(qPrintable(file)) << program << file << form;
        };
        row(u"man/%1.1.in"_s.arg(name), u"--%1"_s);
        row(u"completions/bash/%1"_s.arg(name), u"--%1"_s);
        row(u"completions/zsh/_%1"_s.arg(name), u"--%1"_s);
        row(u"completions/fish/%1.fish"_s.arg(name), u"-l %1 "_s);
    }
}

/// What --help lists stands in the manual and in the completions, and they have nothing else.
void tst_CommandLines::optionsAreDocumented()
{
    QFETCH(const QString, program);
    QFETCH(const QString, file);
    QFETCH(const QString, form);
    QFile resource(QStringLiteral(SIPDEX_RESOURCES) + u'/' + file);
    QVERIFY2(resource.open(QIODevice::ReadOnly), qPrintable(resource.fileName()));
    const QString text = QString::fromUtf8(resource.readAll()).replace(u"\\-"_s, u"-"_s);
    const auto optionsIn = [](const QString &where, const QString &pattern) {
        QSet<QString> names;
        const QRegularExpression option(pattern);
        for (const QRegularExpressionMatch &match : option.globalMatch(where))
            names << match.captured(1);
        names.remove(u"help-all"_s); // of every Qt program
        return names;
    };
    const QString anyName = u"([a-z][a-z-]*)"_s;
    QCOMPARE(optionsIn(text, form.arg(anyName)),
             optionsIn(run(program, {u"--help"_s}).out, u"--%1"_s.arg(anyName)));
}

void tst_CommandLines::brokenTablesEndBoth()
{
    for (const QString &program :
         {QStringLiteral(SIPDEX_PROGRAM), QStringLiteral(SIPDEX_CLI_PROGRAM)}) {
        const Outcome outcome = run(program, {u"--tables"_s, m_brokenTables});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(
            outcome.err.endsWith(
                u": registry.json: field \"date\": expected text that is not empty (it is missing)\n"_s),
            qPrintable(outcome.err));
    }
}

void tst_CommandLines::tablesCanBeReadFromFolder()
{
    QCOMPARE(cli({u"--tables"_s, QStringLiteral(SIPDEX_RESOURCES), u"486"_s}).out,
             cli({u"486"_s}).out);
}

QTEST_GUILESS_MAIN(tst_CommandLines)
#include "tst_commandlines.moc"
