// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <algorithm>

// ngrep prints a packet in lines as wide as the terminal, indented by two blanks, and a dot for
// each byte that is no character: two for a line break.

namespace {

using std::string_view;

constexpr string_view indent = "  ";

bool standsWithDots(string_view, string_view text)
{
    const string_view rest = firstLine(text);
    return firstHeader(rest, "..") != string_view::npos;
}

std::size_t unwrapDots(string_view text, QByteArray &message)
{
    std::size_t taken = 0;
    QByteArray joined;
    string_view line = firstLine(text);
    while (true) {
        joined += view(trimmedAtEnd(line).size() < line.size() && line.ends_with('\r')
                           ? line.substr(0, line.size() - 1)
                           : line);
        taken += line.size();
        const string_view next = text.substr(std::min(taken + 1, text.size()));
        if (!next.starts_with(indent))
            break;
        line = firstLine(next).substr(indent.size());
        taken += 1 + indent.size();
    }
    message += joined.replace("..", "\n");
    return taken;
}

bool standsByLine(string_view, string_view text)
{
    const string_view next = trimmedAtEnd(secondLine(text));
    return trimmedAtEnd(firstLine(text)).ends_with('.') && next.ends_with('.')
        && looksLikeHeader(next);
}

std::size_t unwrapByLine(string_view text, QByteArray &message)
{
    std::size_t taken = 0;
    while (taken < text.size()) {
        const string_view line = firstLine(text.substr(taken));
        string_view plain = trimmedAtEnd(line);
        if (!plain.ends_with('.') || plain == ".")
            break;
        plain.remove_suffix(1);
        message += view(plain);
        message += '\n';
        taken += line.size() + 1;
    }
    return std::min(taken, text.size());
}

} // namespace

const LogForm ngrepByLineForm{
    .name = "ngrep, by line",
    .stands = standsByLine,
    .unwrap = unwrapByLine,
    .example = "U 192.0.2.9:5060 -> 192.0.2.5:5060 #12\nSIP/2.0 486 Busy Here.\nVia: SIP/2.0/UDP "
               "192.0.2.5:5060.\n"
               "CSeq: 7 INVITE.\nReason: Q.850;cause=17.\nContent-Length: 0.\n.\n",
    .told = "486 INVITE Q.850;cause=17\n",
};

const LogForm ngrepForm{
    .name = "ngrep",
    .stands = standsWithDots,
    .unwrap = unwrapDots,
    .example = "#\nU 192.0.2.9:5060 -> 192.0.2.5:5060 #12\n"
               "  SIP/2.0 486 Busy Here..Via: SIP/2.0/UDP 192.0.2.5:5060..CSeq: 7 INV\n"
               "  ITE..Reason: Q.850;cause=17..Content-Length: 0....\n",
    .told = "486 INVITE Q.850;cause=17\n",
};
