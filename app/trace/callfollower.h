// SPDX-License-Identifier: MIT
#pragma once

#include "requestid.h"

#include <QByteArray>
#include <QHash>

#include <functional>

/// A response of a trace, by its place among those of its code.
struct ResponsePlace {
    qint16 code = 0; ///< 0: none
    qint16 occurrence = -1; ///< index in the list of its code, -1: not listed
    quint32 number = 0; ///< how many of the trace stand before it
};

/// Responses to one request of a call that turned out to be no fault.
struct NormalResponses {
    int code = 0;
    int count = 0;
    size_t callId = 0; ///< its hash
    quint32 lastCSeq = 0; ///< of the requests that they answered
    bool isListed = false; ///< one of them at least stands in the list of its code
};

/// Follows each call of a trace as far as it takes to tell what is normal, what it failed with
/// first, and which cause an earlier provisional response gave. Remembers a bounded number of
/// calls: what becomes of a challenge or a CANCEL is known soon, and a trace may have calls without
/// end.
class CallFollower
{
public:
    /// How many calls are remembered at a time; as many that came before them still are.
    static constexpr qsizetype mostCalls = 16'384;

    using Normal = std::function<void(const NormalResponses &)>;
    using FirstFailure = std::function<void(const ResponsePlace &)>;

    /// \a normal is called for responses that turn out to be no fault: each 401 or 407 that a
    /// success with a higher CSeq follows, and the 487 of a cancelled INVITE. \a firstFailure is
    /// called for what a call failed with first, once that is certain.
    CallFollower(Normal normal, FirstFailure firstFailure)
        : m_normal(std::move(normal))
        , m_firstFailure(std::move(firstFailure))
    { }

    /// Takes up the next final \a response, which answers \a request. Returns the Reason of an
    /// earlier provisional response, if this one ends the INVITE that had it.
    QByteArray add(const ResponsePlace &response, const RequestId &request);

    /// Keeps \a reason of a provisional response to the INVITE of the call with \a callId, a hash.
    void addEarlyReason(size_t callId, const QByteArray &reason);

    /// The trace has ended: what is still open has failed.
    void finish();

private:
    /// Small, since there are many; to find each in a nearby cache is most of the work.
    struct Call {
        quint32 challengedMethod = 0;
        quint32 challengeCSeq = 0;
        ResponsePlace failure; ///< the first, but for those that may turn out to be normal
        ResponsePlace firstChallenge;
        ResponsePlace firstTerminated;
        quint16 challenges401 = 0; ///< not yet answered by a success
        quint16 challenges407 = 0;
        quint16 terminated = 0; ///< 487 to an INVITE, before its CANCEL was seen to be answered
        bool isAuthorized = false; ///< a request with a higher CSeq led further than a challenge
        bool isCancelled = false;
        bool isListed = false;

        /// Whether the method of \a request was challenged last.
        bool wasChallenged(const RequestId &request) const;
        /// Whether \a request comes after that challenge, and so with credentials.
        bool isTriedAgain(const RequestId &request) const;
        /// Whether no success followed a challenge yet.
        bool isChallenged() const;
        /// As far as is known when nothing more comes; a code of 0 for none.
        ResponsePlace firstFailure() const;
    };
    struct Calls {
        QHash<size_t, Call> calls;
        QHash<size_t, QByteArray> earlyReasons;
    };

    Call *find(size_t callId);
    Call &callOf(size_t callId);
    void addSuccess(const RequestId &request);
    void addCancelled(Call &call, const RequestId &request) const;
    void addAuthorized(Call &call, size_t callId) const;
    static void addChallenge(Call &call, const ResponsePlace &response, const RequestId &request);
    void addTerminated(Call &call, const ResponsePlace &response, const RequestId &request) const;
    void reportFailures(const Calls &calls) const;

    Normal m_normal;
    FirstFailure m_firstFailure;
    Calls m_recent;
    Calls m_older;
};
