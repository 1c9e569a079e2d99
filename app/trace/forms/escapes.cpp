// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <QString>

#include <array>

// A message as a string of JSON, of a program or of a shell, on one line: "\r\n" between the
// headers, also as "\u000d\u000a" or "\x0d\x0a". A string within a string is escaped twice.

namespace {

using std::string_view;

constexpr int mostLevels = 4;
constexpr string_view logKey = R"({"log":")";

/// Whether \a text has a line break that is written down.
bool hasWrittenBreak(string_view text)
{
    for (auto at = text.find('\\'); at != string_view::npos; at = text.find('\\', at + 1)) {
        const string_view escape = text.substr(at + 1);
        for (const string_view lineBreak : {"n", "r", "u000a", "u000d", "u000A", "u000D", "x0a",
                                            "x0d", "x0A", "x0D", "012", "015"}) {
            if (escape.starts_with(lineBreak))
                return true;
        }
    }
    return false;
}

/// The number of \a count digits to \a base that \a text begins with, -1 for none.
int numberIn(string_view text, std::size_t count, int base)
{
    if (text.size() < count)
        return -1;
    int number = 0;
    for (const char c : text.substr(0, count)) {
        const int digit = hexValue(c);
        if (digit < 0 || digit >= base)
            return -1;
        number = number * base + digit;
    }
    return number;
}

struct Escape {
    std::size_t length = 1; ///< behind the backslash
    int character = -1; ///< -1: none that is known
};

/// The escape that \a text, behind its backslash, begins with.
Escape escapeIn(string_view text)
{
    constexpr string_view letters = "nrt\"'/\\";
    constexpr string_view meanings = "\n\r\t\"'/\\";
    if (text.empty())
        return {};
    if (text.front() == 'u')
        return {5, numberIn(text.substr(1), 4, 16)};
    if (text.front() == 'x')
        return {3, numberIn(text.substr(1), 2, 16)};
    if (isDigit(text.front()))
        return {3, numberIn(text, 3, 8)};
    const auto at = letters.find(text.front());
    return at == string_view::npos ? Escape() : Escape{1, meanings[at]};
}

/// \a text up to the end of the string that it stands in: a quote, and what goes on behind one.
string_view stringIn(string_view text)
{
    for (auto at = text.find('"'); at != string_view::npos; at = text.find('"', at + 1)) {
        const bool isEscaped = at > 0 && text[at - 1] == '\\';
        const char next = at + 1 < text.size() ? text[at + 1] : ',';
        if (!isEscaped && (next == ',' || next == '}' || next == ']'))
            return text.substr(0, at);
    }
    return text;
}

QByteArray unescaped(string_view text)
{
    QByteArray plain;
    plain.reserve(static_cast<qsizetype>(text.size()));
    while (!text.empty()) {
        const string_view asItIs = text.substr(0, text.find('\\'));
        plain += view(asItIs);
        text.remove_prefix(asItIs.size());
        if (text.empty())
            break;
        const Escape escape = escapeIn(text.substr(1));
        if (escape.character < 0)
            plain += '\\';
        else if (escape.character < 0x80)
            plain += static_cast<char>(escape.character);
        else
            plain += QString(QChar(static_cast<char16_t>(escape.character))).toUtf8();
        text.remove_prefix(escape.character < 0 ? 1 : escape.length + 1);
    }
    return plain;
}

bool standsEscaped(string_view, string_view text)
{
    return hasWrittenBreak(firstLine(text));
}

std::size_t unwrapEscapes(string_view text, QByteArray &message)
{
    const string_view line = firstLine(text);
    const string_view string = stringIn(line);
    QByteArray plain = unescaped(string);
    for (int level = 1; level < mostLevels; ++level) {
        const string_view inner = textOf(plain);
        if (!hasWrittenBreak(firstLine(inner)))
            break;
        plain = unescaped(stringIn(inner));
    }
    message += plain.replace("\r\n", "\n").replace('\r', '\n');
    return string.size();
}

/// Whether each line of the message is a string of its own: of the first, the break is the end.
bool standsInLines(string_view before, string_view text)
{
    const QByteArray line = unescaped(stringIn(firstLine(text)));
    return before.ends_with(logKey) && line.indexOf('\n') == line.size() - 1
        && secondLine(text).starts_with(logKey);
}

std::size_t unwrapLines(string_view text, QByteArray &message)
{
    std::size_t taken = firstLine(text).size();
    message += unescaped(stringIn(firstLine(text))).trimmed();
    while (taken < text.size()) {
        const string_view line = firstLine(text.substr(taken + 1));
        const QByteArray plain = line.starts_with(logKey)
            ? unescaped(stringIn(line.substr(logKey.size()))).replace("\r", "").replace("\n", "")
            : QByteArray();
        if (plain.isEmpty())
            break;
        message += '\n' + plain;
        taken += 1 + line.size();
    }
    return taken;
}

} // namespace

const LogForm dockerLinesForm{
    .name = "Docker, an object for each line",
    .stands = standsInLines,
    .unwrap = unwrapLines,
    .example = R"({"log":"SIP/2.0 486 Busy Here\r\n","stream":"stdout"})"
               "\n"
               R"({"log":"From: \u003csip:ann@h\u003e\r\n","stream":"stdout"})"
               "\n"
               R"({"log":"CSeq: 7 INVITE\r\n","stream":"stdout"})"
               "\n"
               R"({"log":"Reason: Q.850;cause=17\r\n","stream":"stdout"})"
               "\n"
               R"({"log":"\r\n","stream":"stdout"})"
               "\n",
    .told = "486 INVITE Q.850;cause=17\n",
};

const LogForm escapedForm{
    .name = "a string with escapes",
    .stands = standsEscaped,
    .unwrap = unwrapEscapes,
    .example =
        R"({"m":"recv SIP\/2.0 486 Busy Here\r\nFrom: \"Ann\" <sip:ann@h>\r\nCSeq: 7 INVITE\r\n","l":1})"
        "\n"
        R"({"log":"{\"m\":\"SIP/2.0 180 Ringing\\r\\nCSeq: 7 INVITE\\r\\n\"}\n","stream":"stdout"})"
        "\n"
        R"({"m":"SIP/2.0 200 OK\u000d\u000aCSeq: 7 INVITE\u000d\u000a"})"
        "\n"
        R"(msg="SIP/2.0 603 Decline\x0d\x0aTo: "Ben" <sip:b@h>\x0d\x0aCSeq: 8 INVITE\x0d\x0a")"
        "\n"
        R"(b'SIP/2.0 404 Not Found\r\nCSeq: 9 INVITE\r\n\r\n')"
        "\n",
    .told = "486 INVITE\n180 INVITE\n200 INVITE\n603 INVITE\n404 INVITE\n",
};
