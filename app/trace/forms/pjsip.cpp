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

} // namespace

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
