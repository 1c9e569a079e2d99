// SPDX-License-Identifier: MIT
#include "programrun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Both programs as processes: how they begin and end, and that what they take is documented.
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
    void optionsAreDocumented_data();
    void optionsAreDocumented();
    void brokenTablesEndBoth();
    void tablesCanBeReadFromFolder();

private:
    QString m_brokenTables;
    QTemporaryDir m_folder;
};

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
