// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

using std::string_view;

/// "received 480 Temporarily Unavailable for INVITE (1)".
std::optional<ResponseReport> readNta(string_view, string_view after)
{
    for (const string_view word : {"received ", "sent "}) {
        if (!after.starts_with(word))
            continue;
        const string_view text = firstLine(after.substr(word.size()));
        const auto end = text.rfind(" for ");
        std::optional<ResponseReport> report = reportOf(text.substr(0, end), "\n");
        if (!report || end == string_view::npos)
            return std::nullopt;
        const string_view request = text.substr(end + 5);
        report->method = view(request.substr(0, request.find(' ')));
        return report;
    }
    return std::nullopt;
}

} // namespace

const LogForm sofiaForm{
    .name = "Sofia-SIP, as in FreeSWITCH",
    .mark = "() nta: ",
    .read = readNta,
    .example = "nta.c:3459 agent_recv_response() nta: received 480 Temporarily Unavailable for "
               "INVITE (1)\n"
               "nta.c:6950 incoming_reply() nta: sent 503 Service Unavailable for INVITE (1012)\n"
               "nta.c:2779 agent_recv_request() nta: received INVITE sip:b@h SIP/2.0 (CSeq 1)\n",
    .told = "480 INVITE\n503 INVITE\n",
};
