// SPDX-License-Identifier: MIT
#include "tracetext.h"

#include "plaintext.h"
#include "tracedecoded.h"
#include "traceitems.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

class TraceText
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(u". "_s);
    return end < 0 ? text : text.first(end + 1);
}

QString tallyText(const CodeTally &tally, const QStringList &files, const CodeTable &table,
                  const PlainStyle &style)
{
    const ResponseCode code = codeOrUnknown(table, tally.code);
    QString text = plainLine({EntryId::Kind::Code, code.code}, table, style) + u"  "_s
        + timesText(tally.count) + u'\n';
    text += u"  "_s + wrapped(firstSentence(translatedText(code.summary)), style.width, 4) + u'\n';
    const QList<PageItem> items = traceItems(tally, code, files, table);
    for (const PageItem &item : items)
        text += u"  "_s + wrapped(u"%1: %2"_s.arg(item.lead, item.text), style.width, 4) + u'\n';
    return text;
}

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

QJsonObject envelopeJson(const Envelope &envelope)
{
    QJsonObject object{{u"frame"_s, envelope.frame}};
    if (envelope.time > 0)
        object.insert(u"time"_s, timeText(envelope.time));
    if (!envelope.source.address.isNull()) {
        object.insert(u"source"_s, QString::fromLatin1(envelope.source.toText()));
        object.insert(u"destination"_s, QString::fromLatin1(envelope.destination.toText()));
    }
    return object;
}

QJsonObject placeJson(const TracePlace &place, const QStringList &files)
{
    const QString file = files.value(place.file);
    QJsonObject object = place.envelope.frame > 0
        ? envelopeJson(place.envelope)
        : QJsonObject{{u"line"_s, place.line}, {u"offset"_s, place.offset}};
    if (!file.isEmpty())
        object.insert(u"file"_s, file);
    return object;
}

} // namespace

QString traceText(const TraceSummary &summary, const CodeTable &table, const PlainStyle &style)
{
    QStringList paragraphs;
    const QList<CodeTally> codes = summary.codes();
    for (const CodeTally &tally : codes)
        paragraphs << tallyText(tally, summary.files(), table, style);
    if (!summary.reported().isEmpty()) {
        QStringList reported;
        for (auto each = summary.reported().begin(); each != summary.reported().end(); ++each)
            reported << u"%1 %2"_s.arg(QString::number(each.key()), timesText(each.value()));
        paragraphs << wrapped(TraceText::tr("Reported in sipfrag bodies, not received: %1")
                                  .arg(Words::listed(reported)),
                              style.width, 2)
                + u'\n';
    }
    return paragraphs.join(u'\n');
}

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
