// SPDX-License-Identifier: MIT
#include "findings.h"

#include "rules.h"

#include <array>

namespace {

/// The most telling first.
constexpr std::array rules{
    findMissingAck,     findNoResponse,     findCredentialsRefused, findFailureNotAcked,
    findCancelUnheeded, findResponseAstray, findDialogUnknown,      findPrackMissing,
    findLengthMismatch, findLoop,           findLateFailure,        findLargeUdp,
    findSessionTimer,   findOfferRefused,   findTransfer,           findEarlyMediaOnly,
    findPrivateAddress, findCauseBehind,    findByeReason,          findRecovered,
    findForked,
};

} // namespace

QList<Finding> findingsOf(const Call &call, const CallResult &result)
{
    QList<Finding> found;
    for (const auto rule : rules)
        rule(call, result, found);
    return found;
}
