// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "rules.h"
#include "silence.h"

#include <algorithm>

namespace {

/// A provisional response that wants a PRACK (RFC 3262 §3).
struct ReliableResponse {
    int index = -1;
    int transaction = -1;
    qint64 rseq = -1;
    QList<int> sends; ///< before a final response came: then none has to be sent any more
};

bool names100rel(QByteArrayView message, const char *header)
{
    const QList<QByteArrayView> tags = headerValues(message, header);
    return std::any_of(tags.begin(), tags.end(),
                       [](QByteArrayView each) { return equalsFolded(textOf(each), "100rel"); });
}

QList<ReliableResponse> reliableResponses(const Call &call)
{
    QList<ReliableResponse> reliable;
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (!message.isProvisional() || message.code == 100 || message.method != "INVITE"
            || message.repeatOf >= 0)
            continue;
        const qint64 rseq = numberOf(headerLine(message.text, "rseq"));
        if (rseq < 0 || !names100rel(message.text, "require"))
            continue;
        const Transaction &invite = call.transactionOf(i);
        const int final = call.finalOf(invite);
        QList<int> sends = sendsOf(call, invite.responses, i);
        sends.removeIf([final](int each) { return final >= 0 && each > final; });
        reliable << ReliableResponse{i, message.transaction, rseq, sends};
    }
    return reliable;
}

/// \a responses, the caller's hop first.
QList<ReliableResponse> reliableByHop(const Call &call, QList<ReliableResponse> responses)
{
    std::stable_sort(responses.begin(), responses.end(),
                     [&call](const auto &one, const auto &other) {
                         return call.message(one.index).vias < call.message(other.index).vias;
                     });
    return responses;
}

/// What a RAck header names (RFC 3262 §7.2); -1 for what it does not.
struct RackValue {
    qint64 rseq = -1;
    qint64 cseq = -1;
};

RackValue rackOf(const CallMessage &prack)
{
    const QByteArrayView rack = headerLine(prack.text, "rack");
    const auto gap = textOf(rack).find_first_of(" \t\r\n");
    const std::string_view rest =
        gap == std::string_view::npos ? std::string_view() : trimmed(textOf(rack).substr(gap));
    return {numberOf(rack), numberOf(view(rest))};
}

/// Whether \a prack is in the dialog of \a response and names it.
bool prackAcknowledges(const Call &call, const CallMessage &prack, const ReliableResponse &response)
{
    const CallMessage &message = call.message(response.index);
    if (prack.fromTag != message.fromTag || prack.toTag != message.toTag)
        return false;
    const RackValue rack = rackOf(prack);
    return rack.rseq == response.rseq && rack.cseq == message.cseq;
}

/// Whether \a prack, a PRACK or a response to it of which not all is known, may be meant for
/// \a response.
bool mayAcknowledge(const Call &call, const CallMessage &prack, const ReliableResponse &response)
{
    const CallMessage &message = call.message(response.index);
    const RackValue rack = rackOf(prack);
    return (prack.fromTag.isEmpty() || prack.fromTag == message.fromTag)
        && (prack.toTag.isEmpty() || prack.toTag == message.toTag)
        && (rack.rseq < 0 || rack.rseq == response.rseq)
        && (rack.cseq < 0 || rack.cseq == message.cseq);
}

/// Whether a PRACK that was cut, or that succeeded, does not tell that it is for something else
/// than \a response.
bool hasVaguePrack(const Call &call, const ReliableResponse &response)
{
    return std::any_of(call.transactions().begin(), call.transactions().end(),
                       [&](const Transaction &each) {
                           if (each.method != "PRACK" || each.first() < response.index)
                               return false;
                           const CallMessage &prack = call.message(each.first());
                           return (!prack.place.envelope.isWhole || call.successOf(each) >= 0)
                               && mayAcknowledge(call, prack, response);
                       });
}

/// Whether \a response comes where its number says in the dialog: who gets one out of order must
/// not acknowledge it (RFC 3262 §4).
bool isReliableInOrder(const Call &call, const QList<ReliableResponse> &all,
                       const ReliableResponse &response)
{
    qint64 highest = -1;
    for (const ReliableResponse &each : all) {
        if (each.index < response.index && each.transaction == response.transaction
            && call.message(each.index).toTag == call.message(response.index).toTag)
            highest = std::max(highest, each.rseq);
    }
    return highest < 0 || response.rseq == highest + 1;
}

/// Those of \a pracks that may be meant for \a response: sent after it by who called.
QList<int> pracksAfter(const Call &call, const QList<int> &pracks, const ReliableResponse &response)
{
    QList<int> after;
    for (const int prack : pracks) {
        if (prack > response.index && call.message(prack).place.envelope.isWhole
            && call.message(prack).fromTag == call.message(response.index).fromTag)
            after << prack;
    }
    return after;
}

/// Of \a pracks, the first that acknowledges none of \a all; -1 for none.
int strayPrack(const Call &call, const QList<int> &pracks, const QList<ReliableResponse> &all)
{
    const auto stray = std::find_if(pracks.begin(), pracks.end(), [&](int prack) {
        return std::none_of(all.begin(), all.end(), [&](const ReliableResponse &each) {
            return prackAcknowledges(call, call.message(prack), each);
        });
    });
    return stray == pracks.end() ? -1 : *stray;
}

Finding prackFinding(const Call &call, const ReliableResponse &response, int stray)
{
    const Transaction &invite = call.transactions().at(response.transaction);
    const int code = call.message(response.index).code;
    Finding finding{"prack-missing",
                    {{stray < 0 ? "none" : "astray",
                      {FindingValue::ofCode(code), FindingValue::ofNumber(response.sends.size())}}},
                    {response.sends.constFirst(), response.sends.constLast()},
                    {code}};
    if (stray >= 0)
        finding.proof << stray;
    const CallMessage &request = call.message(invite.request());
    if (request.place.envelope.isWhole && !names100rel(request.text, "supported")
        && !names100rel(request.text, "require"))
        finding.statements << FindingStatement{"unasked", {}};
    const int final = call.finalOf(invite);
    const int finalCode = final < 0 ? 0 : call.message(final).code;
    if (finalCode >= 500 && finalCode < 600 && isAtGivingUp(call, response.sends, final)) {
        finding.statements << FindingStatement{
            "ended",
            {FindingValue::ofCode(finalCode),
             FindingValue::ofTime(call.elapsed(response.sends.constFirst(), final))}};
        finding.proof << final;
        finding.codes << finalCode;
    }
    return finding;
}

} // namespace

// RFC 3262 §3, §4: a provisional response that is sent reliably is sent again until a PRACK comes
// that names it; after 64·T1 without one, the INVITE is refused with 5xx.
void findPrackMissing(const Call &call, const CallResult &, QList<Finding> &found)
{
    const bool isRepeated =
        std::any_of(call.messages().begin(), call.messages().end(), [](const CallMessage &each) {
            return each.isProvisional() && each.repeatOf >= 0;
        });
    if (call.isCut() || !isRepeated)
        return;
    QList<int> pracks;
    for (int i = 0; i < call.messageCount(); ++i) {
        if (call.message(i).isRequest() && call.message(i).method == "PRACK")
            pracks << i;
    }
    const QList<ReliableResponse> all = reliableByHop(call, reliableResponses(call));
    for (const ReliableResponse &response : all) {
        const Transaction &invite = call.transactions().at(response.transaction);
        if (response.sends.size() < fewestSends || invite.requests.isEmpty()
            || !isReliableInOrder(call, all, response))
            continue;
        const bool isAcknowledged = std::any_of(pracks.cbegin(), pracks.cend(), [&](int prack) {
            return prackAcknowledges(call, call.message(prack), response);
        });
        if (isAcknowledged || hasVaguePrack(call, response))
            continue;
        found << prackFinding(call, response,
                              strayPrack(call, pracksAfter(call, pracks, response), all));
        return; // on the other hops it is the same response
    }
}
