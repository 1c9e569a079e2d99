// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// Lines that end with a carriage return alone, as on old computers and where line feeds were lost.

namespace {

using std::string_view;

bool standsWithReturns(string_view, string_view text)
{
    const string_view rest = trimmedAtEnd(firstLine(text));
    return firstHeader(rest, "\r") != string_view::npos;
}

std::size_t unwrapReturns(string_view text, QByteArray &message)
{
    const string_view line = firstLine(text);
    QByteArray plain = view(line).toByteArray();
    message += plain.replace('\r', '\n');
    return line.size();
}

} // namespace

const LogForm carriageReturnForm{
    .name = "carriage returns",
    .stands = standsWithReturns,
    .unwrap = unwrapReturns,
    .example = "SIP/2.0 486 Busy Here\rCall-ID: a\rCSeq: 7 INVITE\rReason: Q.850;cause=17\r\r",
    .told = "486 INVITE Q.850;cause=17\n",
};
