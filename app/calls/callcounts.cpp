// SPDX-License-Identifier: MIT
#include "callcounts.h"

#include <algorithm>

namespace {

/// The lower, the worse; -1 for what there is nothing to say about.
int rankOf(const CallSummary &call)
{
    const bool isFailed = call.outcome == Outcome::Failed;
    const bool isSilent = call.outcome == Outcome::NoResponse;
    const int others = call.isInvite ? 0 : 3;
    if (isFailed)
        return others;
    if (isSilent)
        return others + 1;
    return call.findings.isEmpty() ? -1 : others + 2;
}

} // namespace

CallCounts countsOf(const std::vector<CallSummary> &calls)
{
    CallCounts counts;
    for (const CallSummary &call : calls) {
        CallCounts::Kind &kind = call.isInvite ? counts.calls : counts.others[call.method];
        ++kind.all;
        ++kind.outcomes[call.outcome];
    }
    return counts;
}

std::vector<std::size_t> noteworthy(const std::vector<CallSummary> &calls)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < calls.size(); ++i) {
        if (rankOf(calls[i]) >= 0)
            indices.push_back(i);
    }
    std::stable_sort(indices.begin(), indices.end(), [&calls](std::size_t one, std::size_t other) {
        return rankOf(calls[one]) < rankOf(calls[other]);
    });
    return indices;
}
