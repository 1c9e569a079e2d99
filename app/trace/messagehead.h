// SPDX-License-Identifier: MIT
#pragma once

#include "seenresponse.h"

/// Where a status line was found.
struct StatusLine {
    const char *lineBegin = nullptr; ///< of its line; what stands before the version is its stamp
    const char *version = nullptr; ///< "SIP/2.0"
    const char *code = nullptr; ///< the three digits
};

/// Reads phrase and headers of the message that begins with \a status, not beyond \a end, into
/// \a response. Lines that carry the same kind of stamp as the first are read without it; line
/// breaks may be written as "\r\n" or "#015#012".
struct MessageHead {
    const char *end = nullptr; ///< where it ends, or where lines of others begin between its own
    qint64 lineBreaks = 0; ///< from the code to there
    bool hasHeaders = false; ///< whether any header of a SIP message was there at all
};
MessageHead readMessageHead(const StatusLine &status, const char *end, SeenResponse &response);

/// The parameter "tag" in \a value of a From or To header (RFC 3261 §19.3), empty if it has none.
QByteArrayView tagOf(QByteArrayView value);
