// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// What rsyslog makes of line breaks, "#015#012", AudioCodes, " #012", and Kiwi, "<013><010>".

namespace {

using std::string_view;

bool standsOctal(string_view, string_view text)
{
    const string_view rest = firstLine(text);
    return rest.find("#012") != string_view::npos || rest.find("#015") != string_view::npos
        || rest.find("<010>") != string_view::npos;
}

std::size_t unwrapOctal(string_view text, QByteArray &message)
{
    const string_view line = firstLine(text);
    QByteArray plain = view(line).toByteArray();
    message += plain.replace("#015#012", "\n")
                   .replace(" #012", "\n")
                   .replace("#012", "\n")
                   .replace("#015 ", "\n")
                   .replace("#015", "\n")
                   .replace("<013>", "")
                   .replace("<010>", "\n");
    return line.size();
}

} // namespace

const LogForm octalForm{
    .name = "syslog, breaks as numbers",
    .stands = standsOctal,
    .unwrap = unwrapOctal,
    .example =
        "Nov 23 10:00:00 sbc opensips[77]: SIP/2.0 480 Gone#015#012CSeq: 7 INVITE#015#012#015#012\n"
        "<133>[S=17] ---- Incoming SIP Message #012SIP/2.0 404 Not Found #012CSeq: 8 INVITE #012 "
        "#012\n"
        "192.0.2.5 SIPMESSAGE: Inbound<010>RX SIP/2.0 486 Busy Here<013><010>CSeq: 9 INVITE<013>"
        "<010>\n"
        "kamailio: in|SIP/2.0 403 Forbidden#015 CSeq: 10 INVITE#015 #015 \n",
    .told = "480 INVITE\n404 INVITE\n486 INVITE\n403 INVITE\n",
};
