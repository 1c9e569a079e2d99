// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "rules.h"
#include "viavalue.h"

#include <algorithm>
#include <vector>

namespace {

constexpr int fewestOfFork = 2;
constexpr int mostBranchesTold = 5;

/// What one element starts within this time is one step, and so is to give up one branch for the
/// next.
constexpr qint64 longestStep = 500'000'000;

/// An INVITE that one element sent on, and to whom.
struct ForkBranch {
    const Transaction *transaction = nullptr;
    QByteArrayView requestUri;
    std::string_view sentBy;
    QByteArrayView below; ///< the Via of who sent it to that element
};

std::vector<ForkBranch> branchesOf(const Call &call)
{
    std::vector<ForkBranch> branches;
    for (const Transaction &each : call.transactions()) {
        if (each.method == "INVITE" && !each.requests.isEmpty()
            && call.message(each.request()).toTag.isEmpty())
            branches.push_back({&each, {}, {}, {}});
    }
    if (branches.size() < fewestOfFork)
        return {};
    for (ForkBranch &branch : branches) {
        const CallMessage &request = call.message(branch.transaction->request());
        branch.requestUri = requestUriOf(request.text);
        branch.sentBy = parseVia(textOf(request.via)).sentBy;
        branch.below = headerValues(request.text, "via").value(1);
    }
    return branches;
}

bool isOfOneFork(const Call &call, const ForkBranch &one, const ForkBranch &other)
{
    const CallMessage &first = call.message(one.transaction->request());
    const CallMessage &second = call.message(other.transaction->request());
    return first.cseq == second.cseq && first.vias == second.vias && first.fromTag == second.fromTag
        && !one.sentBy.empty() && one.sentBy == other.sentBy && one.below == other.below;
}

int cancelOfBranch(const Call &call, const Transaction &branch)
{
    const int index = call.findTransaction(branch.branch, branch.cseq, "CANCEL");
    return index < 0 ? -1 : call.transactions().at(index).request();
}

bool isProgress(int code)
{
    return code > 100 && code != 487; // which tells of a CANCEL
}

/// Whether \a branch, which had not ended, is known to have been left open as \a message was sent
/// a while after it, or nobody knows how long: who gives up a branch that has responded cancels it
/// at once.
bool isLeftOpen(const Call &call, const Transaction &branch, int message)
{
    const int cancel = cancelOfBranch(call, branch);
    const auto isHeard = [&](int begin, int end) {
        return std::any_of(branch.responses.begin(), branch.responses.end(), [&](int response) {
            return response >= begin && response < end && isProgress(call.message(response).code);
        });
    };
    const int last = call.messageCount() - 1;
    if (call.elapsed(message, last) < 0) { // without times, it has to show afterwards
        const bool isAtOnce =
            branch.requests.value(1, last) >= message && branch.responses.value(0, last) >= message;
        return (isAtOnce || isHeard(0, message))
            && isHeard(message, cancel < 0 ? last + 1 : cancel);
    }
    const int final = call.finalOf(branch);
    const auto isSoon = [&](int other) {
        return other >= 0 && call.elapsed(message, other) < longestStep;
    };
    const bool isGivenUp =
        isSoon(cancel) || (final >= 0 && call.message(final).code == 487 && isSoon(final));
    return isHeard(0, message) && !isGivenUp && !isSoon(last);
}

/// Whether \a branch was still tried when \a message was sent: it had neither ended, nor was it
/// given up.
bool isOpenAt(const Call &call, const Transaction &branch, int message)
{
    const int final = call.finalOf(branch);
    const int cancel = cancelOfBranch(call, branch);
    if ((final >= 0 && final < message) || (cancel >= 0 && cancel < message))
        return false;
    const qint64 between = call.elapsed(branch.request(), message);
    return (between >= 0 && between < longestStep) || isLeftOpen(call, branch, message);
}

/// Those of \a branches from \a first on that its element tried at a time, to different targets.
QList<int> forkFrom(const Call &call, const std::vector<ForkBranch> &branches, int first)
{
    QList<int> fork;
    const ForkBranch &begin = branches.at(static_cast<std::size_t>(first));
    for (int i = first + 1; i < static_cast<int>(branches.size()); ++i) {
        const ForkBranch &each = branches.at(static_cast<std::size_t>(i));
        if (isOfOneFork(call, begin, each) && each.requestUri != begin.requestUri
            && isOpenAt(call, *begin.transaction, each.transaction->request()))
            fork << i;
    }
    if (!fork.isEmpty())
        fork.prepend(first);
    return fork;
}

/// The fork nearest to the caller.
QList<int> nearestFork(const Call &call, const std::vector<ForkBranch> &branches)
{
    QList<int> nearest;
    int fewestVias = 0;
    for (int i = 0; i < static_cast<int>(branches.size()); ++i) {
        const Transaction &first = *branches.at(static_cast<std::size_t>(i)).transaction;
        const int vias = call.message(first.request()).vias;
        if (!nearest.isEmpty() && vias >= fewestVias)
            continue;
        if (const QList<int> fork = forkFrom(call, branches, i); !fork.isEmpty()) {
            nearest = fork;
            fewestVias = vias;
        }
    }
    return nearest;
}

void tellBranch(const Call &call, const ForkBranch &branch, Finding &finding)
{
    const int final = call.finalOf(*branch.transaction);
    const int cancel = cancelOfBranch(call, *branch.transaction);
    finding.proof << (final < 0 ? branch.transaction->request() : final);
    if (cancel >= 0)
        finding.proof << cancel;
    if (final < 0)
        return;
    const CallMessage &response = call.message(final);
    finding.statements << FindingStatement{
        response.isSuccess() ? "accepted" : "ended",
        {FindingValue::ofText(branch.requestUri), FindingValue::ofCode(response.code)}};
}

void tellFork(const Call &call, Finding &finding)
{
    const std::vector<ForkBranch> branches = branchesOf(call);
    const QList<int> fork = nearestFork(call, branches);
    if (fork.isEmpty())
        return;
    QList<QByteArrayView> targets;
    for (const int index : fork) {
        const ForkBranch &branch = branches.at(static_cast<std::size_t>(index));
        if (!targets.contains(branch.requestUri))
            targets << branch.requestUri;
    }
    const ForkBranch &first = branches.at(static_cast<std::size_t>(fork.constFirst()));
    finding.statements << FindingStatement{
        "branches",
        {FindingValue::ofText(view(first.sentBy)), FindingValue::ofNumber(targets.size())}};
    const QList<int> told = fork.first(std::min<qsizetype>(fork.size(), mostBranchesTold));
    for (const int index : told)
        tellBranch(call, branches.at(static_cast<std::size_t>(index)), finding);
}

/// The first response with each To tag to the INVITE of \a transaction, from \a lowest to 299.
QList<int> firstOfEachTag(const Call &call, const Transaction &transaction, int lowest)
{
    QList<int> firsts;
    QList<QByteArrayView> tags;
    for (const int response : transaction.responses) {
        const CallMessage &message = call.message(response);
        if (message.code < lowest || message.isFailure() || message.toTag.isEmpty()
            || tags.contains(message.toTag))
            continue;
        tags << message.toTag;
        firsts << response;
    }
    return firsts;
}

/// Of the INVITE nearest to the caller that got some of several tags.
QList<int> tagsFrom(const Call &call, int lowest)
{
    QList<int> nearest;
    for (const Transaction &each : call.transactions()) {
        if (each.method != "INVITE" || each.responses.size() < fewestOfFork)
            continue;
        const QList<int> firsts = firstOfEachTag(call, each, lowest);
        if (firsts.size() >= fewestOfFork
            && (nearest.isEmpty()
                || call.message(firsts.constFirst()).vias
                    < call.message(nearest.constFirst()).vias))
            nearest = firsts;
    }
    return nearest;
}

void tellTags(const Call &call, Finding &finding)
{
    const char *key = "answers";
    QList<int> firsts = tagsFrom(call, 200);
    if (firsts.isEmpty() && finding.statements.isEmpty()) {
        key = "tags";
        firsts = tagsFrom(call, 101);
    }
    if (firsts.isEmpty())
        return;
    finding.statements << FindingStatement{key, {FindingValue::ofNumber(firsts.size())}};
    finding.proof << firsts.first(std::min<qsizetype>(firsts.size(), mostBranchesTold));
}

} // namespace

// RFC 3261 §16.6; who answers makes a dialog of its own (§12.1), and each success of it needs an
// ACK (§13.2.2.4).
void findForked(const Call &call, const CallResult &, QList<Finding> &found)
{
    Finding finding{"forked", {}, {}, {}};
    if (!call.isCut()) // a branch may have ended in what is missing
        tellFork(call, finding);
    tellTags(call, finding);
    if (finding.statements.isEmpty())
        return;
    found << finding;
}
