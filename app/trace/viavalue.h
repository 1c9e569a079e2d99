// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// One element that a message came by (RFC 3261 §20.42, §18.2.1, RFC 3581). The views lead into the
/// header; what is missing is empty.
struct ViaValue {
    std::string_view transport; ///< "UDP", in any case
    std::string_view sentBy; ///< host and port, as the element calls itself
    std::string_view branch;
    std::string_view received;
    std::string_view rport; ///< its value, which a request does not have yet
    bool hasRport = false;

    /// Whether the branch alone tells transactions apart (RFC 3261 §8.1.1.7).
    bool hasCookie() const;
};

/// Reads the first value of a Via header in \a text, which may have more behind a comma.
ViaValue parseVia(std::string_view text);
