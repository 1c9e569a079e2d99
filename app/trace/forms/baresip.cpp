// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

using std::string_view;

/// "reg: sip:a@h (prio 0): 401 Unauthorized (Proxy)".
std::optional<ResponseReport> readBaresip(string_view, string_view after)
{
    constexpr string_view end = "): ";
    const string_view line = firstLine(after);
    const auto at = line.find(end);
    return at == string_view::npos ? std::nullopt : reportOf(line.substr(at + end.size()), "(\r");
}

} // namespace

const LogForm baresipForm{
    .name = "baresip, registrations",
    .mark = "reg: sip:",
    .read = readBaresip,
    .example = "reg: sip:ann@h (prio 0): 401 Unauthorized (Proxy 1.0)\nreg: sip:ann@h (prio 0): "
               "Connection timed out\n",
    .told = "401\n",
};

const LogForm baresipProgressForm{
    .name = "baresip, calls that are on their way",
    .mark = "call: SIP Progress: ",
    .read = readCodeAndPhrase,
    .example = "call: SIP Progress: 180 Ringing (/)\n",
    .told = "180\n",
};

const LogForm baresipClosedForm{
    .name = "baresip, calls that end",
    .mark = ": session closed: ",
    .read = readCodeAndPhrase,
    .example = "sip:ben@h: session closed: 486 Busy Here\nsip:ben@h: session closed: Connection "
               "reset by peer\n",
    .told = "486\n",
};

const LogForm baresipStudioForm{
    .name = "baresip for Android",
    .mark = "uaEvent call closed,",
    .read = readCode,
    .example = "D Baresip : got uaEvent call closed,404 Not Found,/sip:ann@h:5061/-5000\n"
               "D Baresip : Posted service event call closed,404 Not Found, at 1700000000000\n",
    .told = "404\n",
};
