// SPDX-License-Identifier: MIT
#include "messageheaders.h"

#include "asciitext.h"
#include "cseq.h"

#include <algorithm>

namespace {

using std::string_view;

constexpr std::size_t longestName = 40;

/// Where the name of a header ends in \a line; names are short.
std::size_t colonIn(string_view line)
{
    return line.substr(0, longestName).find(':');
}

} // namespace

int contentLengthIn(string_view value)
{
    constexpr int longest = 1 << 24;
    int length = -1;
    for (const char c : trimmed(value)) {
        if (!isDigit(c) || length > longest)
            break;
        length = std::max(length, 0) * 10 + (c - '0');
    }
    return length;
}

HeaderName headerIn(string_view line)
{
    const auto colon = colonIn(line);
    return colon == string_view::npos ? HeaderName::Unknown
                                      : headerOf(trimmed(line.substr(0, colon)));
}

void MessageHeaders::add(string_view line)
{
    const auto colon = colonIn(line);
    if (colon == string_view::npos) {
        m_last = HeaderName::Unknown;
        return;
    }
    m_last = headerOf(trimmed(line.substr(0, colon)));
    const string_view value = line.substr(colon + 1);
    m_valueBegin = value.data();
    m_viasBefore = m_message.vias;
    keep(value);
}

void MessageHeaders::addFolded(string_view line)
{
    if (m_last == HeaderName::Unknown)
        return;
    if (m_last == HeaderName::Reason)
        m_message.reasons.removeLast();
    else if (m_last == HeaderName::Warning)
        m_message.warnings.removeLast();
    keep(textBetween(m_valueBegin, line.data() + line.size()));
}

void MessageHeaders::keep(string_view value)
{
    switch (m_last) {
    case HeaderName::CSeq: {
        const CSeq cseq = parseCSeq(value);
        m_message.cseq = cseq.number;
        m_message.method = view(cseq.method);
        m_haveSip = true;
        break;
    }
    case HeaderName::CallId:
        m_message.callId = view(trimmed(value));
        m_haveSip = true;
        break;
    case HeaderName::From:
        m_message.from = view(value);
        m_haveSip = true;
        break;
    case HeaderName::To:
        m_message.to = view(value);
        m_haveSip = true;
        break;
    case HeaderName::Via:
        if (m_viasBefore == 0)
            m_message.via = view(trimmed(value));
        m_message.vias =
            m_viasBefore + 1 + static_cast<int>(std::count(value.begin(), value.end(), ','));
        m_haveSip = true;
        break;
    case HeaderName::Reason:
        m_message.reasons << view(trimmed(value));
        break;
    case HeaderName::Warning:
        m_message.warnings << view(trimmed(value));
        break;
    case HeaderName::RetryAfter:
        m_message.retryAfter = view(trimmed(value));
        break;
    case HeaderName::Agent:
        m_message.agent = view(trimmed(value));
        break;
    case HeaderName::ContentType:
        m_message.isSipfragCarrier = value.find("ipfrag") != string_view::npos;
        break;
    case HeaderName::ContentLength:
        m_message.contentLength = contentLengthIn(value);
        break;
    case HeaderName::OtherSip:
    case HeaderName::Unknown:
        break;
    }
}
