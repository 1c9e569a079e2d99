// SPDX-License-Identifier: MIT
#include "forms.h"

#include "cseq.h"
#include "formtext.h"

namespace {

using std::string_view;

/// "403/INVITE/cseq=5853".
std::optional<ResponseReport> readResponseMessage(string_view, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (!report || after.size() < 5 || after[3] != '/')
        return std::nullopt;
    const string_view request = after.substr(4, 60);
    constexpr string_view number = "/cseq=";
    const auto slash = request.find(number);
    if (slash == string_view::npos)
        return std::nullopt;
    report->method = view(request.substr(0, slash));
    report->cseq = parseCSeq(request.substr(slash + number.size())).number;
    return report;
}

/// Some codes are PJSIP's own, for what never got an answer.
std::optional<ResponseReport> readFailure(string_view, string_view after)
{
    const std::optional<ResponseReport> report = reportOf(after);
    const bool mayBeOwn =
        report && (report->code == 408 || report->code == 502 || report->code == 503);
    return mayBeOwn ? std::nullopt : report;
}

/// Of a call that ended well, "200 (Normal call clearing)", nobody sent such a response.
std::optional<ResponseReport> readDisconnection(string_view before, string_view after)
{
    const std::optional<ResponseReport> report = readFailure(before, after);
    return report && report->code >= 300 ? report : std::nullopt;
}

} // namespace

const LogForm pjsuaFailureForm{
    .name = "pjsua, registrations that failed",
    .mark = "registration failed, status=",
    .read = readFailure,
    .example = "16:07:55.298    pjsua_acc.c  ...SIP registration failed, status=403 (Forbidden)\n"
               "16:10:00.298    pjsua_acc.c  ...SIP registration failed, status=503 (Connection "
               "refused)\n",
    .told = "403\n",
};

const LogForm pjsuaSuccessForm{
    .name = "pjsua, registrations that succeeded",
    .mark = "registration success, status=",
    .read = readCode,
    .example = "16:08:13.446    pjsua_acc.c  ....sip:a@h: registration success, status=200 (OK), "
               "will re-register\n",
    .told = "200\n",
};

const LogForm pjsuaEarlyForm{
    .name = "pjsua, calls that ring",
    .mark = "state changed to EARLY (",
    .read = readCode,
    .example =
        "09:29:21.336            pjsua_app.c  .....Call 0 state changed to EARLY (180 Ringing)\n",
    .told = "180\n",
};

const LogForm pjsuaDisconnectedForm{
    .name = "pjsua, calls that end",
    .mark = "is DISCONNECTED [reason=",
    .read = readDisconnection,
    .example = "09:29:23.336            pjsua_app.c  .....Call 0 is DISCONNECTED [reason=486 (Busy "
               "Here)]\n"
               "09:29:23.336            pjsua_app.c  .....Call 1 is DISCONNECTED [reason=408 "
               "(Request Timeout)]\n"
               "09:29:23.336            pjsua_app.c  .....Call 2 is DISCONNECTED [reason=200 "
               "(Normal call clearing)]\n",
    .told = "486\n",
};

const LogForm sipServiceForm{
    .name = "PJSIP for Android, registrations",
    .mark = "Reg Info - Code: ",
    .read = readCode,
    .example = "I  Sip Reg Info - Code: 403, Reason: Forbidden, Exp: 1, Status: 0\n",
    .told = "403\n",
};

const LogForm pjsipForm{
    .name = "PJSIP",
    .mark = "Response msg ",
    .read = readResponseMessage,
    .example = "sip_endpoint.c  Processing incoming message: Response msg 403/INVITE/cseq=5853 "
               "(rdata0x7f)\n"
               "tsx0x7f87f1135  .Incoming Response msg 403/INVITE/cseq=5853 (rdata0x7f) in state "
               "Proceeding\n"
               "tsx0x7f87f1135  .Incoming Response msg 403/INVITE/cseq=5854 (rdata0x7f) in state "
               "Proceeding\n",
    .told = "403 INVITE\n403 INVITE\n",
};
