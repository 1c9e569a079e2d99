// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "reasonvalue.h"
#include "rules.h"
#include "sessiondescription.h"

#include <algorithm>

namespace {

using OfferedMedia = QList<MediaDescription>;

bool refusesOffer(int code)
{
    return code == 488 || code == 606 || code == 415;
}

bool hasActiveStream(const OfferedMedia &media, QByteArrayView kind)
{
    return std::any_of(media.begin(), media.end(), [kind](const MediaDescription &each) {
        return each.isActive() && each.media == kind;
    });
}

/// An offer and what came of it.
struct OfferOutcome {
    int request = -1;
    int final = -1;
    bool isWithinCall = false;
};

/// Whether another hop of the request of \a transaction is nearer to who sent it.
/// Whether who sent the offer in \a transaction later had one accepted: what was refused before was
/// an attempt then.
bool isOfferMended(const Call &call, const Transaction &transaction)
{
    const QByteArrayView sender = call.message(transaction.request()).fromTag;
    return std::any_of(
        call.transactions().begin(), call.transactions().end(), [&](const Transaction &later) {
            return later.first() > transaction.request()
                && (later.method == "INVITE" || later.method == "UPDATE")
                && call.message(later.first()).fromTag == sender && call.successOf(later) >= 0;
        });
}

bool isAboutSession(const WarningValue &warning)
{
    return (warning.code >= 300 && warning.code <= 307) || warning.code == 330
        || warning.code == 331 || warning.code == 370;
}

/// The warning that the description itself caused (RFC 3261 §20.43), or else any.
QByteArray offerWarningOf(const CallMessage &refusal)
{
    WarningValue told;
    const QList<QByteArrayView> lines = headerLines(refusal.text, "warning");
    for (const QByteArrayView line : lines) {
        const QList<WarningValue> warnings = parseWarnings(line);
        for (const WarningValue &each : warnings) {
            if (told.code == 0 || (isAboutSession(each) && !isAboutSession(told)))
                told = each;
        }
    }
    if (told.code == 0)
        return {};
    return QByteArray(QByteArray::number(told.code) + ' ' + told.text.toUtf8()).trimmed();
}

/// What the refusal itself tells.
QList<FindingStatement> offerExplanationsOf(const CallMessage &refusal)
{
    QList<FindingStatement> statements;
    if (const QByteArray warning = offerWarningOf(refusal); !warning.isEmpty())
        statements << FindingStatement{"warned", {FindingValue::ofText(warning)}};
    if (const OfferedMedia media = mediaOf(refusal); !media.isEmpty())
        statements << FindingStatement{"takes", {FindingValue::ofText(mediaText(media))}};
    const QByteArrayView accepted = headerLine(refusal.text, "accept");
    if (refusal.code == 415 && !accepted.isEmpty())
        statements << FindingStatement{"accepts", {FindingValue::ofText(accepted)}};
    if (refusal.code == 415)
        statements << FindingStatement{"type", {}};
    else if (statements.isEmpty() && refusal.contentLength == 0)
        statements << FindingStatement{"unexplained", {}};
    return statements;
}

void addOfferRefusal(const Call &call, const OfferOutcome &outcome, const OfferedMedia &offer,
                     QList<Finding> &found)
{
    const CallMessage &refusal = call.message(outcome.final);
    Finding finding{"offer-refused", {}, {outcome.request, outcome.final}, {refusal.code}};
    finding.statements << FindingStatement{
        "refused",
        {FindingValue::ofCode(refusal.code),
         FindingValue::ofText(call.message(outcome.request).method),
         FindingValue::ofText(mediaText(offer))}};
    finding.statements << offerExplanationsOf(refusal);
    if (outcome.isWithinCall)
        finding.statements << FindingStatement{"unchanged", {}};
    found << finding;
}

/// The streams of \a offer that \a answer refuses, in its same place (RFC 3264 §6), but for those
/// that another of their kind stands in for, as with and without encryption.
OfferedMedia refusedStreams(const OfferedMedia &offer, const OfferedMedia &answer)
{
    OfferedMedia refused;
    for (qsizetype i = 0; i < std::min(offer.size(), answer.size()); ++i) {
        const MediaDescription &offered = offer.at(i);
        const MediaDescription &answered = answer.at(i);
        if (offered.isActive() && answered.port == 0 && offered.media == answered.media
            && !answered.isBundled && !hasActiveStream(answer, offered.media))
            refused << offered;
    }
    return refused;
}

/// The index of the first response with SDP, which has the answer: later ones before or with the
/// success only repeat it (RFC 3261 §13.2.1, RFC 3262 §5).
int answerOf(const Call &call, const OfferOutcome &outcome)
{
    const QList<int> &responses = call.transactionOf(outcome.final).responses;
    const QByteArrayView tag = call.message(outcome.final).toTag;
    const auto answer = std::find_if(responses.begin(), responses.end(), [&](int response) {
        const CallMessage &message = call.message(response);
        return message.code > 100 && message.toTag == tag && !mediaOf(message).isEmpty();
    });
    return answer == responses.end() ? outcome.final : *answer;
}

/// Whether there may have been another offer before the final response (RFC 3262 §5, RFC 3311 §5).
bool hasOfferBetween(const Call &call, const OfferOutcome &outcome)
{
    const CallMessage &request = call.message(outcome.request);
    for (int i = outcome.request + 1; i < outcome.final; ++i) {
        const CallMessage &message = call.message(i);
        const bool isOther = message.method != request.method || message.cseq != request.cseq;
        if ((message.method == "PRACK" || message.method == "UPDATE") && isOther
            && message.contentLength != 0)
            return true;
    }
    return false;
}

void addRefusedStreams(const Call &call, const OfferOutcome &outcome, const OfferedMedia &offer,
                       QList<Finding> &found)
{
    const int answering = answerOf(call, outcome);
    const OfferedMedia answer = mediaOf(call.message(answering));
    const OfferedMedia last = mediaOf(call.message(outcome.final));
    const OfferedMedia refused = refusedStreams(offer, answer);
    if (refused.isEmpty() || hasActiveStream(offer, "image"))
        return; // a fax takes the place of what was there, or does not
    const bool isTakenBack =
        !last.isEmpty() && refusedStreams(offer, last).size() != refused.size();
    if (isTakenBack || hasOfferBetween(call, outcome))
        return;
    OfferedMedia taken;
    std::copy_if(answer.begin(), answer.end(), std::back_inserter(taken),
                 [](const MediaDescription &each) { return each.isActive(); });
    Finding finding{"offer-refused", {}, {outcome.request, answering}, {}};
    finding.statements << FindingStatement{
        "stream",
        {FindingValue::ofText(call.message(outcome.request).method),
         FindingValue::ofText(mediaText(refused))}};
    if (!taken.isEmpty())
        finding.statements << FindingStatement{"taken", {FindingValue::ofText(mediaText(taken))}};
    found << finding;
}

/// The offer of the call itself, as the caller made it last.
OfferOutcome firstOffer(const Call &call, const CallResult &result)
{
    if (result.final < 0
        || (result.outcome != Outcome::Failed && result.outcome != Outcome::Answered))
        return {};
    const Transaction &transaction = call.transactionOf(result.final);
    if (transaction.requests.isEmpty() || transaction.method != "INVITE"
        || !call.message(transaction.request()).toTag.isEmpty())
        return {};
    return {transaction.request(), result.final, false};
}

OfferOutcome laterOffer(const Call &call, const Transaction &transaction)
{
    const bool makesOffers = transaction.method == "INVITE" || transaction.method == "UPDATE";
    if (!makesOffers || transaction.requests.isEmpty()
        || call.message(transaction.request()).toTag.isEmpty())
        return {};
    const int final = call.finalOf(transaction);
    if (final < 0 || call.isOnDeeperHop(transaction))
        return {};
    return {transaction.request(), final, true};
}

void judgeOffer(const Call &call, const OfferOutcome &outcome, QList<Finding> &found)
{
    if (outcome.final < 0)
        return;
    const CallMessage &final = call.message(outcome.final);
    if (!final.isSuccess() && !refusesOffer(final.code))
        return;
    const OfferedMedia offer = mediaOf(call.message(outcome.request));
    if (offer.isEmpty())
        return;
    const bool isOfFax = outcome.isWithinCall && hasActiveStream(offer, "image");
    if (final.isSuccess())
        addRefusedStreams(call, outcome, offer, found);
    else if (!isOfFax && !isOfferMended(call, call.transactionOf(outcome.request)))
        addOfferRefusal(call, outcome, offer, found);
}

} // namespace

// RFC 3261 §13.3.1.3, §21.4.13, §21.4.26, §21.6.4, and of a single stream RFC 3264 §6. What fails
// within a call leaves it as it was (RFC 3261 §14.1).
void findOfferRefused(const Call &call, const CallResult &result, QList<Finding> &found)
{
    if (call.isCut())
        return;
    const qsizetype before = found.size();
    judgeOffer(call, firstOffer(call, result), found);
    for (const Transaction &transaction : call.transactions()) {
        if (found.size() > before)
            return; // the same is often offered again
        judgeOffer(call, laterOffer(call, transaction), found);
    }
}
