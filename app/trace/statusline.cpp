// SPDX-License-Identifier: MIT
#include "statusline.h"

#include "asciitext.h"

#include <algorithm>
#include <cstddef>

namespace {

using std::string_view;

constexpr std::ptrdiff_t longestStamp = 400;

/// Whether "SIP/2.0 " has its slash at \a slash, and there is room for a code behind.
bool hasVersion(const char *slash, string_view bytes)
{
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    return slash - begin >= 3 && end - slash >= 8 && slash[1] == '2' && slash[2] == '.'
        && slash[3] == '0' && isBlank(slash[4]) && equalsFolded({slash - 3, 3}, "sip");
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
bool isPartOfWord(const StatusLine &status, const char *begin)
{
    const char *version = status.version;
    if (version == status.lineBegin || !isLetterOrDigit(version[-1]))
        return false;
    return std::all_of(std::max(begin, version - 8), version, [](char c) {
        return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
    });
}

} // namespace

string_view StatusLine::stamp() const
{
    return textBetween(lineBegin, version);
}

int codeAt(const char *at, const char *end)
{
    if (end - at < 3 || at[0] < '1' || at[0] > '6' || !isDigit(at[1]) || !isDigit(at[2]))
        return 0;
    if (end - at > 3 && isLetterOrDigit(at[3]))
        return 0;
    return (at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0');
}

std::optional<StatusLine> nextStatusLine(const char *from, const char *to, string_view bytes)
{
    // The slash is the rarest of its characters in a log.
    const char *begin = bytes.data();
    for (const char *slash = findChar(from, to, '/'); slash; slash = findChar(slash + 1, to, '/')) {
        if (!hasVersion(slash, bytes) || codeAt(slash + 5, begin + bytes.size()) == 0)
            continue;
        const char *version = slash - 3;
        const StatusLine status{lineBeginOf(version, begin), version, slash + 5};
        if (!isPartOfWord(status, begin))
            return status;
    }
    return std::nullopt;
}

bool wasNeverSent(const StatusLine &status, string_view bytes)
{
    const char *from = std::max(bytes.data(), status.lineBegin - 64);
    const string_view before = trimmedAtEnd(textBetween(from, status.lineBegin));
    return trimmedAtEnd(textBetween(from, status.version)).ends_with("<![CDATA[")
        || before.ends_with("Unexpected UDP message received:")
        || before.ends_with("Unexpected TCP message received:");
}

bool isSaidAgain(const StatusLine &status)
{
    return status.stamp().ends_with(R"("sipfrag.line": ")");
}
