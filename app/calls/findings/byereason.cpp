// SPDX-License-Identifier: MIT
#include "rules.h"
#include "statedreason.h"

#include <algorithm>
#include <string_view>

namespace {

/// So long after a transfer, a BYE is hardly because of it.
constexpr qint64 longestAfterTransfer = 10 * nanosecondsPerSecond;

bool isSameBye(const CallMessage &one, const CallMessage &other)
{
    return other.isRequest() && areOfOneRequest(one, other);
}

/// Whether \a bye is of the dialog that the call came to: that of the answer, if others of a fork
/// answered as well.
bool endsCall(const CallMessage &bye, const CallResult &result)
{
    const auto hasEnd = [&bye](QByteArrayView tag) {
        return tag.isEmpty() || bye.fromTag == tag || bye.toTag == tag;
    };
    return hasEnd(result.callerTag) && hasEnd(result.calleeTag);
}

/// Whether \a bye is of who ended the call, as far as that is known.
bool isOfEnder(const CallMessage &bye, const CallResult &result)
{
    if (result.endedBy == Ender::Unknown)
        return true;
    return (bye.fromTag == result.callerTag) == (result.endedBy == Ender::Caller);
}

/// Whether the other side had sent one before: then this one is an echo, or somebody's between.
bool isByeAnswering(const Call &call, int bye)
{
    const CallMessage &message = call.message(bye);
    return std::any_of(call.messages().begin(), call.messages().begin() + bye,
                       [&message](const CallMessage &each) {
                           return each.isRequest() && each.method == "BYE"
                               && each.fromTag == message.toTag && each.toTag == message.fromTag;
                       });
}

/// Whether who sent \a bye has to send it again with credentials.
bool isByeChallenged(const Call &call, int bye)
{
    const int final = call.finalOf(call.transactionOf(bye));
    return final >= 0 && isChallenge(call.message(final).code);
}

bool isEndedBefore(const Call &call, int message, QByteArrayView tag)
{
    for (int i = 0; i < message; ++i) {
        const CallMessage &bye = call.message(i);
        if (bye.method == "BYE" && bye.isRequest() && (bye.fromTag == tag || bye.toTag == tag))
            return true;
    }
    return false;
}

/// Whether another of a fork answered as well, and had not ended when \a bye came: the call goes on
/// with that one, as far as is known.
bool isOfSurplusDialog(const Call &call, const CallResult &result, int bye)
{
    if (result.final < 0)
        return false;
    const QList<int> &responses = call.transactionOf(result.final).responses;
    return std::any_of(responses.begin(), responses.end(), [&](int response) {
        const CallMessage &other = call.message(response);
        return response < bye && other.isSuccess() && !other.toTag.isEmpty()
            && other.toTag != result.calleeTag && !isEndedBefore(call, bye, other.toTag);
    });
}

/// Whether \a transfer came shortly before \a bye.
bool isTransferBefore(const Call &call, const Finding &transfer, int bye)
{
    return std::any_of(transfer.proof.begin(), transfer.proof.end(), [&](int message) {
        return message < bye && call.elapsed(message, bye) <= longestAfterTransfer;
    });
}

/// Whether what was \a found before tells why the BYE at \a index was sent.
bool isByeExplained(const Call &call, int index, const QList<Finding> &found)
{
    const CallMessage &bye = call.message(index);
    return std::any_of(found.begin(), found.end(), [&](const Finding &each) {
        const std::string_view id(each.id);
        if (id == "transfer")
            return isTransferBefore(call, each, index);
        if (id != "missing-ack" && id != "session-timer")
            return false;
        return std::any_of(each.proof.begin(), each.proof.end(),
                           [&](int message) { return isSameBye(bye, call.message(message)); });
    });
}

const char *keyOfEnder(Ender ender)
{
    switch (ender) {
    case Ender::Caller:
        return "caller";
    case Ender::Callee:
        return "callee";
    case Ender::Unknown:
        break;
    }
    return "someone";
}

} // namespace

// RFC 3326 §2.
void findByeReason(const Call &call, const CallResult &result, QList<Finding> &found)
{
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &bye = call.message(i);
        if (bye.method != "BYE" || !bye.isRequest())
            continue;
        if (!endsCall(bye, result) || !isOfEnder(bye, result) || isByeChallenged(call, i)
            || isByeAnswering(call, i) || isOfSurplusDialog(call, result, i))
            continue;
        const QByteArray reasons = reasonsOfBye(bye);
        if (reasons.isEmpty())
            continue;
        if (!isByeExplained(call, i, found)) {
            const FindingStatement statement{keyOfEnder(result.endedBy),
                                             {FindingValue::ofReason(reasons)}};
            found << Finding{"bye-reason", {statement}, {i}, {}};
        }
        return;
    }
}
