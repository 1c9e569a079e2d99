// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// Programs that have one line for a response, and that is all there is to know of them.

namespace {

using std::string_view;

std::optional<ResponseReport> readCodeAndPhrase(string_view, string_view after)
{
    return reportOf(after, "\r\n");
}

std::optional<ResponseReport> readBracket(string_view, string_view after)
{
    constexpr std::size_t farthest = 80;
    const auto bracket = firstLine(after).substr(0, farthest).find('(');
    return bracket == string_view::npos ? std::nullopt : reportOf(after.substr(bracket + 1));
}

} // namespace

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
    .read = [](string_view, string_view after) { return reportOf(after); },
    .example = "Received: SipResp: 486 tid=1 cseq=1 INVITE contact=b / 1 from(wire)\n",
    .told = "486\n",
};
