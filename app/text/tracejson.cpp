// SPDX-License-Identifier: MIT
#include "tracejson.h"

#include "entryjson.h"
#include "findingtext.h"
#include "tracedecoded.h"
#include "wordlist.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

template <>
constexpr auto wordList<Outcome> = listOf<Outcome>({{Outcome::Answered, "answered"},
                                                    {Outcome::Succeeded, "succeeded"},
                                                    {Outcome::Failed, "failed"},
                                                    {Outcome::Redirected, "redirected"},
                                                    {Outcome::Cancelled, "cancelled"},
                                                    {Outcome::NoResponse, "no-response"},
                                                    {Outcome::Unfinished, "unfinished"}});

namespace {

QJsonObject countedJson(const CountedTexts &counted)
{
    QJsonObject object;
    for (const auto &[text, count] : counted.entries())
        object.insert(traceDecoded(text), count);
    return object;
}

/// "2026-11-27T10:02:14.413027Z", \a time in nanoseconds since 1970.
QString timeText(qint64 time)
{
    const QDateTime seconds = QDateTime::fromSecsSinceEpoch(time / 1'000'000'000, QTimeZone::utc());
    const QString microseconds = QString::number(time / 1'000 % 1'000'000);
    return seconds.toString(u"yyyy-MM-ddTHH:mm:ss."_s) + microseconds.rightJustified(6, u'0')
        + u'Z';
}

QJsonObject frameJson(qint64 frame, qint64 time, const Endpoint &source,
                      const Endpoint &destination)
{
    QJsonObject object{{u"frame"_s, frame}};
    if (time > 0)
        object.insert(u"time"_s, timeText(time));
    if (!source.address.isNull()) {
        object.insert(u"source"_s, QString::fromLatin1(source.toText()));
        object.insert(u"destination"_s, QString::fromLatin1(destination.toText()));
    }
    return object;
}

QJsonObject placeJson(const TracePlace &place, const QStringList &files)
{
    const QString file = files.value(place.file);
    const Envelope &envelope = place.envelope;
    QJsonObject object = envelope.frame > 0
        ? frameJson(envelope.frame, envelope.time, envelope.source, envelope.destination)
        : QJsonObject{{u"line"_s, place.line}, {u"offset"_s, place.offset}};
    if (!file.isEmpty())
        object.insert(u"file"_s, file);
    return object;
}

QJsonObject placeJson(const CallPlace &place, const CallTable &calls)
{
    if (!place.isFrame)
        return {{u"line"_s, place.number}};
    const auto [source, destination] = calls.endsOf(place);
    return frameJson(place.number, place.time, source, destination);
}

QJsonValue secondsJson(float seconds)
{
    constexpr double perSecond = 1e6; // no capture has finer times
    if (seconds < 0)
        return QJsonValue::Null;
    return std::round(static_cast<double>(seconds) * perSecond) / perSecond;
}

QJsonValue enderJson(Ender ender)
{
    if (ender == Ender::Unknown)
        return QJsonValue::Null;
    return ender == Ender::Caller ? u"caller"_s : u"callee"_s;
}

QJsonObject findingJson(const KeptFinding &finding, const CallTable &calls, const CodeTable &table)
{
    QJsonArray where;
    for (const CallPlace &place : finding.where)
        where.append(placeJson(place, calls));
    QJsonArray references;
    const QList<Reference> sections = findingReferences(finding.id, finding.statements, table);
    for (const Reference &reference : sections)
        references.append(toJson(reference));
    QJsonArray codes;
    for (const int code : finding.codes)
        codes.append(code);
    const QStringList sentences = findingSentences(finding.id, finding.statements, table);
    return {{u"id"_s, QString::fromLatin1(finding.id)},
            {u"text"_s, sentences.join(u' ')},
            {u"where"_s, where},
            {u"references"_s, references},
            {u"codes"_s, codes}};
}

} // namespace

QJsonObject traceJson(const TraceSummary &summary)
{
    QJsonArray codes;
    const QList<CodeTally> tallies = summary.codes();
    for (const CodeTally &tally : tallies) {
        codes.append(QJsonObject{{u"code"_s, tally.code},
                                 {u"count"_s, tally.count},
                                 {u"methods"_s, countedJson(tally.methods)},
                                 {u"phrases"_s, countedJson(tally.phrases)},
                                 {u"reasons"_s, countedJson(tally.reasons)},
                                 {u"warnings"_s, countedJson(tally.warnings)},
                                 {u"first"_s, placeJson(tally.first, summary.files())},
                                 {u"last"_s, placeJson(tally.last, summary.files())},
                                 {u"normal"_s, tally.normal}});
    }
    QJsonArray reported;
    for (auto each = summary.reported().begin(); each != summary.reported().end(); ++each)
        reported.append(QJsonObject{{u"code"_s, each.key()}, {u"count"_s, each.value()}});
    return {{u"codes"_s, codes}, {u"reported"_s, reported}};
}

QJsonObject callJson(const CallSummary &call, const CallTable &calls, const CodeTable &table)
{
    QJsonArray findings;
    for (const KeptFinding &finding : call.findings)
        findings.append(findingJson(finding, calls, table));
    return {{u"callId"_s, traceDecoded(call.callId())},
            {u"file"_s, calls.files().value(call.file)},
            {u"method"_s, traceDecoded(call.method)},
            {u"from"_s, traceDecoded(call.from())},
            {u"to"_s, traceDecoded(call.to())},
            {u"start"_s, placeJson(call.start, calls)},
            {u"end"_s, placeJson(call.end, calls)},
            {u"messages"_s, call.messages},
            {u"repeats"_s, call.repeats},
            {u"outcome"_s, wordOf(call.outcome)},
            {u"code"_s, call.code == 0 ? QJsonValue() : QJsonValue(call.code)},
            {u"endedBy"_s, enderJson(call.endedBy)},
            {u"ringAfter"_s, secondsJson(call.ringAfter)},
            {u"answerAfter"_s, secondsJson(call.answerAfter)},
            {u"findings"_s, findings}};
}
