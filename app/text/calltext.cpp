// SPDX-License-Identifier: MIT
#include "calltext.h"

#include "findingtext.h"
#include "headervalues.h"
#include "plaintext.h"
#include "tracedecoded.h"
#include "words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class CallText
{
    Q_DECLARE_TR_FUNCTIONS(Call)
};

/// "3 failed, 2 unanswered": the worst first, none that there are not.
QString outcomesText(const CallCounts::Kind &kind)
{
    QStringList parts;
    const auto add = [&kind, &parts](Outcome outcome, const auto &textOf) {
        if (const int count = kind.outcomes.value(outcome))
            parts << textOf(count);
    };
    add(Outcome::Failed, [](int n) { return CallText::tr("%Ln failed", nullptr, n); });
    add(Outcome::NoResponse, [](int n) { return CallText::tr("%Ln unanswered", nullptr, n); });
    add(Outcome::Answered, [](int n) { return CallText::tr("%Ln answered", nullptr, n); });
    add(Outcome::Succeeded, [](int n) { return CallText::tr("%Ln succeeded", nullptr, n); });
    add(Outcome::Cancelled, [](int n) { return CallText::tr("%Ln cancelled", nullptr, n); });
    add(Outcome::Redirected, [](int n) { return CallText::tr("%Ln redirected", nullptr, n); });
    add(Outcome::Unfinished, [](int n) { return CallText::tr("%Ln unfinished", nullptr, n); });
    return Words::listed(parts);
}

QString titlesText(const QList<KeptFinding> &findings, const CodeTable &table)
{
    QStringList titles;
    for (const KeptFinding &each : findings) {
        const QString title = findingTitle(each.id, table);
        if (!titles.contains(title))
            titles << title;
    }
    return Words::listed(titles);
}

QString lineText(const CallSummary &call, const CallTable &calls, const CodeTable &table)
{
    const QString code = call.code == 0 ? u"---"_s : QString::number(call.code);
    QStringList parts{code + u"  "_s
                      + partiesText(call.method, call.isInvite, call.from(), call.to())};
    if (const QString time = clockText(call.start.time); !time.isEmpty())
        parts << time;
    const QString file = calls.files().value(call.file);
    parts << (calls.files().size() > 1 && !file.isEmpty()
                  ? u"%1:%2"_s.arg(printable(file)).arg(call.start.number)
                  : numberText(call.start));
    if (!call.findings.isEmpty())
        parts << titlesText(call.findings, table);
    parts << printable(traceDecoded(call.callId()));
    return parts.join(u" · "_s);
}

} // namespace

QString callHeadline(const CallCounts &counts)
{
    QStringList lines;
    if (counts.calls.all > 0) {
        //: how many calls, and what they came to
        lines << CallText::tr("%1: %2").arg(CallText::tr("%Ln calls", nullptr, counts.calls.all),
                                            outcomesText(counts.calls));
    }
    QStringList others;
    for (auto each = counts.others.begin(); each != counts.others.end(); ++each) {
        //: how many requests of a method, the method, and what they came to
        others << CallText::tr("%1 %2 (%3)")
                      .arg(QLocale().toString(each->all), printable(traceDecoded(each.key())),
                           outcomesText(*each));
    }
    if (!others.isEmpty())
        lines << CallText::tr("Other Call-IDs: %1").arg(Words::listed(others));
    return lines.join(u'\n');
}

QString callLines(const CallTable &calls, const CodeTable &table, const PlainStyle &style)
{
    QString text;
    const std::vector<std::size_t> indices = noteworthy(calls.calls());
    for (const std::size_t index : indices)
        text += wrapped(lineText(calls.calls()[index], calls, table), style.width, 5) + u'\n';
    return text;
}

QString partyText(QByteArrayView uri)
{
    const QByteArrayView user = userOf(uri);
    return printable(traceDecoded(user.isEmpty() ? hostPortOf(uri) : user));
}

QString partiesText(QByteArrayView method, bool isInvite, QByteArrayView from, QByteArrayView to)
{
    const QString caller = Words::isolated(partyText(from));
    const QString callee = Words::isolated(partyText(to));
    const QString name = printable(traceDecoded(method));
    if (from.isEmpty() && to.isEmpty())
        return name;
    const QString both = from == to ? caller : caller + u" → "_s + callee;
    return isInvite ? both : name + u' ' + both;
}

QString clockText(qint64 time)
{
    if (time == 0)
        return {};
    constexpr qint64 perMillisecond = 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(time / perMillisecond).toString(u"HH:mm:ss"_s);
}

QString numberText(const CallPlace &place)
{
    return place.isFrame ? CallText::tr("frame %1").arg(place.number)
                         : CallText::tr("line %1").arg(place.number);
}
