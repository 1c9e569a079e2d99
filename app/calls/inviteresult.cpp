// SPDX-License-Identifier: MIT
#include "inviteresult.h"

#include "asciitext.h"
#include "attempts.h"
#include "headervalues.h"
#include "silence.h"

#include <algorithm>

namespace {

/// Works out what the INVITE of a call came to.
class InviteResult
{
public:
    explicit InviteResult(const Call &call)
        : m_call(call)
        , m_attempts(attemptsOf(call))
    {
        m_result.isInvite = true;
        m_result.callerTag = m_attempts.callerTag;
        m_result.attempts = m_attempts.all;
        m_result.lastAttempt = m_attempts.last;
    }

    CallResult result()
    {
        findAnswer();
        if (m_result.outcome != Outcome::Answered && !m_attempts.all.isEmpty())
            judgeLastAttempt();
        else if (m_result.outcome != Outcome::Answered)
            judgeResponsesAlone();
        findEnder();
        findTimes();
        return m_result;
    }

private:
    const Transaction &transaction(int index) const { return m_call.transactions().at(index); }
    const CallMessage &firstOf(int index) const
    {
        return m_call.message(transaction(index).first());
    }

    static bool isInvite(const Transaction &each) { return each.method == "INVITE"; }

    template <typename Condition>
    bool hasAck(Condition condition) const
    {
        return std::any_of(m_call.messages().begin(), m_call.messages().end(),
                           [&condition](const CallMessage &each) {
                               return each.isRequest() && each.method == "ACK" && condition(each);
                           });
    }

    /// Whether \a index is an INVITE of the caller, or one that the trace has only responses to, or
    /// one of a dialog that the trace does not see begin.
    bool mayShowAnswer(int index) const
    {
        const Transaction &each = transaction(index);
        if (m_attempts.all.contains(index))
            return true;
        if (!isInvite(each))
            return false;
        const bool isOfCaller = m_attempts.callerTag.isEmpty()
            || (each.requests.isEmpty() && firstOf(index).fromTag == m_attempts.callerTag);
        return isOfCaller;
    }

    /// Whether the caller's attempt with \a cseq, or a later one, was refused, whatever others got.
    bool isSettledAgainst(quint32 cseq) const
    {
        return std::any_of(m_attempts.last.begin(), m_attempts.last.end(), [&](int attempt) {
            const int final = m_call.finalOf(transaction(attempt));
            return final >= 0 && transaction(attempt).cseq >= cseq
                && m_call.message(final).isFailure() && !isChallenge(m_call.message(final).code);
        });
    }

    /// Whether \a success came when \a each was over for who had sent it, who did not take it.
    bool isTooLate(const Transaction &each, int success) const
    {
        const CallMessage &answer = m_call.message(success);
        return m_call.finalOf(each) != success && !hasAck([&answer](const CallMessage &ack) {
                   return ack.fromTag == answer.fromTag && ack.toTag == answer.toTag;
               });
    }

    void findAnswer()
    {
        QList<int> order = m_attempts.own;
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            if (!order.contains(i) && mayShowAnswer(i) && !isSettledAgainst(transaction(i).cseq))
                order << i;
        }
        for (const int index : std::as_const(order)) {
            const int success = m_call.successOf(transaction(index));
            if (success < 0 || isTooLate(transaction(index), success))
                continue;
            m_result.outcome = Outcome::Answered;
            m_result.final = success;
            findCallee();
            return;
        }
        // Only a caller may end it before an answer (RFC 3261 §15).
        if (!m_attempts.callerTag.isEmpty() && firstBye(false) >= 0)
            m_result.outcome = Outcome::Answered;
    }

    /// Of several that answered, it is the only one whom the caller did not send a BYE, or else the
    /// last one whom it did; where that leaves more than one, nobody knows.
    void findCallee()
    {
        QList<QByteArrayView> tags;
        for (const int response : m_call.transactionOf(m_result.final).responses) {
            const CallMessage &message = m_call.message(response);
            if (message.isSuccess() && !tags.contains(message.toTag))
                tags << message.toTag;
        }
        if (tags.size() > 1) {
            const auto endOf = [this](QByteArrayView tag) {
                m_result.calleeTag = tag;
                return firstBye(true);
            };
            const QByteArrayView last =
                *std::max_element(tags.cbegin(), tags.cend(), [&endOf](auto one, auto other) {
                    return endOf(one) < endOf(other);
                });
            tags.removeIf([&endOf](QByteArrayView tag) { return endOf(tag) >= 0; });
            if (tags.isEmpty())
                tags << last;
        }
        m_isCalleeKnown = tags.size() == 1;
        m_result.calleeTag = tags.value(0, m_call.message(m_result.final).toTag);
    }

    /// The first BYE of the caller, or to it, that was not refused for want of credentials; -1 for
    /// none. Where a fork made several dialogs, only that of the answer counts.
    int firstBye(bool isOfCaller) const
    {
        for (int i = 0; i < m_call.messageCount(); ++i) {
            const CallMessage &message = m_call.message(i);
            if (!message.isRequest() || message.method != "BYE")
                continue;
            const int final = m_call.finalOf(transaction(message.transaction));
            const QByteArrayView callers = isOfCaller ? message.fromTag : message.toTag;
            const QByteArrayView callees = isOfCaller ? message.toTag : message.fromTag;
            if (callers == m_attempts.callerTag
                && (m_result.calleeTag.isEmpty() || callees == m_result.calleeTag)
                && (final < 0 || !isChallenge(m_call.message(final).code)))
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
        for (const int attempt : std::as_const(m_attempts.last))
            last = std::max(last, m_call.finalOf(transaction(attempt)));
        const bool isOpen =
            std::any_of(m_attempts.last.cbegin(), m_attempts.last.cend(),
                        [&](int attempt) { return isPending(transaction(attempt), last); });
        if (isOpen)
            judgeOpenAttempt();
        else if (!isTriedFurtherOn(last))
            judgeFinal(last);
    }

    /// Whether the challenge \a final was met, in a request that the trace has only further on.
    bool isTriedFurtherOn(int final) const
    {
        return isChallenge(m_call.message(final).code)
            && std::any_of(m_attempts.all.begin(), m_attempts.all.end(), [&](int attempt) {
                   return transaction(attempt).cseq > m_call.message(final).cseq;
               });
    }

    void judgeFinal(int final)
    {
        const int code = m_call.message(final).code;
        m_result.final = final;
        const Transaction *cancel = cancelOf({m_call.message(final).transaction});
        const int byeOfCaller = firstBye(true);
        const bool isCancelled = code == 487 ? cancel || (byeOfCaller >= 0 && byeOfCaller < final)
                                             : cancel && isBefore(m_call.successOf(*cancel), final);
        m_result.outcome = isCancelled ? Outcome::Cancelled
            : code < 400               ? Outcome::Redirected
                                       : Outcome::Failed;
    }

    static bool isBefore(int message, int other) { return message >= 0 && message < other; }

    void judgeOpenAttempt()
    {
        if (const Transaction *cancel = cancelOf(m_attempts.last)) {
            // An ACK is for a response that the trace does not have.
            const bool isGivenUp = m_call.isAliveAfter(cancel->request(), secondsToGiveUp)
                && !hasAck([this](const CallMessage &ack) {
                                       return ack.fromTag == m_attempts.callerTag;
                                   });
            m_result.outcome = isGivenUp ? Outcome::Cancelled : Outcome::Unfinished;
            return;
        }
        const bool isSilent =
            std::all_of(m_attempts.last.cbegin(), m_attempts.last.cend(),
                        [this](int attempt) { return isUnanswered(m_call, transaction(attempt)); });
        m_result.outcome = isSilent ? Outcome::NoResponse : Outcome::Unfinished;
    }

    /// The CANCEL of one of \a attempts; a proxy's for losing branches have others of their own.
    const Transaction *cancelOf(const QList<int> &attempts) const
    {
        for (const int attempt : attempts) {
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
        QList<int> invites;
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            const Transaction &each = transaction(i);
            if (isInvite(each) && each.requests.isEmpty())
                invites << i;
            else if (each.method != "ACK" && each.method != "CANCEL" && each.method != "PRACK")
                return; // there was a dialog before, of which nothing is known
        }
        m_result.lastAttempt = onCallersHop(m_call, invites);
        int last = -1;
        for (const int invite : std::as_const(m_result.lastAttempt))
            last = std::max(last, m_call.finalOf(transaction(invite)));
        if (last >= 0 && !isOfDialog(m_call.message(last).code))
            judgeFinal(last);
    }

    /// Whether \a code is one that requests within a dialog get, and so ends no attempt.
    static bool isOfDialog(int code) { return code == 481 || code == 491; }

    void findEnder()
    {
        if (m_result.outcome == Outcome::Cancelled && isCancelledByCaller())
            m_result.endedBy = Ender::Caller;
        if (m_result.outcome != Outcome::Answered || m_attempts.callerTag.isEmpty()
            || !m_isCalleeKnown)
            return;
        const bool isCallers = firstBye(true) >= 0;
        // Who has answered a BYE sends none: two have crossed, or somebody between sent one.
        if (isCallers != (firstBye(false) >= 0))
            m_result.endedBy = isCallers ? Ender::Caller : Ender::Callee;
    }

    /// Not by who sent a CANCEL further on, or because somebody else answered (RFC 3326 §3.1).
    bool isCancelledByCaller() const
    {
        const Transaction *cancel = cancelOf(m_result.lastAttempt);
        if (!cancel)
            return true; // by a BYE
        if (firstOf(m_result.lastAttempt.constFirst()).vias > 1)
            return false;
        const QList<QByteArrayView> reasons =
            headerValues(m_call.message(cancel->request()).text, "reason");
        return std::none_of(reasons.begin(), reasons.end(), [](QByteArrayView reason) {
            return equalsFolded(textOf(reason).substr(0, 3), "sip")
                && numberOf(parameterOf(reason, "cause")) == 200;
        });
    }

    void findTimes()
    {
        if (m_attempts.own.isEmpty())
            return;
        const int first = transaction(m_attempts.own.constFirst()).request();
        int ringing = -1;
        int answer = -1;
        const auto keepFirst = [](int &kept, int index) {
            if (kept < 0 || index < kept)
                kept = index;
        };
        for (const int index : std::as_const(m_attempts.own)) {
            for (const int response : transaction(index).responses) {
                if (m_call.message(response).code == 180)
                    keepFirst(ringing, response);
                else if (m_call.message(response).isSuccess())
                    keepFirst(answer, response);
            }
        }
        if (ringing >= 0)
            m_result.ringAfter = m_call.elapsed(first, ringing);
        if (answer >= 0 && m_result.outcome == Outcome::Answered)
            m_result.answerAfter = m_call.elapsed(first, answer);
    }

    const Call &m_call;
    const Attempts m_attempts;
    CallResult m_result;
    bool m_isCalleeKnown = true; ///< whose BYE it would be that ends the call
};

} // namespace

CallResult inviteResultOf(const Call &call)
{
    return InviteResult(call).result();
}
