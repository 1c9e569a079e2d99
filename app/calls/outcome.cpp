// SPDX-License-Identifier: MIT
#include "outcome.h"

#include "attempts.h"
#include "inviteresult.h"
#include "silence.h"

#include <algorithm>

namespace {

bool isOfInvite(const Transaction &transaction)
{
    const QByteArrayView method = transaction.method;
    return method == "INVITE" || method == "ACK" || method == "BYE" || method == "CANCEL"
        || method == "PRACK";
}

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
            if (m_call.isOnDeeperHop(each))
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
    const Call &m_call;
    CallResult m_result;
};

} // namespace

CallResult resultOf(const Call &call)
{
    const bool isInvite =
        std::any_of(call.transactions().begin(), call.transactions().end(), isOfInvite);
    return isInvite ? inviteResultOf(call) : RequestResult(call).result();
}
