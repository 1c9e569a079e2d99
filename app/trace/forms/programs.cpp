// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// Programs that have one line for a response, and that is all there is to know of them.

namespace {

using std::string_view;

std::optional<ResponseReport> readBracket(string_view, string_view after)
{
    constexpr std::size_t farthest = 80;
    const auto bracket = firstLine(after).substr(0, farthest).find('(');
    return bracket == string_view::npos ? std::nullopt : reportOf(after.substr(bracket + 1));
}

/// "Method type is INVITE, status code is 407.".
std::optional<ResponseReport> readComware(string_view before, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    const string_view method = valueOf(lastLine(before), "Method type is ", ",");
    if (!report || method.empty())
        return std::nullopt;
    report->method = view(method);
    return report;
}

/// "udp:0.0.0.0:5060<-udp:192.0.2.20:5060: INVITE 401 Unauthorized.".
std::optional<ResponseReport> readSorcery(string_view, string_view after)
{
    const string_view line = firstLine(after);
    const auto blank = line.find(' ');
    const string_view rest = blank == string_view::npos ? string_view() : line.substr(blank + 1);
    const auto method = rest.find(' ');
    if (method == string_view::npos || !line.substr(0, blank).ends_with(':'))
        return std::nullopt;
    std::optional<ResponseReport> report = reportOf(rest.substr(method + 1), ".\r\n");
    if (report)
        report->method = view(rest.substr(0, method));
    return report;
}

/// "Error: sip INVITE request failed with status 481 and reason …".
std::optional<ResponseReport> readFailedRequest(string_view before, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (report)
        report->method = view(trimmed(valueOf(lastLine(before), " sip ", " ")));
    return report;
}

/// PyVoIP: the words that it has for a message, its headers as lists below.
std::optional<ResponseReport> readPyVoip(string_view before, string_view after)
{
    const string_view rest = after.substr(firstLine(after).size());
    if (!lastLine(before).empty() || !trimmed(rest).starts_with("Headers:"))
        return std::nullopt;
    return reportOf(after, "\r\n");
}

/// "Received status caller=Register status=401".
std::optional<ResponseReport> readDiago(string_view, string_view after)
{
    return reportOf(valueOf(firstLine(after), " status=", "\r"));
}

/// "Sending Response Code=408, Method=INVITE, CSeq=486, To=…".
std::optional<ResponseReport> readExpressway(string_view, string_view after)
{
    std::optional<ResponseReport> report = reportOf(after);
    if (report)
        report->method = view(valueOf(firstLine(after), ", Method=", ",\r"));
    return report;
}

/// "Registration of <sip:a@h> failed: 401 Unauthorized".
std::optional<ResponseReport> readMjSip(string_view, string_view after)
{
    return reportOf(valueOf(firstLine(after), " failed: ", "\r"), "\n");
}

} // namespace

const LogForm haSipForm{
    .name = "ha-sip",
    .mark = "OnRegState: ",
    .read = readCodeAndPhrase,
    .example = "| 20:30:57.556819 [1] OnRegState: 403 Forbidden\n",
    .told = "403\n",
};

const LogForm mjSipForm{
    .name = "mjSIP",
    .mark = "RegistrationClient]: Registration of ",
    .read = readMjSip,
    .example = "INFO: [org.mjsip.ua.registration.RegistrationClient]: Registration of <sip:a@h> "
               "failed: 401 Unauthorized\n"
               "INFO: [org.mjsip.ua.registration.RegistrationClient]: Registration of <sip:a@h>\n",
    .told = "401\n",
};

const LogForm diagoForm{
    .name = "diago",
    .mark = "Received status caller=",
    .read = readDiago,
    .example = "2025/06/25 13:04:53 INFO Received status caller=Register status=401\n",
    .told = "401\n",
};

const LogForm expresswayForm{
    .name = "Cisco Expressway",
    .mark = " Response Code=",
    .read = readExpressway,
    .example = R"(Action="Sent" Detail="Sending Response Code=408, Method=INVITE, CSeq=486, )"
               "To=sip:b@h\"\n"
               "Detail=\"Receive Request Method=INVITE, CSeq=486\"\n",
    .told = "408 INVITE\n",
};

const LogForm jitsiForm{
    .name = "Jitsi",
    .mark = "Received error: ",
    .read = readCodeAndPhrase,
    .example = "SEVERE: OperationSetBasicTelephonySipImpl.processResponse().634 Received error: "
               "481 No such call\n",
    .told = "481\n",
};

const LogForm threeCxForm{
    .name = "3CX",
    .mark = "has failed; Cause: ",
    .read = readCodeAndPhrase,
    .example = "[CM503003]: Call(C:4): Call to sip:01@h:5060 has failed; Cause: 403 Forbidden; "
               "from IP:192.0.2.9:5060\n"
               "[CM503016]: Call(C:4): Attempt to reach <sip:01@h> failed. Reason: Forbidden\n",
    .told = "403\n",
};

const LogForm comwareForm{
    .name = "Comware, voice",
    .mark = "status code is ",
    .read = readComware,
    .example = "Additional: Method type is INVITE, status code is 407.\nAdditional: HTTP, status "
               "code is 404.\n",
    .told = "407 INVITE\n",
};

const LogForm nodeSipForm{
    .name = "Homebridge, a door station",
    .mark = "request failed with status ",
    .read = readFailedRequest,
    .example = "[Door] SIP INVITE failed: Error: sip INVITE request failed with status 481 and "
               "reason Gone\n",
    .told = "481 INVITE\n",
};

const LogForm pyVoipForm{
    .name = "PyVoIP, in its own words",
    .mark = "Status: ",
    .read = readPyVoip,
    .example = "TODO: Add 500 Error on Receiving SIP Response:\nStatus: 403 Forbidden\n\nHeaders:\n"
               "CSeq: {'check': '1', 'method': 'REGISTER'}\n",
    .told = "403\n",
};

const LogForm sorceryForm{
    .name = "SIPSorcery",
    .mark = "Response Received ",
    .read = readSorcery,
    .example = "[10:45:50 DBG] Response Received udp:0.0.0.0:5060<-udp:192.0.2.20:5060: INVITE 401 "
               "Unauthorized.\n"
               "[10:45:50 DBG] Response 401 Unauthorized for sip:b@192.0.2.20.\n",
    .told = "401 INVITE\n",
};

const LogForm janusForm{
    .name = "Janus",
    .mark = "[nua_i_state]: ",
    .read = readCodeAndPhrase,
    .example = "[2424582235] [nua_i_state]: 486 Busy Here\n[24245] [nua_i_state]: 0 (no phrase)\n",
    .told = "486\n",
};

const LogForm sipTrunkForm{
    .name = "Home Assistant, a trunk",
    .mark = "SIP trunk RX ",
    .read = readCodeAndPhrase,
    .example =
        "2026-07-10 11:37:08.948 INFO (MainThread) [x.sip_trunk] SIP trunk RX 401 Unauthorized\n"
        "2026-07-10 11:37:08.948 INFO (MainThread) [x.sip_trunk] SIP trunk RX INVITE\n",
    .told = "401\n",
};

const LogForm fritzboxForm{
    .name = "FRITZ!Box, events",
    .mark = "nicht erfolgreich. Ursache: ",
    .read = readBracket,
    .example = "21.10.24 10:16:44 Internettelefonie mit ann war nicht erfolgreich. Ursache: (408)\n"
               "21.10.24 10:16:45 Internettelefonie mit ann war nicht erfolgreich. Ursache: "
               "Besetzt (486)\n",
    .told = "408\n486\n",
};

const LogForm resiprocateForm{
    .name = "reSIProcate",
    .mark = "SipResp: ",
    .read = readCode,
    .example = "Received: SipResp: 486 tid=1 cseq=1 INVITE contact=b / 1 from(wire)\n",
    .told = "486\n",
};
