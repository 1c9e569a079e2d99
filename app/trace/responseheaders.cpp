// SPDX-License-Identifier: MIT
#include "responseheaders.h"

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

HeaderName headerIn(string_view line)
{
    const auto colon = colonIn(line);
    return colon == string_view::npos ? HeaderName::Unknown
                                      : headerOf(trimmed(line.substr(0, colon)));
}

void ResponseHeaders::add(string_view line)
{
    const auto colon = colonIn(line);
    if (colon == string_view::npos) {
        m_last = HeaderName::Unknown;
        return;
    }
    m_last = headerOf(trimmed(line.substr(0, colon)));
    const string_view value = line.substr(colon + 1);
    m_valueBegin = value.data();
    keep(value);
}

void ResponseHeaders::addFolded(string_view line)
{
    if (m_last == HeaderName::Unknown)
        return;
    if (m_last == HeaderName::Reason)
        m_response.reasons.removeLast();
    else if (m_last == HeaderName::Warning)
        m_response.warnings.removeLast();
    keep(textBetween(m_valueBegin, line.data() + line.size()));
}

void ResponseHeaders::keep(string_view value)
{
    switch (m_last) {
    case HeaderName::CSeq: {
        const CSeq cseq = parseCSeq(value);
        m_response.cseq = cseq.number;
        m_response.method = view(cseq.method);
        m_haveSip = true;
        break;
    }
    case HeaderName::CallId:
        m_response.callId = view(trimmed(value));
        m_haveSip = true;
        break;
    case HeaderName::From:
        m_response.from = view(value);
        m_haveSip = true;
        break;
    case HeaderName::To:
        m_response.to = view(value);
        m_haveSip = true;
        break;
    case HeaderName::Via:
        m_haveSip = true;
        break;
    case HeaderName::Reason:
        m_response.reasons << view(trimmed(value));
        break;
    case HeaderName::Warning:
        m_response.warnings << view(trimmed(value));
        break;
    case HeaderName::RetryAfter:
        m_response.retryAfter = view(trimmed(value));
        break;
    case HeaderName::Agent:
        m_response.agent = view(trimmed(value));
        break;
    case HeaderName::OtherSip:
    case HeaderName::Unknown:
        break;
    }
}
