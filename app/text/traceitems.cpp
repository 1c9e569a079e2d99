// SPDX-License-Identifier: MIT
#include "traceitems.h"

#include "codetable.h"
#include "plaintext.h"
#include "reasonvalue.h"
#include "tracedecoded.h"
#include "translated.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

class TraceItems
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

struct Meaning {
    const char *value;
    const char *text;
};

/// Who ended the call, in the parameter "location" (RFC 8606 §4).
constexpr std::array locations{
    Meaning{"U", QT_TRANSLATE_NOOP("Trace", "the user")},
    Meaning{"LPN", QT_TRANSLATE_NOOP("Trace", "the private network of the local user")},
    Meaning{"LN", QT_TRANSLATE_NOOP("Trace", "the public network of the local user")},
    Meaning{"TN", QT_TRANSLATE_NOOP("Trace", "a transit network")},
    Meaning{"RLN", QT_TRANSLATE_NOOP("Trace", "the public network of the remote user")},
    Meaning{"RPN", QT_TRANSLATE_NOOP("Trace", "the private network of the remote user")},
    Meaning{"INTL", QT_TRANSLATE_NOOP("Trace", "an international network")},
    Meaning{"BI", QT_TRANSLATE_NOOP("Trace", "a network beyond a gateway")},
};

/// Causes of an IMS core (3GPP TS 24.229).
constexpr std::array releaseCauses{
    Meaning{"1", QT_TRANSLATE_NOOP("Trace", "the user ended the call")},
    Meaning{"2", QT_TRANSLATE_NOOP("Trace", "no more media came")},
    Meaning{"3", QT_TRANSLATE_NOOP("Trace", "the media bearer was lost")},
    Meaning{"4", QT_TRANSLATE_NOOP("Trace", "no ACK came in time")},
    Meaning{"5", QT_TRANSLATE_NOOP("Trace", "no SIP response came in time")},
    Meaning{"6", QT_TRANSLATE_NOOP("Trace", "setting up the call took too long")},
    Meaning{"7", QT_TRANSLATE_NOOP("Trace", "redirecting failed")},
};
constexpr std::array failureCauses{
    Meaning{"1", QT_TRANSLATE_NOOP("Trace", "the media bearer, or its quality, was lost")},
    Meaning{"2", QT_TRANSLATE_NOOP("Trace", "the bearer of the signalling was released")},
    Meaning{"3", QT_TRANSLATE_NOOP("Trace", "resources could not be allocated")},
};

template <std::size_t N>
QString meaningIn(const std::array<Meaning, N> &meanings, const QString &value)
{
    for (const Meaning &each : meanings) {
        if (value.compare(QLatin1StringView(each.value), Qt::CaseInsensitive) == 0)
            return TraceItems::tr(each.text);
    }
    return {};
}

QString quoted(const QString &text)
{
    return Words::quoted(printable(text));
}

QString meaningOf(const ReasonValue &reason, const CodeTable &table)
{
    const auto is = [&reason](QLatin1StringView protocol) {
        return reason.protocol.compare(protocol, Qt::CaseInsensitive) == 0;
    };
    const bool isFreeSwitch = is("SIP"_L1) && reason.cause >= 700; // its own causes
    if (is("Q.850"_L1) || isFreeSwitch) {
        const IsdnCause *cause = table.cause(reason.cause);
        return cause ? cause->name : QString();
    }
    if (is("SIP"_L1) || is("STIR"_L1)) {
        const ResponseCode *code = table.find(reason.cause);
        return code ? code->phrase : QString();
    }
    if (is("RELEASE_CAUSE"_L1))
        return meaningIn(releaseCauses, QString::number(reason.cause));
    if (is("FAILURE_CAUSE"_L1))
        return meaningIn(failureCauses, QString::number(reason.cause));
    return {};
}

QString reasonText(const ReasonValue &reason, const CodeTable &table)
{
    QString text = Words::isolated(printable(reason.protocol));
    if (reason.cause >= 0)
        text = TraceItems::tr("%1 cause %2").arg(text).arg(reason.cause);
    const QString meaning = meaningOf(reason, table);
    if (!meaning.isEmpty())
        text += u": "_s + Words::isolated(meaning);
    if (!reason.text.isEmpty() && reason.text.compare(meaning, Qt::CaseInsensitive) != 0)
        text = Words::listed(QStringList{text, quoted(reason.text)});
    // Only Q.850 has it; with other protocols it is to be ignored (RFC 8606 §4).
    if (reason.location.isEmpty() || reason.protocol.compare("Q.850"_L1, Qt::CaseInsensitive) != 0)
        return text;
    const QString sender = meaningIn(locations, reason.location);
    //: a cause, and which network or user gave it
    return TraceItems::tr("%1; sent by %2")
        .arg(text, sender.isEmpty() ? quoted(reason.location) : sender);
}

/// "Q.850 cause 17: User busy (3×)" for all of \a headers.
template <typename Texts>
QStringList countedTexts(const CountedTexts &headers, const CodeTable &table, Texts texts)
{
    QStringList lines;
    for (const auto &[header, count] : headers.entries()) {
        QStringList values = texts(header, table);
        if (values.isEmpty())
            values << quoted(traceDecoded(header)); // as it stands, rather than not at all
        for (const QString &value : std::as_const(values))
            lines << u"%1 (%2)"_s.arg(value, Words::isolated(timesText(count)));
    }
    return lines;
}

QString joined(const CountedTexts &texts)
{
    QStringList parts;
    for (const auto &[text, count] : texts.entries())
        parts << Words::isolated(u"%1 %2"_s.arg(printable(traceDecoded(text)), timesText(count)));
    return Words::listed(parts);
}

QString placeText(const TracePlace &place, const QStringList &files)
{
    const QString file = files.value(place.file);
    const bool isFrame = place.envelope.frame > 0;
    const qint64 number = isFrame ? place.envelope.frame : place.line;
    if (!file.isEmpty() && files.size() > 1)
        return u"%1:%2"_s.arg(printable(file)).arg(number);
    return isFrame ? TraceItems::tr("frame %1").arg(number) : TraceItems::tr("line %1").arg(number);
}

/// Phrases other than the registered one, with the program they betray.
QStringList phraseLines(const CodeTally &tally, const ResponseCode &code, const CodeTable &table)
{
    QStringList lines;
    for (const auto &[bytes, count] : tally.phrases.entries()) {
        const QString phrase = traceDecoded(bytes);
        if (phrase == code.phrase)
            continue;
        QString line = phrase.isEmpty() ? TraceItems::tr("none (%1)").arg(timesText(count))
                                        : u"%1 (%2)"_s.arg(quoted(phrase), timesText(count));
        for (const SenderPhrase &known : table.senderPhrases()) {
            if (known.code == code.code && phrase.contains(known.phrase, Qt::CaseInsensitive))
                line += u" – "_s + translatedText(known.sender);
        }
        lines << line;
    }
    return lines;
}

QString seenText(const CodeTally &tally)
{
    QStringList parts{TraceItems::tr("%Ln times", nullptr, static_cast<int>(tally.count))};
    if (tally.normal > 0)
        parts << (tally.normal == tally.count ? TraceItems::tr("all of it normal")
                                              : TraceItems::tr("%Ln of them normal", nullptr,
                                                               static_cast<int>(tally.normal)));
    if (tally.failedCalls > 0) {
        parts << TraceItems::tr("the first failure under %Ln Call-IDs", nullptr,
                                static_cast<int>(tally.failedCalls));
    }
    return Words::listed(parts);
}

} // namespace

QString timesText(qint64 count)
{
    return QLocale().toString(count) + u'×';
}

QStringList reasonTexts(const QByteArray &header, const CodeTable &table)
{
    QStringList texts;
    const QList<ReasonValue> values = parseReasons(header);
    for (const ReasonValue &value : values)
        texts << reasonText(value, table);
    return texts;
}

QStringList warningTexts(const QByteArray &header, const CodeTable &table)
{
    QStringList texts;
    const QList<WarningValue> values = parseWarnings(header);
    for (const WarningValue &value : values) {
        QString text = QString::number(value.code);
        const WarnCode *known = table.warning(value.code);
        if (known)
            text += u": "_s + known->text;
        const bool isKnown = known && value.text.compare(known->text, Qt::CaseInsensitive) == 0;
        if (!value.text.isEmpty() && !isKnown)
            text = Words::listed(QStringList{text, quoted(value.text)});
        texts << text;
    }
    return texts;
}

QList<PageItem> traceItems(const CodeTally &tally, const ResponseCode &code,
                           const QStringList &files, const CodeTable &table)
{
    QList<PageItem> items;
    const auto add = [&items](const QString &lead, const QString &text) {
        if (!text.isEmpty())
            items.append({lead, text});
    };
    const auto addAll = [&add](const QString &lead, const QStringList &texts) {
        for (const QString &text : texts)
            add(lead, text);
    };
    add(TraceItems::tr("Seen"), seenText(tally));
    add(TraceItems::tr("Where"),
        tally.count == 1 ? placeText(tally.first, files)
                         : TraceItems::tr("first in %1, last in %2")
                               .arg(placeText(tally.first, files), placeText(tally.last, files)));
    add(TraceItems::tr("Answers"), joined(tally.methods));
    addAll(TraceItems::tr("Phrase"), phraseLines(tally, code, table));
    addAll(TraceItems::tr("Reason"), countedTexts(tally.reasons, table, reasonTexts));
    addAll(TraceItems::tr("Reason given earlier in the call"),
           countedTexts(tally.earlyReasons, table, reasonTexts));
    addAll(TraceItems::tr("Warning"), countedTexts(tally.warnings, table, warningTexts));
    add(TraceItems::tr("Retry-After"), joined(tally.retryAfters));
    add(TraceItems::tr("Sent by"), joined(tally.agents));
    return items;
}

PageSection traceSection(const CodeTally &tally, const ResponseCode &code, const QStringList &files,
                         const CodeTable &table)
{
    return {PageSection::Id::Trace, PageSection::Shape::Terms, TraceItems::tr("In this trace"),
            traceItems(tally, code, files, table)};
}
