// SPDX-License-Identifier: MIT
#include "findings.h"

#include "rules.h"

#include <algorithm>
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

/// The messages that prove \a finding in their order, each once: rules add them as they come upon
/// them.
void orderProof(Finding &finding)
{
    QList<int> &proof = finding.proof;
    std::sort(proof.begin(), proof.end());
    proof.resize(std::unique(proof.begin(), proof.end()) - proof.begin());
}

} // namespace

QList<Finding> findingsOf(const Call &call, const CallResult &result)
{
    QList<Finding> found;
    for (const auto rule : rules)
        rule(call, result, found);
    for (Finding &each : found)
        orderProof(each);
    return found;
}
