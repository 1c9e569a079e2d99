// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// tshark -T json: status line and headers are strings of their own, one behind the other.

namespace {

using std::string_view;

bool standsInFields(string_view before, string_view)
{
    return before.ends_with(R"("sip.Status-Line": ")");
}

std::size_t unwrapFields(string_view text, QByteArray &message)
{
    constexpr std::size_t farthest = 2000;
    constexpr string_view headers = R"("sip.msg_hdr": ")";
    const string_view phrase = firstLine(text);
    message += view(phrase.substr(0, phrase.rfind('"')));
    const auto at = text.substr(0, farthest).find(headers);
    if (at == string_view::npos)
        return phrase.size();
    message += '\n';
    const std::size_t begin = at + headers.size();
    return begin + escapedForm.unwrap(text.substr(begin), message);
}

} // namespace

const LogForm tsharkJsonForm{
    .name = "tshark, JSON",
    .stands = standsInFields,
    .unwrap = unwrapFields,
    .example =
        "    \"sip.Status-Line\": \"SIP/2.0 486 Busy Here\",\n    \"sip.Status-Line_tree\": {},\n"
        R"(    "sip.msg_hdr": "Call-ID: x\r\nCSeq: 7 INVITE\r\n",)"
        "\n",
    .told = "486 INVITE\n",
};
