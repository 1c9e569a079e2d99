// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "rules.h"
#include "silence.h"
#include "viavalue.h"

#include <algorithm>

namespace {

constexpr qint64 shortestIgnorance = nanosecondsPerSecond;
constexpr qsizetype fewestIgnorant = 2; // a response may be lost once
constexpr qint64 usualSentByPort = 5060;

bool hasUdpEnds(const CallMessage &message)
{
    const Envelope &envelope = message.place.envelope;
    return envelope.transport == Transport::Udp && !envelope.source.address.isNull()
        && !envelope.destination.address.isNull() && envelope.source.port != 0
        && envelope.destination.port != 0;
}

/// The sends of \a request's repeats a second or more after \a response, which ends them.
QList<int> repeatsInSpiteOf(const Call &call, const Transaction &request, int response)
{
    QList<int> late;
    for (const int each : request.requests) {
        if (each > response && call.elapsed(response, each) >= shortestIgnorance)
            late << each;
    }
    return sentByTimer(call, late);
}

/// The first of \a responses that ends the repeats of a request of \a method; -1 for none.
int repeatEndingResponse(const Call &call, const QList<int> &responses, QByteArrayView method)
{
    const auto found = std::find_if(responses.begin(), responses.end(), [&](int each) {
        return method == "INVITE" || call.message(each).isFinal();
    });
    return found == responses.end() ? -1 : *found;
}

bool reachesSender(const Call &call, const Transaction &transaction)
{
    return std::any_of(transaction.responses.begin(), transaction.responses.end(), [&](int each) {
        const Envelope &response = call.message(each).place.envelope;
        return std::any_of(
            transaction.requests.begin(), transaction.requests.end(), [&](int request) {
                return call.message(request).place.envelope.source == response.destination;
            });
    });
}

qint64 portOfSentBy(std::string_view sentBy)
{
    const auto colon = sentBy.rfind(':');
    const auto bracket = sentBy.rfind(']');
    const bool hasPort =
        colon != std::string_view::npos && (bracket == std::string_view::npos || bracket < colon);
    return hasPort ? numberOf(view(sentBy.substr(colon + 1))) : usualSentByPort;
}

Finding astrayFinding(const CallMessage &response, const char *key, QList<FindingValue> values,
                      QList<int> proof)
{
    return {"response-astray", {{key, std::move(values)}}, std::move(proof), {response.code}};
}

/// Of a response that went to another address or port than its request came from; no statements
/// for none.
Finding sentElsewhere(const Call &call, const Transaction &transaction)
{
    const CallMessage &request = call.message(transaction.request());
    const int index = repeatEndingResponse(call, transaction.responses, transaction.method);
    // Of a copy that was left out, the ends are not known.
    if (index < 0 || call.duplicates() > 0 || !hasUdpEnds(request)
        || !hasUdpEnds(call.message(index)) || reachesSender(call, transaction)
        || !parameterOf(request.via, "maddr").isEmpty())
        return {};
    const CallMessage &response = call.message(index);
    const Endpoint &source = request.place.envelope.source;
    const Endpoint &target = response.place.envelope.destination;
    // Captured inside and outside of a NAT, each has the ends of its side.
    if (source.address.isPrivate() && target.address.isPublic())
        return {};
    const QList<int> repeats = repeatsInSpiteOf(call, transaction, index);
    if (repeats.size() < fewestIgnorant)
        return {};
    Finding finding = astrayFinding(
        response, "elsewhere",
        {FindingValue::ofCode(response.code), FindingValue::ofText(transaction.method),
         FindingValue::ofText(target.toText()), FindingValue::ofText(source.toText())},
        {transaction.request(), index, repeats.constFirst()});
    const ViaValue via = parseVia(textOf(request.via));
    if (via.hasRport)
        finding.statements << FindingStatement{"rport", {}};
    else if (target.address == source.address && portOfSentBy(via.sentBy) == target.port)
        finding.statements << FindingStatement{"by-via", {}};
    return finding;
}

/// Whether \a response came back to who sent \a request, on its hop, with another branch.
bool comesBackAsOther(const CallMessage &response, const CallMessage &request)
{
    const Envelope &way = request.place.envelope;
    const Envelope &back = response.place.envelope;
    return response.vias == request.vias && response.fromTag == request.fromTag
        && way.source.address == back.destination.address
        && way.destination.address == back.source.address
        && parseVia(textOf(response.via)).branch != parseVia(textOf(request.via)).branch;
}

/// Of a response that has another branch than the unanswered request that it came for.
Finding sentWithOtherBranch(const Call &call, const Transaction &transaction)
{
    const CallMessage &request = call.message(transaction.request());
    for (const Transaction &other : call.transactions()) {
        if (!other.requests.isEmpty() || other.cseq != transaction.cseq
            || other.method != transaction.method)
            continue;
        const int index = repeatEndingResponse(call, other.responses, other.method);
        if (index < transaction.request())
            continue;
        const CallMessage &response = call.message(index);
        if (!hasUdpEnds(request) || !hasUdpEnds(response) || !comesBackAsOther(response, request))
            continue;
        const QList<int> repeats = repeatsInSpiteOf(call, transaction, index);
        if (repeats.size() < fewestIgnorant)
            continue;
        return astrayFinding(
            response, "other-branch",
            {FindingValue::ofCode(response.code), FindingValue::ofText(transaction.method)},
            {transaction.request(), index, repeats.constFirst()});
    }
    return {};
}

} // namespace

// RFC 3261 §18.2.2: where a response goes; §17.1.3: what it is matched by. One that its request's
// sender does not get, or match, leaves that to send on (§17.1.1.2, §17.1.2.2).
void findResponseAstray(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    for (const Transaction &transaction : call.transactions()) {
        if (transaction.requests.size() <= fewestIgnorant || transaction.method == "ACK")
            continue;
        const Finding finding = transaction.responses.isEmpty()
            ? sentWithOtherBranch(call, transaction)
            : sentElsewhere(call, transaction);
        if (finding.statements.isEmpty())
            continue;
        found << finding;
        return; // the other requests of that element have the same to bear
    }
}
