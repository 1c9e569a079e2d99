// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <algorithm>

// SIPp's scenario screen: a line for each message of the scenario, an arrow, and how often it went.

namespace {

using std::string_view;

/// "         200 <----------  E-RTD1 1         0         0".
std::optional<ResponseReport> readScenarioLine(string_view before, string_view after)
{
    // The client's screen has the code in front of the arrow, the server's behind it.
    const string_view code = trimmed(lastLine(before));
    string_view line = trimmed(firstLine(after));
    std::optional<ResponseReport> report = code.size() == 3 ? reportOf(code) : std::nullopt;
    if (code.empty() && line.find(' ') == 3) {
        report = reportOf(line);
        line = trimmed(line.substr(3));
    }
    if (!report)
        return std::nullopt;
    if (line.starts_with("E-RTD") || line.starts_with("B-RTD"))
        line = trimmed(line.substr(std::min(line.find(' '), line.size())));
    constexpr int most = 100'000'000;
    int times = 0;
    for (const char c : line) {
        if (!isDigit(c) || times > most)
            break;
        times = times * 10 + (c - '0');
    }
    report->times = times;
    return times > 0 ? report : std::nullopt;
}

} // namespace

const LogForm sippReceivedForm{
    .name = "SIPp, scenario screen, received",
    .mark = " <----------",
    .read = readScenarioLine,
    .example = "      INVITE ---------->         1         0         0\n"
               "         100 <----------         0         0         0         0\n"
               "         180 <----------         1         0         0         0\n"
               "         200 <----------  E-RTD1 2         0         0         0\n"
               "  <---------- 486                1         0         0\n",
    .told = "180\n200\n200\n486\n",
};

const LogForm sippSentForm{
    .name = "SIPp, scenario screen, sent",
    .mark = " ---------->",
    .read = readScenarioLine,
    .example = "  ----------> INVITE          1         0         0         0\n"
               "         486 ---------->         1         0\n         ACK ---------->         1   "
               "      0\n",
    .told = "486\n",
};
