// SPDX-License-Identifier: MIT
#include "kepttext.h"
#include "reasonvalue.h"
#include "testing.h"
#include "tracefile.h"
#include "traceitems.h"
#include "tracejson.h"
#include "tracereader.h"
#include "tracesummary.h"
#include "tracetext.h"
#include "translations.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Traces counted: what is normal, what Reason and Warning say, whatever the size of the stream.
class tst_TraceSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNormal_data();
    void tellsWhatIsNormal();
    void countsByCode();
    void listsOccurrences();
    void countsLinesFileByFile();
    void countsReportedApart();
    void forgetsNothingButTexts();
    void parsesReasons_data();
    void parsesReasons();
    void explainsReasons_data();
    void explainsReasons();
    void parsesWarnings();
    void explainsWarnings();
    void readsInBlocks();
    void stopsWhenAsked();
    void followsCallsAcrossBlocks();
    void marksNormalOccurrences();
    void sumsUpTextsBeyondLimit();
    void cutsLongTexts();
    void tellsOfFileThatChanges_data();
    void tellsOfFileThatChanges();
    void beginsWithMostTelling_data();
    void beginsWithMostTelling();
    void countsInDigitsOfLanguage();
    void listsOtherPhrases();
    void readsAsBefore_data();
    void readsAsBefore();
    void showsHostileTextAsText();

private:
    static QByteArray message(int code, const QByteArray &cseq, const QByteArray &more = {});
    static std::unique_ptr<TraceSummary> summaryOf(const QByteArray &bytes);
};

namespace {

/// A device that gives few bytes at a time, as a slow pipe does.
class Trickle final : public QIODevice
{
public:
    explicit Trickle(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_at >= m_bytes.size() || maxSize < 1)
            return 0;
        const auto count = std::min<qint64>({few, maxSize, m_bytes.size() - m_at});
        std::copy_n(m_bytes.cbegin() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    static constexpr qint64 few = 13; // ends within every part of a status line once

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray tst_TraceSummary::message(int code, const QByteArray &cseq, const QByteArray &more)
{
    return "SIP/2.0 " + QByteArray::number(code) + " Some\r\nCall-ID: a\r\nCSeq: " + cseq + "\r\n"
        + more + "\r\n";
}

std::unique_ptr<TraceSummary> tst_TraceSummary::summaryOf(const QByteArray &bytes)
{
    auto summary = std::make_unique<TraceSummary>(1000);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TraceReader(*summary).read(buffer, u"t"_s, false);
    summary->finish();
    return summary;
}

void tst_TraceSummary::tellsWhatIsNormal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("normal"); // of each code

    QTest::newRow("challenge and success")
        << message(401, "1 REGISTER") + message(200, "2 REGISTER") << u"200:0 401:1"_s;
    QTest::newRow("two challenges, by two servers")
        << message(401, "1 INVITE") + message(407, "2 INVITE") + message(200, "3 INVITE")
        << u"200:0 401:1 407:1"_s;
    QTest::newRow("challenge for ever")
        << message(401, "1 REGISTER") + message(401, "2 REGISTER") << u"401:0"_s;
    QTest::newRow("success of another method")
        << message(401, "1 REGISTER") + message(200, "2 OPTIONS") << u"200:0 401:0"_s;
    QTest::newRow("success of the same request") // out of order, or another transaction
        << message(401, "2 REGISTER") + message(200, "2 REGISTER") << u"200:0 401:0"_s;
    QTest::newRow("cancelled, the CANCEL answered first")
        << message(200, "1 CANCEL") + message(487, "1 INVITE") << u"200:0 487:1"_s;
    QTest::newRow("cancelled, the INVITE answered first")
        << message(487, "1 INVITE") + message(200, "1 CANCEL") << u"200:0 487:1"_s;
    QTest::newRow("487 without CANCEL") << message(487, "1 INVITE") << u"487:0"_s;
    QTest::newRow("success of another call") << message(401, "1 REGISTER")
            + QByteArray(message(200, "2 REGISTER")).replace("Call-ID: a", "Call-ID: b")
                                             << u"200:0 401:0"_s;
}

void tst_TraceSummary::tellsWhatIsNormal()
{
    QFETCH(const QByteArray, bytes);
    QStringList normal;
    const QList<CodeTally> codes = summaryOf(bytes)->codes();
    for (const CodeTally &tally : codes)
        normal << u"%1:%2"_s.arg(tally.code).arg(tally.normal);
    QTEST(normal.join(u' '), "normal");
}

void tst_TraceSummary::countsByCode()
{
    const QByteArray bytes = "line\n" + message(486, "1 INVITE", "Reason: Q.850;cause=17\r\n")
        + message(486, "2 INVITE") + message(200, "2 BYE");
    const QList<CodeTally> codes = summaryOf(bytes)->codes();
    QCOMPARE(codes.size(), 2);
    const CodeTally &busy = codes.constLast();
    QCOMPARE(busy.code, 486);
    QCOMPARE(busy.count, 2);
    using Entries = QList<CountedTexts::Entry>;
    QCOMPARE(busy.methods.entries(), (Entries{{"INVITE", 2}}));
    QCOMPARE(busy.phrases.entries(), (Entries{{"Some", 2}}));
    QCOMPARE(busy.reasons.entries(), (Entries{{"Q.850;cause=17", 1}}));
    QCOMPARE(busy.first.line, 2);
    QCOMPARE(busy.first.offset, 5);
    QCOMPARE(busy.last.line, 7);
}

void tst_TraceSummary::listsOccurrences()
{
    const QByteArray callId(300, 'c');
    const QByteArray phrase(300, 'p');
    const auto summary = summaryOf("SIP/2.0 486 " + phrase + "pp\r\nCall-ID: " + callId
                                   + "cc\r\nCSeq: 7 INVITE\r\n\r\n");
    const Occurrence listed = summary->codes().constFirst().occurrences.constFirst();
    QCOMPARE(listed.cseq, 7U);
    QCOMPARE(listed.method, "INVITE");
    QCOMPARE(listed.callId, callId);
    QCOMPARE(listed.phrase, phrase);
}

void tst_TraceSummary::countsLinesFileByFile()
{
    TraceSummary summary(10);
    for (const QByteArray &bytes :
         QByteArrayList{message(486, "1 INVITE"), "line\n" + message(486, "2 INVITE")}) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(TraceReader(summary).read(buffer, QString::number(bytes.size()), false),
                 QString());
    }
    const CodeTally busy = summary.codes().constFirst();
    QCOMPARE(busy.first.file, 0);
    QCOMPARE(busy.first.line, 1);
    QCOMPARE(busy.last.file, 1);
    QCOMPARE(busy.last.line, 2);
    QCOMPARE(busy.occurrences.constLast().place.line, 2);
    QCOMPARE(summary.files().size(), 2);
}

void tst_TraceSummary::countsReportedApart()
{
    const QByteArray bytes = "NOTIFY sip:a SIP/2.0\r\nContent-Type: message/sipfrag\r\n\r\n"
                             "SIP/2.0 603 Decline\r\n";
    const auto summary = summaryOf(bytes);
    QVERIFY(summary->codes().isEmpty());
    QCOMPARE(summary->reported(), (QMap<int, qint64>{{603, 1}}));
    QVERIFY(!summary->isEmpty());
}

/// Ever new phrases, Reason values and calls do not make it grow without end, nor miscount.
void tst_TraceSummary::forgetsNothingButTexts()
{
    TraceSummary summary(10);
    summary.beginFile({});
    for (int i = 0; i < 50; ++i) {
        TracePart part(10);
        for (int j = 0; j < 5000; ++j) {
            const QByteArray text = QByteArray::number(i * 5000 + j);
            SipMessage response;
            response.code = 401;
            response.phrase = text;
            response.callId = text;
            part.add(response);
        }
        summary.append(std::move(part));
    }
    summary.finish();
    const CodeTally tally = summary.codes().constFirst();
    QCOMPARE(tally.count, 250'000);
    QCOMPARE(tally.failedCalls, 250'000);
    QCOMPARE(tally.occurrences.size(), 10);
    QVERIFY(tally.phrases.entries().size() < 200);
    qint64 phrases = 0;
    for (const auto &[phrase, times] : tally.phrases.entries())
        phrases += times;
    QCOMPARE(phrases, 250'000);
}

void tst_TraceSummary::sumsUpTextsBeyondLimit()
{
    constexpr int most = 100;
    CountedTexts texts;
    for (int i = 0; i < most; ++i)
        texts.add(QByteArray::number(i));
    QCOMPARE(texts.entries().size(), most);
    texts.add("99", 4);
    texts.add("another", 2);
    texts.add("yet another", 3);
    texts.add("0");
    QCOMPARE(texts.entries().size(), most + 1);
    using Entry = CountedTexts::Entry;
    QCOMPARE(texts.entries().constFirst(), Entry("0", 2));
    QCOMPARE(texts.entries().at(most - 1), Entry("99", 5));
    QCOMPARE(texts.entries().constLast(), Entry("…", 5));

    // The sum of two is that of all their texts.
    CountedTexts sum;
    sum.add(texts);
    sum.add(texts);
    QCOMPARE(sum.entries().size(), most + 1);
    QCOMPARE(sum.entries().constFirst(), Entry("0", 4));
    QCOMPARE(sum.entries().constLast(), Entry("…", 10));
}

void tst_TraceSummary::cutsLongTexts()
{
    constexpr qsizetype longest = 300;
    CountedTexts texts;
    texts.add(QByteArray(longest, 'x'));
    texts.add(QByteArray(longest + 1, 'x'));
    texts.add(QByteArray(longest - 1, 'x'));
    using Entries = QList<CountedTexts::Entry>;
    QCOMPARE(texts.entries(),
             (Entries{{QByteArray(longest, 'x'), 2}, {QByteArray(longest - 1, 'x'), 1}}));
}

void tst_TraceSummary::tellsOfFileThatChanges_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("note");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("it grows") << u"grow"_s << QString()
                              << u"has grown since; open it again to see all of it"_s;
    QTest::newRow("it shrinks") << u"shrink"_s << u"shrank while it was read"_s << QString();
    QTest::newRow("it vanishes") << u"vanish"_s << u"vanished while it was read"_s << QString();
}

void tst_TraceSummary::tellsOfFileThatChanges()
{
    QFETCH(const QString, change);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"trace"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(message(486, "1 INVITE") + QByteArray(3'000'000, 'x'));
    file.flush();
    TraceSummary summary;
    bool isDone = false;
    const auto changeOnce = [&](qint64, qint64) {
        if (std::exchange(isDone, true))
            return;
        if (change == u"grow"_s)
            file.resize(9'000'000);
        else if (change == u"shrink"_s)
            file.resize(1'500'000);
        else if (change == u"vanish"_s)
            file.remove();
    };
    QTEST(readTraceFile(summary, file.fileName(), false, changeOnce), "error");
    QString notes;
    for (const TraceNote &each : summary.notes()) {
        QCOMPARE(each.file, file.fileName());
        notes += each.text;
    }
    QTEST(notes, "note");
    QCOMPARE(summary.codes().constFirst().count, 1); // what was read stays
}

void tst_TraceSummary::parsesReasons_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("values"); // protocol|cause|text|location
    QTest::newRow("one") << QByteArray("Q.850;cause=17;text=\"User busy\"")
                         << u"Q.850|17|User busy|"_s;
    QTest::newRow("blanks") << QByteArray(
        " SIP ; cause = 200 ; text = \"Call completed elsewhere\"")
                            << u"SIP|200|Call completed elsewhere|"_s;
    QTest::newRow("marks inside the quotes")
        << QByteArray(R"(Q.850;text="a, b; c=\"d\"";cause=16)") << u"Q.850|16|a, b; c=\"d\"|"_s;
    QTest::newRow("out of JSON") << QByteArray(R"(Q.850;cause=17;text=\"User busy\")")
                                 << u"Q.850|17|User busy|"_s;
    QTest::newRow("several") << QByteArray("SIP;cause=486, Q.850;cause=17;location=LN")
                             << u"SIP|486|| Q.850|17||LN"_s;
    QTest::newRow("another protocol") << QByteArray("STIR;cause=436") << u"STIR|436||"_s;
    QTest::newRow("no cause") << QByteArray("Preemption;text=x") << u"Preemption|-1|x|"_s;
    QTest::newRow("a cause that is no number") << QByteArray("Q.850;cause=x") << u"Q.850|-1||"_s;
    QTest::newRow("an open quote") << QByteArray("Q.850;cause=16;text=\"x") << u"Q.850|16|x|"_s;
    QTest::newRow("folded") << QByteArray("Q.850\r\n ;cause=16") << u"Q.850|16||"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_TraceSummary::parsesReasons()
{
    QFETCH(const QByteArray, header);
    QStringList values;
    const QList<ReasonValue> parsed = parseReasons(header);
    for (const ReasonValue &value : parsed)
        values << u"%1|%2|%3|%4"_s.arg(value.protocol, QString::number(value.cause), value.text,
                                       value.location);
    QTEST(values.join(u' '), "values");
}

void tst_TraceSummary::explainsReasons_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("Q.850") << QByteArray("Q.850;cause=17;text=\"User busy\";location=TN")
                           << u"Q.850 cause 17: User busy; sent by a transit network"_s;
    QTest::newRow("other words") << QByteArray("q.850 ;cause=17;text=\"no\"")
                                 << u"q.850 cause 17: User busy, “no”"_s;
    QTest::newRow("SIP, which has no location")
        << QByteArray("SIP;cause=200;location=TN") << u"SIP cause 200: OK"_s;
    QTest::newRow("FreeSWITCH's own")
        << QByteArray("SIP;cause=703") << u"SIP cause 703: Manager request"_s;
    QTest::newRow("the first of FreeSWITCH's own")
        << QByteArray("SIP;cause=700") << u"SIP cause 700: Crash"_s;
    QTest::newRow("an IMS core") << QByteArray("RELEASE_CAUSE;cause=2")
                                 << u"RELEASE_CAUSE cause 2: no more media came"_s;
    QTest::newRow("one nobody knows")
        << QByteArray("X;cause=9;text=\"<b>\"") << u"X cause 9, “<b>”"_s;
}

void tst_TraceSummary::explainsReasons()
{
    QFETCH(const QByteArray, header);
    QTEST(reasonTexts(header, shippedTable()).join(u'|'), "text");
}

void tst_TraceSummary::parsesWarnings()
{
    const QList<WarningValue> expected{{304, u"isi.edu"_s, u"Media type, not available"_s},
                                       {399, u"h"_s, u"other"_s}};
    QCOMPARE(parseWarnings("304 isi.edu \"Media type, not available\", 399 h \"other\""), expected);
    for (const char *none : {"soon isi.edu \"x\"", "99 h \"x\"", "1000 h \"x\"", ""})
        QVERIFY2(parseWarnings(none).isEmpty(), none);
    QCOMPARE(parseWarnings("100 h \"x\", 999 h \"x\"").size(), 2);
}

void tst_TraceSummary::explainsWarnings()
{
    const auto explained = [](const QByteArray &header) {
        return warningTexts(header, shippedTable()).join(u'|');
    };
    const QString known = u"304: Media type not available"_s;
    QCOMPARE(explained("304 h \"media type NOT available\""), known);
    QCOMPARE(explained("304 h \"\""), known);
    QCOMPARE(explained("304 h \"No video\""), known + u", “No video”"_s);
    QCOMPARE(explained("388 h \"Ours\", 304 h \"\""), u"388, “Ours”|"_s + known);
}

void tst_TraceSummary::readsInBlocks()
{
    QByteArray bytes;
    while (bytes.size() < 3'000'000)
        bytes += message(486, "1 INVITE") + QByteArray(bytes.size() % 7000, 'x') + '\n';
    qint64 whole = 0;
    for (qsizetype at = bytes.indexOf("SIP/2.0 486"); at >= 0;
         at = bytes.indexOf("SIP/2.0 486", at + 1))
        ++whole;
    const CodeTally tally = summaryOf(bytes)->codes().constFirst();
    QCOMPARE(tally.count, whole);
    QCOMPARE(bytes.mid(tally.last.offset, 11), "SIP/2.0 486");
    QCOMPARE(bytes.first(tally.last.offset).count('\n') + 1, tally.last.line);

    Trickle slow(bytes.first(30'000));
    slow.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    TraceSummary summary;
    TraceReader(summary).read(slow, {}, false);
    QCOMPARE(summary.codes().constFirst().count, bytes.first(30'000).count("SIP/2.0 486"));
}

void tst_TraceSummary::stopsWhenAsked()
{
    QBuffer buffer;
    buffer.setData(message(486, "1 INVITE"));
    buffer.open(QIODevice::ReadOnly);
    TraceSummary summary;
    TraceReader(summary).read(buffer, {}, true);
    QVERIFY(summary.isEmpty());
}

/// Whatever part of a call stands in which block, the call is followed through all of them.
void tst_TraceSummary::followsCallsAcrossBlocks()
{
    const QByteArray filler(2'000'000, 'x');
    const QByteArray early = message(183, "2 INVITE", "Reason: Q.850;cause=34\r\n");
    const auto summary = summaryOf(message(401, "1 INVITE") + filler + '\n' + early + filler + '\n'
                                   + message(503, "2 INVITE") + message(500, "3 BYE"));
    QStringList tallies;
    for (const CodeTally &tally : summary->codes()) {
        const Occurrence &first = tally.occurrences.constFirst();
        tallies << u"%1 normal %2 failed %3 %4 %5"_s.arg(tally.code)
                       .arg(tally.normal)
                       .arg(tally.failedCalls)
                       .arg(first.isFirstFailure ? u"first"_s : u"-"_s,
                            QString::fromLatin1(first.earlyReason));
    }
    // The challenge was met, though by no success: the call failed with what came then.
    QCOMPARE(tallies,
             (QStringList{u"183 normal 0 failed 0 - "_s, u"401 normal 0 failed 0 - "_s,
                          u"500 normal 0 failed 0 - "_s,
                          u"503 normal 0 failed 1 first Q.850;cause=34"_s}));
}

void tst_TraceSummary::marksNormalOccurrences()
{
    const auto summary = summaryOf(message(401, "1 INVITE") + message(401, "1 INVITE")
                                   + message(200, "2 INVITE") + message(401, "3 BYE"));
    QList<bool> normal;
    QList<bool> failures;
    const CodeTally challenges = summary->codes().at(1);
    for (const Occurrence &occurrence : challenges.occurrences) {
        normal << occurrence.isNormal;
        failures << occurrence.isFirstFailure;
    }
    QCOMPARE(challenges.normal, 2);
    QCOMPARE(normal, (QList<bool>{true, true, false}));
    QCOMPARE(failures, (QList<bool>{false, false, true}));
}

void tst_TraceSummary::beginsWithMostTelling_data()
{
    QTest::addColumn<QList<CodeTally>>("tallies");
    QTest::addColumn<int>("code");
    const auto tally = [](int code, qint64 count, qint64 normal, qint64 failedCalls) {
        CodeTally result;
        result.code = code;
        result.count = count;
        result.normal = normal;
        result.failedCalls = failedCalls;
        return result;
    };
    using Tallies = QList<CodeTally>;
    QTest::newRow("what most calls failed with, not what was seen most")
        << Tallies{tally(200, 99, 0, 0), tally(486, 9, 0, 1), tally(503, 3, 0, 2)} << 503;
    QTest::newRow("of equals the lowest")
        << Tallies{tally(200, 9, 0, 0), tally(486, 1, 0, 1), tally(503, 1, 0, 1)} << 486;
    QTest::newRow("a failure before a success")
        << Tallies{tally(183, 9, 0, 0), tally(200, 9, 0, 0), tally(404, 1, 0, 0)} << 404;
    QTest::newRow("the first class of failures begins with 400")
        << Tallies{tally(302, 9, 0, 0), tally(400, 1, 0, 0)} << 400;
    QTest::newRow("what is partly normal is a failure")
        << Tallies{tally(401, 2, 2, 0), tally(407, 2, 1, 0)} << 407;
    QTest::newRow("all is well") << Tallies{tally(200, 2, 0, 0), tally(401, 2, 2, 0)} << 200;
    QTest::newRow("nothing") << Tallies{} << 0;
}

void tst_TraceSummary::beginsWithMostTelling()
{
    QFETCH(const QList<CodeTally>, tallies);
    QTEST(mostTellingCode(tallies), "code");
}

void tst_TraceSummary::countsInDigitsOfLanguage()
{
    const QByteArray responses = "SIP/2.0 486 Busy\r\nServer: x\r\nReason: Q.850;cause=17\r\n\r\n";
    const QByteArray sipfrags = "Content-Type: message/sipfrag\r\n\r\nSIP/2.0 603 Decline\r\n";
    const auto summary = summaryOf(responses.repeated(1500) + sipfrags.repeated(1600));
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale::German);
    const QString text = traceText(*summary, shippedTable(), {});
    for (const QString &count :
         {u"486 Busy Here  1.500×\n"_s, u"x 1.500×"_s, u"(1.500×)"_s, u"603 1.600×"_s})
        QVERIFY2(text.contains(count), qPrintable(count + u'\n' + text));
    QVERIFY(!text.contains(u"1500"_s));
}

void tst_TraceSummary::listsOtherPhrases()
{
    const QByteArray usual = "SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n";
    const auto summary = summaryOf(usual + usual + "SIP/2.0 486 Occupied\r\nCSeq: 1 INVITE\r\n\r\n"
                                   + "SIP/2.0 486\r\nCSeq: 1 INVITE\r\n\r\n");
    const QString text = traceText(*summary, shippedTable(), {});
    QVERIFY2(text.contains(u"“Occupied” (1×)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"none (1×)"_s), qPrintable(text));
    QVERIFY(!text.contains(u"“Busy Here”"_s));
}

void tst_TraceSummary::readsAsBefore_data()
{
    QTest::addColumn<QStringList>("traces");
    const QDir folder(QStringLiteral(SIPDEX_SAMPLES));
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(QFileInfo(name).completeBaseName())) << QStringList{name};
    QTest::newRow("two-traces") << QStringList{u"busy.log"_s, u"kinds.log"_s};
}

/// All that is said of whole traces, in words and for scripts, to be looked at where it changes.
void tst_TraceSummary::readsAsBefore()
{
    QFETCH(const QStringList, traces);
    Translations translations;
    translations.use(u"en"_s);
    TraceSummary summary(1000);
    for (const QString &name : traces) {
        QFile file(QStringLiteral(SIPDEX_SAMPLES "/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        TraceReader(summary).read(file, name, false);
    }
    summary.finish();
    const QString json = QString::fromUtf8(QJsonDocument(traceJson(summary)).toJson());
    const QString difference =
        differenceFromText(u"trace-%1.txt"_s.arg(QLatin1String(QTest::currentDataTag())),
                           traceText(summary, shippedTable(), {}) + u'\n' + json);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void tst_TraceSummary::showsHostileTextAsText()
{
    const QByteArray phrase = "\x1b[31m<img src=x>";
    const auto summary = summaryOf("SIP/2.0 486 " + phrase + "\r\nReason: \x1b[2J;cause=1\r\n\r\n");
    const QString text = traceText(*summary, shippedTable(), {});
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(text.contains(u"<img src=x>"_s));
    const QJsonObject code = traceJson(*summary).value(u"codes"_s).toArray().at(0).toObject();
    QCOMPARE(code.value(u"phrases"_s).toObject().keys(), QStringList{QString::fromLatin1(phrase)});
}

QTEST_GUILESS_MAIN(tst_TraceSummary)
#include "tst_tracesummary.moc"
