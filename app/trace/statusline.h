// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

/// Where a status line was found.
struct StatusLine {
    const char *lineBegin = nullptr; ///< of its line, as far as that is looked at
    const char *version = nullptr; ///< "SIP/2.0"
    const char *code = nullptr; ///< the three digits

    /// What stands before the version in its line: the stamp of a log, say.
    std::string_view stamp() const;
};

/// The three digits at \a at as a code that a response can have (RFC 3261 §7.2), otherwise 0.
int codeAt(const char *at, const char *end);

/// The first status line in \a bytes whose version has its slash between \a from and \a to. The
/// version may be in any case, and a blank stands before the code (RFC 3261 §7.1, §25.1).
std::optional<StatusLine> nextStatusLine(const char *from, const char *to, std::string_view bytes);

/// Whether \a status, in \a bytes, stands in what was never sent: a script of SIPp, a pattern, or
/// the copy that SIPp prints of a message that it did not expect.
bool wasNeverSent(const StatusLine &status, std::string_view bytes);

/// Whether \a status is the one that tshark's JSON takes out of a body which it has printed before.
bool isSaidAgain(const StatusLine &status);
