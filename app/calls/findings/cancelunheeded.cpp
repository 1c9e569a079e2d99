// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "rules.h"
#include "silence.h"
#include "viavalue.h"

#include <algorithm>

namespace {

constexpr qint64 longestCancelCrossing =
    5 * nanosecondsPerSecond; // with a repeat of a lost success

struct UnheededCancel {
    const Transaction *cancel = nullptr;
    int answer = -1;
    QList<const Transaction *> invites; ///< on its hop
};

bool isInviteOfCancel(const Call &call, const Transaction &each, const Transaction &cancel)
{
    return each.method == "INVITE" && each.cseq == cancel.cseq
        && call.message(each.first()).fromTag == call.message(cancel.request()).fromTag;
}

/// Whether \a one and \a other went from the same element, and to the same where that is known.
bool goesWithCancel(const CallMessage &one, const CallMessage &other)
{
    const Envelope &ones = one.place.envelope;
    const Envelope &others = other.place.envelope;
    if (ones.source.address.isNull() || others.source.address.isNull())
        return parseVia(textOf(one.via)).sentBy == parseVia(textOf(other.via)).sentBy;
    return ones.source.address == others.source.address
        && ones.destination.address == others.destination.address;
}

/// The INVITE that \a cancel has the branch of, else those that went the same way.
QList<const Transaction *> invitesFor(const Call &call, const Transaction &cancel)
{
    const int match = call.findTransaction(cancel.branch, cancel.cseq, "INVITE");
    if (match >= 0 && call.transactions().at(match).requests.isEmpty())
        return {};
    if (match >= 0)
        return {&call.transactions().at(match)};
    QList<const Transaction *> invites;
    for (const Transaction &each : call.transactions()) {
        if (!each.requests.isEmpty() && isInviteOfCancel(call, each, cancel)
            && goesWithCancel(call.message(each.request()), call.message(cancel.request())))
            invites << &each;
    }
    return invites;
}

/// Whether \a final of the INVITE was, or may have been, on its way when the CANCEL was refused; or
/// it is what a CANCEL leads to.
bool accountsForRefusal(const Call &call, int final, int refusal)
{
    if (final < 0)
        return false;
    if (final < refusal || call.message(final).code == 487)
        return true;
    const qint64 after = call.elapsed(refusal, final);
    return after < 0 ? call.message(final).isSuccess() : after < longestCancelCrossing;
}

/// Whether nothing else than a fault makes who got \a cancel know no INVITE for it.
bool isRefusalPlain(const Call &call, const UnheededCancel &cancel)
{
    return std::none_of(
        call.transactions().begin(), call.transactions().end(), [&](const Transaction &each) {
            const bool isConcerned = cancel.invites.contains(&each)
                || (each.requests.isEmpty() && isInviteOfCancel(call, each, *cancel.cancel));
            return isConcerned && accountsForRefusal(call, call.finalOf(each), cancel.answer);
        });
}

/// Whether the trace has what is sent only once a final response to the INVITE came: an ACK, or a
/// BYE, of either side.
bool showsEndOfInvite(const Call &call, const Transaction &cancel)
{
    const CallMessage &request = call.message(cancel.request());
    return std::any_of(
        call.messages().begin(), call.messages().end(), [&](const CallMessage &each) {
            if (!each.isRequest())
                return false;
            const bool isFromCaller = each.fromTag == request.fromTag;
            return (each.method == "ACK" && isFromCaller && each.cseq == cancel.cseq)
                || (each.method == "BYE" && (isFromCaller || each.toTag == request.fromTag));
        });
}

/// Whether the INVITE went on without an end, anywhere, after \a cancel was accepted.
bool isInviteWithoutEnd(const Call &call, const UnheededCancel &cancel)
{
    return call.isAliveAfter(cancel.answer, secondsToGiveUp)
        && !showsEndOfInvite(call, *cancel.cancel)
        && std::none_of(call.transactions().begin(), call.transactions().end(),
                        [&](const Transaction &each) {
                            return isInviteOfCancel(call, each, *cancel.cancel)
                                && call.finalOf(each) >= 0;
                        });
}

UnheededCancel unheededCancel(const Call &call, const Transaction &transaction)
{
    if (transaction.method != "CANCEL" || transaction.requests.isEmpty())
        return {};
    const int success = call.successOf(transaction);
    const int answer = success >= 0 ? success : call.finalOf(transaction);
    if (answer < 0 || (success < 0 && call.message(answer).code != 481))
        return {};
    const UnheededCancel cancel{&transaction, answer, invitesFor(call, transaction)};
    if (cancel.invites.isEmpty())
        return {};
    if (success < 0)
        return isRefusalPlain(call, cancel) ? cancel : UnheededCancel();
    // Servers of RFC 2543, which set no tag there, send no 487.
    const bool isBound = cancel.invites.constFirst()->branch == transaction.branch
        && !call.message(answer).toTag.isEmpty();
    return isBound && isInviteWithoutEnd(call, cancel) ? cancel : UnheededCancel();
}

/// What the CANCEL itself shows to be wrong, where it was refused; no key for nothing.
FindingStatement faultOfCancel(const Call &call, const UnheededCancel &unheeded)
{
    const CallMessage &cancel = call.message(unheeded.cancel->request());
    const Transaction &invite = *unheeded.invites.constFirst();
    if (invite.branch != cancel.branch)
        return {"other-branch", {}};
    const Endpoint &target = cancel.place.envelope.destination;
    const Endpoint &invited = call.message(invite.request()).place.envelope.destination;
    const bool isElsewhere =
        std::none_of(invite.requests.begin(), invite.requests.end(), [&](int request) {
            return call.message(request).place.envelope.destination == target;
        });
    // Of a copy that was left out, the ends are not known.
    if (isElsewhere && call.duplicates() == 0 && !target.address.isNull()
        && !invited.address.isNull())
        return {"elsewhere",
                {FindingValue::ofText(target.toText()), FindingValue::ofText(invited.toText())}};
    if (invite.responses.isEmpty() || invite.responses.constFirst() > unheeded.cancel->request())
        return {"too-soon", {}};
    return {};
}

Finding unheededFinding(const Call &call, const UnheededCancel &unheeded)
{
    const CallMessage &answer = call.message(unheeded.answer);
    const bool isRefused = !answer.isSuccess();
    Finding finding{"cancel-unheeded",
                    {{isRefused ? "unknown" : "endless", {FindingValue::ofCode(answer.code)}}},
                    {unheeded.cancel->request(), unheeded.answer},
                    {answer.code}};
    const FindingStatement fault = isRefused ? faultOfCancel(call, unheeded) : FindingStatement();
    if (fault.key)
        finding.statements << fault;
    return finding;
}

} // namespace

// RFC 3261 §9.1, §9.2: a CANCEL makes who got the INVITE that has its branch end that with 487. On
// each hop it is another one (§16.10).
void findCancelUnheeded(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    QList<UnheededCancel> cancels;
    for (const Transaction &transaction : call.transactions()) {
        const UnheededCancel cancel = unheededCancel(call, transaction);
        if (cancel.cancel)
            cancels << cancel;
    }
    // Where it was refused is where it came to an end; else the caller's hop tells most.
    const auto rankOf = [&call](const UnheededCancel &each) {
        return std::pair(call.message(each.answer).isSuccess(),
                         call.message(each.invites.constFirst()->request()).vias);
    };
    std::stable_sort(cancels.begin(), cancels.end(), [&](const auto &one, const auto &other) {
        return rankOf(one) < rankOf(other);
    });
    QList<const CallMessage *> told;
    for (const UnheededCancel &each : std::as_const(cancels)) {
        const CallMessage &request = call.message(each.cancel->request());
        const bool isTold =
            std::any_of(told.cbegin(), told.cend(), [&request](const CallMessage *other) {
                return other->cseq == request.cseq && other->fromTag == request.fromTag;
            });
        if (isTold)
            continue;
        told << &request;
        found << unheededFinding(call, each);
    }
}
