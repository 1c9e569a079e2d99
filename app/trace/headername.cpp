// SPDX-License-Identifier: MIT
#include "headername.h"

#include "asciitext.h"

HeaderName headerOf(std::string_view name)
{
    if (name.empty())
        return HeaderName::Unknown;
    const auto is = [name](std::string_view lowered) { return equalsFolded(name, lowered); };
    switch (lower(name.front())) {
    case 'c':
        if (is("cseq"))
            return HeaderName::CSeq;
        if (is("call-id"))
            return HeaderName::CallId;
        return is("contact") || is("content-length") || is("content-type") || name.size() == 1
            ? HeaderName::OtherSip
            : HeaderName::Unknown;
    case 'i':
        return name.size() == 1 ? HeaderName::CallId : HeaderName::Unknown;
    case 'f':
        return name.size() == 1 || is("from") ? HeaderName::From : HeaderName::Unknown;
    case 't':
        return name.size() == 1 || is("to") ? HeaderName::To : HeaderName::Unknown;
    case 'v':
        return name.size() == 1 || is("via") ? HeaderName::Via : HeaderName::Unknown;
    case 'r':
        if (is("reason"))
            return HeaderName::Reason;
        return is("retry-after") ? HeaderName::RetryAfter : HeaderName::Unknown;
    case 'w':
        return is("warning") ? HeaderName::Warning : HeaderName::Unknown;
    case 's':
        return is("server") ? HeaderName::Agent : HeaderName::Unknown;
    case 'u':
        return is("user-agent") ? HeaderName::Agent : HeaderName::Unknown;
    default:
        return HeaderName::Unknown;
    }
}
