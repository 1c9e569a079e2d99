// SPDX-License-Identifier: MIT
#include "asciitext.h"
#include "headervalues.h"
#include "rules.h"

#include <algorithm>

namespace {

/// A REFER with its final response, on the hop nearest to who sent it.
struct ReferAttempt {
    int request = -1;
    int final = -1;
};

/// All that were decided on. One that had to be sent again with credentials is not.
QList<ReferAttempt> refersOf(const Call &call)
{
    QList<ReferAttempt> refers;
    for (const Transaction &each : call.transactions()) {
        if (each.method != "REFER" || each.requests.isEmpty())
            continue;
        const int final = call.finalOf(each);
        if (final < 0 || isChallenge(call.message(final).code))
            continue;
        const CallMessage &request = call.message(each.request());
        const auto known =
            std::find_if(refers.begin(), refers.end(), [&](const ReferAttempt &other) {
                const CallMessage &others = call.message(other.request);
                return others.cseq == request.cseq && others.fromTag == request.fromTag;
            });
        if (known == refers.end())
            refers << ReferAttempt{each.request(), final};
        else if (request.vias < call.message(known->request).vias)
            *known = {each.request(), final};
    }
    return refers;
}

/// The URI that is to be called, without the headers to call it with; empty where the Refer-To
/// asks for something else.
QByteArrayView calledUri(const CallMessage &refer)
{
    const QList<QByteArrayView> values = headerValues(refer.text, "refer-to");
    if (values.size() != 1)
        return {};
    const std::string_view whole = textOf(uriOf(values.constFirst()));
    const std::string_view uri = whole.substr(0, whole.find('?'));
    const std::string_view scheme = uri.substr(0, uri.find(':'));
    const QByteArrayView method = parameterOf(view(uri), "method");
    const bool isToCall =
        equalsFolded(scheme, "sip") || equalsFolded(scheme, "sips") || equalsFolded(scheme, "tel");
    const bool isInvite = method.isEmpty() || equalsFolded(textOf(method), "invite");
    return isToCall && isInvite ? view(uri) : QByteArrayView();
}

bool hasListed(const CallMessage &message, const char *name, std::string_view wanted)
{
    const QList<QByteArrayView> values = headerValues(message.text, name);
    return std::any_of(values.begin(), values.end(), [wanted](const QByteArrayView &value) {
        return equalsFolded(trimmed(textOf(value).substr(0, textOf(value).find(';'))), wanted);
    });
}

/// Whether the two agreed that no NOTIFY is to be sent (RFC 4488 §4, RFC 7614 §4.3, §5.3).
bool isWithoutReport(const CallMessage &refer, const CallMessage &success)
{
    return hasListed(success, "refer-sub", "false") || hasListed(refer, "require", "nosub")
        || hasListed(refer, "require", "explicitsub");
}

/// The response that the body of \a notify reports, 0 for none.
int reportedCode(const CallMessage &notify)
{
    constexpr std::string_view version = "sip/2.0 ";
    constexpr std::size_t digits = 3;
    const std::string_view body = textOf(bodyOf(notify.text));
    if (!equalsFolded(body.substr(0, version.size()), version))
        return 0;
    const std::string_view code = body.substr(version.size());
    const bool isCode = code.size() >= digits
        && std::all_of(code.begin(), code.begin() + digits, isDigit)
        && (code.size() == digits || isSpace(code[digits]));
    const auto number = isCode ? static_cast<int>(numberOf(view(code.substr(0, digits)))) : 0;
    return number >= 100 && number < 700 ? number : 0;
}

/// Whether \a notify belongs to a subscription that \a refer made, not to say which.
bool isOfAsker(const CallMessage &notify, const CallMessage &refer, const CallMessage &success)
{
    return notify.isRequest() && notify.method == "NOTIFY" && notify.fromTag == success.toTag
        && notify.toTag == refer.fromTag && hasListed(notify, "event", "refer");
}

QByteArrayView idOfEvent(const CallMessage &notify)
{
    return parameterOf(headerLine(notify.text, "event"), "id");
}

/// The requests that who sent \a refer had accepted as well.
QList<int> othersOfAsker(const Call &call, const QList<ReferAttempt> &refers,
                         const ReferAttempt &refer)
{
    QList<int> others;
    for (const ReferAttempt &each : refers) {
        if (each.request != refer.request && call.message(each.final).isSuccess()
            && call.message(each.request).fromTag == call.message(refer.request).fromTag)
            others << each.request;
    }
    return others;
}

/// Up to which message a NOTIFY without an id is about \a refer: only the first may go without,
/// which is sure until \a others follow, or if one of those has its id (RFC 3515 §2.4.6).
int endOfReportsWithoutId(const Call &call, const ReferAttempt &refer, const QList<int> &others)
{
    if (others.isEmpty())
        return call.messageCount();
    const int next = *std::min_element(others.begin(), others.end());
    if (next < refer.request)
        return 0;
    const CallMessage &request = call.message(refer.request);
    const CallMessage &success = call.message(refer.final);
    const bool hasIds =
        std::any_of(call.messages().begin(), call.messages().end(), [&](const CallMessage &each) {
            return isOfAsker(each, request, success) && !idOfEvent(each).isEmpty()
                && numberOf(idOfEvent(each)) != request.cseq;
        });
    return hasIds ? call.messageCount() : next;
}

/// Whether \a one is a later word than \a other: who said a result need not say it again when the
/// subscription ends.
bool isLaterReport(const CallMessage &one, const CallMessage &other)
{
    const bool saysMore = one.contentLength != 0;
    return saysMore == (other.contentLength != 0) ? one.cseq > other.cseq : saysMore;
}

/// The last NOTIFY about \a refer, one of \a refers, which may come before the response to it
/// (RFC 3515 §2.4.4); -1 for none.
int lastReportOf(const Call &call, const QList<ReferAttempt> &refers, const ReferAttempt &refer)
{
    const CallMessage &request = call.message(refer.request);
    const CallMessage &success = call.message(refer.final);
    const int endWithoutId = endOfReportsWithoutId(call, refer, othersOfAsker(call, refers, refer));
    int last = -1;
    for (int i = refer.request + 1; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (!isOfAsker(message, request, success)
            || (last >= 0 && !isLaterReport(message, call.message(last))))
            continue;
        const QByteArrayView id = idOfEvent(message);
        if (id.isEmpty() ? i < endWithoutId : numberOf(id) == request.cseq)
            last = i;
    }
    return last;
}

/// Whether a report of \a code is the last word: after a challenge or a redirection, who calls may
/// try again while the subscription lasts.
bool isLastWord(const CallMessage &notify, int code)
{
    const bool mayGoOn = isChallenge(code) || code < 400;
    return !mayGoOn || hasListed(notify, "subscription-state", "terminated");
}

void tellResult(const Call &call, int report, Finding &finding)
{
    const int code = report < 0 ? 0 : reportedCode(call.message(report));
    if (report >= 0)
        finding.proof << report;
    if (code >= 200 && code < 300) {
        finding.statements << FindingStatement{"worked", {FindingValue::ofCode(code)}};
    } else if (code >= 300 && isLastWord(call.message(report), code)) {
        finding.statements << FindingStatement{"failed", {FindingValue::ofCode(code)}};
        finding.codes << code;
    } else {
        finding.statements << FindingStatement{"untold", {}};
    }
}

} // namespace

// RFC 3515 §2.4: who accepts a REFER calls somebody, and reports how that went. The call that it
// makes has a Call-ID of its own, as a rule.
void findTransfer(const Call &call, const CallResult &, QList<Finding> &found)
{
    if (call.isCut())
        return;
    const QList<ReferAttempt> refers = refersOf(call);
    for (const ReferAttempt &each : refers) {
        const CallMessage &refer = call.message(each.request);
        const CallMessage &final = call.message(each.final);
        const QByteArrayView called = calledUri(refer);
        if (called.isEmpty() || (final.isSuccess() && isWithoutReport(refer, final)))
            continue;
        Finding finding{"transfer",
                        {{"asked",
                          {FindingValue::ofText(uriOf(refer.from)),
                           FindingValue::ofText(uriOf(refer.to)), FindingValue::ofText(called)}}},
                        {each.request, each.final},
                        {}};
        if (final.isSuccess()) {
            tellResult(call, lastReportOf(call, refers, each), finding);
        } else {
            finding.statements << FindingStatement{"refused", {FindingValue::ofCode(final.code)}};
            finding.codes << final.code;
        }
        found << finding;
    }
}
