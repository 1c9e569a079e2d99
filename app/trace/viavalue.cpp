// SPDX-License-Identifier: MIT
#include "viavalue.h"

#include "asciitext.h"

#include <algorithm>

namespace {

using std::string_view;

/// Takes the text up to the first of \a ends off \a text.
string_view takeUntil(string_view &text, string_view ends)
{
    const string_view taken = text.substr(0, text.find_first_of(ends));
    text.remove_prefix(taken.size());
    return trimmed(taken);
}

void addParameter(ViaValue &via, string_view name, string_view value)
{
    if (equalsFolded(name, "branch")) {
        via.branch = value;
    } else if (equalsFolded(name, "received")) {
        via.received = value;
    } else if (equalsFolded(name, "rport")) {
        via.rport = value;
        via.hasRport = true;
    }
}

} // namespace

bool ViaValue::hasCookie() const
{
    constexpr string_view cookie = "z9hg4bk";
    return equalsFolded(branch.substr(0, cookie.size()), cookie);
}

ViaValue parseVia(string_view text)
{
    ViaValue via;
    for (int slashes = 0; slashes < 2; ++slashes) { // "SIP / 2.0 / UDP"
        const auto slash = text.find('/');
        if (slash == string_view::npos)
            return {};
        text.remove_prefix(slash + 1);
    }
    text = trimmed(text);
    via.transport = takeUntil(text, " \t\r\n");
    text = trimmed(text);
    via.sentBy = takeUntil(text, ";,");
    while (text.starts_with(';')) {
        text.remove_prefix(1);
        string_view parameter = takeUntil(text, ";,");
        const string_view name = takeUntil(parameter, "=");
        addParameter(via, name, parameter.empty() ? parameter : trimmed(parameter.substr(1)));
    }
    return via;
}
