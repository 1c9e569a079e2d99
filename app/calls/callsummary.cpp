// SPDX-License-Identifier: MIT
#include "callsummary.h"

#include <algorithm>

QByteArrayView CallSummary::name(int index) const
{
    const QByteArrayView all = names;
    qsizetype begin = 0;
    for (; index > 0; --index)
        begin = all.indexOf('\n', begin) + 1;
    const qsizetype nameEnd = all.indexOf('\n', begin);
    return all.sliced(begin, (nameEnd < 0 ? all.size() : nameEnd) - begin);
}

bool isDecisive(const CallSummary &summary, const Call &part, const CallResult &result)
{
    const bool isTold = result.outcome != Outcome::Unfinished;
    if (summary.isInvite != result.isInvite)
        return result.isInvite;
    const bool wasTold =
        summary.outcome != Outcome::Unfinished && summary.outcome != Outcome::NoResponse;
    if (result.isInvite)
        return summary.outcome != Outcome::Answered
            && (result.outcome == Outcome::Answered || !result.attempts.isEmpty()
                || (isTold && !wasTold));
    const bool wasChallenge = isChallenge(summary.code);
    return isTold || wasChallenge
        || std::any_of(part.transactions().begin(), part.transactions().end(),
                       [&part](const Transaction &each) { return part.finalOf(each) >= 0; });
}
