// SPDX-License-Identifier: MIT
#include "weighing.h"

namespace {

/// The branches of the INVITEs that begin \a call, on the hop with the fewest Via headers of those
/// with the first one's From tag; what cancels them has the same.
QSet<size_t> decidingBranches(const Call &call)
{
    QSet<size_t> branches;
    QByteArrayView callerTag;
    int fewest = 0;
    for (const Transaction &each : call.transactions()) {
        const CallMessage &first = call.message(each.first());
        const bool isInitial = each.requests.isEmpty() || first.toTag.isEmpty();
        if (each.method != "INVITE" || !isInitial)
            continue;
        if (branches.isEmpty())
            callerTag = first.fromTag;
        else if (first.fromTag != callerTag || first.vias > fewest)
            continue;
        if (first.vias != fewest)
            branches.clear();
        fewest = first.vias;
        branches << each.branch;
    }
    return branches;
}

} // namespace

Weighing::Weighing(const Call &call)
    : m_call(call)
    , m_deciding(decidingBranches(call))
{
    const QList<Transaction> &all = call.transactions();
    for (const Transaction &each : all) {
        const int vias = call.message(each.first()).vias;
        if (each.method != "CANCEL" && (m_fewestVias < 0 || vias < m_fewestVias))
            m_fewestVias = vias; // a CANCEL has one wherever it is
    }
}

Weight Weighing::weightOf(const CallMessage &message)
{
    if (message.repeatOf >= 0)
        return Weight::Repeat;
    if (isDeciding(message))
        return Weight::Deciding;
    const bool isOnTheWay = message.isProvisional() || message.vias > m_fewestVias;
    return isOnTheWay ? Weight::OnTheWay : Weight::Within;
}

bool Weighing::isDeciding(const CallMessage &message)
{
    const Transaction &transaction = m_call.transactions().at(message.transaction);
    if (transaction.method == "BYE")
        return message.vias <= m_fewestVias;
    if ((transaction.method != "INVITE" && transaction.method != "CANCEL")
        || !m_deciding.contains(transaction.branch))
        return false;
    if (!message.isProvisional())
        return true;
    const qsizetype known = m_rings.size();
    m_rings << std::pair(message.transaction, message.code);
    return message.code > 100 && m_rings.size() > known;
}
