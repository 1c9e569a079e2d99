// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "looppasses.h"
#include "rules.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int codeOfLoop = 482;
constexpr int codeOfHops = 483;

/// So many passes are no accident, whatever else is not known.
constexpr std::size_t fewestTellingPasses = 3;

/// So many elements one after the other are hardly a path that goes on.
constexpr qint64 fewestHopsOfLoop = 20;

/// The refusal of \a request as a loop, on whatever hop; -1 for none.
int refusalOfLoop(const Call &call, const CallMessage &request)
{
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        const bool isOfLoop = message.code == codeOfLoop || message.code == codeOfHops;
        if (isOfLoop && areOfOneRequest(message, request))
            return i;
    }
    return -1;
}

bool findPasses(const Call &call, QList<Finding> &found)
{
    const std::vector<LoopHop> hops = hopsOfLoops(call);
    const std::vector<const LoopHop *> passes = passesOf(call, hops);
    if (passes.empty())
        return false;
    const CallMessage &last = call.message(passes.back()->message);
    const int refusal = refusalOfLoop(call, last);
    const bool isKnownWhere = !last.place.envelope.destination.address.isNull();
    const bool isMany = passes.size() >= fewestTellingPasses;
    if (refusal < 0 && !isMany && (call.isCut() || !isKnownWhere))
        return false;
    const bool isCertain = refusal >= 0 && (isMany || isKnownWhere);
    FindingStatement statement{isCertain ? "refused" : "passes",
                               {FindingValue::ofText(last.method),
                                FindingValue::ofText(view(passes.back()->vias.front().sentBy)),
                                FindingValue::ofNumber(static_cast<qint64>(passes.size()))}};
    Finding finding{"loop", {}, {passes.front()->message, passes.back()->message}, {}};
    if (refusal >= 0) {
        const int code = call.message(refusal).code;
        finding.proof << refusal;
        finding.codes << code;
        if (isCertain)
            statement.values << FindingValue::ofCode(code);
    }
    finding.statements << statement;
    found << finding;
    return true;
}

bool holdsVia(const std::vector<ViaValue> &vias, const ViaValue &wanted)
{
    return std::any_of(vias.begin(), vias.end(),
                       [&wanted](const ViaValue &each) { return isSameVia(each, wanted); });
}

/// Whether a request with \a vias came by who is at \a element before.
bool cameBy(const std::vector<ViaValue> &vias, const IpAddress &element)
{
    return std::any_of(vias.begin(), vias.end(), [&element](const ViaValue &each) {
        return IpAddress::fromText(hostOf(view(each.sentBy))) == element
            || IpAddress::fromText(view(each.received)) == element;
    });
}

/// Whether who sent \a first only tried the same once more as \a second, with another transport or
/// after a failure: who got the request from nobody does not fork, and who forks has a URI for each
/// branch (RFC 3261 §16.5).
bool isRetryOf(const Call &call, const CallMessage &first, const CallMessage &second)
{
    if (first.place.envelope.source.address != second.place.envelope.source.address)
        return false;
    const std::vector<ViaValue> earlier = viaListOf(first);
    const std::vector<ViaValue> later = viaListOf(second);
    if (earlier.empty() || earlier.size() != later.size()
        || hostOf(view(earlier.front().sentBy)) != hostOf(view(later.front().sentBy))
        || !std::equal(earlier.begin() + 1, earlier.end(), later.begin() + 1, isSameVia))
        return false;
    const int final = call.finalOf(call.transactions().at(first.transaction));
    const bool isEnded = final >= 0 && final < call.transactions().at(second.transaction).request();
    return isEnded || earlier.size() == 1 || requestUriOf(first.text) == requestUriOf(second.text);
}

/// The request that came to the same place as \a refused on another branch, before it; -1 for none.
int mergedWith(const Call &call, const Transaction &refused)
{
    const CallMessage &second = call.message(refused.request());
    const Endpoint &place = second.place.envelope.destination;
    const std::vector<ViaValue> vias = viaListOf(second);
    if (vias.empty() || cameBy(vias, place.address))
        return -1;
    for (const Transaction &other : call.transactions()) {
        const int request = other.request();
        if (request < 0 || request >= refused.request())
            continue;
        const CallMessage &first = call.message(request);
        const int final = call.finalOf(other);
        if (!areOfOneRequest(first, second) || !(first.place.envelope.destination == place)
            || (final >= 0 && call.message(final).code == codeOfLoop)
            || isRetryOf(call, first, second))
            continue;
        const bool isBehind = first.vias > second.vias && holdsVia(viaListOf(first), vias.front());
        if (first.vias > 0 && !isBehind && !holdsVia(vias, parseVia(textOf(first.via))))
            return request;
    }
    return -1;
}

bool findMerged(const Call &call, QList<Finding> &found)
{
    for (const Transaction &each : call.transactions()) {
        const int final = call.finalOf(each);
        if (final < 0 || each.requests.isEmpty() || call.message(final).code != codeOfLoop)
            continue;
        const CallMessage &request = call.message(each.request());
        const Endpoint &place = request.place.envelope.destination;
        const bool isInitial = request.toTag.isEmpty() && !place.address.isNull();
        const int first = isInitial ? mergedWith(call, each) : -1;
        if (first < 0)
            continue;
        found << Finding{"loop",
                         {{"merged",
                           {FindingValue::ofText(each.method), FindingValue::ofText(place.toText()),
                            FindingValue::ofCode(codeOfLoop)}}},
                         {first, each.request(), final},
                         {codeOfLoop}};
        return true;
    }
    return false;
}

/// How many elements may have had \a last, the last copy of a request, as far as the trace tells.
qint64 hopsOf(const Call &call, const CallMessage &last)
{
    qint64 hops = last.vias;
    for (const Transaction &each : call.transactions()) {
        if (each.requests.isEmpty())
            continue;
        const CallMessage &request = call.message(each.request());
        if (areOfOneRequest(request, last))
            hops = std::max(hops, maxForwardsOf(request));
    }
    return hops;
}

void findHopsUsedUp(const Call &call, QList<Finding> &found)
{
    for (const Transaction &each : call.transactions()) {
        const int final = call.finalOf(each);
        if (final < 0 || each.requests.isEmpty() || call.message(final).code != codeOfHops)
            continue;
        const CallMessage &request = call.message(each.request());
        if (maxForwardsOf(request) != 0 || hopsOf(call, request) < fewestHopsOfLoop)
            continue;
        found << Finding{
            "loop",
            {{"hops", {FindingValue::ofText(each.method), FindingValue::ofCode(codeOfHops)}}},
            {each.request(), final},
            {codeOfHops}};
        return;
    }
}

} // namespace

// RFC 3261 §16.3, items 3 and 4, as RFC 5393 §4.2 has them. A 482 to a request that came by two
// ways is no loop (RFC 3261 §8.2.2.2).
void findLoop(const Call &call, const CallResult &, QList<Finding> &found)
{
    // Most calls have no element in between, and then need no look at their headers.
    const bool mayHaveLoop =
        std::any_of(call.messages().begin(), call.messages().end(), [](const CallMessage &each) {
            return each.vias > 1 || each.code == codeOfLoop || each.code == codeOfHops;
        });
    if (!mayHaveLoop)
        return;
    if (!findPasses(call, found) && !findMerged(call, found))
        findHopsUsedUp(call, found);
}
