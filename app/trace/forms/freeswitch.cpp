// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

using std::string_view;

/// "480 Temporarily Unavailable for INVITE (1)".
std::optional<ResponseReport> readNta(string_view, string_view after)
{
    const string_view text = firstLine(after);
    const auto end = text.rfind(" for ");
    std::optional<ResponseReport> report = reportOf(text.substr(0, end), "\n");
    if (!report || end == string_view::npos)
        return std::nullopt;
    const string_view request = text.substr(end + 5);
    report->method = view(request.substr(0, request.find(' ')));
    return report;
}

/// "event [nua_r_invite] status [486][Busy Here] session: …".
std::optional<ResponseReport> readNuaEvent(string_view before, string_view after)
{
    return lastLine(before).find("event [nua_r_") == string_view::npos ? std::nullopt
                                                                       : reportOf(after);
}

/// "Ping failed trunk1 with code 503 - count 1/0/1, state DOWN".
std::optional<ResponseReport> readPing(string_view, string_view after)
{
    return reportOf(valueOf(firstLine(after), " with code ", "\r"));
}

/// "variable_sip_term_status: 486", "<sip_term_status>486<", "\"sip_term_status\":\"486\"".
std::optional<ResponseReport> readTermStatus(string_view, string_view after)
{
    const auto begin = after.find_first_not_of(R"( :>=")");
    constexpr std::size_t farthest = 6;
    return begin == 0 || begin > farthest ? std::nullopt : reportOf(after.substr(begin));
}

} // namespace

const LogForm freeSwitchVariablesForm{
    .name = "FreeSWITCH, events and call records",
    .mark = "sip_term_status",
    .read = readTermStatus,
    .example = "variable_sip_term_status: 486\n  <sip_term_status>487</sip_term_status>\n"
               "{\"sip_term_status\":\"603\",\"sip_term_cause\":\"487\"}\nsip_term_status\n",
    .told = "486\n487\n603\n",
};

const LogForm nuaEventForm{
    .name = "FreeSWITCH, events of Sofia",
    .mark = "] status [",
    .read = readNuaEvent,
    .example =
        "[DEBUG] sofia.c:309 event [nua_r_invite] status [486][Busy Here] session: "
        "sofia/external/b\n"
        "[DEBUG] sofia.c:309 event [nua_i_error] status [900][Internal NUA Error] session: n/a\n",
    .told = "486\n",
};

const LogForm pingForm{
    .name = "FreeSWITCH, gateways that do not answer",
    .mark = "Ping failed ",
    .read = readPing,
    .example =
        "[WARNING] sofia.c:6417 Ping failed trunk1 with code 503 - count 1/0/1, state DOWN\n",
    .told = "503\n",
};

const LogForm sofiaReceivedForm{
    .name = "Sofia-SIP, received",
    .mark = "nta: received ",
    .read = readNta,
    .example = "nta.c:3459 agent_recv_response() nta: received 480 Temporarily Unavailable for "
               "INVITE (1)\n"
               "nta.c:2779 agent_recv_request() nta: received INVITE sip:b@h SIP/2.0 (CSeq 1)\n",
    .told = "480 INVITE\n",
};

const LogForm sofiaSentForm{
    .name = "Sofia-SIP, sent",
    .mark = "nta: sent ",
    .read = readNta,
    .example = "nta.c:6950 incoming_reply() nta: sent 503 Service Unavailable for INVITE (1012)\n",
    .told = "503 INVITE\n",
};
