// SPDX-License-Identifier: MIT
#include "sipframing.h"

#include "asciitext.h"
#include "startline.h"

#include <algorithm>

namespace {

using std::string_view;

constexpr qsizetype longestHead = 65536;
constexpr qsizetype longestBody = 1 << 20;

/// Behind the empty line that ends the head in \a text; 0 where there is none.
std::size_t headLength(string_view text)
{
    for (auto at = text.find('\n'); at != string_view::npos; at = text.find('\n', at + 1)) {
        const string_view rest = text.substr(at + 1, 2);
        if (rest.starts_with('\n'))
            return at + 2;
        if (rest == "\r\n")
            return at + 3;
    }
    return 0;
}

/// The number in the Content-Length of \a head, more than longestBody for any that is more.
qsizetype contentLength(string_view head)
{
    while (!head.empty()) {
        const string_view line = head.substr(0, head.find('\n'));
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        const auto colon = line.find(':');
        if (colon == string_view::npos)
            continue;
        const string_view name = trimmed(line.substr(0, colon));
        if (!equalsFolded(name, "content-length") && !equalsFolded(name, "l"))
            continue;
        qsizetype length = 0;
        for (const char c : trimmed(line.substr(colon + 1))) {
            if (!isDigit(c) || length > longestBody)
                break;
            length = length * 10 + (c - '0');
        }
        return length;
    }
    return 0;
}

} // namespace

SipFraming frameSip(QByteArrayView bytes)
{
    const auto isBreak = [](char c) { return c == '\r' || c == '\n'; };
    if (const auto *text = std::find_if_not(bytes.begin(), bytes.end(), isBreak);
        text != bytes.begin())
        return {SipFraming::KeepAlive, text - bytes.begin()};
    switch (startLikelihood(bytes)) {
    case StartLikelihood::None: {
        // What may become a start line yet is the last line, as far as it is there.
        const qsizetype next = indexOfStartLine(bytes);
        return {SipFraming::Lost, next > 0 ? next : bytes.lastIndexOf('\n') + 1};
    }
    case StartLikelihood::Open:
        return {};
    case StartLikelihood::Certain:
        break;
    }
    const string_view text(bytes.data(), static_cast<std::size_t>(bytes.size()));
    const auto head = static_cast<qsizetype>(headLength(text.substr(0, longestHead)));
    if (head == 0)
        return bytes.size() < longestHead ? SipFraming{}
                                          : SipFraming{SipFraming::CutMessage, bytes.size()};
    const qsizetype body = contentLength(text.substr(0, static_cast<std::size_t>(head)));
    if (body > longestBody)
        return {SipFraming::CutMessage, head};
    return head + body <= bytes.size() ? SipFraming{SipFraming::Message, head + body}
                                       : SipFraming{};
}
