// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

/// Where the start line of a message was found in a text.
struct MessageStart {
    const char *lineBegin = nullptr; ///< of its line, as far as that is looked at
    const char *begin = nullptr; ///< of "SIP/2.0" or the method
    const char *rest = nullptr; ///< what follows the code, or the version of a request
    int code = 0; ///< of a response, 0 for a request
    std::string_view method; ///< of a request

    bool isRequest() const { return code == 0; }

    /// What stands before it in its line: the stamp of a log, say.
    std::string_view stamp() const;
};

/// The three digits at \a at as a code that a response can have (RFC 3261 §7.2), otherwise 0.
int codeAt(const char *at, const char *end);

/// The first start line in \a bytes whose version has its slash between \a from and \a to. The
/// version may be in any case, and a blank stands before the code (RFC 3261 §7.1, §25.1).
std::optional<MessageStart> nextMessageStart(const char *from, const char *to,
                                             std::string_view bytes);

/// Whether \a start, in \a bytes, stands in what was never sent: a script of SIPp, a rule of a
/// firewall, or the copy that SIPp prints of a message that it did not expect.
bool wasNeverSent(const MessageStart &start, std::string_view bytes);

/// Whether \a start is one that a tool takes out of a message to print it once more: tshark's JSON
/// out of a body, the log of JAIN-SIP into an attribute.
bool isSaidAgain(const MessageStart &start);
