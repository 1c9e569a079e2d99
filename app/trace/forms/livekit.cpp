// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

using std::string_view;

/// "… {…, \"status\": 486, \"reason\": \"flood\"}".
std::optional<ResponseReport> readClosing(string_view, string_view after)
{
    return reportOf(valueOf(firstLine(after), R"("status": )", "\r"));
}

/// "… from INVITE response: sip status: 403: Forbidden".
std::optional<ResponseReport> readSipStatus(string_view before, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (report)
        report->method = view(valueOf(lastLine(before), "status from ", " "));
    return report;
}

std::optional<ResponseReport> readInviteCode(string_view, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (report)
        report->method = "INVITE"; // as the words before say
    return report;
}

} // namespace

const LogForm liveKitClosingForm{
    .name = "LiveKit, calls that end",
    .mark = "Closing inbound call",
    .read = readClosing,
    .example = "INFO\tsip\tClosing inbound call\t{\"callID\": \"SCL_x\", \"status\": 486, "
               "\"reason\": \"flood\"}\n"
               "INFO\tsip\tClosing inbound call\t{\"callID\": \"SCL_x\"}\n",
    .told = "486\n",
};

const LogForm liveKitInviteForm{
    .name = "LiveKit, errors of before",
    .mark = R"("error": "Unexpected StatusCode from INVITE response )",
    .read = readInviteCode,
    .example =
        R"(SIP invite failed{"nodeID": "NE_x", "error": "Unexpected StatusCode from INVITE response 403"})"
        "\n",
    .told = "403 INVITE\n",
};

const LogForm liveKitStatusForm{
    .name = "LiveKit, errors",
    .mark = "sip status: ",
    .read = readSipStatus,
    .example = "WARN\tsip\t{\"error\": \"unexpected status from INVITE response: sip status: 403: "
               "Forbidden\"}\n",
    .told = "403 INVITE\n",
};
