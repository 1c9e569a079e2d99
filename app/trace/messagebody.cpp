// SPDX-License-Identifier: MIT
#include "messagebody.h"

#include "asciitext.h"

#include <algorithm>

namespace {

using std::string_view;

/// How long the lines of SDP are that \a text begins with.
std::size_t sdpLength(string_view text)
{
    std::size_t length = 0;
    while (length + 1 < text.size() && text[length] >= 'a' && text[length] <= 'z'
           && text[length + 1] == '=') {
        const auto lineEnd = text.find('\n', length);
        length = lineEnd == string_view::npos ? text.size() : lineEnd + 1;
    }
    return length;
}

} // namespace

std::size_t bodyBegin(string_view message)
{
    for (auto lineEnd = message.find('\n'); lineEnd != string_view::npos;
         lineEnd = message.find('\n', lineEnd + 1)) {
        const string_view next = message.substr(lineEnd + 1);
        if (next.starts_with('\n'))
            return lineEnd + 2;
        if (next.starts_with("\r\n"))
            return lineEnd + 3;
    }
    return message.size();
}

std::size_t bodyLength(string_view text, int contentLength)
{
    if (contentLength >= 0)
        text = text.substr(0, static_cast<std::size_t>(contentLength));
    if (text.starts_with("v="))
        return sdpLength(text);
    if (contentLength >= 0)
        return text.size();
    // A status line, of a NOTIFY about what it reports.
    return text.starts_with("SIP/2.0") ? std::min(text.find('\n'), text.size()) : 0;
}
