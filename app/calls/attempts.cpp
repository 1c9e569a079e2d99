// SPDX-License-Identifier: MIT
#include "attempts.h"

#include "asciitext.h"
#include "headervalues.h"
#include "viavalue.h"

#include <algorithm>

namespace {

const CallMessage &firstOf(const Call &call, int transaction)
{
    return call.message(call.transactions().at(transaction).first());
}

/// The element that sent \a request, as it calls itself.
QByteArrayView senderOf(const CallMessage &request)
{
    return hostOf(view(parseVia(textOf(request.via)).sentBy));
}

bool isInitialInvite(const Call &call, const Transaction &each)
{
    return each.method == "INVITE" && !each.requests.isEmpty()
        && call.message(each.request()).toTag.isEmpty();
}

/// Whether \a index goes on with what the attempt \a before came to: to keep the From tag then is
/// only recommended (RFC 3261 §8.1.3.5).
bool isRetryWithOtherTag(const Call &call, int before, int index)
{
    const Transaction &earlier = call.transactions().at(before);
    const Transaction &later = call.transactions().at(index);
    const int final = call.finalOf(earlier);
    return final >= 0 && final < later.first() && call.message(final).isFailure()
        && later.cseq == earlier.cseq + 1 && firstOf(call, index).vias == firstOf(call, before).vias
        && senderOf(firstOf(call, index)) == senderOf(firstOf(call, before));
}

} // namespace

QList<int> onCallersHop(const Call &call, const QList<int> &transactions)
{
    QList<int> own;
    for (const int index : transactions) {
        const CallMessage &message = firstOf(call, index);
        if (!own.isEmpty() && message.vias < firstOf(call, own.constFirst()).vias)
            own.clear();
        if (own.isEmpty()
            || (message.vias == firstOf(call, own.constFirst()).vias
                && senderOf(message) == senderOf(firstOf(call, own.constFirst()))))
            own << index;
    }
    return own;
}

Attempts attemptsOf(const Call &call)
{
    Attempts attempts;
    for (int i = 0; i < call.transactions().size(); ++i) {
        if (!isInitialInvite(call, call.transactions().at(i)))
            continue;
        const QByteArrayView tag = firstOf(call, i).fromTag;
        if (attempts.all.isEmpty() || isRetryWithOtherTag(call, attempts.all.constLast(), i))
            attempts.callerTag = tag;
        if (tag == attempts.callerTag)
            attempts.all << i;
    }
    attempts.own = onCallersHop(call, attempts.all);
    quint32 highest = 0;
    for (const int attempt : std::as_const(attempts.own))
        highest = std::max(highest, call.transactions().at(attempt).cseq);
    for (const int attempt : std::as_const(attempts.own)) {
        if (call.transactions().at(attempt).cseq == highest)
            attempts.last << attempt;
    }
    return attempts;
}
