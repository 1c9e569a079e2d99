// SPDX-License-Identifier: MIT
#pragma once

#include "seenresponse.h"
#include "statusline.h"

/// Reads phrase and headers of the message that begins with \a status, not beyond \a end, into
/// \a response. Lines that carry the same kind of stamp as the first are read without it; line
/// breaks may be written as "\r\n" or "#015#012".
struct MessageHead {
    const char *end = nullptr; ///< where it ends, or where lines of others begin between its own
    qint64 lineBreaks = 0; ///< from the code to there
    bool hasHeaders = false; ///< whether any header of a SIP message was there at all
};
MessageHead readMessageHead(const StatusLine &status, const char *end, SeenResponse &response);

/// Reads the CSeq that the short log of SIPp has in a column before \a status into \a response.
void readShortLog(const StatusLine &status, SeenResponse &response);

/// The parameter "tag" in \a value of a From or To header (RFC 3261 §19.3), empty if it has none.
QByteArrayView tagOf(QByteArrayView value);
