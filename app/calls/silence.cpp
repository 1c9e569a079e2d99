// SPDX-License-Identifier: MIT
#include "silence.h"

#include "asciitext.h"
#include "headervalues.h"
#include "viavalue.h"

#include <algorithm>
#include <cstdlib>

namespace {

// How often each is sent over UDP, with what is doubled between them.
constexpr qsizetype sendsOfInvite = 7;
constexpr qsizetype sendsOfOthers = 11;
constexpr qsizetype fewestTimedSends = 3;

constexpr qint64 shortestTimer = 100'000'000; // nanoseconds
constexpr qint64 turnsElsewhereAfter = 31 * nanosecondsPerSecond;
constexpr qint64 timersToGiveUp = 64;

bool isSameRequest(const Call &call, const Transaction &one, const Transaction &other)
{
    return one.branch != other.branch
        && areOfOneRequest(call.message(one.first()), call.message(other.first()));
}

/// Whether \a other, of the same request as the unanswered \a transaction, shows that an answer
/// came: with another branch, or to a copy of it on another hop.
bool showsAnswer(const Call &call, const Transaction &transaction, const Transaction &other)
{
    if (other.responses.isEmpty())
        return false;
    const CallMessage &request = call.message(transaction.request());
    const int vias = call.message(other.first()).vias;
    if (other.requests.isEmpty() || vias > request.vias)
        return true;
    // What a proxy says to the hop before may be its own, but for these; repeats show more.
    return vias < request.vias && !isOverUdp(request)
        && std::any_of(other.responses.begin(), other.responses.end(), [&call](int response) {
               const int code = call.message(response).code;
               return code > 100 && code < 300;
           });
}

bool isAnsweredElsewhere(const Call &call, const Transaction &transaction)
{
    return std::any_of(
        call.transactions().begin(), call.transactions().end(), [&](const Transaction &other) {
            return isSameRequest(call, transaction, other) && showsAnswer(call, transaction, other);
        });
}

/// Whether a response with the To tag of \a later, to a request of the same sender, is in the
/// trace: then it is that one which the sender of \a later knows.
bool isTagAnswered(const Call &call, const CallMessage &later)
{
    return std::any_of(call.messages().begin(), call.messages().end(),
                       [&later](const CallMessage &each) {
                           return !each.isRequest() && each.code > 100
                               && each.fromTag == later.fromTag && each.toTag == later.toTag;
                       });
}

/// Whether \a later is sent only when the INVITE \a request got a response (RFC 3261 §13.2.2.4, RFC
/// 3262 §4).
bool acknowledges(const CallMessage &later, const CallMessage &request)
{
    if (later.method == "ACK")
        return later.cseq == request.cseq;
    if (later.method != "PRACK")
        return false;
    const QByteArray rack = headerLine(later.text, "rack").toByteArray().simplified();
    return rack.split(' ').value(1) == QByteArray::number(request.cseq);
}

/// Whether \a later shows that its sender knows a response to the INVITE \a request, which may have
/// gone another way than the trace sees, or was lost in it.
bool knowsAnswer(const Call &call, const CallMessage &later, const CallMessage &request)
{
    if (!later.isRequest() || later.fromTag != request.fromTag
        || later.place.envelope.source.address != request.place.envelope.source.address)
        return false;
    if (later.method == "CANCEL") // not before a provisional response (RFC 3261 §9.1)
        return later.cseq == request.cseq && later.branch == request.branch;
    const bool isForSameServer =
        later.place.envelope.destination == request.place.envelope.destination;
    if (acknowledges(later, request) && isForSameServer)
        return true;
    return request.toTag.isEmpty() && !later.toTag.isEmpty() && !isTagAnswered(call, later);
}

bool hasCredentials(const CallMessage &message)
{
    return !headerLine(message.text, "authorization").isEmpty()
        || !headerLine(message.text, "proxy-authorization").isEmpty();
}

/// Whether \a later is \a request sent again with credentials, as after a challenge.
bool isWithCredentials(const CallMessage &later, const CallMessage &request)
{
    return later.isRequest() && later.method == request.method && later.cseq > request.cseq
        && later.fromTag == request.fromTag
        && later.place.envelope.source.address == request.place.envelope.source.address
        && hasCredentials(later) && !hasCredentials(request);
}

/// Whether the sender of \a transaction shows by what it sends later that it got a response, though
/// the trace has none.
bool isAnsweredUnseen(const Call &call, const Transaction &transaction)
{
    const CallMessage &request = call.message(transaction.request());
    const bool isInvite = transaction.method == "INVITE";
    if (!transaction.acks.isEmpty())
        return true;
    bool isChallenged = false; // another request, which explains the credentials
    for (int i = transaction.request() + 1; i < call.messageCount(); ++i) {
        const CallMessage &later = call.message(i);
        isChallenged = isChallenged || isChallenge(later.code);
        if ((isInvite && knowsAnswer(call, later, request))
            || (!isChallenged && isWithCredentials(later, request)))
            return true;
    }
    return false;
}

/// Whether its sender tried another server when it had waited for this one to the end.
bool isGivenUp(const Call &call, const Transaction &transaction)
{
    const int first = transaction.request();
    const CallMessage &request = call.message(first);
    return std::any_of(
        call.transactions().begin(), call.transactions().end(), [&](const Transaction &other) {
            if (other.requests.isEmpty() || !isSameRequest(call, transaction, other))
                return false;
            const CallMessage &next = call.message(other.request());
            return next.vias == request.vias
                && next.place.envelope.destination != request.place.envelope.destination
                && call.elapsed(first, other.request()) >= turnsElsewhereAfter;
        });
}

/// Whether \a transaction was sent as often, or so long ago, that a response would have come.
bool isSentInVain(const Call &call, const Transaction &transaction)
{
    const QList<int> sends = sendsToFirst(call, transaction);
    if (!call.hasTimes())
        return sends.size() >= fewestSends;
    const int first = sends.constFirst();
    const bool isAlive =
        call.isAliveAfter(sends.constLast(), secondsToGiveUp) && call.isSeenAgainst(first);
    const bool isLongAgo = isAlive || isGivenUp(call, transaction);
    if (isOverConnection(call.message(first).place.envelope))
        return isLongAgo && call.isSeenAgainst(first) && !call.isLossSeenAfter(first);
    const bool isInvite = transaction.method == "INVITE";
    return sends.size() >= (isInvite ? sendsOfInvite : sendsOfOthers)
        || (sends.size() >= fewestTimedSends && isLongAgo);
}

} // namespace

bool isUnanswered(const Call &call, const Transaction &transaction)
{
    return !transaction.requests.isEmpty() && transaction.responses.isEmpty()
        && transaction.method != "ACK" && !call.hasGap() && isSentInVain(call, transaction)
        && !isAnsweredElsewhere(call, transaction) && !isAnsweredUnseen(call, transaction);
}

QList<int> sentByTimer(const Call &call, const QList<int> &messages)
{
    QList<int> sends;
    for (const int message : messages) {
        const qint64 gap = sends.isEmpty() ? -1 : call.elapsed(sends.constLast(), message);
        if (gap < 0 || gap >= shortestTimer)
            sends << message;
    }
    return sends;
}

QList<int> sendsToFirst(const Call &call, const Transaction &transaction)
{
    QList<int> same;
    for (const int message : transaction.requests) {
        if (call.message(message).place.envelope.destination
            == call.message(transaction.request()).place.envelope.destination)
            same << message;
    }
    return sentByTimer(call, same);
}

QList<int> sendsOf(const Call &call, const QList<int> &messages, int first)
{
    QList<int> same;
    for (const int message : messages) {
        if (message == first || call.message(message).repeatOf == first)
            same << message;
    }
    return sentByTimer(call, same);
}

qint64 givesUpAfter(const Call &call, const QList<int> &sends)
{
    constexpr qint64 usual = secondsToGiveUp * nanosecondsPerSecond;
    if (sends.size() < 3)
        return usual;
    const qint64 timer = call.elapsed(sends.at(0), sends.at(1));
    const qint64 next = call.elapsed(sends.at(1), sends.at(2));
    const bool isDoubled = timer > 0 && std::abs(next - 2 * timer) <= timer / 4;
    return isDoubled ? timersToGiveUp * timer : usual;
}

bool isAtGivingUp(const Call &call, const QList<int> &sends, int message)
{
    const qint64 after = sends.isEmpty() ? -1 : call.elapsed(sends.constFirst(), message);
    return after >= 0 && std::abs(after - givesUpAfter(call, sends)) <= givingUpTolerance;
}

bool isOverUdp(const CallMessage &message)
{
    const Transport transport = message.place.envelope.transport;
    return transport == Transport::Udp
        || (transport == Transport::Unknown
            && equalsFolded(parseVia(textOf(message.via)).transport, "udp"));
}
