// SPDX-License-Identifier: MIT
#include "callpage.h"

#include "callflowtext.h"
#include "callladder.h"
#include "calltext.h"
#include "findingtext.h"
#include "headervalues.h"
#include "pageparts.h"
#include "plaintext.h"
#include "rfc.h"
#include "tracedecoded.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Id = PageSection::Id;
using Shape = PageSection::Shape;

class CallPageText
{
    Q_DECLARE_TR_FUNCTIONS(Call)
};

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return CallPageText::tr("answered");
    case Outcome::Succeeded:
        return CallPageText::tr("succeeded");
    case Outcome::Failed:
        return CallPageText::tr("failed");
    case Outcome::Redirected:
        return CallPageText::tr("redirected");
    case Outcome::Cancelled:
        return CallPageText::tr("cancelled");
    case Outcome::NoResponse:
        return CallPageText::tr("no answer at all");
    case Outcome::Unfinished:
        return CallPageText::tr("not finished in the trace");
    }
    Q_UNREACHABLE();
}

/// From the request, or the first of several attempts, to what decided; -1 where that is not known.
qint64 elapsedOf(const Call &call, const CallResult &result)
{
    if (result.outcome == Outcome::Answered)
        return result.answerAfter;
    if (result.final < 0)
        return -1;
    const Transaction &first = result.isInvite && !result.attempts.isEmpty()
        ? call.transactions().at(result.attempts.constFirst())
        : call.transactionOf(result.final);
    return first.requests.isEmpty() ? -1 : call.elapsed(first.request(), result.final);
}

/// "failed after 0.2 s"
QString resultText(const Call &call, const CallResult &result)
{
    const qint64 elapsed = elapsedOf(call, result);
    const QString outcome = outcomeText(result.outcome);
    if (elapsed < 0)
        return outcome;
    //: what a call came to, and when: "failed after 0.2 s"
    return CallPageText::tr("%1 after %2").arg(outcome, durationText(elapsed));
}

QString placesText(const Call &call, const QList<int> &messages)
{
    QStringList numbers;
    bool areFrames = false;
    for (const int message : messages) {
        const TracePlace &place = call.message(message).place;
        areFrames = place.envelope.frame > 0;
        numbers << QString::number(areFrames ? place.envelope.frame : place.line);
    }
    const auto count = static_cast<int>(numbers.size());
    const QString list = numbers.join(u", "_s);
    //: where a statement is proved: frames of a capture
    return areFrames ? CallPageText::tr("frame %1", nullptr, count).arg(list)
                     //: where a statement is proved: lines of a log
                     : CallPageText::tr("line %1", nullptr, count).arg(list);
}

PageSection shownSection(const Call &call, const QList<Finding> &found, const CodeTable &table)
{
    PageSection section{Id::Shown, Shape::Bullets, CallPageText::tr("What the trace shows"), {}};
    for (const Finding &each : found) {
        const QString text = findingSentences(each.id, each.statements, table).join(u' ');
        section.items.append({{}, u"%1 (%2)"_s.arg(text, placesText(call, each.proof))});
    }
    return section;
}

PageSection stepsSection(const QList<Finding> &found, const CodeTable &table)
{
    QStringList steps;
    for (const Finding &each : found) {
        for (const QString &step : findingSteps(each.id, table)) {
            if (!steps.contains(step))
                steps << step;
        }
    }
    return sentences(Id::ToDo, CallPageText::tr("What to do"), steps);
}

PageSection rulesSection(const QList<Finding> &found, const CodeTable &table)
{
    QList<Reference> references;
    for (const Finding &each : found) {
        const QList<Reference> own = findingReferences(each.id, each.statements, table);
        for (const Reference &reference : own) {
            if (!references.contains(reference))
                references << reference;
        }
    }
    return referenceSection(references, table);
}

/// Those that have a page of their own.
PageSection codesSection(const Call &call, const CallResult &result, const QList<Finding> &found,
                         const CodeTable &table)
{
    PageSection section{Id::Codes, Shape::Terms, CallPageText::tr("Codes"), {}};
    QList<int> codes;
    const auto add = [&](int code) {
        if (codes.contains(code) || !table.find(code))
            return;
        codes << code;
        section.items << codeItem(code, table);
    };
    if (result.outcome == Outcome::Failed)
        add(call.message(result.final).code);
    for (const Finding &each : found) {
        for (const int code : each.codes)
            add(code);
    }
    return section;
}

QString enderText(Ender ender)
{
    switch (ender) {
    case Ender::Unknown:
        return {};
    case Ender::Caller:
        return CallPageText::tr("by the caller");
    case Ender::Callee:
        return CallPageText::tr("by the callee");
    }
    Q_UNREACHABLE();
}

PageSection factsSection(const Call &call, const CallResult &result)
{
    PageSection section{Id::CallFacts, Shape::Terms, CallPageText::tr("Call"), {}};
    const auto add = [&section](const QString &lead, const QString &text) {
        if (!text.isEmpty())
            section.items.append({lead, text});
    };
    const auto addProtocol = [&add](const QString &lead, QByteArrayView text) {
        add(lead, printable(traceDecoded(text)));
    };
    const CallMessage &first = call.message(0);
    addProtocol(u"Call-ID"_s, first.callId);
    addProtocol(u"From"_s, uriOf(first.from));
    addProtocol(u"To"_s, uriOf(first.to));
    QString messages = CallPageText::tr("%Ln messages", nullptr, call.messageCount());
    if (const int repeats = call.repeats())
        messages = Words::listed(
            QStringList{messages, CallPageText::tr("%Ln of them sent again", nullptr, repeats)});
    add(CallPageText::tr("Messages"), messages);
    if (call.duplicates() > 0) {
        add(CallPageText::tr("Captured twice"),
            CallPageText::tr("%Ln messages, left out here", nullptr, call.duplicates()));
    }
    add(CallPageText::tr("Ringing after"),
        result.ringAfter < 0 ? QString() : durationText(result.ringAfter));
    add(CallPageText::tr("Answered after"),
        result.answerAfter < 0 ? QString() : durationText(result.answerAfter));
    add(CallPageText::tr("Ended"), enderText(result.endedBy));
    return section;
}

/// Those that the page speaks of.
QList<int> markedIn(const CallResult &result, const QList<Finding> &found)
{
    QList<int> marked;
    for (const Finding &each : found)
        marked << each.proof;
    if (result.outcome == Outcome::Failed && result.final >= 0)
        marked << result.final;
    return marked;
}

PageSection ladderSection(const Call &call, const CallResult &result, const QList<Finding> &found)
{
    PageSection section{Id::Flow, Shape::Ladder, CallPageText::tr("Call flow"), {}};
    const Ladder ladder = callLadder(call, markedIn(result, found));
    const QStringList words = flowInWords(ladder);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &time = ladder.steps.at(i).time;
        section.items.append({{}, time.isEmpty() ? words.at(i) : time + u"  "_s + words.at(i)});
    }
    section.flow = ladder;
    return section;
}

/// What there is to say first where nothing was found.
QString plainSummary(const Call &call, const CallResult &result, const CodeTable &table)
{
    switch (result.outcome) {
    case Outcome::Failed:
    case Outcome::Redirected:
        return translatedText(codeOrUnknown(table, call.message(result.final).code).summary);
    case Outcome::Cancelled:
        return result.endedBy == Ender::Caller
            ? CallPageText::tr("The caller gave up before anybody answered.")
            : CallPageText::tr(
                "The INVITE was cancelled; who wanted that first cannot be told from "
                "the trace.");
    case Outcome::Unfinished:
        return CallPageText::tr("The trace begins too late, or ends too early, to tell what became "
                                "of it.");
    case Outcome::NoResponse:
        return CallPageText::tr("Nothing came back.");
    case Outcome::Succeeded:
        return CallPageText::tr("The last request that was answered succeeded.");
    case Outcome::Answered:
        break;
    }
    if (result.endedBy == Ender::Caller)
        return CallPageText::tr("The caller ended it.");
    if (result.endedBy == Ender::Callee)
        return CallPageText::tr("The callee ended it.");
    const auto &messages = call.messages();
    const bool hasBye = std::any_of(messages.begin(), messages.end(), [](const auto &each) {
        return each.isRequest() && each.method == "BYE";
    });
    return hasBye ? CallPageText::tr("Who ended it cannot be told from the trace.")
                  : CallPageText::tr("Its end is not in the trace.");
}

} // namespace

Page callPage(const Call &call, const CallResult &result, const QList<Finding> &found,
              const CodeTable &table)
{
    Page page;
    const CallMessage &first = call.message(0);
    if (result.final >= 0) {
        page.id.number = call.message(result.final).code;
        page.number = QString::number(page.id.number);
    }
    //: who calls whom, and what became of it
    page.name = CallPageText::tr("%1: %2").arg(
        partiesText(first.method, result.isInvite, uriOf(first.from), uriOf(first.to)),
        resultText(call, result));
    page.summary = found.isEmpty()
        ? plainSummary(call, result, table)
        : findingSentences(found.constFirst().id, found.constFirst().statements, table).value(0);
    addSections(page,
                {shownSection(call, found, table), stepsSection(found, table),
                 codesSection(call, result, found, table), factsSection(call, result),
                 ladderSection(call, result, found), rulesSection(found, table)});
    return page;
}
