// SPDX-License-Identifier: MIT
#include "headername.h"

#include "asciitext.h"

namespace {

HeaderName compactHeaderOf(char letter)
{
    switch (lower(letter)) {
    case 'c':
        return HeaderName::ContentType;
    case 'f':
        return HeaderName::From;
    case 'l':
        return HeaderName::ContentLength;
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
    const auto only = [is](std::string_view lowered, HeaderName header) {
        return is(lowered) ? header : Unknown;
    };
    // Most lines of a log are decided by the length alone.
    switch (name.size()) {
    case 1:
        return compactHeaderOf(name.front());
    case 2:
        return only("to", To);
    case 3:
        return only("via", Via);
    case 4:
        return is("from") ? From : only("cseq", CSeq);
    case 6:
        return is("server") ? Agent : only("reason", Reason);
    case 7:
        return is("call-id") ? CallId : is("contact") ? OtherSip : only("warning", Warning);
    case 10:
        return only("user-agent", Agent);
    case 11:
        return only("retry-after", RetryAfter);
    case 12:
        return only("content-type", ContentType);
    case 14:
        return only("content-length", ContentLength);
    default:
        return Unknown;
    }
}
