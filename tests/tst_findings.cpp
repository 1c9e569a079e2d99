// SPDX-License-Identifier: MIT
#include "calltrace.h"
#include "findings.h"
#include "findingtext.h"
#include "testing.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

/// What is found in calls, and, as much, what is not: a file in findings/ for each kind, with the
/// calls that show it and those that nearly do. calltrace.h says how calls are written there.
class tst_Findings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void hasCaseAndNearMissForEach();
    void hasWordsForEach();
};

namespace {

/// A call in a file of findings/.
struct Case {
    QString title;
    QString finds; ///< the sentences; empty: nothing of the file's kind
    QString where; ///< "1 3 7", numbers of messages
    QString also; ///< findings of other kinds
    QByteArray script;
};

QList<Case> casesIn(const QString &id)
{
    QFile file(QStringLiteral(SIPDEX_SAMPLES "/../findings/%1.txt").arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Case> cases;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto valueOf = [&line](QByteArrayView key) {
            return QString::fromUtf8(line.mid(key.size()).trimmed());
        };
        if (line.startsWith("== "))
            cases << Case{valueOf("=="), {}, {}, {}, {}};
        else if (line.startsWith("finds:"))
            cases.last().finds = valueOf("finds:");
        else if (line.startsWith("where:"))
            cases.last().where = valueOf("where:");
        else if (line.startsWith("also:"))
            cases.last().also = valueOf("also:");
        else if (!line.startsWith('#') && !cases.isEmpty())
            cases.last().script += line + '\n';
    }
    return cases;
}

QStringList findingIds()
{
    QStringList ids;
    const QList<FindingEntry> &findings = shippedTable().findings();
    for (const FindingEntry &each : findings)
        ids << each.id;
    return ids;
}

} // namespace

void tst_Findings::finds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("finds");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("also");
    const QStringList ids = findingIds();
    for (const QString &id : ids) {
        const QList<Case> cases = casesIn(id);
        for (const Case &each : cases) {
            QTest::newRow(qPrintable(id + u": "_s + each.title))
                << id << each.script << each.finds << each.where << each.also;
        }
    }
}

void tst_Findings::finds()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, script);
    const std::vector<TraceMessage> messages = CallTrace::messagesOf(script);
    const Traffic traffic = CallTrace::trafficOf(messages);
    std::vector<TraceMessage> ofCall;
    for (const TraceMessage &each : messages) {
        if (each.callId == messages.front().callId)
            ofCall.push_back(each);
    }
    const Call call(ofCall, traffic);
    const QList<Finding> found = findingsOf(call, resultOf(call));
    QStringList sentences;
    QStringList where;
    QStringList others;
    for (const Finding &each : found) {
        if (QString::fromLatin1(each.id) != id) {
            others << QString::fromLatin1(each.id);
            continue;
        }
        sentences += findingSentences(each.id, each.statements, shippedTable());
        for (const int message : each.proof)
            where << QString::number(call.message(message).place.line);
    }
    QTEST(sentences.join(u' '), "finds");
    QTEST(where.join(u' '), "where");
    QTEST(others.join(u' '), "also");
}

/// A rule without a call that nearly shows it is not known to keep silent.
void tst_Findings::hasCaseAndNearMissForEach()
{
    const QStringList ids = findingIds();
    for (const QString &id : ids) {
        int shown = 0;
        const QList<Case> cases = casesIn(id);
        for (const Case &each : cases)
            shown += each.finds.isEmpty() ? 0 : 1;
        QVERIFY2(shown > 0, qPrintable(id));
        QVERIFY2(shown < cases.size(), qPrintable(id));
    }
}

/// What the cases find, by its sentences, is all that findings.json has sentences for.
void tst_Findings::hasWordsForEach()
{
    QSet<QString> said;
    const QStringList ids = findingIds();
    for (const QString &id : ids) {
        const QList<Case> cases = casesIn(id);
        for (const Case &each : cases) {
            const std::vector<TraceMessage> messages = CallTrace::messagesOf(each.script);
            const Traffic traffic = CallTrace::trafficOf(messages);
            const Call call(messages, traffic);
            const QList<Finding> found = findingsOf(call, resultOf(call));
            for (const Finding &finding : found) {
                for (const FindingStatement &statement : finding.statements)
                    said << QString::fromLatin1(finding.id) + u' '
                            + QString::fromLatin1(statement.key);
            }
        }
    }
    QSet<QString> known;
    for (const FindingEntry &entry : shippedTable().findings()) {
        for (const FindingSentence &sentence : entry.sentences)
            known << entry.id + u' ' + sentence.key;
    }
    QCOMPARE(QStringList((known - said).values()), QStringList());
    QCOMPARE(QStringList((said - known).values()), QStringList());
}

QTEST_GUILESS_MAIN(tst_Findings)
#include "tst_findings.moc"
