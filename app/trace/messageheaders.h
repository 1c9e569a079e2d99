// SPDX-License-Identifier: MIT
#pragma once

#include "headername.h"
#include "sipmessage.h"

#include <string_view>

/// Keeps the headers of a message, line by line. What they say leads into the lines, which stand
/// one behind another in the bytes that are scanned.
class MessageHeaders
{
public:
    explicit MessageHeaders(SipMessage &message)
        : m_message(message)
    { }

    /// Adds \a line, "Name: value"; any other is passed over.
    void add(std::string_view line);

    /// Adds \a line, which goes on with the value of the one before (RFC 3261 §7.3.1).
    void addFolded(std::string_view line);

    /// Whether one was there that every SIP message has.
    bool haveSip() const { return m_haveSip; }

private:
    void keep(std::string_view value);

    SipMessage &m_message;
    HeaderName m_last = HeaderName::Unknown;
    const char *m_valueBegin = nullptr; ///< of the last one
    int m_viasBefore = 0; ///< the last one
    bool m_haveSip = false;
};

/// The number in the \a value of a Content-Length, -1 for none; what is longer than any message is
/// of no account.
int contentLengthIn(std::string_view value);

/// The header that \a line is one of, Unknown where it is none or none that is read.
HeaderName headerIn(std::string_view line);
