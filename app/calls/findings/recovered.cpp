// SPDX-License-Identifier: MIT
#include "headervalues.h"
#include "recovery.h"
#include "rules.h"
#include "silence.h"

#include <utility>

namespace {

/// A request that found no success, and from when on.
struct FailedRequest {
    const Transaction *transaction = nullptr;
    int failure = -1; ///< as Recovery has it
    int code = 0;
    bool isJudged = false; ///< whether a success was weighed against it
};

/// What was found, and of which requests: on a further hop, they are the same.
struct FoundRecovery {
    Finding finding;
    const CallMessage *failed = nullptr;
    const CallMessage *retry = nullptr;
};

QList<FailedRequest> failedRequests(const Call &call)
{
    QList<FailedRequest> failed;
    for (const Transaction &each : call.transactions()) {
        if (each.requests.isEmpty() || each.method == "ACK" || each.method == "CANCEL")
            continue;
        const int final = call.finalOf(each);
        const int code = final < 0 ? 0 : call.message(final).code;
        if (code >= 300 && !isChallenge(code))
            failed << FailedRequest{&each, final, code};
        else if (final < 0 && isUnanswered(call, each))
            failed << FailedRequest{&each, each.requests.constLast(), 0};
    }
    return failed;
}

/// The response that shows \a transaction to be good: its success, or progress of the INVITE of a
/// call that is known to have been answered; -1 for none.
int goodResponseOf(const Call &call, const CallResult &result, int transaction)
{
    const Transaction &each = call.transactions().at(transaction);
    const int success = call.successOf(each);
    if (success >= 0 || call.finalOf(each) >= 0 || result.outcome != Outcome::Answered
        || !result.lastAttempt.contains(transaction) || each.responses.isEmpty())
        return success;
    const int last = each.responses.constLast();
    return call.message(last).code > 100 ? last : -1;
}

/// Whether \a retry may be \a failed tried once more: by the same sender on the same hop.
bool isOfSameSender(const CallMessage &failed, const CallMessage &retry)
{
    return failed.method == retry.method && failed.fromTag == retry.fromTag
        && failed.toTag == retry.toTag && failed.vias == retry.vias && failed.cseq <= retry.cseq
        && failed.place.envelope.source.address == retry.place.envelope.source.address;
}

/// Whether the sender of what was never answered had given up before the response \a success came
/// for \a retry, rather than tried both at once: it would have sent the former again.
bool isGivenUp(const Call &call, const QList<int> &sends, int retry, int success)
{
    constexpr qint64 longestGap = 31 * nanosecondsPerSecond; // less than a timer B by a little
    if (call.elapsed(sends.constFirst(), retry) >= longestGap)
        return true;
    if (sends.size() < 2)
        return false;
    const qint64 gap = call.elapsed(sends.at(sends.size() - 2), sends.constLast());
    return gap > 0 && call.elapsed(sends.constLast(), success) >= 2 * gap;
}

/// The last of \a failed that \a retry comes after; null for none.
FailedRequest *failureBefore(const Call &call, QList<FailedRequest> &failed, int retry)
{
    FailedRequest *last = nullptr;
    for (FailedRequest &each : failed) {
        if (each.failure < retry && (!last || each.failure > last->failure)
            && isOfSameSender(call.message(each.transaction->request()), call.message(retry)))
            last = &each;
    }
    return last;
}

/// Whether what \a recovery has is one request that was sent again, rather than the next of its
/// method: one is as good as the other to begin or end a call, but not to say something.
bool isSameRequest(const Call &call, const Recovery &recovery)
{
    constexpr qint64 longestWait = 5 * nanosecondsPerSecond;
    if (recovery.code == 415 || recovery.code == 491 || recovery.code == 500)
        return true; // it differs, or what mends it tells enough
    const CallMessage &failed = call.message(recovery.failed->request());
    const CallMessage &retry = call.message(recovery.retry->request());
    const QByteArrayView method = failed.method;
    if ((method == "INVITE" && failed.toTag.isEmpty()) || method == "BYE")
        return true;
    if (method == "REGISTER" || method == "SUBSCRIBE")
        return (shortestExpiry(failed.text) == 0) == (shortestExpiry(retry.text) == 0);
    const QByteArrayView body = bodyOf(failed.text);
    if (method == "INFO" || body != bodyOf(retry.text)) // of a key, which may be pressed twice
        return false;
    const qint64 wait = call.elapsed(recovery.failure, recovery.retry->request());
    return !body.isEmpty() || (wait >= 0 && wait <= longestWait);
}

void addRecovery(QList<FoundRecovery> &recoveries, const FoundRecovery &added)
{
    for (FoundRecovery &each : recoveries) {
        if (each.failed->cseq != added.failed->cseq || each.retry->cseq != added.retry->cseq
            || each.retry->fromTag != added.retry->fromTag
            || each.retry->method != added.retry->method)
            continue;
        if (added.retry->vias < each.retry->vias)
            each = added;
        return;
    }
    recoveries << added;
}

} // namespace

// RFC 3261 §8.1.3.4, §8.1.3.5, §14.1, RFC 3263 §4.3, RFC 4028 §7.3: what to do about a failure; how
// each is told is with mendingOf(). A challenge is none.
void findRecovered(const Call &call, const CallResult &result, QList<Finding> &found)
{
    QList<FailedRequest> failed = call.isCut() ? QList<FailedRequest>() : failedRequests(call);
    QList<FoundRecovery> recoveries;
    for (int i = 0; i < call.transactions().size() && !failed.isEmpty(); ++i) {
        const Transaction &retry = call.transactions().at(i);
        const int success = retry.requests.isEmpty() ? -1 : goodResponseOf(call, result, i);
        FailedRequest *before =
            success < 0 ? nullptr : failureBefore(call, failed, retry.request());
        if (!before || before->isJudged)
            continue;
        before->isJudged = true; // what succeeds still later mends nothing
        if (before->code == 0
            && !isGivenUp(call, before->transaction->requests, retry.request(), success))
            continue;
        const Recovery recovery{before->transaction, &retry, before->failure, before->code,
                                success};
        if (!isSameRequest(call, recovery))
            continue;
        Finding finding{"recovered", {}, {before->failure, retry.request(), success}, {}};
        if (before->code != 0)
            finding.codes << before->code;
        finding.statements = mendingOf(call, result, recovery, finding.proof);
        if (!finding.statements.isEmpty())
            addRecovery(recoveries,
                        {finding, &call.message(before->transaction->request()),
                         &call.message(retry.request())});
    }
    for (const FoundRecovery &each : std::as_const(recoveries))
        found << each.finding;
}
