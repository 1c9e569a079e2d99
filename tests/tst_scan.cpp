// SPDX-License-Identifier: MIT
#include "capturebytes.h"
#include "programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <memory>

#ifdef Q_OS_UNIX
#include "pipe.h"

#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// What sipdex-cli --scan reads, prints and does when it is interrupted.
class tst_Scan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void readsCapture();
    void readsPackedCapture();
    void tellsWhatCaptureLacks_data();
    void tellsWhatCaptureLacks();
    void readsUtf16();
    void endsWithLineWithoutEnd();
    void countsMillions();
#ifdef Q_OS_UNIX
    void closedStreamsAreNoFiles_data();
    void closedStreamsAreNoFiles();
    void showsProgressInTerminal();
    void readsPipe();
#endif
    void sumsFiles();
    void readsStandardInput();
#ifdef Q_OS_UNIX
    void printsAtInterrupt();
    void endsAtSecondInterrupt();
#endif

private:
    [[nodiscard]] QString emptyFile() const;
    [[nodiscard]] QString fileWith(const QByteArray &bytes) const;
#ifdef Q_OS_UNIX
    static std::unique_ptr<QProcess> startScan(const QByteArray &input, const QString &output = {});
#endif

    QTemporaryDir m_folder;
};

QString tst_Scan::emptyFile() const
{
    QFile file(m_folder.filePath(u"empty"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString tst_Scan::fileWith(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"written"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_Scan::readsCapture()
{
    const QString name = fileWith(pcapOf({udpFrame("\r\n"), udpFrame(busyResponse())}));
    const Outcome text = cli({u"--scan"_s, name});
    QCOMPARE(text.status, 0);
    QCOMPARE(text.err, QString());
    QVERIFY2(text.out.contains(u"\n  Where: frame 2\n"_s), qPrintable(text.out));

    const Outcome json = cli({u"--scan"_s, u"--json"_s, name});
    const QJsonValue code = QJsonDocument::fromJson(json.out.toUtf8())[u"codes"_s][0];
    QCOMPARE(code[u"code"_s].toInt(), 486);
    const QJsonObject place = code[u"first"_s].toObject();
    QCOMPARE(place,
             (QJsonObject{{u"file"_s, name},
                          {u"frame"_s, 2},
                          {u"time"_s, u"2027-01-15T08:00:02.250000Z"_s},
                          {u"source"_s, u"192.0.2.1:5060"_s},
                          {u"destination"_s, u"192.0.2.2:5070"_s}}));
}

void tst_Scan::readsPackedCapture()
{
    const QString name = fileWith(pcapOf({udpFrame(busyResponse())}));
    QCOMPARE(run(u"gzip"_s, {u"-kf"_s, name}).status, 0);
    const Outcome outcome = cli({u"--scan"_s, name + u".gz"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(u"\n  Where: frame 1\n"_s), qPrintable(outcome.out));
}

void tst_Scan::tellsWhatCaptureLacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("err");
    const QByteArray busy = pcapOf({udpFrame(busyResponse()), udpFrame(busyResponse())});
    const QByteArray record = QByteArray::fromHex("1703030002") + "xy";
    const auto notes = [](const QString &text) {
        return u"written: %1\nNo SIP found.\n"_s.arg(text);
    };
    QTest::newRow("SIP") << pcapOf({udpFrame("x")}) << 1
                         << notes(u"is a capture of 1 packet, without SIP"_s);
    QTest::newRow("what is not encrypted")
        << pcapOf({udpFrame("x"), tcpFrame(1, record), tcpFrame(8, record)}) << 1
        << notes(u"is a capture of 3 packets, none with SIP; 2 on TLS port 5060"_s);
    QTest::newRow("responses") << pcapOf({udpFrame(request("INVITE"))}) << 0 << QString();
    QTest::newRow("its end") << busy.chopped(9) << 0
                             << u"written: ends in the middle of packet 2\n"_s;
    QTest::newRow("sense") << busy + QByteArray(100, '\x7f') << 2
                           << u"written: cannot be read beyond packet 2 (invalid"_s;
    QTest::newRow("a packing that is known here")
        << QByteArray("\xfd\x37zXZ\0\0\4", 8) << 2
        << u"written: is packed with xz; unpack it first\n"_s;
}

void tst_Scan::tellsWhatCaptureLacks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, err);
    const Outcome outcome = cli({u"--scan"_s, fileWith(bytes)});
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(err), qPrintable(outcome.err));
}

/// Lines are counted as one sees them.
void tst_Scan::readsUtf16()
{
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QString text = u"x\r\n"_s + QString::fromUtf8(busyResponse());
    const Outcome outcome = cli({u"--scan"_s, fileWith(encode(text))});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains(u"\n  Where: line 2\n"_s), qPrintable(outcome.out));
}

void tst_Scan::ends_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("err");
    const QString samples = QStringLiteral(SIPDEX_SAMPLES);
    QTest::newRow("a log") << samples + u"/sipp-message.log"_s << 0 << QString();
    QTest::newRow("no response in it")
        << samples + u"/../CMakeLists.txt"_s << 1 << u"No SIP found."_s;
    QTest::newRow("no such file") << u"/nonexistent.pcap"_s << 2
                                  << u"sipdex-cli: /nonexistent.pcap: "_s;
    QTest::newRow("a folder") << samples << 2 << u"is a folder"_s;
    QTest::newRow("a device without end") << u"/dev/zero"_s << 2 << u"is a device"_s;
    QTest::newRow("an empty file") << emptyFile() << 1 << u"No SIP found."_s;
}

void tst_Scan::ends()
{
    QFETCH(const QString, file);
    QFETCH(const QString, err);
    const Outcome outcome = cli({u"--scan"_s, file});
    QTEST(outcome.status, "status");
    QVERIFY2(outcome.err.contains(err), qPrintable(outcome.err));
    QCOMPARE(outcome.err.isEmpty(), err.isEmpty());
}

void tst_Scan::endsWithLineWithoutEnd()
{
    QFile file(m_folder.filePath(u"line"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64(2) << 30)); // takes no room on the disk
    const Outcome outcome = cli({u"--scan"_s, file.fileName()});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err, u"No SIP found.\n"_s); // how far it is, only a terminal is told
    QVERIFY(file.remove());
}

void tst_Scan::countsMillions()
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
void tst_Scan::closedStreamsAreNoFiles_data()
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
void tst_Scan::closedStreamsAreNoFiles()
{
    QFETCH(const QString, arguments);
    const QString log = QStringLiteral(SIPDEX_SAMPLES "/busy.log");
    const Outcome outcome = run(
        u"sh"_s, {u"-c"_s, u"exec \"$0\" "_s + arguments, QStringLiteral(SIPDEX_CLI_PROGRAM), log});
    QTEST(outcome.status, "status");
}

void tst_Scan::showsProgressInTerminal()
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
    QVERIFY2(shown.contains(u"\r\x1b[KNo SIP found."_s), qPrintable(shown)); // and is gone
    QVERIFY(file.remove());
}

void tst_Scan::readsPipe()
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
void tst_Scan::sumsFiles()
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

void tst_Scan::readsStandardInput()
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
std::unique_ptr<QProcess> tst_Scan::startScan(const QByteArray &input, const QString &output)
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

void tst_Scan::printsAtInterrupt()
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
void tst_Scan::endsAtSecondInterrupt()
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
    QVERIFY2(begin.startsWith("{\n    \"calls\": ["), begin.constData());
    QCOMPARE(process->state(), QProcess::Running);

    ::kill(pid, SIGINT);
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(process->exitCode(), SIGINT);
}
#endif

QTEST_GUILESS_MAIN(tst_Scan)
#include "tst_scan.moc"
