// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// A message whose line breaks became blanks, as when a table or a chat joins lines.

namespace {

using std::string_view;

/// Whether \a name, which a colon follows, is written as names of headers are.
bool isWrittenAsHeader(string_view name)
{
    return name.size() > 1 && name.front() >= 'A' && name.front() <= 'Z' && isHeaderName(name);
}

bool standsOnOneLine(string_view, string_view text)
{
    const string_view rest = firstLine(text);
    return firstHeader(rest, " ") != string_view::npos;
}

std::size_t unwrapOneLine(string_view text, QByteArray &message)
{
    string_view line = firstLine(text);
    line = line.substr(0, line.find(" --end msg--"));
    bool isQuoted = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        isQuoted ^= c == '"';
        if (c != ' ' || isQuoted) {
            message += c;
            continue;
        }
        // A blank before what is a header's name and its colon was a line break.
        constexpr std::size_t longestHeaderName = 40;
        const string_view next = line.substr(at + 1, longestHeaderName);
        const auto colon = next.find_first_of(": ");
        const bool isHeader = colon != string_view::npos && colon + 1 < next.size()
            && next[colon] == ':' && next[colon + 1] == ' '
            && isWrittenAsHeader(next.substr(0, colon));
        message += isHeader ? '\n' : ' ';
    }
    return line.size();
}

} // namespace

const LogForm oneLineForm{
    .name = "joined with blanks",
    .stands = standsOnOneLine,
    .unwrap = unwrapOneLine,
    .example = "RX 420 bytes: SIP/2.0 488 Not Acceptable Here Via: SIP/2.0/UDP 192.0.2.5 From: "
               R"("Ann To: me" )"
               R"(<sip:a@h>;tag=1 CSeq: 7 INVITE Reason: Q.850;cause=17;text="User busy" )"
               "Content-Length: 0  "
               "--end msg--\n",
    .told = "488 INVITE Q.850;cause=17;text=\"User busy\"\n",
};
