// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <limits>

namespace {

using std::string_view;

constexpr string_view separators = " \t\r\n\",:;>|";

string_view withoutLast(string_view text, string_view characters)
{
    const auto last = text.find_last_not_of(characters);
    return text.substr(0, last == string_view::npos ? 0 : last + 1);
}

/// Whether \a before, in front of "Status: ", says that the packet is one of SIP: its protocol and
/// length stand there, in columns, in CSV, parted by tabs, or in PSML.
bool isSipPacket(string_view before)
{
    if (before.empty() || separators.find(before.back()) == string_view::npos)
        return false;
    constexpr int mostParts = 8; // the protocol, the length, and what stands around them
    for (int i = 0; i < mostParts; ++i) {
        before = withoutLast(before, separators);
        for (const string_view tag : {"<section", "</section", "info", "length", "protocol"}) {
            if (before.ends_with(tag))
                before.remove_suffix(tag.size());
        }
        before = withoutLast(before, "0123456789");
    }
    const auto begin = before.find_last_of(separators);
    const string_view protocol = before.substr(begin == string_view::npos ? 0 : begin + 1);
    return begin != string_view::npos && (protocol == "SIP" || protocol.starts_with("SIP/"));
}

/// "Status: 486 Busy Here | ", "Status: 200 OK (INVITE) | ".
std::optional<ResponseReport> readPacketList(string_view before, string_view after)
{
    if (!isSipPacket(before))
        return std::nullopt;
    std::optional<ResponseReport> report = reportOf(after, "|\"<\t\r\n");
    if (!report)
        return std::nullopt;
    const string_view phrase = textOf(report->phrase);
    if (const auto bracket = phrase.find(" ("); bracket != string_view::npos) {
        const string_view method = phrase.substr(bracket + 2);
        report->method = view(method.substr(0, method.find(')')));
        report->phrase = view(trimmed(phrase.substr(0, bracket)));
    }
    return report;
}

/// "SIP 486 Busy Here       :     1 Packets".
std::optional<ResponseReport> readStatistics(string_view before, string_view)
{
    const string_view line = trimmed(lastLine(before));
    constexpr string_view protocol = "SIP ";
    const auto colon = line.rfind(':');
    if (!line.starts_with(protocol) || colon == string_view::npos)
        return std::nullopt;
    std::optional<ResponseReport> report =
        reportOf(line.substr(protocol.size(), colon - protocol.size()), "\n");
    if (!report)
        return std::nullopt;
    qint64 times = 0;
    for (const char c : trimmed(line.substr(colon + 1))) {
        if (!isDigit(c) || times > std::numeric_limits<int>::max() / 10)
            return std::nullopt;
        times = times * 10 + (c - '0');
    }
    report->times = static_cast<int>(times);
    return times > 0 ? report : std::nullopt;
}

/// "|0.100  |         100 Trying|                   |SIP Status".
std::optional<ResponseReport> readFlow(string_view before, string_view)
{
    const string_view line = lastLine(before);
    const auto first = line.find('|');
    const auto second = line.find('|', first + 1);
    if (first == string_view::npos || second == string_view::npos)
        return std::nullopt;
    return reportOf(trimmed(line.substr(second + 1)), "|(");
}

} // namespace

const LogForm callFlowForm{
    .name = "Wireshark, flow of a call",
    .mark = "|SIP Status",
    .read = readFlow,
    .example = "|0.100000 |         100 Trying|                   |SIP Status 100 Trying\n"
               "|564.303  |         183 Session Progress SDP (g711U)          |SIP Status\n"
               "|567.728  |         ACK       |                   |SIP Request\n",
    .told = "100\n183\n",
};

const LogForm packetListForm{
    .name = "Wireshark and tshark, a line a packet",
    .mark = "Status: ",
    .read = readPacketList,
    .example =
        "    1 0.0     10.1.1.1 → 10.2.2.2     SIP/SDP 850 Status: 200 OK (INVITE) | \n"
        "\"2\",\"0.1\",\"192.0.2.20\",\"192.0.2.10\",\"SIP\",\"257\",\"Status: 100 Trying | \"\n"
        "3\t0.2\t192.0.2.20\t192.0.2.10\tSIP\t257\tStatus: 180 Ringing | \n"
        "<section>SIP</section>\n<section>258</section>\n<section>Status: 486 Busy Here | "
        "</section>\n"
        R"({"protocol":"SIP","length":"301","info":"Status: 603 Decline | "})"
        "\n"
        "|0.2000 |         Status: 480 Gone           |SIP: Status: 480 Gone | \n"
        "HTTP 291 Status: 404 Not Found\n",
    .told = "200 INVITE\n100\n180\n486\n603\n480\n",
};

const LogForm sipStatisticsForm{
    .name = "tshark, statistics of SIP",
    .mark = " Packets",
    .read = readStatistics,
    .example = "* SIP Status Codes in reply packets\n  SIP 486 Busy Here       :     2 Packets\n"
               "* List of SIP Request methods\n  INVITE          :     1 Packets\n",
    .told = "486\n486\n",
};
