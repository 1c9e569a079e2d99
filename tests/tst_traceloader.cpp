// SPDX-License-Identifier: MIT
#include "pipe.h"
#include "testing.h"
#include "traceloader.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <array>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Traces read beside the window: only what was asked for last arrives.
class tst_TraceLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void readsFiles();
    void namesWhatCannotBeRead();
    void cancelledRunIsSilent();
    void laterRunDropsEarlier();
    void tellsThatNoEndIsKnown();
    void cancelledRunReadsNoFurther();

private:
    [[nodiscard]] QString fileWith(const QString &name, int code) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray response(int code)
{
    return "SIP/2.0 " + QByteArray::number(code) + " Some\r\nCSeq: 1 INVITE\r\n\r\n";
}

QList<int> codesOf(const Trace &trace)
{
    QList<int> codes;
    for (const CodeTally &tally : trace.summary->codes())
        codes << tally.code;
    return codes;
}

/// Notes what \a loader says, in order: "finished busy.log".
void listen(TraceLoader &loader, QStringList &heard)
{
    QObject::connect(&loader, &TraceLoader::progressed, &loader,
                     [&heard] { heard << u"progressed"_s; });
    QObject::connect(&loader, &TraceLoader::finished, &loader,
                     [&heard](const Trace &trace) { heard << u"finished "_s + trace.name; });
}

/// Opens both ends of a \a pipe.
int openBothEnds(const QString &pipe)
{
    const int ends = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (ends < 0)
        qFatal("cannot open a pipe");
    return ends;
}

} // namespace

QString tst_TraceLoader::fileWith(const QString &name, int code) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(response(code)) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_TraceLoader::readsFiles()
{
    const QStringList files{fileWith(u"a.log"_s, 486), fileWith(u"b.log"_s, 503)};
    TraceLoader loader;
    QList<Trace> traces;
    connect(&loader, &TraceLoader::finished, this,
            [&traces](const Trace &trace) { traces << trace; });
    QSignalSpy progressed(&loader, &TraceLoader::progressed);
    loader.readFiles(files);
    QVERIFY(loader.isReading());
    QTRY_COMPARE_WITH_TIMEOUT(traces.size(), 1, patience);
    QVERIFY(!loader.isReading());
    const Trace &trace = traces.constFirst();
    QCOMPARE(trace.files, files);
    QCOMPARE(trace.complaints, QStringList());
    QCOMPARE(codesOf(trace), (QList<int>{486, 503}));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.constLast().constFirst().toInt(), 100);
}

void tst_TraceLoader::namesWhatCannotBeRead()
{
    const QString missing = m_folder.filePath(u"missing"_s);
    TraceLoader loader;
    QList<Trace> traces;
    connect(&loader, &TraceLoader::finished, this,
            [&traces](const Trace &trace) { traces << trace; });
    loader.readFiles({missing, fileWith(u"a.log"_s, 486)});
    QTRY_COMPARE_WITH_TIMEOUT(traces.size(), 1, patience);
    QCOMPARE(codesOf(traces.constFirst()), QList<int>{486});
    QCOMPARE(traces.constFirst().complaints.size(), 1);
    QVERIFY(traces.constFirst().complaints.constFirst().startsWith(missing + u": "_s));
}

/// The thread may have had its last word before: that waits among the events.
void tst_TraceLoader::cancelledRunIsSilent()
{
    TraceLoader loader;
    QStringList heard;
    listen(loader, heard);
    loader.readText(response(486), u"text"_s);
    loader.cancel();
    QVERIFY(!loader.isReading());
    QCoreApplication::processEvents();
    QCOMPARE(heard, QStringList());

    loader.readText(response(503), u"later"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!loader.isReading(), patience);
    QCOMPARE(heard.filter(u"finished"_s), QStringList{u"finished later"_s});
}

void tst_TraceLoader::laterRunDropsEarlier()
{
    TraceLoader loader;
    QStringList heard;
    listen(loader, heard);
    QList<Trace> traces;
    connect(&loader, &TraceLoader::finished, this,
            [&traces](const Trace &trace) { traces << trace; });
    loader.readFiles({fileWith(u"a.log"_s, 486)});
    loader.readFiles({fileWith(u"b.log"_s, 503)});
    QTRY_VERIFY_WITH_TIMEOUT(!loader.isReading(), patience);
    QCoreApplication::processEvents();
    QCOMPARE(heard.filter(u"finished"_s), QStringList{u"finished b.log"_s});
    QCOMPARE(heard.constLast(), u"finished b.log"_s);
    QCOMPARE(codesOf(traces.constFirst()), QList<int>{503});
}

void tst_TraceLoader::tellsThatNoEndIsKnown()
{
    const QString name = madePipe(m_folder, u"endless"_s);
    const int pipe = openBothEnds(name);
    const auto closing = qScopeGuard([pipe] { ::close(pipe); });
    TraceLoader loader;
    QSignalSpy progressed(&loader, &TraceLoader::progressed);
    loader.readFiles({name});
    QCOMPARE(::write(pipe, "\n", 1), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
    QCOMPARE(progressed.constFirst().constFirst().toInt(), -1);
}

void tst_TraceLoader::cancelledRunReadsNoFurther()
{
    const QString name = madePipe(m_folder, u"pipe"_s);
    const int pipe = openBothEnds(name);
    const auto closing = qScopeGuard([pipe] { ::close(pipe); });
    const auto isRead = [pipe] {
        constexpr std::array<char, 64> bytes{};
        int waiting = ::write(pipe, bytes.data(), bytes.size()) > 0 ? 1 : 0;
        for (int i = 0; waiting > 0 && i < 20; ++i) {
            QTest::qWait(10);
            ::ioctl(pipe, FIONREAD, &waiting);
        }
        return waiting == 0;
    };
    TraceLoader loader;
    loader.readFiles({name});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    loader.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!isRead(), patience);
    QVERIFY(!isRead());
}

QTEST_GUILESS_MAIN(tst_TraceLoader)
#include "tst_traceloader.moc"
