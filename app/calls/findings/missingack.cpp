// SPDX-License-Identifier: MIT
#include "acksofsuccess.h"
#include "rules.h"
#include "silence.h"

#include <algorithm>

namespace {

// Sends of a success after an ACK: by then, it is on no way any more, and not just lost.
constexpr qsizetype fewestAfterAck = 4;
constexpr qsizetype fewestAfterDropped = 2;

// So many fit in the time after which who answered gives up; a BYE after fewer came before.
constexpr qsizetype fewestToGiveUp = 10;

/// A success of an INVITE on one hop, sent too often for an ACK to have come.
struct RepeatedSuccess {
    const Transaction *hop = nullptr;
    QList<int> sends;
};

void addRepeatedSuccesses(const Call &call, const Transaction &invite, QList<RepeatedSuccess> &all)
{
    if (invite.method != "INVITE" || invite.responses.size() < fewestSends)
        return;
    for (const int response : invite.responses) {
        if (!call.message(response).isSuccess() || call.message(response).repeatOf >= 0)
            continue;
        const QList<int> sends = sendsOf(call, invite.responses, response);
        if (sends.size() >= fewestSends)
            all << RepeatedSuccess{&invite, sends};
    }
}

qsizetype countSendsAfter(const QList<int> &messages, int index)
{
    return std::count_if(messages.begin(), messages.end(),
                         [index](int each) { return each > index; });
}

/// Whether \a ack went on from the proxy that got \a dropped, maybe from another address of it.
bool isBehindDropped(const CallMessage &ack, const CallMessage &dropped, const IpAddress &answerer)
{
    return ack.vias > dropped.vias || ack.place.envelope.destination.address == answerer;
}

/// The ACK of \a acks that went to who sent the INVITE on the hop of \a success, a proxy, and on
/// from there no more; -1 for none.
int droppedAck(const Call &call, const RepeatedSuccess &success, const QList<int> &acks)
{
    // Of a copy that was left out, the ends are not known.
    if (success.hop->requests.isEmpty() || call.duplicates() > 0)
        return -1;
    const IpAddress &proxy = call.message(success.hop->request()).place.envelope.source.address;
    int dropped = -1;
    for (const int ack : acks) {
        const Envelope &envelope = call.message(ack).place.envelope;
        if (envelope.source.address == proxy)
            return -1;
        if (dropped < 0 && envelope.destination.address == proxy)
            dropped = ack;
    }
    if (dropped < 0 || countSendsAfter(success.sends, dropped) < fewestAfterDropped)
        return -1;
    const IpAddress &answerer =
        call.message(success.sends.constFirst()).place.envelope.source.address;
    const bool goesOn = std::any_of(acks.begin(), acks.end(), [&](int ack) {
        return isBehindDropped(call.message(ack), call.message(dropped), answerer);
    });
    return goesOn ? -1 : dropped;
}

/// Whether the success was sent on and on after \a acks came, of which each hop has its own.
bool isSentInSpiteOf(const Call &call, const QList<int> &acks, const QList<int> &sends)
{
    const int first = acks.constFirst();
    const CallMessage &earliest = call.message(first);
    QList<int> ofHop;
    for (const int ack : acks) {
        const CallMessage &each = call.message(ack);
        if (each.vias == earliest.vias && ack < sends.constLast()
            && each.place.envelope.source.address == earliest.place.envelope.source.address)
            ofHop << ack;
    }
    return countSendsAfter(sends, first) >= fewestAfterAck && sentByTimer(call, ofHop).size() >= 2;
}

/// The first BYE of who sent the success \a sends; -1 for none.
int byeOfAnswerer(const Call &call, const QList<int> &sends)
{
    const CallMessage &success = call.message(sends.constFirst());
    for (int i = sends.constFirst() + 1; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.isRequest() && message.method == "BYE" && message.fromTag == success.toTag
            && message.toTag == success.fromTag)
            return i;
    }
    return -1;
}

/// Whether \a bye came before its sender may give up: it got an ACK, seen or not (RFC 3261 §15).
bool byeImpliesAck(const Call &call, const QList<int> &sends, int bye)
{
    const qint64 after = call.elapsed(sends.constFirst(), bye);
    return after < 0 ? sends.size() < fewestToGiveUp
                     : after < givesUpAfter(call, sends) - givingUpTolerance;
}

Finding missingAckFinding(const Call &call, const QList<int> &sends, const char *key, int ack)
{
    const int code = call.message(sends.constFirst()).code;
    Finding finding{"missing-ack",
                    {{key, {FindingValue::ofCode(code), FindingValue::ofNumber(sends.size())}}},
                    {sends.constFirst(), sends.constLast()},
                    {code}};
    if (ack >= 0)
        finding.proof << ack;
    return finding;
}

/// What there is to say about a success that was repeated on all of \a hops, the caller's first; no
/// statements for nothing.
Finding judgeRepeatedSuccess(const Call &call, const QList<RepeatedSuccess> &hops)
{
    const QList<int> &sends = hops.constFirst().sends;
    const QList<int> acks = fittingAcks(call, call.message(sends.constFirst()));
    for (const RepeatedSuccess &hop : hops) {
        const int ack = droppedAck(call, hop, acks);
        if (ack < 0)
            continue;
        Finding finding = missingAckFinding(call, hop.sends, "dropped", ack);
        finding.statements.first().values
            << FindingValue::ofText(call.message(ack).place.envelope.destination.toText());
        return finding;
    }
    if (!acks.isEmpty())
        return isSentInSpiteOf(call, acks, sends)
            ? missingAckFinding(call, sends, "late", acks.constFirst())
            : Finding();
    if (hasCutAck(call, sends.constFirst()))
        return {};
    int stray = -1;
    if (const char *key = strayAck(call, sends.constFirst(), stray))
        return missingAckFinding(call, sends, key, stray);
    Finding finding = missingAckFinding(call, sends, "none", -1);
    const QList<int> invites = sentByTimer(call, hops.constFirst().hop->requests);
    if (countSendsAfter(invites, sends.constFirst()) >= 2)
        finding.statements << FindingStatement{"unheard", {}};
    return finding;
}

/// Takes what is the same success as the first of \a left out of that, the caller's hop first.
QList<RepeatedSuccess> takeHopsOfSuccess(const Call &call, QList<RepeatedSuccess> &left)
{
    const CallMessage &success = call.message(left.constFirst().sends.constFirst());
    QList<RepeatedSuccess> hops;
    QList<RepeatedSuccess> others;
    for (const RepeatedSuccess &each : std::as_const(left)) {
        const bool isSame = isSameSuccess(call.message(each.sends.constFirst()), success);
        (isSame ? hops : others) << each;
    }
    left = others;
    std::stable_sort(hops.begin(), hops.end(), [&call](const auto &one, const auto &other) {
        return call.message(one.hop->first()).vias < call.message(other.hop->first()).vias;
    });
    return hops;
}

} // namespace

// RFC 3261 §13.2.2.4, §13.3.1.4, §14.2: who answers sends the success again until an ACK comes, and
// ends the call after 64·T1 without one, but not before (§15).
void findMissingAck(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    QList<RepeatedSuccess> left;
    for (const Transaction &transaction : call.transactions())
        addRepeatedSuccesses(call, transaction, left);
    while (!left.isEmpty()) {
        const QList<RepeatedSuccess> hops = takeHopsOfSuccess(call, left);
        const QList<int> &sends = hops.constFirst().sends;
        const int bye = byeOfAnswerer(call, sends);
        if (bye >= 0 && byeImpliesAck(call, sends, bye))
            continue;
        Finding finding = judgeRepeatedSuccess(call, hops);
        if (finding.statements.isEmpty())
            continue;
        if (bye >= 0 && isAtGivingUp(call, sends, bye)) {
            finding.statements << FindingStatement{
                "ended", {FindingValue::ofTime(call.elapsed(sends.constFirst(), bye))}};
            finding.proof << bye;
        }
        found << finding;
    }
}
