// SPDX-License-Identifier: MIT
#include "rules.h"
#include "statedreason.h"

#include <algorithm>
#include <string_view>

namespace {

bool isSameBye(const CallMessage &one, const CallMessage &other)
{
    return other.isRequest() && one.method == other.method && one.cseq == other.cseq
        && one.fromTag == other.fromTag;
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

/// Whether what was \a found before tells why \a bye was sent.
bool isByeExplained(const Call &call, const CallMessage &bye, const QList<Finding> &found)
{
    return std::any_of(found.begin(), found.end(), [&](const Finding &each) {
        const std::string_view id(each.id);
        if (id == "transfer")
            return true;
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
        if (!endsCall(bye, result) || !isOfEnder(bye, result))
            continue;
        const QByteArray reasons = reasonsOfBye(bye);
        if (reasons.isEmpty())
            continue;
        if (!isByeExplained(call, bye, found)) {
            const FindingStatement statement{keyOfEnder(result.endedBy),
                                             {FindingValue::ofReason(reasons)}};
            found << Finding{"bye-reason", {statement}, {i}, {}};
        }
        return;
    }
}
