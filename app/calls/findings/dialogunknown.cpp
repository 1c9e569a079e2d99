// SPDX-License-Identifier: MIT
#include "rules.h"
#include "silence.h"

#include <algorithm>

namespace {

constexpr int codeOfUnknownDialog = 481;

/// Whether a 481 to \a method means the call: to others it means a subscription, a transfer, or a
/// response that is to be acknowledged (RFC 5057 §5.1, §5.3).
bool isAboutCall(QByteArrayView method)
{
    return method != "ACK" && method != "CANCEL" && method != "PRACK" && method != "NOTIFY"
        && method != "SUBSCRIBE" && method != "REFER";
}

/// The success of the INVITE that set up the dialog of \a request before, if an ACK confirms it; -1
/// for none.
int confirmedBy(const Call &call, int request)
{
    int success = -1;
    for (int i = 0; i < request; ++i) {
        const CallMessage &message = call.message(i);
        if (!areOfOneDialog(message, call.message(request)))
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

/// Whether \a message, of the dialog of \a request, says why that got a 481, or that it was known
/// all the same: before the 481, or after it.
bool explainsUnknown(const CallMessage &message, const CallMessage &request, bool isBefore)
{
    if (message.isRequest()) // BYEs may cross
        return message.method == "BYE" && message.fromTag == request.toTag;
    return isBefore ? message.code == codeOfUnknownDialog || message.code == 408
                    : message.isSuccess() && message.fromTag == request.fromTag;
}

bool isExplained(const Call &call, int request, int final)
{
    const CallMessage &refused = call.message(request);
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (areOfOneRequest(message, refused))
            continue;
        // A BYE of the other leg of a back-to-back user agent may have ended this one, too.
        const bool isByeBefore = i < final && message.isRequest() && message.method == "BYE";
        if (isByeBefore
            || (areOfOneDialog(message, refused) && explainsUnknown(message, refused, i < final)))
            return true;
    }
    return false;
}

/// Whether \a transaction is a BYE that was sent again: the first may have ended the call, and what
/// says so be lost (RFC 3261 §15.1.2).
bool isByeSentAgain(const Call &call, const Transaction &transaction)
{
    return transaction.method == "BYE"
        && std::any_of(call.transactions().begin(), call.transactions().end(),
                       [&](const Transaction &each) {
                           return each.requests.size() > 1
                               && areOfOneRequest(call.message(each.request()),
                                                  call.message(transaction.request()))
                               && sentByTimer(call, each.requests).size() > 1;
                       });
}

bool isOnHopBehind(const Call &call, const CallMessage &request)
{
    return std::any_of(
        call.messages().begin(), call.messages().end(), [&request](const CallMessage &each) {
            return each.isRequest() && areOfOneRequest(each, request) && each.vias < request.vias;
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
        if (success < 0 || isExplained(call, request, final) || isOnHopBehind(call, refused)
            || isByeSentAgain(call, each))
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
