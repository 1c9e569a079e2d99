// SPDX-License-Identifier: MIT
#include "silence.h"

#include "asciitext.h"
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
    return one.cseq == other.cseq && one.method == other.method && one.branch != other.branch
        && call.message(one.first()).fromTag == call.message(other.first()).fromTag;
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

} // namespace

bool isUnanswered(const Call &call, const Transaction &transaction)
{
    if (transaction.requests.isEmpty() || !transaction.responses.isEmpty()
        || transaction.method == "ACK" || call.isCut() || isAnsweredElsewhere(call, transaction))
        return false;
    const qsizetype sends = sentByTimer(call, transaction.requests).size();
    if (!call.hasTimes())
        return sends >= fewestSends;
    const int first = transaction.request();
    const Transport transport = call.message(first).place.envelope.transport;
    const bool isLongAgo =
        call.isAliveAfter(first, secondsToGiveUp) || isGivenUp(call, transaction);
    if (transport != Transport::Udp && transport != Transport::Unknown)
        return isLongAgo && call.isSeenAgainst(first);
    const bool isInvite = transaction.method == "INVITE";
    return sends >= (isInvite ? sendsOfInvite : sendsOfOthers)
        || (sends >= fewestTimedSends && isLongAgo);
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
