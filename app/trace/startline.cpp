// SPDX-License-Identifier: MIT
#include "startline.h"

#include "asciitext.h"
#include "messagestart.h"

#include <algorithm>

namespace {

using std::string_view;

constexpr std::size_t longestToken = 40;
constexpr std::size_t longestLine = 8192;
constexpr string_view sipVersion = "sip/2.0";

/// A character of a method, which is a token (RFC 3261 §25.1).
bool isTokenChar(char c)
{
    constexpr string_view signs = "-.!%*_+`'~";
    return isLetterOrDigit(c) || signs.find(c) != string_view::npos;
}

StartLine readStatusLine(string_view line)
{
    StartLine start;
    if (isBlank(line[sipVersion.size()]))
        start.code = codeAt(line.data() + sipVersion.size() + 1, line.data() + line.size());
    if (start.code != 0)
        start.length = static_cast<qsizetype>(line.size());
    return start;
}

StartLine readRequestLine(string_view line)
{
    const auto blank = line.find(' ');
    if (blank == 0 || blank > longestToken || line.size() < blank + sipVersion.size() + 3
        || !std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(blank),
                        isTokenChar)
        || !equalsFolded(line.substr(line.size() - sipVersion.size()), sipVersion))
        return {};
    const string_view uri = line.substr(blank + 1, line.size() - sipVersion.size() - blank - 2);
    if (line[line.size() - sipVersion.size() - 1] != ' ' || uri.find(':') == string_view::npos
        || uri.find(' ') != string_view::npos)
        return {};
    return {0, view(line.substr(0, blank)), view(uri), static_cast<qsizetype>(line.size())};
}

} // namespace

StartLine readStartLine(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !isTokenChar(bytes.front()))
        return {}; // what most packets are
    string_view line = textOf(bytes).substr(0, longestLine);
    line = line.substr(0, line.find_first_of("\r\n"));
    if (line.size() > sipVersion.size()
        && equalsFolded(line.substr(0, sipVersion.size()), sipVersion))
        return readStatusLine(line);
    return readRequestLine(trimmedAtEnd(line));
}

QByteArrayView withoutLineBreaks(QByteArrayView bytes)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n'; };
    const auto *text = std::find_if_not(bytes.begin(), bytes.end(), isBreak);
    return bytes.sliced(text - bytes.begin());
}

bool beginsMessage(QByteArrayView bytes)
{
    return !readStartLine(withoutLineBreaks(bytes)).isNull();
}

qsizetype indexOfSipVersion(QByteArrayView bytes, qsizetype from)
{
    constexpr qsizetype slashAt = 3;
    const string_view text = textOf(bytes);
    qsizetype at = from + slashAt;
    while (at < bytes.size()) {
        // The slash is the rarest of its characters.
        const char *slash = findChar(bytes.data() + at, bytes.data() + bytes.size(), '/');
        if (!slash)
            return -1;
        at = slash - bytes.data();
        const auto begin = static_cast<std::size_t>(at - slashAt);
        if (equalsFolded(text.substr(begin, sipVersion.size()), sipVersion))
            return at - slashAt;
        ++at;
    }
    return -1;
}

qsizetype indexOfStartLine(QByteArrayView bytes)
{
    const string_view text = textOf(bytes);
    for (qsizetype at = indexOfSipVersion(bytes); at >= 0; at = indexOfSipVersion(bytes, at + 1)) {
        const auto lineBreak = text.substr(0, static_cast<std::size_t>(at)).rfind('\n');
        const qsizetype lineBegin =
            lineBreak == string_view::npos ? 0 : static_cast<qsizetype>(lineBreak) + 1;
        if (!readStartLine(bytes.sliced(lineBegin)).isNull())
            return lineBegin;
    }
    return -1;
}

StartLikelihood startLikelihood(QByteArrayView bytes)
{
    using enum StartLikelihood;
    const string_view text = textOf(bytes).substr(0, longestLine);
    if (!readStartLine(bytes).isNull())
        return Certain;
    if (text.size() >= longestLine || text.find('\n') != string_view::npos)
        return None;
    const string_view word = text.substr(0, text.find_first_of(" /"));
    const bool isOpen = word.size() <= longestToken
        && std::all_of(word.begin(), word.end(), isTokenChar)
        && std::none_of(text.begin(), text.end(), [](char c) {
                            return static_cast<unsigned char>(c) < ' ' && c != '\r' && c != '\t';
                        });
    return isOpen ? Open : None;
}
