// SPDX-License-Identifier: MIT
#include "headervalues.h"
#include "rules.h"
#include "silence.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace {

constexpr qint64 shortestWait = 5 * nanosecondsPerSecond;
constexpr qint64 timerB = secondsToGiveUp * nanosecondsPerSecond; // with T1 as it is by itself
constexpr qint64 timerBTolerance = 2 * nanosecondsPerSecond;
constexpr qint64 leastTimerC = 180 * nanosecondsPerSecond;
constexpr qint64 expiryTolerance = nanosecondsPerSecond;

/// An INVITE that failed late, on the hop where the failure is seen first.
struct LateInvite {
    const Transaction *transaction = nullptr;
    int final = -1;
    int news = -1; ///< the last before: a send of the INVITE, or a response to it on that hop
};

bool isTimeoutCode(int code)
{
    return code == 408 || code == 504;
}

bool areSameInvite(const Call &call, const Transaction &one, const Transaction &other)
{
    return other.method == "INVITE" && one.cseq == other.cseq
        && call.message(one.first()).fromTag == call.message(other.first()).fromTag;
}

int hopOf(const Call &call, const Transaction &transaction)
{
    return call.message(transaction.first()).vias;
}

bool isOnFirstHop(const Call &call, const Transaction &invite)
{
    const QList<Transaction> &all = call.transactions();
    return std::none_of(all.begin(), all.end(), [&](const Transaction &each) {
        return areSameInvite(call, invite, each) && hopOf(call, each) < hopOf(call, invite);
    });
}

bool isCancelledBefore(const Call &call, const Transaction &invite, int message)
{
    const int cancel = call.findTransaction(invite.branch, invite.cseq, "CANCEL");
    return cancel >= 0 && call.transactions().at(cancel).first() < message;
}

/// Whether any copy or branch of \a invite succeeded: then nothing failed.
bool succeedsAnywhere(const Call &call, const Transaction &invite)
{
    const QList<Transaction> &all = call.transactions();
    return std::any_of(all.begin(), all.end(), [&](const Transaction &each) {
        return areSameInvite(call, invite, each) && call.successOf(each) >= 0;
    });
}

/// The last that was heard before \a late, also of the other branches on its hop; a 100 tells of
/// its own one only.
int newsBefore(const Call &call, const LateInvite &late)
{
    int news = -1;
    for (const int request : late.transaction->requests) {
        if (request < late.final)
            news = std::max(news, request);
    }
    for (const Transaction &each : call.transactions()) {
        if (!areSameInvite(call, *late.transaction, each)
            || hopOf(call, each) != hopOf(call, *late.transaction))
            continue;
        for (const int response : each.responses) {
            const bool isNews = &each == late.transaction || call.message(response).code > 100;
            if (isNews && response < late.final)
                news = std::max(news, response);
        }
    }
    return news;
}

/// Where the failure of \a invite, which the trace has on its first hop, came from.
LateInvite originOf(const Call &call, const Transaction &invite)
{
    LateInvite origin{&invite, call.finalOf(invite), -1};
    const CallMessage &failure = call.message(origin.final);
    for (const Transaction &each : call.transactions()) {
        if (!areSameInvite(call, invite, each)
            || hopOf(call, each) <= hopOf(call, *origin.transaction))
            continue;
        const int final = call.finalOf(each);
        if (final >= 0 && final < call.finalOf(invite) && call.message(final).code == failure.code
            && call.message(final).toTag == failure.toTag)
            origin = {&each, final, -1};
    }
    origin.news = newsBefore(call, origin);
    return origin;
}

/// Where who sent the failure had passed the INVITE on to.
QList<const Transaction *> hopsBehind(const Call &call, const LateInvite &late)
{
    QList<const Transaction *> behind;
    const IpAddress &sender = call.message(late.final).place.envelope.source.address;
    for (const Transaction &each : call.transactions()) {
        if (!sender.isNull() && !each.requests.isEmpty()
            && areSameInvite(call, *late.transaction, each)
            && hopOf(call, each) > hopOf(call, *late.transaction) && each.request() < late.final
            && call.message(each.request()).place.envelope.source.address == sender)
            behind << &each;
    }
    return behind;
}

/// Whether timer B of \a behind, as it is by itself, ended about when \a late came.
bool endsByTimerB(const Call &call, const Transaction &behind, const LateInvite &late)
{
    const qint64 wait = call.elapsed(behind.request(), late.final);
    return wait >= 0 && std::abs(wait - timerB) <= timerBTolerance;
}

/// Of branches tried one after the other, the last did not have its 32 s: something else ended it.
bool addTimerB(const Call &call, const LateInvite &late, const QList<const Transaction *> &behind,
               Finding &finding)
{
    if (behind.isEmpty() || !std::all_of(behind.begin(), behind.end(), [&](const auto *each) {
            return endsByTimerB(call, *each, late) && isUnanswered(call, *each);
        }))
        return false;
    const Transaction &first = *behind.constFirst();
    const Endpoint &target = call.message(first.request()).place.envelope.destination;
    finding.statements << FindingStatement{
        "timer-b",
        {FindingValue::ofText(target.toText()),
         FindingValue::ofTime(call.elapsed(first.request(), late.final))}};
    finding.proof << first.request() << first.requests.constLast();
    return true;
}

bool addTimerC(const Call &call, const LateInvite &late, const QList<const Transaction *> &behind,
               Finding &finding)
{
    for (const Transaction *each : behind) {
        const int index = call.findTransaction(each->branch, each->cseq, "CANCEL");
        const int cancel = index < 0 ? -1 : call.transactions().at(index).request();
        const int final = call.finalOf(*each);
        if (cancel < 0 || final < cancel || final > late.final || call.message(final).code != 487)
            continue;
        int progress = -1;
        for (const int response : each->responses) {
            if (response < cancel && call.message(response).code > 100)
                progress = response;
        }
        const qint64 wait = progress < 0 ? -1 : call.elapsed(progress, cancel);
        if (wait <= leastTimerC)
            continue;
        finding.statements << FindingStatement{"timer-c", {FindingValue::ofTime(wait)}};
        finding.proof << cancel << final;
        return true;
    }
    return false;
}

bool addExpiry(const Call &call, const LateInvite &late, Finding &finding)
{
    const int invite = late.transaction->request();
    const qint64 seconds =
        invite < 0 ? -1 : numberOf(headerLine(call.message(invite).text, "expires"));
    if (seconds <= 0 || seconds > std::numeric_limits<qint32>::max())
        return false;
    const qint64 wait = call.elapsed(invite, late.final);
    if (wait < 0 || std::abs(wait - seconds * nanosecondsPerSecond) > expiryTolerance)
        return false;
    finding.statements << FindingStatement{"expires", {FindingValue::ofNumber(seconds)}};
    return true;
}

Finding lateFailureOf(const Call &call, const LateInvite &late)
{
    const CallMessage &failure = call.message(late.final);
    const Endpoint &sender = failure.place.envelope.source;
    const bool hasSender = !sender.address.isNull();
    const FindingValue wait = FindingValue::ofTime(call.elapsed(late.news, late.final));
    const FindingValue code = FindingValue::ofCode(failure.code);
    const FindingValue from = FindingValue::ofText(sender.toText());
    Finding finding{"late-failure", {}, {late.news, late.final}, {failure.code}};
    if (const int invite = late.transaction->request(); invite >= 0)
        finding.proof << invite;
    finding.statements << (hasSender ? FindingStatement{"late", {wait, from, code}}
                                     : FindingStatement{"late-somewhere", {wait, code}});
    const QList<const Transaction *> behind = hopsBehind(call, late);
    if (!addTimerB(call, late, behind, finding) && !addTimerC(call, late, behind, finding)
        && !addExpiry(call, late, finding))
        finding.statements << (hasSender ? FindingStatement{"behind", {from}}
                                         : FindingStatement{"somewhere", {}});
    return finding;
}

} // namespace

// RFC 3261 §17.1.1.2, §16.7 (6): a proxy whose INVITE finds no answer sends 408 after timer B;
// §16.6 (11), §16.8: one that waits too long after ringing cancels, by timer C; §13.2.1, §21.5.5:
// an INVITE may tell how long it is good for.
void findLateFailure(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    for (auto i = call.transactions().size(); i-- > 0;) {
        const Transaction &invite = call.transactions().at(i);
        const int final = invite.method == "INVITE" ? call.finalOf(invite) : -1;
        if (final < 0 || !isTimeoutCode(call.message(final).code)
            || isCancelledBefore(call, invite, final) || !isOnFirstHop(call, invite)
            || succeedsAnywhere(call, invite))
            continue;
        const LateInvite late = originOf(call, invite);
        if (late.news < 0 || call.elapsed(late.news, late.final) < shortestWait
            || isCancelledBefore(call, *late.transaction, late.final))
            continue;
        found << lateFailureOf(call, late);
        return; // of several, the last one matters
    }
}
