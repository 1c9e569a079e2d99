// SPDX-License-Identifier: MIT
#include "recovery.h"

#include "headervalues.h"
#include "statedreason.h"

#include <algorithm>

namespace {

using Statements = QList<FindingStatement>;

/// The texts that a mending is told from.
struct MendingTexts {
    QByteArrayView failed;
    QByteArrayView failure;
    QByteArrayView retry;
};

bool listsOption(const QList<QByteArrayView> &options, QByteArrayView wanted)
{
    return std::any_of(options.begin(), options.end(), [wanted](QByteArrayView each) {
        return each.compare(wanted, Qt::CaseInsensitive) == 0;
    });
}

bool listsAll(const QList<QByteArrayView> &options, const QList<QByteArrayView> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](QByteArrayView each) { return listsOption(options, each); });
}

bool listsAny(const QList<QByteArrayView> &options, const QList<QByteArrayView> &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](QByteArrayView each) { return listsOption(options, each); });
}

QList<QByteArrayView> requiredOptions(QByteArrayView request)
{
    return headerValues(request, "require") + headerValues(request, "proxy-require");
}

Statements longerInterval(int code, qint64 least, qint64 asked)
{
    if (least < 0 || asked < least)
        return {};
    return {{"interval",
             {FindingValue::ofCode(code), FindingValue::ofNumber(least),
              FindingValue::ofNumber(asked)}}};
}

Statements withoutOptions(const MendingTexts &texts)
{
    const QList<QByteArrayView> refused = headerValues(texts.failure, "unsupported");
    if (!listsAny(requiredOptions(texts.failed), refused)
        || listsAny(requiredOptions(texts.retry), refused))
        return {};
    return {{"options", {FindingValue::ofText(joinedValues(refused))}}};
}

Statements withOptions(const MendingTexts &texts)
{
    const QList<QByteArrayView> required = headerValues(texts.failure, "require");
    if (listsAll(headerValues(texts.failed, "supported"), required)
        || !listsAll(headerValues(texts.retry, "supported"), required))
        return {};
    return {{"extension", {FindingValue::ofText(joinedValues(required))}}};
}

/// Of the INVITE that begins a call, as another type makes other contents of the body.
Statements otherType(const Call &call, const Recovery &recovery, const MendingTexts &texts)
{
    if (recovery.failed->method != "INVITE"
        || !call.message(recovery.failed->request()).toTag.isEmpty())
        return {};
    const auto typeOf = [](QByteArrayView message) {
        const QByteArrayView line = headerLine(message, "content-type");
        const qsizetype end = line.indexOf(';');
        return (end < 0 ? line : line.first(end)).trimmed();
    };
    const QByteArrayView refused = typeOf(texts.failed);
    const QByteArrayView taken = typeOf(texts.retry);
    if (refused.isEmpty() || taken.isEmpty() || refused.compare(taken, Qt::CaseInsensitive) == 0)
        return {};
    return {{"type", {FindingValue::ofText(refused), FindingValue::ofText(taken)}}};
}

/// Index of the request of another INVITE or UPDATE that was open while the failed one was: of the
/// other side if \a isOfPeer, or an earlier INVITE of the same; -1 for none.
int openMeanwhile(const Call &call, const Recovery &recovery, bool isOfPeer)
{
    const CallMessage &failed = call.message(recovery.failed->request());
    for (const Transaction &each : call.transactions()) {
        if ((each.method != "INVITE" && (each.method != "UPDATE" || !isOfPeer))
            || each.requests.isEmpty())
            continue;
        const CallMessage &other = call.message(each.request());
        const bool isOfDialog = isOfPeer
            ? other.fromTag == failed.toTag && other.toTag == failed.fromTag
            : other.fromTag == failed.fromTag && other.toTag == failed.toTag
                && other.cseq < failed.cseq && other.vias == failed.vias;
        const int final = call.finalOf(each);
        const int begin = isOfPeer ? recovery.failure : recovery.failed->request();
        if (isOfDialog && each.request() < begin && final > recovery.failed->request())
            return each.request();
    }
    return -1;
}

/// Whether the sender of the request that failed had responded before to the \a other of its peer:
/// it knew of it.
bool isKnownToSender(const Call &call, const Recovery &recovery, int other)
{
    const CallMessage &failed = call.message(recovery.failed->request());
    const CallMessage &peers = call.message(other);
    return std::any_of(
        call.messages().begin(), call.messages().begin() + recovery.failed->request(),
        [&](const CallMessage &each) {
            return !each.isRequest() && areOfOneRequest(each, peers)
                && each.place.envelope.source.address == failed.place.envelope.source.address;
        });
}

/// RFC 3261 §14.1, RFC 3311 §5.3: how long to wait depends on who made the Call-ID, the caller.
bool isDueAfterGlare(const Call &call, const CallResult &result, const Recovery &recovery)
{
    constexpr qint64 owners = 2'100'000'000;
    constexpr qint64 longestOfOwner = 4 * nanosecondsPerSecond;
    constexpr qint64 longestOfOther = 2 * nanosecondsPerSecond;
    const CallMessage &failed = call.message(recovery.failed->request());
    if (result.callerTag.isEmpty() || failed.toTag.isEmpty())
        return false;
    const qint64 wait = call.elapsed(recovery.failure, recovery.retry->request());
    if (failed.fromTag == result.callerTag)
        return wait >= owners && wait <= longestOfOwner;
    return failed.toTag == result.callerTag && wait >= 0 && wait <= longestOfOther;
}

Statements afterGlare(const Call &call, const CallResult &result, const Recovery &recovery,
                      QList<int> &proof)
{
    const QByteArrayView method = recovery.failed->method;
    if ((method != "INVITE" && method != "UPDATE") || !isDueAfterGlare(call, result, recovery))
        return {};
    const int other = openMeanwhile(call, recovery, true);
    if (other < 0 || isKnownToSender(call, recovery, other))
        return {};
    proof << other << recovery.failed->request();
    const qint64 wait = call.elapsed(recovery.failure, recovery.retry->request());
    return {{"pending", {FindingValue::ofText(method), FindingValue::ofTime(wait)}}, {"glare", {}}};
}

Statements afterOverlap(const Call &call, const Recovery &recovery, QByteArrayView failure,
                        QList<int> &proof)
{
    if (recovery.failed->method != "INVITE"
        || call.message(recovery.failed->request()).toTag.isEmpty()
        || headerLine(failure, "retry-after").isEmpty())
        return {};
    const int other = openMeanwhile(call, recovery, false);
    if (other < 0)
        return {};
    proof << other;
    return {{"overlap", {FindingValue::ofCode(recovery.code)}}};
}

/// The server that \a request went to; the Request-URI where the trace does not tell.
QByteArray targetOf(const CallMessage &request)
{
    const Endpoint &destination = request.place.envelope.destination;
    return destination.address.isNull() ? requestUriOf(request.text).toByteArray()
                                        : destination.toText();
}

Statements atOtherServer(const Call &call, const Recovery &recovery)
{
    const CallMessage &failed = call.message(recovery.failed->request());
    const CallMessage &retry = call.message(recovery.retry->request());
    const QByteArray first = targetOf(failed);
    const QByteArray second = targetOf(retry);
    const bool isKnown = failed.place.envelope.destination.address.isNull()
        == retry.place.envelope.destination.address.isNull();
    if (!isKnown || first == second || first.isEmpty() || second.isEmpty())
        return {};
    const FindingValue method = FindingValue::ofText(recovery.failed->method);
    if (recovery.code == 0)
        return {
            {"silent-server", {method, FindingValue::ofText(first), FindingValue::ofText(second)}}};
    return {{"server",
             {method, FindingValue::ofText(first), FindingValue::ofCode(recovery.code),
              FindingValue::ofText(second)}}};
}

Statements atOfferedContact(const MendingTexts &texts, int code)
{
    const QByteArrayView target = requestUriOf(texts.retry);
    const QList<QByteArrayView> contacts = headerValues(texts.failure, "contact");
    for (const QByteArrayView contact : contacts) {
        const QByteArrayView uri = uriOf(contact);
        const qsizetype headers = uri.indexOf('?'); // which do not become part of the Request-URI
        if (!target.isEmpty() && (headers < 0 ? uri : uri.first(headers)) == target)
            return {{"redirect", {FindingValue::ofCode(code), FindingValue::ofText(target)}}};
    }
    return {};
}

} // namespace

qint64 shortestExpiry(QByteArrayView request)
{
    const qint64 general = numberOf(headerLine(request, "expires"));
    const QList<QByteArrayView> contacts = headerValues(request, "contact");
    qint64 shortest = contacts.isEmpty() ? general : -1;
    for (const QByteArrayView contact : contacts) {
        const QByteArrayView own = parameterOf(contact, "expires");
        const qint64 expiry = own.isEmpty() ? general : numberOf(own);
        if (expiry < 0)
            return -1;
        shortest = shortest < 0 ? expiry : std::min(shortest, expiry);
    }
    return shortest;
}

QList<FindingStatement> mendingOf(const Call &call, const CallResult &result,
                                  const Recovery &recovery, QList<int> &proof)
{
    const MendingTexts texts{call.message(recovery.failed->request()).text,
                             call.message(recovery.failure).text,
                             call.message(recovery.retry->request()).text};
    const int code = recovery.code;
    if (code == 0 || code == 408 || code == 503)
        return atOtherServer(call, recovery);
    if (code < 400)
        return atOfferedContact(texts, code);
    if (recovery.retry->cseq <= recovery.failed->cseq)
        return {};
    switch (code) {
    case 415:
        return otherType(call, recovery, texts);
    case 420:
        return withoutOptions(texts);
    case 421:
        return withOptions(texts);
    case 422:
        return longerInterval(code, numberOf(headerLine(texts.failure, "min-se")),
                              numberOf(headerLine(texts.retry, "session-expires")));
    case 423:
        return longerInterval(code, numberOf(headerLine(texts.failure, "min-expires")),
                              shortestExpiry(texts.retry));
    case 491:
        return afterGlare(call, result, recovery, proof);
    case 500:
        return afterOverlap(call, recovery, texts.failure, proof);
    default:
        return {};
    }
}
