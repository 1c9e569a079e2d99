// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

/// The seconds after which who sent a request, or a response that wants an answer, gives up (64·T1,
/// RFC 3261 §17.1.1.2).
constexpr int secondsToGiveUp = 32;

/// How often something has to be sent for a log that has no times to show that no answer was
/// accepted.
constexpr int fewestSends = 4;

/// Whether the request of \a transaction, which is no ACK, provably found no answer on its hop: it
/// was sent as often as its timers let it, or long enough ago, in a trace that would have seen the
/// answer (RFC 3261 §17.1.1.2, §17.1.2.2), or its sender turned elsewhere by then (RFC 3263 §4.3).
/// Not where an answer came with another branch, or to a copy of it further on, or what its sender
/// did later shows that it had one.
bool isUnanswered(const Call &call, const Transaction &transaction);

/// \a messages without those that follow another so closely that no timer sent them: it was
/// captured twice.
QList<int> sentByTimer(const Call &call, const QList<int> &messages);

/// The requests of \a transaction that went where its first one did, as sentByTimer() has them.
QList<int> sendsToFirst(const Call &call, const Transaction &transaction);

/// Of \a messages, \a first and what it was sent again as, without captures of the same.
QList<int> sendsOf(const Call &call, const QList<int> &messages, int first);

/// The nanoseconds for which who makes \a sends of one message goes on with that: 64·T1, where the
/// gaps between them may show a T1 of its own.
qint64 givesUpAfter(const Call &call, const QList<int> &sends);

/// Whether \a message came when who made \a sends would give up.
bool isAtGivingUp(const Call &call, const QList<int> &sends, int message);

/// How far from givesUpAfter() that may be, in nanoseconds.
constexpr qint64 givingUpTolerance = 2 * nanosecondsPerSecond;

/// Whether \a envelope is of a message that went over a connection, which sends nothing again.
inline bool isOverConnection(const Envelope &envelope)
{
    return envelope.transport != Transport::Udp && envelope.transport != Transport::Unknown;
}

/// Whether \a message went by UDP, as its Via tells where nothing else does.
bool isOverUdp(const CallMessage &message);
