// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "digestvalue.h"
#include "rules.h"

#include <algorithm>

namespace {

/// Credentials that a request brought, and where they came from and to.
struct DigestTry {
    DigestValue credentials;
    int challenge = -1;
    int request = -1;
    int refusal = -1;
};

/// What \a response asks for that \a credentials are for; nothing if it is no challenge.
QList<DigestValue> challengesFor(const CallMessage &response, const DigestValue &credentials)
{
    if (!isChallenge(response.code))
        return {};
    QList<DigestValue> challenges = challengesIn(response.text);
    challenges.removeIf(
        [&](const DigestValue &each) { return !areForSameRealm(each, credentials); });
    return challenges;
}

/// Whether a proxy put the challenges of several servers together, which want an answer each.
bool areOfSeveralServers(const QList<DigestValue> &challenges)
{
    for (qsizetype i = 1; i < challenges.size(); ++i) {
        if (haveSameAlgorithm(challenges.at(i), challenges.at(i - 1)))
            return true;
    }
    return false;
}

/// Index of the newest challenge that \a credentials in \a request could answer, -1 where they
/// answer none, or an older one.
int challengeBehind(const Call &call, int request, const DigestValue &credentials)
{
    const CallMessage &sent = call.message(request);
    for (int i = request - 1; i >= 0; --i) {
        const CallMessage &response = call.message(i);
        if (!isChallenge(response.code) || response.fromTag != sent.fromTag)
            continue;
        const QList<DigestValue> challenges = challengesFor(response, credentials);
        if (challenges.isEmpty())
            continue;
        const bool isAnswered =
            std::any_of(challenges.begin(), challenges.end(),
                        [&](const DigestValue &each) { return each.nonce == credentials.nonce; });
        const bool isUsable = isAnswered && !areOfSeveralServers(challenges);
        return isUsable && response.cseq < sent.cseq ? i : -1;
    }
    return -1;
}

/// Whether \a credentials were sent before as they are, which a server may take for a replay.
bool wereSentBefore(const Call &call, int request, const DigestValue &credentials)
{
    const CallMessage &sent = call.message(request);
    for (int i = 0; i < request; ++i) {
        const CallMessage &earlier = call.message(i);
        if (!earlier.isRequest() || earlier.fromTag != sent.fromTag || earlier.cseq == sent.cseq)
            continue;
        const QList<DigestValue> others = credentialsIn(earlier.text);
        if (std::any_of(others.begin(), others.end(), [&](const DigestValue &each) {
                return areForSameRealm(each, credentials) && each.nonce == credentials.nonce
                    && each.count == credentials.count;
            }))
            return true;
    }
    return false;
}

/// Whether \a response shows that \a credentials were good; a 100 only is of the next hop.
bool showsAcceptance(const CallMessage &response, const DigestValue &credentials)
{
    if (!response.isFinal())
        return response.code > 100;
    return response.code != 403 && challengesFor(response, credentials).isEmpty();
}

/// Whether who \a credentials in \a request are for sent it on without them: then they were good.
bool wereTakenOff(const Call &call, int request, const DigestValue &credentials)
{
    const CallMessage &sent = call.message(request);
    const auto isSentOn = [&](const CallMessage &other) {
        return other.isRequest() && other.cseq == sent.cseq && other.vias > sent.vias
            && other.method == sent.method && other.fromTag == sent.fromTag;
    };
    const auto isWithout = [&](const CallMessage &other) {
        const QList<DigestValue> kept = credentialsIn(other.text);
        return std::none_of(kept.begin(), kept.end(), [&](const DigestValue &each) {
            return areForSameRealm(each, credentials);
        });
    };
    return std::any_of(
        call.messages().begin(), call.messages().end(),
        [&](const CallMessage &other) { return isSentOn(other) && isWithout(other); });
}

/// Whether \a transaction shows that \a credentials, which it brought, were good.
bool isContent(const Call &call, const Transaction &transaction, const DigestValue &credentials)
{
    return std::any_of(
               transaction.responses.begin(), transaction.responses.end(),
               [&](int response) { return showsAcceptance(call.message(response), credentials); })
        || wereTakenOff(call, transaction.request(), credentials);
}

/// Whether the nonce of \a credentials was used before \a request, and accepted: then the secret is
/// right, and more likely the nonce became too old.
bool wasNonceAccepted(const Call &call, int request, const DigestValue &credentials)
{
    const auto isAccepted = [&](const Transaction &each) {
        if (each.request() < 0 || each.request() >= request || each.method == "CANCEL")
            return false;
        const QList<DigestValue> brought = credentialsIn(call.message(each.request()).text);
        return std::any_of(brought.begin(), brought.end(),
                           [&](const DigestValue &before) {
                               return areForSameRealm(credentials, before)
                                   && before.nonce == credentials.nonce;
                           })
            && isContent(call, each, credentials);
    };
    return std::any_of(call.transactions().begin(), call.transactions().end(), isAccepted);
}

/// Whether a request between the messages \a begin and \a end brought such credentials as \a of,
/// and they were accepted.
bool wereAccepted(const Call &call, const DigestTry &of, int begin, int end)
{
    const auto isAccepted = [&](const Transaction &each) {
        const int request = each.request();
        if (request < begin || request >= end || each.method == "CANCEL"
            || call.message(request).fromTag != call.message(of.request).fromTag)
            return false;
        const QList<DigestValue> brought = credentialsIn(call.message(request).text);
        return std::any_of(
                   brought.begin(), brought.end(),
                   [&](const DigestValue &other) { return areForSameRealm(other, of.credentials); })
            && isContent(call, each, of.credentials);
    };
    return std::any_of(call.transactions().begin(), call.transactions().end(), isAccepted);
}

bool isRefused(const CallMessage &response, const DigestValue &credentials)
{
    if (response.code == 403)
        return true;
    const QList<DigestValue> challenges = challengesFor(response, credentials);
    return !challenges.isEmpty()
        && std::none_of(challenges.begin(), challenges.end(),
                        [](const DigestValue &each) { return each.isStale; });
}

/// The credentials in \a transaction that were refused; without a refusal where none provably were.
DigestTry refusedTryIn(const Call &call, const Transaction &transaction)
{
    DigestTry refused;
    const int final = call.finalOf(transaction);
    if (final < 0 || transaction.requests.isEmpty()
        || (!isChallenge(call.message(final).code) && call.message(final).code != 403)
        || std::any_of(transaction.responses.begin(), transaction.responses.end(), [&](int each) {
               return call.message(each).isProvisional() && call.message(each).code > 100;
           }))
        return refused;
    const int request = transaction.request();
    const QList<DigestValue> all = credentialsIn(call.message(request).text);
    for (const DigestValue &each : all) {
        if (each.user.isEmpty() || each.isResync || !isRefused(call.message(final), each))
            continue;
        const int challenge = challengeBehind(call, request, each);
        if (challenge > refused.challenge && !wereSentBefore(call, request, each)
            && !wereTakenOff(call, request, each) && !wasNonceAccepted(call, request, each))
            refused = {each, challenge, request, final};
    }
    return refused;
}

/// Whether nothing but the secret is likely to be at fault: it never worked, and the same server
/// asked for it that refused it.
bool isSecretInDoubt(const Call &call, const DigestTry &refused)
{
    const int asked = call.transactionOf(refused.challenge).request();
    if (asked < 0 || wereAccepted(call, refused, 0, refused.request))
        return false;
    const auto serverOf = [&](int request) {
        return call.message(request).place.envelope.destination.address;
    };
    const bool isAka = equalsFolded(textOf(refused.credentials.algorithm).substr(0, 3), "aka");
    return serverOf(asked) == serverOf(refused.request) && !isAka;
}

Finding refusalOf(const Call &call, const DigestTry &refused)
{
    const DigestValue &credentials = refused.credentials;
    const int code = call.message(refused.refusal).code;
    Finding finding{
        "credentials-refused", {}, {refused.challenge, refused.request, refused.refusal}, {code}};
    finding.statements << FindingStatement{code == 403 ? "forbidden" : "refused",
                                           {FindingValue::ofText(credentials.user),
                                            FindingValue::ofText(credentials.realm),
                                            FindingValue::ofCode(code)}};
    if (code == 403)
        return finding;
    if (isSecretInDoubt(call, refused))
        finding.statements << FindingStatement{"likely", {}};
    if (equalsFolded(textOf(credentials.qop), "auth-int"))
        finding.statements << FindingStatement{"body", {}};
    if (!credentials.algorithm.isEmpty()
        && challengesFor(call.message(refused.challenge), credentials).size() > 1)
        finding.statements << FindingStatement{"algorithm",
                                               {FindingValue::ofText(credentials.algorithm)}};
    return finding;
}

} // namespace

// RFC 3261 §22.1–22.3: a challenge for the same realm again, which does not call the nonce stale,
// refuses the credentials; a 403 may. RFC 8760 §2.4: of several algorithms, one is chosen.
void findCredentialsRefused(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    DigestTry last; // on the sender's own hop
    for (const Transaction &transaction : call.transactions()) {
        const DigestTry refused = refusedTryIn(call, transaction);
        if (refused.refusal < 0)
            continue;
        const CallMessage &request = call.message(refused.request);
        if (last.refusal < 0 || request.cseq != call.message(last.request).cseq
            || request.fromTag != call.message(last.request).fromTag
            || request.vias < call.message(last.request).vias)
            last = refused;
    }
    if (last.refusal >= 0 && !wereAccepted(call, last, last.refusal + 1, call.messageCount()))
        found << refusalOf(call, last);
}
