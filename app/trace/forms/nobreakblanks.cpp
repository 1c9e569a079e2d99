// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// Text copied from a page that kept its blanks from breaking (U+00A0).

namespace {

using std::string_view;

constexpr string_view noBreakBlank = "\xc2\xa0";

bool standsWithNoBreakBlanks(string_view, string_view text)
{
    return firstLine(text).find(noBreakBlank) != string_view::npos;
}

std::size_t unwrapNoBreakBlanks(string_view text, QByteArray &message)
{
    const std::size_t length = headLength(text);
    QByteArray plain = view(text.substr(0, length)).toByteArray();
    message += plain.replace(view(noBreakBlank), " ").replace("\r\n", "\n");
    return length;
}

} // namespace

const LogForm noBreakBlanksForm{
    .name = "blanks that do not break",
    .stands = standsWithNoBreakBlanks,
    .unwrap = unwrapNoBreakBlanks,
    .example = "SIP/2.0\xc2\xa0"
               "486\xc2\xa0"
               "Busy\xc2\xa0Here\nCSeq:\xc2\xa0"
               "7\xc2\xa0INVITE\nReason: Q.850;cause=17\n\n",
    .told = "486 INVITE Q.850;cause=17\n",
};
