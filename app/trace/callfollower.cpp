// SPDX-License-Identifier: MIT
#include "callfollower.h"

#include <QByteArrayView>

#include <utility>

namespace {

constexpr qsizetype mostCalls = 16'384; // remembered at a time, and as many that came before

size_t hashOf(const char *method)
{
    return qHash(QByteArrayView(method));
}

} // namespace

CallFollower::Call *CallFollower::find(size_t key)
{
    if (const auto known = m_recent.calls.find(key); known != m_recent.calls.end())
        return &*known;
    const auto older = m_older.calls.find(key);
    return older == m_older.calls.end() ? nullptr : &*older;
}

CallFollower::Call &CallFollower::callOf(size_t key)
{
    if (const auto known = m_recent.calls.find(key); known != m_recent.calls.end())
        return *known;
    if (m_recent.calls.size() >= mostCalls) {
        settle(m_older);
        m_older = std::exchange(m_recent, {});
        m_recent.calls.reserve(mostCalls);
    }
    Call call;
    if (const auto older = m_older.calls.constFind(key); older != m_older.calls.constEnd()) {
        call = *older;
        m_older.calls.erase(older);
        if (call.hasEarlyReason)
            m_recent.earlyReasons.insert(key, m_older.earlyReasons.take(key));
    }
    return *m_recent.calls.insert(key, call);
}

QByteArray CallFollower::add(const ResponsePlace &response, size_t call, size_t method,
                             quint32 cseq)
{
    static const size_t invite = hashOf("INVITE");
    const bool isChallenge = response.code == 401 || response.code == 407;
    if (response.code >= 200 && response.code < 300) {
        addSuccess(call, method, cseq);
        return {};
    }
    Call &known = callOf(call);
    if (isChallenge) {
        addChallenge(known, response, method, cseq);
        return {};
    }
    // With whatever else it ends: a challenge that was met is no failure.
    if (response.code != 100 && static_cast<quint32>(method) == known.challengedMethod
        && cseq > known.challengeCSeq)
        known.isAccepted = true;
    if (response.code == 487 && method == invite) {
        if (known.isCancelled) {
            m_normal({response.code, 1, call, cseq, response.occurrence >= 0});
        } else {
            if (known.terminated++ == 0)
                known.firstTerminated = response;
            known.isListed |= response.occurrence >= 0;
        }
    } else if (response.code >= 400 && known.failure.code == 0) {
        known.failure = response;
    }
    if (method != invite || !std::exchange(known.hasEarlyReason, false))
        return {};
    return m_recent.earlyReasons.take(call);
}

void CallFollower::addSuccess(size_t key, size_t method, quint32 cseq)
{
    static const size_t cancel = hashOf("CANCEL");
    Call *call = method == cancel ? &callOf(key) : find(key);
    if (!call)
        return;
    if (method == cancel) {
        call->isCancelled = true;
        if (const int count = std::exchange(call->terminated, quint16(0)))
            m_normal({487, count, key, cseq, call->isListed});
    } else if (static_cast<quint32>(method) == call->challengedMethod
               && cseq > call->challengeCSeq) {
        if (const int count = std::exchange(call->challenges401, quint16(0)))
            m_normal({401, count, key, call->challengeCSeq, call->isListed});
        if (const int count = std::exchange(call->challenges407, quint16(0)))
            m_normal({407, count, key, call->challengeCSeq, call->isListed});
    }
}

void CallFollower::addChallenge(Call &call, const ResponsePlace &response, size_t method,
                                quint32 cseq)
{
    const bool isAnotherRequest = call.challengedMethod != static_cast<quint32>(method);
    const bool isOpen = call.challenges401 > 0 || call.challenges407 > 0;
    if (isOpen && !call.isAccepted && isAnotherRequest && call.failure.code == 0)
        call.failure = call.firstChallenge;
    if (isAnotherRequest)
        call.challenges401 = call.challenges407 = 0;
    if (!isOpen || isAnotherRequest)
        call.firstChallenge = response;
    call.isAccepted = false;
    call.challengedMethod = static_cast<quint32>(method);
    call.challengeCSeq = cseq;
    call.isListed |= response.occurrence >= 0;
    ++(response.code == 401 ? call.challenges401 : call.challenges407);
}

void CallFollower::addEarlyReason(size_t call, const QByteArray &reason)
{
    callOf(call).hasEarlyReason = true;
    m_recent.earlyReasons.insert(call, reason);
}

void CallFollower::settle(const Calls &calls) const
{
    for (const Call &call : calls.calls) {
        ResponsePlace first = call.failure;
        const auto consider = [&first](const ResponsePlace &open) {
            if (first.code == 0 || open.number < first.number)
                first = open;
        };
        if (!call.isAccepted && (call.challenges401 > 0 || call.challenges407 > 0))
            consider(call.firstChallenge);
        if (call.terminated > 0)
            consider(call.firstTerminated);
        if (first.code != 0)
            m_firstFailure(first);
    }
}

void CallFollower::finish()
{
    settle(std::exchange(m_older, {}));
    settle(std::exchange(m_recent, {}));
}
