// SPDX-License-Identifier: MIT
#include "rules.h"
#include "sessiondescription.h"

#include <algorithm>

namespace {

constexpr qint64 shortestProgress = 4 * nanosecondsPerSecond;
constexpr qsizetype mostProgressShown = 4;

/// Whether \a message surely has no body: one without a length may have been cut.
bool isSurelyBodyless(const CallMessage &message)
{
    return message.contentLength == 0;
}

bool offersAudio(const CallMessage &invite)
{
    const QList<MediaDescription> media = mediaOf(invite);
    return std::any_of(media.begin(), media.end(), [](const MediaDescription &each) {
        return each.isActive() && each.media == "audio";
    });
}

/// The 183s of \a transaction before \a final.
QList<int> progressBefore(const Call &call, const Transaction &transaction, int final)
{
    QList<int> progress;
    for (const int response : transaction.responses) {
        if (response < final && call.message(response).code == 183)
            progress << response;
    }
    return progress;
}

/// Whether \a response to an INVITE tells more of progress than a 183 alone does.
bool tellsOfProgress(const CallMessage &response)
{
    return response.code > 100 && response.code < 200
        && (response.code != 183 || !isSurelyBodyless(response));
}

/// Whether before \a final, on any hop, anything else told of progress, or media may have been
/// agreed on besides (RFC 3262 §5, RFC 3311 §5).
bool hasOtherProgress(const Call &call, int final)
{
    for (int i = 0; i < final; ++i) {
        const CallMessage &message = call.message(i);
        if (message.method == "INVITE" && tellsOfProgress(message))
            return true;
        if ((message.method == "PRACK" || message.method == "UPDATE") && !isSurelyBodyless(message))
            return true;
    }
    return false;
}

} // namespace

// RFC 3960 §3.2: a caller's phone rings for a 180, or plays what media come; a 183 without SDP asks
// for neither.
void findEarlyMediaOnly(const Call &call, const CallResult &result, QList<Finding> &found)
{
    if (call.isCut() || !call.hasTimes() || result.lastAttempt.size() != 1)
        return;
    const Transaction &transaction = call.transactions().at(result.lastAttempt.constFirst());
    const int final = call.finalOf(transaction);
    if (final < 0 || transaction.requests.isEmpty())
        return;
    const QList<int> progress = progressBefore(call, transaction, final);
    if (progress.isEmpty())
        return;
    const qint64 lasted = call.elapsed(progress.constFirst(), final);
    if (lasted < shortestProgress || hasOtherProgress(call, final)
        || !offersAudio(call.message(transaction.request())))
        return;
    Finding finding{"early-media-only", {}, {transaction.request()}, {183}};
    finding.statements << FindingStatement{"bare", {FindingValue::ofTime(lasted)}};
    finding.statements << FindingStatement{"unheard", {}};
    finding.proof << progress.first(std::min(progress.size(), mostProgressShown)) << final;
    found << finding;
}
