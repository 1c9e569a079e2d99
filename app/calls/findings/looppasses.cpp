// SPDX-License-Identifier: MIT
#include "looppasses.h"

#include "asciitext.h"
#include "headervalues.h"

#include <algorithm>
#include <utility>

namespace {

/// Whether the element that a request left last had it before.
bool comesBack(const std::vector<ViaValue> &vias)
{
    return !vias.empty() && !vias.front().sentBy.empty()
        && std::any_of(vias.begin() + 1, vias.end(), [&vias](const ViaValue &each) {
               return each.sentBy == vias.front().sentBy;
           });
}

bool mayPassAgain(const Call &call, const Transaction &transaction)
{
    return !transaction.requests.isEmpty() && transaction.method != "ACK"
        && transaction.method != "CANCEL" && call.message(transaction.request()).vias > 0;
}

/// Whether \a via, of the earlier one of two requests, was put there by the same element as the
/// top one of the later: behind two NATs, two may call themselves the same.
bool isOfOneElement(const CallMessage &earlier, const CallMessage &later, const ViaValue &via)
{
    const IpAddress source = earlier.place.envelope.source.address;
    if (!source.isNull())
        return source == later.place.envelope.source.address;
    const IpAddress named = IpAddress::fromText(hostOf(view(via.sentBy)));
    return via.received.empty() || named.isNull()
        || named == IpAddress::fromText(view(via.received));
}

/// Whether \a earlier is \a later when it left the same element before, to be sent on the same way;
/// with another Request-URI or Route it is a spiral, and all is well (RFC 5393 §4.2.1).
bool isPassBefore(const Call &call, const LoopHop &earlier, const LoopHop &later)
{
    if (earlier.vias.empty() || earlier.vias.size() >= later.vias.size())
        return false;
    const ViaValue &via = later.vias.at(later.vias.size() - earlier.vias.size());
    const ViaValue &top = earlier.vias.front();
    const CallMessage &one = call.message(earlier.message);
    const CallMessage &other = call.message(later.message);
    return top.sentBy == later.vias.front().sentBy && top.branch != later.vias.front().branch
        && isSameVia(via, top) && areOfOneRequest(one, other)
        && one.place.envelope.destination == other.place.envelope.destination && later.forwards >= 0
        && earlier.forwards > later.forwards && earlier.requestUri == later.requestUri
        && earlier.routes == later.routes && isOfOneElement(one, other, via);
}

/// Whether \a code is what somebody who took a request says to it, rather than an element that it
/// was too much for, or where it got lost.
bool tellsOfTaker(int code)
{
    const bool isOfLostRequest = code == 408 || code == 482 || code == 483;
    return code > 100 && !isOfLostRequest && (code < 500 || code >= 600);
}

/// Whether somebody further on took the request that \a hop is, if only to refuse it.
bool isTakenBehind(const Call &call, const LoopHop &hop)
{
    const QList<int> &responses = call.transactionOf(hop.message).responses;
    return std::any_of(responses.begin(), responses.end(),
                       [&call](int response) { return tellsOfTaker(call.message(response).code); });
}

} // namespace

qint64 maxForwardsOf(const CallMessage &message)
{
    return numberOf(headerLine(message.text, "max-forwards"));
}

std::vector<ViaValue> viaListOf(const CallMessage &message)
{
    std::vector<ViaValue> vias;
    const QList<QByteArrayView> values = headerValues(message.text, "via");
    for (const QByteArrayView &value : values)
        vias.push_back(parseVia(textOf(value)));
    return vias;
}

bool isSameVia(const ViaValue &one, const ViaValue &other)
{
    return one.sentBy == other.sentBy && one.branch == other.branch;
}

std::vector<LoopHop> hopsOfLoops(const Call &call)
{
    std::vector<LoopHop> hops;
    bool isAnyBack = false;
    for (const Transaction &each : call.transactions()) {
        if (!mayPassAgain(call, each))
            continue;
        const CallMessage &request = call.message(each.request());
        LoopHop hop;
        hop.message = each.request();
        hop.vias = viaListOf(request);
        isAnyBack = isAnyBack || comesBack(hop.vias);
        hops.push_back(std::move(hop));
    }
    if (!isAnyBack)
        return {};
    for (LoopHop &hop : hops) {
        const CallMessage &request = call.message(hop.message);
        hop.requestUri = requestUriOf(request.text);
        hop.routes = headerLines(request.text, "route");
        hop.forwards = maxForwardsOf(request);
    }
    return hops;
}

std::vector<const LoopHop *> passesOf(const Call &call, const std::vector<LoopHop> &hops)
{
    std::vector<const LoopHop *> most;
    for (const LoopHop &later : hops) {
        if (!comesBack(later.vias))
            continue;
        std::vector<const LoopHop *> passes;
        for (const LoopHop &earlier : hops) {
            if (isPassBefore(call, earlier, later))
                passes.push_back(&earlier);
        }
        passes.push_back(&later);
        if (passes.size() > most.size() && passes.size() > 1 && !isTakenBehind(call, later))
            most = passes;
    }
    return most;
}
