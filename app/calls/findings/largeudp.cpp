// SPDX-License-Identifier: MIT
#include "rules.h"
#include "silence.h"

#include "headervalues.h"

namespace {

constexpr qsizetype longestOverUdp = 1300; // where it is not known what the path takes
constexpr qsizetype longestUnsplit = 1472; // of IPv4 over Ethernet, without both headers
constexpr qsizetype fewestSendsOfLarge = 3;
constexpr qint64 longestApart = 600 * nanosecondsPerSecond;

/// The bytes of \a message in its packet, -1 where the trace may not have all of them.
qsizetype udpPayloadOf(const CallMessage &message)
{
    const qsizetype body = bodyOf(message.text).size();
    const bool isWhole = message.place.envelope.isWhole && message.contentLength >= 0
        && body >= message.contentLength;
    return isWhole ? message.text.size() - body + message.contentLength : -1;
}

bool isUdpRequest(const CallMessage &message)
{
    return message.place.envelope.transport == Transport::Udp
        && !message.place.envelope.destination.address.isNull();
}

/// Whether \a transaction, which goes the same way, shows that the length is not why another found
/// no answer.
bool contradictsLength(const Call &call, const Transaction &transaction, bool isShort)
{
    if (!transaction.responses.isEmpty())
        return !isShort;
    return isShort && sentByTimer(call, transaction.requests).size() > 1;
}

/// The request that was short, went the way of \a large at about its time, and got a response; -1
/// for none, and where one that was long did as well, or another that was short did not.
int answeredShort(const Call &call, int large)
{
    int found = -1;
    for (const Transaction &each : call.transactions()) {
        const int request = each.request();
        if (request < 0 || each.method == "ACK"
            || !haveSameEnds(call.message(request).place.envelope,
                             call.message(large).place.envelope))
            continue;
        const qsizetype size = udpPayloadOf(call.message(request));
        const bool isShort = size >= 0 && size <= longestOverUdp;
        if (contradictsLength(call, each, isShort))
            return -1;
        if (each.responses.isEmpty())
            continue;
        const qint64 apart =
            request < large ? call.elapsed(request, large) : call.elapsed(large, request);
        if (found < 0 && isUdpRequest(call.message(request)) && apart >= 0 && apart <= longestApart)
            found = request;
    }
    return found;
}

Finding findingOfLarge(const Call &call, const QList<int> &sends, int answered)
{
    const CallMessage &large = call.message(sends.constFirst());
    const CallMessage &small = call.message(answered);
    const qsizetype size = udpPayloadOf(large);
    const FindingValue target = FindingValue::ofText(large.place.envelope.destination.toText());
    Finding finding{"large-udp", {}, {sends.constFirst(), sends.constLast()}, {}};
    finding.statements << FindingStatement{
        "unanswered",
        {FindingValue::ofText(large.method), FindingValue::ofNumber(size), target,
         FindingValue::ofNumber(sends.size()), FindingValue::ofText(small.method),
         FindingValue::ofNumber(udpPayloadOf(small))}};
    finding.statements << FindingStatement{size > longestUnsplit ? "split" : "limit", {}};
    finding.proof << answered;
    return finding;
}

} // namespace

// RFC 3261 §18.1.1: what is longer than 1300 bytes is not to go over UDP, unless the path is known
// to take it, for packets that have to be split are lost easily.
void findLargeUdp(const Call &call, const CallResult &, QList<Finding> &found)
{
    for (const Transaction &each : call.transactions()) {
        if (each.requests.size() < fewestSendsOfLarge || !each.responses.isEmpty())
            continue;
        const CallMessage &request = call.message(each.request());
        if (!isUdpRequest(request) || udpPayloadOf(request) <= longestOverUdp
            || !isUnanswered(call, each))
            continue;
        const QList<int> sends = sendsToFirst(call, each);
        if (sends.size() < fewestSendsOfLarge)
            continue;
        const int answered = answeredShort(call, each.request());
        if (answered < 0)
            continue;
        found << findingOfLarge(call, sends, answered);
        return;
    }
}
