// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// The headers of a response that are read, and those by which one knows a line for SIP's.
enum class HeaderName {
    Unknown,
    CSeq,
    CallId,
    From,
    To,
    Via,
    Reason,
    Warning,
    RetryAfter,
    Agent,
    ContentType,
    ContentLength,
    OtherSip,
};

/// The header that \a name is, in full or compact form (RFC 3261 §7.3.3).
HeaderName headerOf(std::string_view name);
