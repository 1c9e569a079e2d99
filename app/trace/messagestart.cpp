// SPDX-License-Identifier: MIT
#include "messagestart.h"

#include "asciitext.h"

#include <algorithm>
#include <cstddef>

namespace {

using std::string_view;

constexpr std::ptrdiff_t longestStamp = 400;

/// Where "SIP" begins of the version that has its slash at \a slash, null where it has none. JSON
/// may write the slash with a backslash.
const char *nameBefore(const char *slash, const char *begin)
{
    const char *nameEnd = slash > begin && slash[-1] == '\\' ? slash - 1 : slash;
    return nameEnd - begin >= 3 && equalsFolded({nameEnd - 3, 3}, "sip") ? nameEnd - 3 : nullptr;
}

/// Where the code stands that a blank at \a blank, perhaps one that does not break, stands before;
/// null where there is something else.
const char *codeBehind(const char *blank, const char *end)
{
    if (end - blank < 4)
        return nullptr;
    if (isBlank(*blank))
        return blank + 1;
    return blank[0] == '\xc2' && blank[1] == '\xa0' ? blank + 2 : nullptr;
}

const char *lineBeginOf(const char *version, const char *begin)
{
    const char *limit = std::max(begin, version - longestStamp);
    const char *lineBegin = version;
    while (lineBegin > limit && lineBegin[-1] != '\n' && lineBegin[-1] != '\r')
        --lineBegin;
    // A log that writes line breaks as "\n" or "#012" may have one right before.
    const string_view before = textBetween(lineBegin, version);
    return before.ends_with("\\n") || before.ends_with("#012") ? version : lineBegin;
}

/// "xSIP/2.0" is another word, unless x is a byte of a packet's head.
bool isPartOfWord(const MessageStart &start, const char *begin)
{
    const char *version = start.begin;
    if (version == start.lineBegin || !isLetterOrDigit(version[-1]))
        return false;
    return std::all_of(std::max(begin, version - 8), version, [](char c) {
        return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
    });
}

/// Whether what stands at \a at can follow a request line, in whatever way breaks are written.
bool endsLine(const char *at, const char *end)
{
    constexpr string_view signs = "\r\n\\#<^.\"'`| ";
    return at == end || signs.find(*at) != string_view::npos;
}

bool isMethodChar(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// The request line that ends with the \a version; its begin is null where there is none.
MessageStart requestBefore(const char *version, const char *behind, const char *begin)
{
    constexpr std::ptrdiff_t longestUri = 2000;
    constexpr std::ptrdiff_t longestMethod = 20;
    constexpr std::ptrdiff_t shortestMethod = 3;
    const char *uriEnd = version - 1;
    if (version == begin || *uriEnd != ' ')
        return {};
    const char *limit = std::max(begin, uriEnd - longestUri);
    const char *uri = uriEnd;
    while (uri > limit && static_cast<unsigned char>(uri[-1]) > ' ')
        --uri;
    if (uri == limit || uri[-1] != ' ' || !findChar(uri, uriEnd, ':'))
        return {};
    const char *methodEnd = uri - 1;
    const char *method = methodEnd;
    while (method > begin && methodEnd - method <= longestMethod && isMethodChar(method[-1]))
        --method;
    const std::ptrdiff_t length = methodEnd - method;
    if (length < shortestMethod || length > longestMethod)
        return {};
    return {lineBeginOf(method, begin), method, behind, 0, textBetween(method, methodEnd)};
}

} // namespace

string_view MessageStart::stamp() const
{
    return textBetween(lineBegin, begin);
}

int codeAt(const char *at, const char *end)
{
    if (end - at < 3 || at[0] < '1' || at[0] > '6' || !isDigit(at[1]) || !isDigit(at[2]))
        return 0;
    if (end - at > 3 && isLetterOrDigit(at[3]))
        return 0;
    return (at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0');
}

std::optional<MessageStart> nextMessageStart(const char *from, const char *to, string_view bytes)
{
    // The slash is the rarest of its characters in a log.
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    for (const char *slash = findChar(from, to, '/'); slash; slash = findChar(slash + 1, to, '/')) {
        if (end - slash < 4 || slash[1] != '2' || slash[2] != '.' || slash[3] != '0')
            continue;
        const char *version = nameBefore(slash, begin);
        if (!version)
            continue;
        const char *behind = slash + 4;
        MessageStart start;
        const char *code = codeBehind(behind, end);
        if (const int number = code ? codeAt(code, end) : 0)
            start = {lineBeginOf(version, begin), version, code + 3, number, {}};
        else if (endsLine(behind, end))
            start = requestBefore(version, behind, begin);
        if (start.begin && !isPartOfWord(start, begin))
            return start;
    }
    return std::nullopt;
}

bool wasNeverSent(const MessageStart &start, string_view bytes)
{
    constexpr std::ptrdiff_t farthest = 600;
    constexpr int mostSpaces = 24; // between a section of XML and the message in it
    const char *before = start.begin;
    for (int i = 0; i < mostSpaces && before > bytes.data() && isSpace(before[-1]); ++i)
        --before;
    const string_view words = textBetween(bytes.data(), before);
    if (words.ends_with("Unexpected UDP message received:")
        || words.ends_with("Unexpected TCP message received:") || words.ends_with(R"(content:")"))
        return true;
    // SIPp's scripts have keywords in brackets; JAIN-SIP logs what it sent in the same section.
    const char *end = bytes.data() + bytes.size();
    const string_view after =
        textBetween(start.rest, start.rest + std::min(end - start.rest, farthest));
    return words.ends_with("<![CDATA[")
        && (after.find("[last_") != string_view::npos
            || after.find("[call_id]") != string_view::npos
            || after.find("[local_") != string_view::npos);
}

bool isSaidAgain(const MessageStart &start)
{
    return start.stamp().ends_with(R"("sipfrag.line": ")")
        || start.stamp().ends_with(R"(firstLine=")");
}
