// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

using std::string_view;

std::optional<ResponseReport> readChanSip(string_view, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (report && after.size() > 5 && after[4] == '"') {
        const string_view phrase = after.substr(5);
        report->phrase = view(phrase.substr(0, phrase.find('"')));
    }
    return report;
}

/// "Cause: 488" of chan_pjsip is a code of SIP; elsewhere it is one of Q.850.
std::optional<ResponseReport> readPjsipHangup(string_view, string_view after)
{
    constexpr string_view cause = "Cause: ";
    const auto at = after.find(cause);
    return at > 4 ? std::nullopt : reportOf(after.substr(at + cause.size()));
}

std::optional<ResponseReport> readRegistration(string_view before, string_view after)
{
    if (!before.ends_with("Fatal ") && !before.ends_with("Temporal ")
        && !before.ends_with("Permanent "))
        return std::nullopt;
    return reportOf(after);
}

/// " PJSIP/100-00000001 Response 503".
std::optional<ResponseReport> readTermination(string_view, string_view after)
{
    return reportOf(valueOf(firstLine(after), " Response ", "\r"));
}

} // namespace

const LogForm chanSipForm{
    .name = "Asterisk, chan_sip",
    .mark = "Got SIP response ",
    .read = readChanSip,
    .example = "    -- Got SIP response 486 \"Busy Here\" back from 192.0.2.9:5060\n"
               "    -- Got SIP response 503 back from 192.0.2.9:5060\n",
    .told = "486\n503\n",
};

const LogForm pjsipTerminationForm{
    .name = "Asterisk, sessions that end",
    .mark = "ast_sip_session_terminate:",
    .read = readTermination,
    .example =
        "res_pjsip_session.c:3456 ast_sip_session_terminate:  PJSIP/100-00000001 Response 503\n"
        "res_pjsip_session.c:3528 ast_sip_session_terminate:  \n",
    .told = "503\n",
};

const LogForm pjsipHangupForm{
    .name = "Asterisk, chan_pjsip",
    .mark = "chan_pjsip_hangup:",
    .read = readPjsipHangup,
    .example =
        "[May 18 19:04:08] DEBUG[814]: chan_pjsip.c:2540 chan_pjsip_hangup:  Cause: 488\n"
        "[May 18 19:04:09] DEBUG[814]: chan_pjsip.c:2540 chan_pjsip_hangup: The Cause: 500\n",
    .told = "488\n",
};

const LogForm pjsipRegistrationForm{
    .name = "Asterisk, registrations",
    .mark = "response '",
    .read = readRegistration,
    .example = "res_pjsip_outbound_registration.c: Fatal response '403' received from 'sip:h' on "
               "registration\n"
               "res_pjsip_outbound_registration.c: Temporal response '503' received from 'sip:h'\n"
               "No response '404' came\n",
    .told = "403\n503\n",
};
