// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "rules.h"
#include "sessiondescription.h"
#include "silence.h"
#include "viavalue.h"

#include <algorithm>

namespace {

/// What one side said of itself first, in an INVITE or its success.
struct Announcement {
    int message = -1;
    QByteArrayView tag; ///< of who sent it
    IpAddress seenAt; ///< the public address that it came from; null: not known
};

IpAddress literalOfUri(QByteArrayView uri)
{
    return IpAddress::fromText(hostOf(hostPortOf(uri)));
}

bool hasContactParameter(QByteArrayView uri, const char *name)
{
    const QByteArray text = uri.toByteArray().toLower() + ';';
    const QByteArray sought = QByteArray(";") + name;
    return text.contains(QByteArray(sought + ';')) || text.contains(QByteArray(sought + '='));
}

/// The private address that the Contact of \a message names, null where requests have another way
/// (RFC 3261 §19.1.1, RFC 5626 §5.4) or a proxy has noted one.
IpAddress privateContact(const CallMessage &message)
{
    const QByteArrayView uri = uriOf(headerLine(message.text, "contact"));
    const IpAddress address = literalOfUri(uri);
    const bool hasOtherWay = address.isPrivate()
        && (hasContactParameter(uri, "maddr") || hasContactParameter(uri, "ob")
            || hasContactParameter(uri, "alias"));
    return address.isPrivate() && !hasOtherWay ? address : IpAddress();
}

/// The streams of \a message that media are to be sent for to private addresses; none where others
/// lead elsewhere, or ICE finds a way (RFC 8445).
QList<MediaDescription> privateMedia(const CallMessage &message)
{
    QList<MediaDescription> streams;
    const QList<MediaDescription> all = mediaOf(message);
    for (const MediaDescription &each : all) {
        if (!each.isActive() || !each.receives)
            continue;
        if (each.hasIce || !IpAddress::fromText(each.address).isPrivate())
            return {};
        streams << each;
    }
    return streams;
}

/// Whether \a other is what an element on the way made of \a message, or it was made of.
bool isOtherHopOf(const CallMessage &other, const CallMessage &message)
{
    return other.code == message.code && other.cseq == message.cseq
        && other.method == message.method && other.transaction != message.transaction;
}

/// Whether on each hop \a message names as little as here: an SBC may put in its own addresses.
template <typename Names>
bool isOnAllHops(const Call &call, int message, Names namesPrivate)
{
    return std::all_of(call.messages().begin(), call.messages().end(),
                       [&](const CallMessage &each) {
                           return !isOtherHopOf(each, call.message(message)) || namesPrivate(each);
                       });
}

/// Whence the request \a invite came, by its packet, or, in a log, by what a response to it says.
IpAddress sourceOfInvite(const Call &call, int invite)
{
    const IpAddress &source = call.message(invite).place.envelope.source.address;
    if (!source.isNull())
        return source;
    for (const int response : call.transactionOf(invite).responses) {
        const ViaValue via = parseVia(textOf(call.message(response).via));
        if (!via.received.empty())
            return IpAddress::fromText(view(via.received));
    }
    return {};
}

/// What the caller said, as it left it: no proxy was on the way yet.
Announcement ofCaller(const Call &call, const CallResult &result)
{
    for (const int attempt : result.lastAttempt) {
        const Transaction &transaction = call.transactions().at(attempt);
        const int invite = transaction.request();
        if (invite >= 0 && call.message(invite).vias == 1)
            return {invite, call.message(invite).fromTag, sourceOfInvite(call, invite)};
    }
    return {};
}

/// What the callee said, on the hop nearest to it. Where a proxy further on noted itself in the
/// Record-Route, the packet is not the callee's.
Announcement ofCallee(const Call &call, const CallResult &result)
{
    int nearest = -1;
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.isSuccess() && message.method == "INVITE" && message.toTag == result.calleeTag
            && message.fromTag == result.callerTag
            && message.cseq == call.message(result.final).cseq
            && (nearest < 0 || message.vias > call.message(nearest).vias))
            nearest = i;
    }
    if (nearest < 0)
        return {};
    const Transaction &transaction = call.transactionOf(nearest);
    const CallMessage &success = call.message(nearest);
    if (transaction.requests.isEmpty()
        || headerValues(success.text, "record-route").size()
            != headerValues(call.message(transaction.request()).text, "record-route").size())
        return {};
    return {nearest, success.toTag, success.place.envelope.source.address};
}

bool namesPublicContact(const CallMessage &message)
{
    return literalOfUri(uriOf(headerLine(message.text, "contact"))).isPublic();
}

bool namesPublicMedia(const CallMessage &message)
{
    const QList<MediaDescription> media = mediaOf(message);
    return std::any_of(media.begin(), media.end(), [](const MediaDescription &each) {
        return each.isActive() && IpAddress::fromText(each.address).isPublic();
    });
}

/// Whether \a side later put another address in the place of what it said first, which \a
/// namesPublic finds, and the other side took that (RFC 3261 §12.2, RFC 3311 §5).
template <typename Names>
bool isReplaced(const Call &call, const Announcement &side, Names namesPublic)
{
    for (int i = side.message + 1; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.method != "INVITE" && message.method != "UPDATE")
            continue;
        const bool isAccepted = message.isRequest()
            ? message.fromTag == side.tag && call.successOf(call.transactionOf(i)) >= 0
            : message.toTag == side.tag && message.isSuccess();
        if (isAccepted && !isOtherHopOf(message, call.message(side.message))
            && namesPublic(message))
            return true;
    }
    return false;
}

/// What became of requests that the other side sent \a side within the call.
struct ContactReach {
    bool isAnswered = false;
    int failed = -1; ///< index of one to \a address that found no answer
};

ContactReach reachOf(const Call &call, const Announcement &side, const IpAddress &address)
{
    ContactReach reach;
    for (const Transaction &transaction : call.transactions()) {
        if (transaction.requests.isEmpty() || transaction.method == "ACK")
            continue;
        const CallMessage &request = call.message(transaction.request());
        if (request.toTag != side.tag)
            continue;
        reach.isAnswered |= !transaction.responses.isEmpty();
        if (reach.failed < 0 && literalOfUri(requestUriOf(request.text)) == address
            && isUnanswered(call, transaction))
            reach.failed = transaction.request();
    }
    return reach;
}

void addPrivateContact(const Call &call, const Announcement &side, const FindingValue &name,
                       Finding &finding)
{
    const IpAddress address = privateContact(call.message(side.message));
    const auto isPrivate = [](const CallMessage &each) { return !privateContact(each).isNull(); };
    if (address.isNull() || !isOnAllHops(call, side.message, isPrivate)
        || isReplaced(call, side, namesPublicContact))
        return;
    const ContactReach reach = reachOf(call, side, address);
    const ViaValue via = parseVia(textOf(call.message(side.message).via));
    const bool mayUseConnection = !equalsFolded(via.transport, "udp");
    if (reach.isAnswered || (mayUseConnection && reach.failed < 0))
        return;
    finding.statements << FindingStatement{
        "contact",
        {name, FindingValue::ofText(side.seenAt.toText()), FindingValue::ofText(address.toText())}};
    if (reach.failed < 0) {
        finding.statements << FindingStatement{"missed", {}};
        return;
    }
    finding.statements << FindingStatement{
        "unreached", {FindingValue::ofText(call.message(reach.failed).method)}};
    finding.proof << reach.failed;
}

void addPrivateMedia(const Call &call, const Announcement &side, const FindingValue &name,
                     Finding &finding)
{
    const QList<MediaDescription> media = privateMedia(call.message(side.message));
    const auto isPrivate = [](const CallMessage &each) { return !privateMedia(each).isEmpty(); };
    if (media.isEmpty() || !isOnAllHops(call, side.message, isPrivate)
        || isReplaced(call, side, namesPublicMedia))
        return;
    finding.statements << FindingStatement{"media",
                                           {name, FindingValue::ofText(side.seenAt.toText()),
                                            FindingValue::ofText(media.constFirst().address),
                                            FindingValue::ofText(media.constFirst().media)}};
    finding.statements << FindingStatement{"lost", {}};
}

void judgeAnnouncement(const Call &call, const Announcement &side, QList<Finding> &found)
{
    if (side.message < 0 || !side.seenAt.isPublic())
        return;
    const CallMessage &message = call.message(side.message);
    const FindingValue name = message.isRequest() ? FindingValue::ofText(message.method)
                                                  : FindingValue::ofCode(message.code);
    Finding finding{"private-address", {}, {side.message}, {}};
    addPrivateContact(call, side, name, finding);
    addPrivateMedia(call, side, name, finding);
    if (!finding.statements.isEmpty())
        found << finding;
}

} // namespace

// RFC 3261 §8.1.1.8, §12.1: requests within a call go to the Contact; media go to the address in
// the SDP (RFC 8866 §5.7). What is private to one network (RFC 1918 §3) leads nowhere in another.
void findPrivateAddress(const Call &call, const CallResult &result, QList<Finding> &found)
{
    if (call.isCut() || result.outcome != Outcome::Answered || result.final < 0)
        return;
    const Announcement caller = ofCaller(call, result);
    const Announcement callee = ofCallee(call, result);
    if (caller.seenAt.isPublic() && caller.seenAt == callee.seenAt)
        return; // both may be in one network behind it
    judgeAnnouncement(call, caller, found);
    judgeAnnouncement(call, callee, found);
}
