// SPDX-License-Identifier: MIT
#include "headername.h"

#include "asciitext.h"

#include <initializer_list>

namespace {

struct KnownHeader {
    std::string_view name; ///< in small letters
    HeaderName header;
};

HeaderName firstOf(std::initializer_list<KnownHeader> headers, std::string_view name)
{
    for (const KnownHeader &known : headers) {
        if (equalsFolded(name, known.name))
            return known.header;
    }
    return HeaderName::Unknown;
}

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
    // Most lines of a log are decided by the length alone.
    switch (name.size()) {
    case 1:
        return compactHeaderOf(name.front());
    case 2:
        return firstOf({{"to", To}}, name);
    case 3:
        return firstOf({{"via", Via}}, name);
    case 4:
        return firstOf({{"from", From}, {"cseq", CSeq}}, name);
    case 6:
        return firstOf({{"server", Agent}, {"reason", Reason}}, name);
    case 7:
        return firstOf({{"call-id", CallId}, {"contact", OtherSip}, {"warning", Warning}}, name);
    case 10:
        return firstOf({{"user-agent", Agent}}, name);
    case 11:
        return firstOf({{"retry-after", RetryAfter}}, name);
    case 12:
        return firstOf({{"content-type", OtherSip}}, name);
    case 14:
        return firstOf({{"content-length", OtherSip}}, name);
    default:
        return Unknown;
    }
}
