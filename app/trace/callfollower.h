// SPDX-License-Identifier: MIT
#pragma once

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
    size_t call = 0; ///< the hash of the Call-ID
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
    using Normal = std::function<void(const NormalResponses &)>;
    using FirstFailure = std::function<void(const ResponsePlace &)>;

    /// \a normal is called for responses that turn out to be no fault: each 401 or 407 that a
    /// success with a higher CSeq follows, and the 487 of a cancelled INVITE. \a firstFailure is
    /// called for what a call failed with first, once that is certain.
    CallFollower(Normal normal, FirstFailure firstFailure)
        : m_normal(std::move(normal))
        , m_firstFailure(std::move(firstFailure))
    { }

    /// Takes up the next response. Calls, and methods, are told apart by \a call and \a method,
    /// their hashes. Returns the Reason of an earlier provisional response, if this one ends the
    /// request that had it.
    QByteArray add(const ResponsePlace &response, size_t call, size_t method, quint32 cseq);

    /// Keeps \a reason of a provisional response to the INVITE of \a call.
    void addEarlyReason(size_t call, const QByteArray &reason);

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
        bool isAccepted = false; ///< the credentials, by a higher CSeq that led further
        bool isCancelled = false;
        bool isListed = false;
        bool hasEarlyReason = false;
    };
    struct Calls {
        QHash<size_t, Call> calls;
        QHash<size_t, QByteArray> earlyReasons;
    };

    Call *find(size_t key);
    Call &callOf(size_t key);
    void addSuccess(size_t key, size_t method, quint32 cseq);
    void addChallenge(Call &call, const ResponsePlace &response, size_t method, quint32 cseq);
    void settle(const Calls &calls) const;

    Normal m_normal;
    FirstFailure m_firstFailure;
    Calls m_recent;
    Calls m_older;
};
