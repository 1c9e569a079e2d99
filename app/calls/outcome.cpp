// SPDX-License-Identifier: MIT
#include "outcome.h"

#include "silence.h"

#include <algorithm>

namespace {

bool isChallenge(int code)
{
    return code == 401 || code == 407;
}

bool isOfInvite(const Transaction &transaction)
{
    const QByteArrayView method = transaction.method;
    return method == "INVITE" || method == "ACK" || method == "BYE" || method == "CANCEL"
        || method == "PRACK";
}

/// Works out what the INVITE of a call came to.
class InviteResult
{
public:
    explicit InviteResult(const Call &call)
        : m_call(call)
    {
        m_result.isInvite = true;
        findAttempts();
    }

    CallResult result()
    {
        findAnswer();
        if (m_result.outcome != Outcome::Answered && !m_result.attempts.isEmpty())
            judgeLastAttempt();
        else if (m_result.outcome != Outcome::Answered)
            judgeResponsesAlone();
        findEnder();
        findTimes();
        return m_result;
    }

private:
    const Transaction &transaction(int index) const { return m_call.transactions().at(index); }

    static bool isInvite(const Transaction &each) { return each.method == "INVITE"; }

    bool isInitial(const Transaction &each) const
    {
        return isInvite(each) && !each.requests.isEmpty()
            && m_call.message(each.request()).toTag.isEmpty();
    }

    /// Of several From tags, which the legs of a back-to-back user agent have, the first counts.
    void findAttempts()
    {
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            if (!isInitial(transaction(i)))
                continue;
            const QByteArrayView tag = m_call.message(transaction(i).request()).fromTag;
            if (m_result.attempts.isEmpty())
                m_result.callerTag = tag;
            if (tag == m_result.callerTag)
                m_result.attempts << i;
        }
        quint32 last = 0;
        for (const int attempt : std::as_const(m_result.attempts))
            last = std::max(last, transaction(attempt).cseq);
        QList<int> ofLast;
        for (const int attempt : std::as_const(m_result.attempts)) {
            if (transaction(attempt).cseq == last)
                ofLast << attempt;
        }
        m_result.lastAttempt = onCallersHop(ofLast);
    }

    int viasOf(int attempt) const { return m_call.message(transaction(attempt).request()).vias; }

    /// Those of \a attempts that the caller itself had.
    QList<int> onCallersHop(const QList<int> &attempts) const
    {
        QList<int> own;
        for (const int attempt : attempts) {
            if (!own.isEmpty() && viasOf(attempt) < viasOf(own.constFirst()))
                own.clear();
            if (own.isEmpty() || viasOf(attempt) == viasOf(own.constFirst()))
                own << attempt;
        }
        return own;
    }

    /// Whether \a each is an INVITE of the caller, or one that the trace has only responses to.
    bool mayBeOfCaller(int index) const
    {
        const Transaction &each = transaction(index);
        if (m_result.attempts.contains(index))
            return true;
        return isInvite(each) && each.requests.isEmpty()
            && (m_result.callerTag.isEmpty()
                || m_call.message(each.first()).fromTag == m_result.callerTag);
    }

    /// An INVITE of a dialog that the trace does not see begin shows it as well.
    bool showsDialog(const Transaction &each) const
    {
        return m_result.attempts.isEmpty() && isInvite(each);
    }

    void findAnswer()
    {
        QList<int> order = onCallersHop(m_result.attempts);
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            if (!order.contains(i) && (mayBeOfCaller(i) || showsDialog(transaction(i))))
                order << i;
        }
        for (const int index : std::as_const(order)) {
            const int success = m_call.successOf(transaction(index));
            if (success < 0)
                continue;
            m_result.outcome = Outcome::Answered;
            m_result.final = success;
            m_result.calleeTag = m_call.message(success).toTag;
            return;
        }
        if (!m_result.callerTag.isEmpty() && firstBye(m_result.callerTag, false) >= 0)
            m_result.outcome = Outcome::Answered; // only a caller may end it before (RFC 3261 §15)
    }

    /// The first BYE of the caller, who has \a callerTag, or to it; -1 for none. Where a fork made
    /// several dialogs, only that of the answer counts.
    int firstBye(QByteArrayView callerTag, bool isOfCaller) const
    {
        for (int i = 0; i < m_call.messageCount(); ++i) {
            const CallMessage &message = m_call.message(i);
            if (!message.isRequest() || message.method != "BYE")
                continue;
            const QByteArrayView callers = isOfCaller ? message.fromTag : message.toTag;
            const QByteArrayView callees = isOfCaller ? message.toTag : message.fromTag;
            if (callers == callerTag
                && (m_result.calleeTag.isEmpty() || callees == m_result.calleeTag))
                return i;
        }
        return -1;
    }

    /// Whether \a each may yet get its final response, while others have \a lastFinal.
    bool isPending(const Transaction &each, int lastFinal) const
    {
        if (m_call.finalOf(each) >= 0)
            return false;
        return each.first() > lastFinal
            || std::any_of(each.responses.begin(), each.responses.end(),
                           [this](int response) { return m_call.message(response).code > 100; });
    }

    void judgeLastAttempt()
    {
        int last = -1;
        for (const int attempt : std::as_const(m_result.lastAttempt))
            last = std::max(last, m_call.finalOf(transaction(attempt)));
        const bool isOpen =
            std::any_of(m_result.lastAttempt.cbegin(), m_result.lastAttempt.cend(),
                        [&](int attempt) { return isPending(transaction(attempt), last); });
        if (isOpen)
            judgeOpenAttempt();
        else
            judgeFinal(last);
    }

    void judgeFinal(int final)
    {
        const int code = m_call.message(final).code;
        m_result.final = final;
        const Transaction *cancel = cancelOfLastAttempt();
        const int byeOfCaller = firstBye(m_result.callerTag, true);
        const bool isCancelled = code == 487 ? cancel || (byeOfCaller >= 0 && byeOfCaller < final)
                                             : cancel && isBefore(m_call.successOf(*cancel), final);
        m_result.outcome = isCancelled ? Outcome::Cancelled
            : code < 400               ? Outcome::Redirected
                                       : Outcome::Failed;
    }

    static bool isBefore(int message, int other) { return message >= 0 && message < other; }

    void judgeOpenAttempt()
    {
        if (const Transaction *cancel = cancelOfLastAttempt()) {
            const bool isGivenUp = m_call.isAliveAfter(cancel->request(), secondsToGiveUp);
            m_result.outcome = isGivenUp ? Outcome::Cancelled : Outcome::Unfinished;
            return;
        }
        const bool isSilent =
            std::all_of(m_result.lastAttempt.cbegin(), m_result.lastAttempt.cend(),
                        [this](int attempt) { return isUnanswered(m_call, transaction(attempt)); });
        m_result.outcome = isSilent ? Outcome::NoResponse : Outcome::Unfinished;
    }

    /// The CANCEL of the last attempt that the caller sent; a proxy's for losing branches have
    /// others of their own.
    const Transaction *cancelOfLastAttempt() const
    {
        for (const int attempt : m_result.lastAttempt) {
            const Transaction &invite = transaction(attempt);
            const int index = m_call.findTransaction(invite.branch, invite.cseq, "CANCEL");
            if (index >= 0 && !transaction(index).requests.isEmpty())
                return &transaction(index);
        }
        return nullptr;
    }

    /// Where the trace has no INVITE that begins a dialog: what it got, if that was the only one.
    void judgeResponsesAlone()
    {
        int last = -1;
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            const Transaction &each = transaction(i);
            if (each.method == "BYE" || (isInvite(each) && !each.requests.isEmpty()))
                return; // there was a dialog before, of which nothing is known
            if (!isInvite(each))
                continue;
            m_result.lastAttempt << i;
            last = std::max(last, m_call.finalOf(each));
        }
        if (last >= 0)
            judgeFinal(last);
    }

    void findEnder()
    {
        if (m_result.outcome == Outcome::Cancelled)
            m_result.endedBy = Ender::Caller;
        if (m_result.outcome != Outcome::Answered || m_result.callerTag.isEmpty())
            return;
        const int callers = firstBye(m_result.callerTag, true);
        const int callees = firstBye(m_result.callerTag, false);
        if (callers < 0 && callees < 0)
            return;
        if (callers >= 0 && callees >= 0) {
            const auto [first, second] = std::minmax(callers, callees);
            const int answer = m_call.finalOf(m_call.transactionOf(first));
            const Endpoint &source = m_call.message(first).place.envelope.source;
            const bool isFromMiddle =
                !source.address.isNull() && source == m_call.message(second).place.envelope.source;
            if (answer < 0 || answer > second || isFromMiddle)
                return; // they crossed, or somebody between ended it both ways
        }
        const bool isCallers = callees < 0 || (callers >= 0 && callers < callees);
        m_result.endedBy = isCallers ? Ender::Caller : Ender::Callee;
    }

    void findTimes()
    {
        const QList<int> own = onCallersHop(m_result.attempts);
        if (own.isEmpty())
            return;
        const int first = transaction(own.constFirst()).request();
        int ringing = -1;
        int answer = -1;
        const auto keepFirst = [](int &kept, int index) {
            if (kept < 0 || index < kept)
                kept = index;
        };
        for (const int index : own) {
            for (const int response : transaction(index).responses) {
                if (m_call.message(response).code == 180)
                    keepFirst(ringing, response);
                else if (m_call.message(response).isSuccess())
                    keepFirst(answer, response);
            }
        }
        if (ringing >= 0)
            m_result.ringAfter = m_call.elapsed(first, ringing);
        if (answer >= 0)
            m_result.answerAfter = m_call.elapsed(first, answer);
    }

    const Call &m_call;
    CallResult m_result;
};

/// What the last request that is finished came to, in what is no call of people.
class RequestResult
{
public:
    explicit RequestResult(const Call &call)
        : m_call(call)
    { }

    CallResult result()
    {
        bool isRetryOpen = false; // a request is on its way that may mend what failed before
        for (auto i = m_call.transactions().size(); i-- > 0;) {
            const Transaction &each = m_call.transactions().at(i);
            if (isOnDeeperHop(each))
                continue;
            if (isUnanswered(m_call, each)) {
                m_result.outcome = Outcome::NoResponse;
                return m_result;
            }
            const int final = m_call.finalOf(each);
            if (final < 0) {
                isRetryOpen = true;
                continue;
            }
            if (isRetryOpen && isChallenge(m_call.message(final).code))
                return m_result;
            m_result.final = final;
            m_result.outcome =
                m_call.message(final).isSuccess() ? Outcome::Succeeded : Outcome::Failed;
            return m_result;
        }
        return m_result;
    }

private:
    /// Whether \a each is what a proxy made of a request that the trace has, too.
    bool isOnDeeperHop(const Transaction &each) const
    {
        const CallMessage &first = m_call.message(each.first());
        return std::any_of(m_call.transactions().begin(), m_call.transactions().end(),
                           [&](const Transaction &other) {
                               const CallMessage &others = m_call.message(other.first());
                               return other.method == each.method && other.cseq == each.cseq
                                   && others.fromTag == first.fromTag && others.vias < first.vias;
                           });
    }

    const Call &m_call;
    CallResult m_result;
};

} // namespace

CallResult resultOf(const Call &call)
{
    const bool isInvite =
        std::any_of(call.transactions().begin(), call.transactions().end(), isOfInvite);
    return isInvite ? InviteResult(call).result() : RequestResult(call).result();
}
