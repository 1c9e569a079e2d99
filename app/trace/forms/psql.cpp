// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

// psql prints a text of several lines in a column of its table: a rule before each, "\r" for a
// carriage return, and a plus sign where a line goes on.

namespace {

using std::string_view;

bool standsInTable(string_view before, string_view text)
{
    return before.ends_with("| ") && trimmedAtEnd(firstLine(text)).ends_with('+');
}

std::size_t unwrapTable(string_view text, QByteArray &message)
{
    std::size_t taken = 0;
    string_view cell = firstLine(text);
    while (true) {
        taken += firstLine(text.substr(taken)).size();
        string_view line = trimmedAtEnd(cell);
        const bool goesOn = line.ends_with('+');
        line = trimmedAtEnd(line.substr(0, line.size() - (goesOn ? 1 : 0)));
        if (line.ends_with("\\r"))
            line.remove_suffix(2);
        message += view(line);
        message += '\n';
        const string_view next = firstLine(text.substr(std::min(taken + 1, text.size())));
        const auto rule = next.find("| ");
        if (!goesOn || rule == string_view::npos)
            return taken;
        cell = next.substr(rule + 2);
        ++taken;
    }
}

} // namespace

const LogForm psqlForm{
    .name = "psql, a column of its table",
    .stands = standsInTable,
    .unwrap = unwrapTable,
    .example = " id  |            raw            \n-----+---------------------------\n"
               " 480 | SIP/2.0 486 Busy Here\\r   +\n     | Call-ID: a\\r              +\n"
               "     | CSeq: 7 INVITE\\r          +\n     | Reason: Q.850;cause=17\\r  +\n     | "
               "\\r  +\n     | \n"
               "(1 row)\n",
    .told = "486 INVITE Q.850;cause=17\n",
};
