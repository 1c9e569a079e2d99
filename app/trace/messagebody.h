// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// Where the body begins in the text of a message, behind the empty line; the end of \a message
/// where it has no such line.
std::size_t bodyBegin(std::string_view message);

/// How much of \a text, which stands behind the empty line of a message, is its body. That is
/// \a contentLength bytes at most, -1 where that is not told, and of an SDP body only lines that
/// look like SDP: a log may have gone on with something else (RFC 3261 §18.3, RFC 8866 §5).
std::size_t bodyLength(std::string_view text, int contentLength);
