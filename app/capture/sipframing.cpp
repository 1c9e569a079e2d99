// SPDX-License-Identifier: MIT
#include "sipframing.h"

#include "asciitext.h"
#include "messageheaders.h"
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
        if (headerIn(line) == HeaderName::ContentLength)
            return std::max(contentLengthIn(line.substr(line.find(':') + 1)), 0);
        head.remove_prefix(std::min(line.size() + 1, head.size()));
    }
    return 0;
}

} // namespace

SipFraming frameSip(QByteArrayView bytes)
{
    if (const qsizetype breaks = bytes.size() - withoutLineBreaks(bytes).size(); breaks > 0)
        return {SipFraming::KeepAlive, breaks};
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
    const string_view text = textOf(bytes);
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
