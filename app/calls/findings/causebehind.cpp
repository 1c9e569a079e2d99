// SPDX-License-Identifier: MIT
#include "refusal.h"
#include "rules.h"
#include "statedreason.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// Whether a CANCEL gives \a reason for more than that nobody wants the answer any more (RFC 3326
/// §3.1, §3.4).
bool isTellingInCancel(const StatedReason &reason)
{
    constexpr std::array ordinary{16, 26, 31, 200, 487};
    const bool isKnown = reason.isOf("sip") || reason.isOf("q.850");
    return isKnown && reason.cause >= 0
        && std::find(ordinary.begin(), ordinary.end(), reason.cause) == ordinary.end();
}

/// Whether a refusal with \a code has been told of as one of the offer, with its Warning and
/// Accept.
bool isToldAsOffer(const QList<Finding> &found, int code)
{
    return std::any_of(found.begin(), found.end(), [code](const Finding &each) {
        return std::string_view(each.id) == "offer-refused" && each.codes.contains(code);
    });
}

bool isOfOffer(const FindingStatement &statement)
{
    const std::string_view key(statement.key);
    return key == "warning" || key == "accepts";
}

/// Looks for the refusals that nothing mended.
class LastRefusals
{
public:
    LastRefusals(const Call &call, const CallResult &result)
        : m_call(call)
        , m_result(result)
    { }

    void find(QList<Finding> &found) const
    {
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            const int final = m_call.finalOf(m_call.transactions().at(i));
            if (final >= 0 && m_call.message(final).isFailure() && isLast(i, final))
                tell(final, found);
        }
    }

private:
    const Transaction &transaction(int index) const { return m_call.transactions().at(index); }
    const CallMessage &firstOf(int index) const
    {
        return m_call.message(transaction(index).first());
    }

    /// Whether \a final, of the transaction \a index, is what its request came to in the end, for
    /// who sent it.
    bool isLast(int index, int final) const
    {
        const bool isInitial = transaction(index).method == "INVITE" && !m_result.attempts.isEmpty()
            && !isWithinDialog(index);
        if (isInitial && m_result.outcome == Outcome::Answered)
            return false;
        for (int i = 0; i < m_call.transactions().size(); ++i) {
            if (i != index && transaction(i).method == transaction(index).method
                && firstOf(i).fromTag == firstOf(index).fromTag && outdoes(i, index, final))
                return false;
        }
        return true;
    }

    bool isWithinDialog(int index) const
    {
        const int request = transaction(index).request();
        return request >= 0 && !m_call.message(request).toTag.isEmpty();
    }

    /// Whether what \a other came to counts instead of \a final, of the transaction \a index. Both
    /// have the same sender and method.
    bool outdoes(int other, int index, int final) const
    {
        if (transaction(other).cseq != transaction(index).cseq)
            return transaction(other).cseq > transaction(index).cseq;
        const int others = m_call.finalOf(transaction(other));
        if (m_call.successOf(transaction(other)) >= 0)
            return true;
        if (firstOf(other).vias != firstOf(index).vias)
            return firstOf(other).vias < firstOf(index).vias;
        return others < 0 || others == m_result.final
            || (others > final && final != m_result.final);
    }

    /// The copies of \a final on other hops, and itself, that nearest to its origin first.
    QList<int> copiesOf(int final) const
    {
        const CallMessage &response = m_call.message(final);
        QList<int> copies;
        for (int i = 0; i < m_call.messageCount(); ++i) {
            const CallMessage &each = m_call.message(i);
            if (i != final && each.vias == response.vias)
                continue; // of another branch
            if (each.code == response.code && each.cseq == response.cseq && each.repeatOf < 0
                && each.method == response.method && each.fromTag == response.fromTag
                && each.toTag == response.toTag)
                copies << i;
        }
        std::stable_sort(copies.begin(), copies.end(), [this](int one, int other) {
            return m_call.message(one).vias > m_call.message(other).vias;
        });
        return copies;
    }

    void tell(int final, QList<Finding> &found) const
    {
        const QList<int> copies = copiesOf(final);
        for (const int copy : copies) {
            const CallMessage &response = m_call.message(copy);
            QList<FindingStatement> statements = statementsOfRefusal(response);
            if (isToldAsOffer(found, response.code))
                statements.removeIf(isOfOffer);
            if (statements.isEmpty())
                continue;
            found << Finding{"cause-behind", statements, {copy}, {response.code}};
            return;
        }
    }

    const Call &m_call;
    const CallResult &m_result;
};

/// What the first CANCEL of a call that nobody answered gives as its reason.
void tellCancel(const Call &call, QList<Finding> &found)
{
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &cancel = call.message(i);
        if (!cancel.isRequest() || cancel.method != "CANCEL")
            continue;
        QList<QByteArrayView> telling;
        const QList<StatedReason> reasons = statedReasons(cancel);
        for (const StatedReason &each : reasons) {
            if (isTellingInCancel(each))
                telling << each.value;
        }
        if (telling.isEmpty())
            continue;
        const FindingStatement statement{"cancel", {FindingValue::ofReason(quotableList(telling))}};
        found << Finding{"cause-behind", {statement}, {i}, {}};
        return;
    }
}

} // namespace

// RFC 3326 §2 and RFC 6432 §3 for Reason, RFC 3261 §20.43 for Warning, §20.33 for Retry-After,
// §21.4.6, §21.4.13, §21.4.15, §21.4.16 and §21.4.17, RFC 4028 §5 for what certain codes bring.
void findCauseBehind(const Call &call, const CallResult &result, QList<Finding> &found)
{
    if (call.isCut())
        return; // what is missing may have mended it
    LastRefusals(call, result).find(found);
    if (result.outcome != Outcome::Answered)
        tellCancel(call, found);
}
