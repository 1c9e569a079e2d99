// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <algorithm>

namespace {

using std::string_view;

/// A record of Zeek's sip.log; its http.log has the same names.
std::optional<ResponseReport> readZeek(string_view before, string_view after)
{
    const string_view record = lastLine(before);
    if (record.find(R"("response_path")") == string_view::npos)
        return std::nullopt;
    std::optional<ResponseReport> report = reportOf(after);
    if (report) {
        const string_view cseq = valueOf(record, R"("seq":")", R"(")");
        report->method = view(cseq.substr(std::min(cseq.find(' ') + 1, cseq.size())));
        report->phrase = view(valueOf(firstLine(after), R"("status_msg":")", R"(")"));
    }
    return report;
}

} // namespace

const LogForm zeekForm{
    .name = "Zeek, JSON",
    .mark = R"("status_code":)",
    .read = readZeek,
    .example =
        R"({"method":"INVITE","seq":"2 INVITE","response_path":["SIP/2.0/UDP h"],"status_code":486,"status_msg":"Busy Here"})"
        "\n"
        R"({"method":"GET","uri":"/","status_code":404,"status_msg":"Not Found"})"
        "\n",
    .told = "486 INVITE\n",
};
