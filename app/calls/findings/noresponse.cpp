// SPDX-License-Identifier: MIT
#include "rules.h"
#include "silence.h"

#include <algorithm>

namespace {

Finding silenceOf(const Call &call, const Transaction &transaction)
{
    const QList<int> sends = sendsToFirst(call, transaction);
    const int first = sends.constFirst();
    const int last = sends.constLast();
    const Envelope &envelope = call.message(first).place.envelope;
    const qint64 elapsed = call.elapsed(first, last);
    const FindingValue method = FindingValue::ofText(transaction.method);
    const FindingValue target = FindingValue::ofText(envelope.destination.toText());
    const FindingValue count = FindingValue::ofNumber(sends.size());
    Finding finding{"no-response", {}, {first}, {}};
    if (last != first)
        finding.proof << last;
    if (isOverConnection(envelope) && last == first)
        finding.statements << FindingStatement{"once", {method, target}};
    else if (envelope.destination.address.isNull() || elapsed < 0)
        finding.statements << FindingStatement{"silence", {method, count}};
    else
        finding.statements << FindingStatement{
            "silence-for", {method, count, target, FindingValue::ofTime(elapsed)}};
    if (transaction.method == "BYE")
        finding.statements << FindingStatement{"over", {}};
    return finding;
}

/// Whether \a one and \a other are the same silence: of one request on another hop, or of a later
/// one to the same server.
bool isSameSilence(const Call &call, const Transaction &one, const Transaction &other)
{
    const CallMessage &ones = call.message(one.request());
    const CallMessage &others = call.message(other.request());
    if (one.method != other.method || ones.fromTag != others.fromTag)
        return false;
    return ones.place.envelope.destination == others.place.envelope.destination
        || (one.cseq == other.cseq && ones.vias != others.vias);
}

} // namespace

// RFC 3261 §17.1.1.2, §17.1.2.2; that a BYE ends the call of who sends it whatever comes back is
// §15.1.1.
void findNoResponse(const Call &call, const CallResult &result, QList<Finding> &found)
{
    QList<const Transaction *> silent;
    for (const Transaction &transaction : call.transactions()) {
        const bool isKeepAlive = result.isInvite && transaction.method == "OPTIONS";
        if (!isKeepAlive && isUnanswered(call, transaction))
            silent << &transaction;
    }
    std::stable_sort(silent.begin(), silent.end(), [&call](const auto *one, const auto *other) {
        return call.message(one->request()).vias < call.message(other->request()).vias;
    });
    QList<const Transaction *> told;
    for (const Transaction *each : std::as_const(silent)) {
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&](const Transaction *other) {
            return isSameSilence(call, *each, *other);
        });
        if (isTold)
            continue;
        told << each;
        found << silenceOf(call, *each);
    }
}
