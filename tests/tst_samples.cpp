// SPDX-License-Identifier: MIT
#include "testing.h"
#include "tracefile.h"
#include "tracesummary.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// Traces as people have them, with invented names, each with what is to be read in it.
class tst_Samples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSample_data();
    void readsSample();
};

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool hasCause(const CodeTally &tally, const QString &cause)
{
    const auto &reasons = tally.reasons.entries();
    return std::any_of(reasons.begin(), reasons.end(), [&cause](const CountedTexts::Entry &reason) {
        return QString::fromUtf8(reason.first).remove(u' ').contains(u"cause="_s + cause);
    });
}

} // namespace

void tst_Samples::readsSample_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const QDir folder(QStringLiteral(SIPDEX_SAMPLES "/../samples"));
    const QStringList files = folder.entryList({u"*.expect"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QString name = folder.filePath(file.chopped(7));
        QTest::newRow(qPrintable(file.chopped(7))) << name << linesOf(folder.filePath(file));
    }
}

/// Lines of what is expected: "486=1", "method=INVITE" for all of them, "reason=17" for one.
void tst_Samples::readsSample()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, expected);
    TraceSummary summary;
    QCOMPARE(readTraceFile(summary, name, false, [](qint64, qint64) {}), QString());
    summary.finish();
    const QList<CodeTally> codes = summary.codes();
    QStringList counts;
    QStringList wanted;
    for (const CodeTally &tally : codes)
        counts << u"%1=%2"_s.arg(tally.code).arg(tally.count);
    for (const QString &line : expected) {
        const QString value = line.section(u'=', 1);
        if (line.startsWith(u"method="_s)) {
            for (const CodeTally &tally : codes)
                QCOMPARE(tally.methods.entries(),
                         (QList<CountedTexts::Entry>{{value.toUtf8(), tally.count}}));
        } else if (line.startsWith(u"reason="_s)) {
            QVERIFY(std::any_of(codes.begin(), codes.end(), [&value](const CodeTally &tally) {
                return hasCause(tally, value);
            }));
        } else {
            wanted << line;
        }
    }
    wanted.sort();
    QCOMPARE(counts, wanted);
}

QTEST_GUILESS_MAIN(tst_Samples)
#include "tst_samples.moc"
