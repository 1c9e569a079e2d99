// SPDX-License-Identifier: MIT
#include "headervalues.h"
#include "rules.h"

namespace {

/// Whether the packet of \a message, all of which was captured, ends within the body.
bool endsWithinBody(const CallMessage &message)
{
    const Envelope &envelope = message.place.envelope;
    return message.contentLength > 0 && envelope.frame != 0 && envelope.isWhole
        && envelope.transport == Transport::Udp
        && bodyOf(message.text).size() < message.contentLength
        && headerLines(message.text, "content-length").size() == 1;
}

} // namespace

// RFC 3261 §18.3: in UDP, a packet that ends before the body does is an error.
void findLengthMismatch(const Call &call, const CallResult &, QList<Finding> &found)
{
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (!endsWithinBody(message))
            continue;
        Finding finding{"length-mismatch", {}, {i}, {}};
        const FindingValue name = message.isRequest() ? FindingValue::ofText(message.method)
                                                      : FindingValue::ofCode(message.code);
        finding.statements << FindingStatement{
            "short",
            {name, FindingValue::ofNumber(message.contentLength),
             FindingValue::ofNumber(bodyOf(message.text).size())}};
        if (message.isRequest())
            finding.statements << FindingStatement{"request", {FindingValue::ofCode(400)}};
        else
            finding.statements << FindingStatement{"response", {}};
        finding.statements << FindingStatement{"altered", {}};
        found << finding;
        return; // on other hops, and in what is sent again, it is the same
    }
}
