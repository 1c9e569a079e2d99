// SPDX-License-Identifier: MIT
#pragma once

#include "messagestart.h"
#include "sipmessage.h"

/// What was read of a message.
struct MessageHead {
    const char *end = nullptr; ///< where it ends, or where lines of others begin between its own
    qint64 lineBreaks = 0; ///< from the code to there
    bool hasHeaders = false; ///< whether any header of a SIP message was there at all
};
/// Reads phrase and headers of the message that begins with \a start, not beyond \a end, into
/// \a message. Lines that carry the same kind of stamp as the first are read without it. Where a
/// form of log writes lines its own way, \a unwrapped gets them as they were, and is what the
/// response then speaks of.
MessageHead readMessageHead(const MessageStart &start, const char *end, SipMessage &message,
                            QByteArray &unwrapped);

/// Reads the CSeq that the short log of SIPp has in a column before \a start into \a message.
void readShortLog(const MessageStart &start, SipMessage &message);

/// The parameter "tag" in \a value of a From or To header (RFC 3261 §19.3), empty if it has none.
QByteArrayView tagOf(QByteArrayView value);
