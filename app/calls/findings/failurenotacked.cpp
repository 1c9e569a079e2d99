// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "rules.h"
#include "silence.h"
#include "viavalue.h"

#include <algorithm>

namespace {

/// A failure of an INVITE that was sent on without an ACK on its hop.
struct UnackedFailure {
    const Transaction *invite = nullptr;
    QList<int> sends;
};

UnackedFailure unackedFailureOf(const Call &call, const Transaction &invite)
{
    if (invite.method != "INVITE" || invite.responses.size() < fewestSends || !invite.acks.isEmpty()
        || invite.branch == 0)
        return {};
    const int final = call.finalOf(invite);
    if (final < 0 || !call.message(final).isFailure() || !isOverUdp(call.message(final)))
        return {};
    const QList<int> sends = sendsOf(call, invite.responses, final);
    return sends.size() < fewestSends ? UnackedFailure() : UnackedFailure{&invite, sends};
}

/// Whether \a ack went where one to \a failure has to go.
bool goesAgainstFailure(const CallMessage &ack, const CallMessage &failure)
{
    const Envelope &way = ack.place.envelope;
    const Envelope &back = failure.place.envelope;
    if (way.source.address.isNull() || back.source.address.isNull())
        return parseVia(textOf(ack.via)).sentBy == parseVia(textOf(failure.via)).sentBy;
    return way.source.address == back.destination.address
        && way.destination.address == back.source.address;
}

/// The first ACK that went the way of the one that is missing, after \a failure, without fitting
/// it; -1 for none. Those to other INVITEs belong to them.
int unfitAck(const Call &call, int failure)
{
    const CallMessage &answer = call.message(failure);
    for (int i = failure + 1; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.isRequest() && message.method == "ACK" && message.fromTag == answer.fromTag
            && call.transactionOf(i).method == "ACK"
            && (message.cseq == answer.cseq || message.branch == answer.branch)
            && goesAgainstFailure(message, answer))
            return i;
    }
    return -1;
}

bool wouldShowAck(const Call &call, const UnackedFailure &failure)
{
    return !failure.invite->requests.isEmpty() || call.isSeenAgainst(failure.sends.constFirst());
}

/// No statements where there is an ACK of which it cannot be told why it was not heeded.
Finding unackedFinding(const Call &call, const UnackedFailure &failure)
{
    const QList<int> &sends = failure.sends;
    const CallMessage &answer = call.message(sends.constFirst());
    const QList values{FindingValue::ofCode(answer.code), FindingValue::ofNumber(sends.size())};
    Finding finding{
        "failure-not-acked", {}, {sends.constFirst(), sends.constLast()}, {answer.code}};
    const int unfit = unfitAck(call, sends.constFirst());
    if (unfit >= 0) {
        const CallMessage &ack = call.message(unfit);
        const bool isViaOff = ack.branch != answer.branch && ack.toTag == answer.toTag;
        if (!isViaOff)
            return finding;
        finding.statements << FindingStatement{"other-via", values};
        finding.proof << unfit;
        return finding;
    }
    finding.statements << FindingStatement{wouldShowAck(call, failure) ? "none" : "unseen", values};
    const QList<int> invites = sentByTimer(call, failure.invite->requests);
    if (std::count_if(invites.begin(), invites.end(),
                      [&sends](int each) { return each > sends.constFirst(); })
        >= 2)
        finding.statements << FindingStatement{"unheard", {}};
    return finding;
}

} // namespace

// RFC 3261 §17.1.1.3, §17.2.1: on each hop, a failure of an INVITE is sent again until an ACK comes
// that has the Via of the INVITE.
void findFailureNotAcked(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    QList<UnackedFailure> failures;
    for (const Transaction &transaction : call.transactions()) {
        const UnackedFailure failure = unackedFailureOf(call, transaction);
        if (failure.invite)
            failures << failure;
    }
    const auto firstOf = [&call](const UnackedFailure &each) -> const CallMessage & {
        return call.message(each.sends.constFirst());
    };
    std::stable_sort(failures.begin(), failures.end(), [&](const auto &one, const auto &other) {
        return firstOf(one).vias < firstOf(other).vias;
    });
    QList<const CallMessage *> told; // each INVITE once, whatever its hops and branches
    for (const UnackedFailure &each : std::as_const(failures)) {
        const CallMessage &first = firstOf(each);
        const bool isTold =
            std::any_of(told.cbegin(), told.cend(), [&first](const CallMessage *other) {
                return other->cseq == first.cseq && other->fromTag == first.fromTag;
            });
        if (isTold)
            continue;
        told << &first;
        const Finding finding = unackedFinding(call, each);
        if (!finding.statements.isEmpty())
            found << finding;
    }
}
