// SPDX-License-Identifier: MIT
#include "headername.h"

#include "asciitext.h"

namespace {

HeaderName compactHeaderOf(char letter)
{
    switch (lower(letter)) {
    case 'c':
        return HeaderName::OtherSip; // Content-Type
    case 'f':
        return HeaderName::From;
    case 'i':
        return HeaderName::CallId;
    case 't':
        return HeaderName::To;
    case 'v':
        return HeaderName::Via;
    default:
        return HeaderName::Unknown;
    }
}

} // namespace

HeaderName headerOf(std::string_view name)
{
    using enum HeaderName;
    const auto is = [name](std::string_view lowered) { return equalsFolded(name, lowered); };
    // Most lines of a log are decided by the length alone.
    switch (name.size()) {
    case 1:
        return compactHeaderOf(name.front());
    case 2:
        return is("to") ? To : Unknown;
    case 3:
        return is("via") ? Via : Unknown;
    case 4:
        return is("from") ? From : is("cseq") ? CSeq : Unknown;
    case 6:
        return is("server") ? Agent : is("reason") ? Reason : Unknown;
    case 7:
        return is("call-id") ? CallId
            : is("contact")  ? OtherSip
            : is("warning")  ? Warning
                             : Unknown;
    case 10:
        return is("user-agent") ? Agent : Unknown;
    case 11:
        return is("retry-after") ? RetryAfter : Unknown;
    case 12:
        return is("content-type") ? OtherSip : Unknown;
    case 14:
        return is("content-length") ? OtherSip : Unknown;
    default:
        return Unknown;
    }
}
