// SPDX-License-Identifier: MIT
#include "callfollower.h"

#include "sipmessage.h"

#include <QByteArrayView>

#include <utility>

namespace {

bool isInvite(const RequestId &request)
{
    static const size_t invite = qHash(QByteArrayView("INVITE"));
    return request.method == invite;
}

bool isCancel(const RequestId &request)
{
    static const size_t cancel = qHash(QByteArrayView("CANCEL"));
    return request.method == cancel;
}

} // namespace

bool CallFollower::Call::wasChallenged(const RequestId &request) const
{
    return challengedMethod == static_cast<quint32>(request.method);
}

bool CallFollower::Call::isTriedAgain(const RequestId &request) const
{
    return wasChallenged(request) && request.cseq > challengeCSeq;
}

bool CallFollower::Call::isChallenged() const
{
    return challenges401 > 0 || challenges407 > 0;
}

CallFollower::Call *CallFollower::find(size_t callId)
{
    if (const auto known = m_recent.calls.find(callId); known != m_recent.calls.end())
        return &*known;
    const auto older = m_older.calls.find(callId);
    return older == m_older.calls.end() ? nullptr : &*older;
}

CallFollower::Call &CallFollower::callOf(size_t callId)
{
    if (const auto known = m_recent.calls.find(callId); known != m_recent.calls.end())
        return *known;
    if (m_recent.calls.size() >= mostCalls) {
        reportFailures(m_older);
        m_older = std::exchange(m_recent, {});
        m_recent.calls.reserve(mostCalls);
    }
    Call call;
    if (const auto older = m_older.calls.constFind(callId); older != m_older.calls.constEnd()) {
        call = *older;
        m_older.calls.erase(older);
        if (m_older.earlyReasons.contains(callId))
            m_recent.earlyReasons.insert(callId, m_older.earlyReasons.take(callId));
    }
    return *m_recent.calls.insert(callId, call);
}

QByteArray CallFollower::add(const ResponsePlace &response, const RequestId &request)
{
    if (response.code < 300) {
        addSuccess(request);
        return {};
    }
    Call &call = callOf(request.callId);
    if (isChallenge(response.code)) {
        addChallenge(call, response, request);
        return {};
    }
    // With whatever else it ends: a challenge that was met is no failure.
    if (call.isTriedAgain(request))
        call.isAuthorized = true;
    if (response.code == 487 && isInvite(request))
        addTerminated(call, response, request);
    else if (response.code >= 400 && call.failure.code == 0)
        call.failure = response;
    return isInvite(request) ? m_recent.earlyReasons.take(request.callId) : QByteArray();
}

void CallFollower::addSuccess(const RequestId &request)
{
    if (isCancel(request))
        addCancelled(callOf(request.callId), request);
    else if (Call *call = find(request.callId); call && call->isTriedAgain(request))
        addAuthorized(*call, request.callId);
}

/// The CANCEL \a request succeeded.
void CallFollower::addCancelled(Call &call, const RequestId &request) const
{
    call.isCancelled = true;
    if (const int count = std::exchange(call.terminated, quint16(0)))
        m_normal({487, count, request.callId, request.cseq, call.isListed});
}

/// The challenges of \a call led to a success.
void CallFollower::addAuthorized(Call &call, size_t callId) const
{
    if (const int count = std::exchange(call.challenges401, quint16(0)))
        m_normal({401, count, callId, call.challengeCSeq, call.isListed});
    if (const int count = std::exchange(call.challenges407, quint16(0)))
        m_normal({407, count, callId, call.challengeCSeq, call.isListed});
}

void CallFollower::addChallenge(Call &call, const ResponsePlace &response, const RequestId &request)
{
    const bool isAnotherRequest = !call.wasChallenged(request);
    const bool isOpen = call.isChallenged();
    if (isOpen && !call.isAuthorized && isAnotherRequest && call.failure.code == 0)
        call.failure = call.firstChallenge;
    if (isAnotherRequest)
        call.challenges401 = call.challenges407 = 0;
    if (!isOpen || isAnotherRequest)
        call.firstChallenge = response;
    call.isAuthorized = false;
    call.challengedMethod = static_cast<quint32>(request.method);
    call.challengeCSeq = request.cseq;
    call.isListed |= response.occurrence >= 0;
    ++(response.code == 401 ? call.challenges401 : call.challenges407);
}

/// A 487 to an INVITE.
void CallFollower::addTerminated(Call &call, const ResponsePlace &response,
                                 const RequestId &request) const
{
    if (call.isCancelled) {
        m_normal({487, 1, request.callId, request.cseq, response.occurrence >= 0});
        return;
    }
    if (call.terminated++ == 0)
        call.firstTerminated = response;
    call.isListed |= response.occurrence >= 0;
}

void CallFollower::addEarlyReason(size_t callId, const QByteArray &reason)
{
    callOf(callId); // is recent from now on
    m_recent.earlyReasons.insert(callId, reason);
}

ResponsePlace CallFollower::Call::firstFailure() const
{
    ResponsePlace first = failure;
    const auto consider = [&first](const ResponsePlace &open) {
        if (first.code == 0 || open.number < first.number)
            first = open;
    };
    if (!isAuthorized && isChallenged())
        consider(firstChallenge);
    if (terminated > 0)
        consider(firstTerminated);
    return first;
}

void CallFollower::reportFailures(const Calls &calls) const
{
    for (const Call &call : calls.calls) {
        if (const ResponsePlace first = call.firstFailure(); first.code != 0)
            m_firstFailure(first);
    }
}

void CallFollower::finish()
{
    reportFailures(std::exchange(m_older, {}));
    reportFailures(std::exchange(m_recent, {}));
}
