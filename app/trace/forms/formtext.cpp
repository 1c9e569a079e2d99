// SPDX-License-Identifier: MIT
#include "formtext.h"

#include "headername.h"
#include "messagestart.h"

#include <algorithm>

using std::string_view;

string_view firstLine(string_view text)
{
    return text.substr(0, text.find('\n'));
}

string_view lastLine(string_view text)
{
    const auto end = text.rfind('\n');
    return end == string_view::npos ? text : text.substr(end + 1);
}

string_view valueOf(string_view text, string_view key, string_view ends)
{
    const auto at = text.find(key);
    if (at == string_view::npos)
        return {};
    const string_view value = text.substr(at + key.size());
    return value.substr(0, value.find_first_of(ends));
}

string_view secondLine(string_view text)
{
    const auto end = text.find('\n');
    return end == string_view::npos ? string_view() : firstLine(text.substr(end + 1));
}

bool isHeaderName(string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetterOrDigit(c) || c == '-';
    });
}

bool looksLikeHeader(string_view line)
{
    const auto colon = line.find(':');
    return colon != string_view::npos && isHeaderName(line.substr(0, colon));
}

std::size_t headLength(string_view text)
{
    std::size_t length = firstLine(text).size();
    while (length < text.size()) {
        const string_view line = firstLine(text.substr(length + 1));
        if (trimmed(line).empty())
            break;
        length += 1 + line.size();
    }
    return length;
}

std::optional<ResponseReport> reportOf(string_view text, string_view ends)
{
    ResponseReport report;
    report.code = codeAt(text.data(), text.data() + text.size());
    if (report.code == 0)
        return std::nullopt;
    const string_view phrase = text.substr(3);
    report.phrase = view(trimmed(phrase.substr(0, ends.empty() ? 0 : phrase.find_first_of(ends))));
    return report;
}

std::optional<ResponseReport> readCode(string_view, string_view after)
{
    return reportOf(after);
}

std::optional<ResponseReport> readCodeAndPhrase(string_view, string_view after)
{
    return reportOf(after, ";\r\n");
}

std::size_t firstHeader(string_view text, string_view separator)
{
    constexpr std::size_t longestHeaderName = 20;
    for (auto at = text.find(separator); at != string_view::npos;
         at = text.find(separator, at + 1)) {
        const string_view name = text.substr(at + separator.size(), longestHeaderName);
        const auto colon = name.find(':');
        if (colon != string_view::npos && headerOf(name.substr(0, colon)) != HeaderName::Unknown)
            return at;
    }
    return string_view::npos;
}
