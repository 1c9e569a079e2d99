// SPDX-License-Identifier: MIT
#include "tracemessage.h"

#include "asciitext.h"
#include "messagehead.h"
#include "viavalue.h"

#include <functional>

namespace {

/// What the transactions of one element differ in (RFC 3261 §17.1.3, §17.2.3).
size_t branchOf(const SipMessage &message)
{
    if (message.vias == 0)
        return 0;
    const ViaValue via = parseVia(textOf(message.via));
    const size_t seed = via.hasCookie() ? 0 : qHash(tagOf(message.from));
    return qHashMulti(seed, view(via.sentBy), view(via.branch));
}

} // namespace

TraceMessage::TraceMessage(const SipMessage &message)
    : text(message.text.toByteArray())
    , code(message.code)
    , cseq(message.cseq)
    , vias(message.vias)
    , contentLength(message.contentLength)
    , branch(branchOf(message))
{
    const auto kept = [this, &message](QByteArrayView part) {
        const std::less<> isBefore;
        const bool isWithin = part.data() && !isBefore(part.data(), message.text.begin())
            && !isBefore(message.text.end(), part.end());
        return isWithin
            ? QByteArrayView(text).sliced(part.data() - message.text.data(), part.size())
            : QByteArrayView();
    };
    method = kept(message.method);
    if (method.isEmpty() && isRequest())
        method = view(textOf(text).substr(0, textOf(text).find(' ')));
    callId = kept(message.callId);
    from = kept(message.from);
    to = kept(message.to);
    via = kept(message.via);
    fromTag = tagOf(from);
    toTag = tagOf(to);
}
