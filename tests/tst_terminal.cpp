// SPDX-License-Identifier: MIT
#include "kepttext.h"
#include "programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>

using namespace Qt::StringLiterals;

/// What sipdex-cli answers to a query, where, and in which form.
class tst_Terminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOnePage();
    void printsAsBefore();
    void printsList();
    void compares();
    void saysKinds();
    void tellsWhereItMatched();
    void explainsUnknownNumber();
    void suggestsOnStandardError();
    void printsWholeTableAsJson();
    void printsMatchesAsJson();
    void followsColumns();
    void hasNoColourInPipe();
#ifdef Q_OS_UNIX
    void hasColourInTerminal_data();
    void hasColourInTerminal();
    void followsTerminal();
    void tellsOfFullDisk_data();
    void tellsOfFullDisk();
#endif
};

void tst_Terminal::printsOnePage()
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
void tst_Terminal::printsAsBefore()
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
    const QString difference = differenceFromText(u"terminal.txt"_s, text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_Terminal::printsList()
{
    QCOMPARE(cli({u"60"_s}).out,
             u"600 Busy Everywhere\n603 Decline\n604 Does Not Exist Anywhere\n606 Not Acceptable\n"
             "607 Unwanted\n608 Rejected\n"_s);
    QCOMPARE(cli({u"is:deprecated"_s}).out.section(u'\n', 0, 0), u"202 Accepted"_s);
}

void tst_Terminal::compares()
{
    const QString out = cli({u"480"_s, u"486"_s, u"600"_s, u"603"_s}).out;
    QVERIFY(out.startsWith(
        u"480 Temporarily Unavailable\n486 Busy Here\n600 Busy Everywhere\n603 Decline\n"_s));
    QVERIFY(out.contains(u"\nVoicemail\n  480, 486: may follow\n  600, 603: no\n"_s));
}

void tst_Terminal::saysKinds()
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

void tst_Terminal::tellsWhereItMatched()
{
    const QString out = cli({u"lamp"_s}).out;
    QVERIFY2(out.contains(u"489 Bad Event\n    keyword: busy lamp field\n"_s), qPrintable(out));
    QVERIFY(cli({u"busy"_s, u"here"_s, u"qwertz"_s}).out.startsWith(u"Without “qwertz”.\n\n"_s));
}

void tst_Terminal::explainsUnknownNumber()
{
    const Outcome outcome = cli({u"499"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(u"acts as on 400"_s));
    QVERIFY(cli({u"188"_s}).out.contains(u"acts as on 183"_s));
}

void tst_Terminal::suggestsOnStandardError()
{
    const Outcome outcome = cli({u"bsuy"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, u"Nothing matches “bsuy”. Did you mean “busy”?\n"_s);
}

void tst_Terminal::printsWholeTableAsJson()
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

void tst_Terminal::printsMatchesAsJson()
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

void tst_Terminal::followsColumns()
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

void tst_Terminal::hasNoColourInPipe()
{
    QVERIFY(!cli({u"486"_s}, {u"TERM=xterm-256color"_s}).out.contains(QChar(0x1b)));
}

#ifdef Q_OS_UNIX
void tst_Terminal::hasColourInTerminal_data()
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

void tst_Terminal::hasColourInTerminal()
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

void tst_Terminal::followsTerminal()
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

void tst_Terminal::tellsOfFullDisk_data()
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

void tst_Terminal::tellsOfFullDisk()
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

QTEST_GUILESS_MAIN(tst_Terminal)
#include "tst_terminal.moc"
