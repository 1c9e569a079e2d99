// SPDX-License-Identifier: MIT
#include "rules.h"

#include <algorithm>

namespace {

constexpr int codeOfUnknownDialog = 481;

/// Whether a 481 to \a method means the call: to others it means a subscription, or a response
/// that is to be acknowledged (RFC 5057 §5.1).
bool isAboutCall(QByteArrayView method)
{
    return method != "ACK" && method != "CANCEL" && method != "PRACK" && method != "NOTIFY"
        && method != "SUBSCRIBE";
}

bool isOfDialog(const CallMessage &message, const CallMessage &other)
{
    return (message.fromTag == other.fromTag && message.toTag == other.toTag)
        || (message.fromTag == other.toTag && message.toTag == other.fromTag);
}

bool isCopyInDialog(const CallMessage &message, const CallMessage &other)
{
    return message.method == other.method && message.cseq == other.cseq
        && message.fromTag == other.fromTag;
}

/// The success of the INVITE that set up the dialog of \a request before, if an ACK confirms it; -1
/// for none.
int confirmedBy(const Call &call, int request)
{
    int success = -1;
    for (int i = 0; i < request; ++i) {
        const CallMessage &message = call.message(i);
        if (!isOfDialog(message, call.message(request)))
            continue;
        if (success < 0 && message.isSuccess() && message.method == "INVITE")
            success = i;
        else if (success >= 0 && message.isRequest() && message.method == "ACK"
                 && message.fromTag == call.message(success).fromTag
                 && message.cseq == call.message(success).cseq)
            return success;
    }
    return -1;
}

/// Whether \a message says why a 481 came, \a isBefore the request that got it.
bool explainsUnknown(const CallMessage &message, const CallMessage &request, bool isBefore)
{
    if (message.isRequest()) // BYEs may cross
        return message.method == "BYE" && (isBefore || message.fromTag == request.toTag);
    return isBefore && (message.code == codeOfUnknownDialog || message.code == 408);
}

bool isExplained(const Call &call, int request, int final)
{
    const CallMessage &refused = call.message(request);
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (isOfDialog(message, refused) && !isCopyInDialog(message, refused)
            && explainsUnknown(message, refused, i < final))
            return true;
    }
    return false;
}

bool isOnHopBehind(const Call &call, const CallMessage &request)
{
    return std::any_of(
        call.messages().begin(), call.messages().end(), [&request](const CallMessage &each) {
            return each.isRequest() && isCopyInDialog(each, request) && each.vias < request.vias;
        });
}

} // namespace

// RFC 3261 §12.2.2: who gets a request within a dialog that it does not know refuses it with 481,
// which ends the dialog for who sent it (§12.2.1.2).
void findDialogUnknown(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    for (const Transaction &each : call.transactions()) {
        const int final = call.finalOf(each);
        if (final < 0 || call.message(final).code != codeOfUnknownDialog || each.requests.isEmpty()
            || !isAboutCall(each.method))
            continue;
        const int request = each.request();
        const CallMessage &refused = call.message(request);
        const int success = refused.toTag.isEmpty() ? -1 : confirmedBy(call, request);
        if (success < 0 || isExplained(call, request, final) || isOnHopBehind(call, refused))
            continue;
        Finding finding{
            "dialog-unknown",
            {{"unknown",
              {FindingValue::ofText(each.method), FindingValue::ofCode(codeOfUnknownDialog)}},
             {"why", {}}},
            {success, request, final},
            {codeOfUnknownDialog}};
        if (each.method != "BYE")
            finding.statements << FindingStatement{"over", {}};
        found << finding;
        return;
    }
}
