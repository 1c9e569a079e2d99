// SPDX-License-Identifier: MIT
#include "acksofsuccess.h"

#include <algorithm>

namespace {

bool hasInviteOfAck(const Call &call, const CallMessage &ack)
{
    return std::any_of(call.transactions().begin(), call.transactions().end(),
                       [&](const Transaction &each) {
                           return each.method == "INVITE" && each.cseq == ack.cseq
                               && call.message(each.first()).fromTag == ack.fromTag;
                       });
}

bool hasResponseOfAck(const Call &call, const CallMessage &ack)
{
    return std::any_of(call.messages().begin(), call.messages().end(),
                       [&](const CallMessage &each) {
                           return !each.isRequest() && each.fromTag == ack.fromTag
                               && each.toTag == ack.toTag && !ack.toTag.isEmpty();
                       });
}

/// Whether \a ack is for a failure of another branch, whose branch in the Via it shares.
bool isAckOfOtherBranch(const Call &call, const CallMessage &ack, int success)
{
    return ack.transaction >= 0 && ack.transaction != call.message(success).transaction
        && call.transactions().at(ack.transaction).method == "INVITE";
}

} // namespace

bool isSameSuccess(const CallMessage &one, const CallMessage &other)
{
    return one.cseq == other.cseq && one.fromTag == other.fromTag && one.toTag == other.toTag;
}

QList<int> fittingAcks(const Call &call, const CallMessage &success)
{
    QList<int> acks;
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.isRequest() && message.method == "ACK" && isSameSuccess(message, success))
            acks << i;
    }
    return acks;
}

bool hasCutAck(const Call &call, int success)
{
    const CallMessage &answer = call.message(success);
    for (int i = success + 1; i < call.messageCount(); ++i) {
        const CallMessage &ack = call.message(i);
        if (ack.isRequest() && ack.method == "ACK" && !ack.place.envelope.isWhole
            && (ack.fromTag.isEmpty() || ack.fromTag == answer.fromTag)
            && (ack.toTag.isEmpty() || ack.toTag == answer.toTag)
            && (ack.cseq == 0 || ack.cseq == answer.cseq))
            return true;
    }
    return false;
}

const char *strayAck(const Call &call, int success, int &stray)
{
    const CallMessage &answer = call.message(success);
    for (int i = success + 1; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (!message.isRequest() || message.method != "ACK" || message.fromTag != answer.fromTag
            || !message.place.envelope.isWhole || isAckOfOtherBranch(call, message, success))
            continue;
        stray = i;
        if (message.cseq == answer.cseq && !hasResponseOfAck(call, message))
            return "astray-tag";
        if (message.toTag == answer.toTag && !hasInviteOfAck(call, message))
            return "astray";
    }
    return nullptr;
}
