// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What a text from elsewhere, pasted or dropped, is: something to search for, or a trace.
struct PastedText {
    bool isTrace = false;
    QString query; ///< one line, to search for where it is no trace; empty where there is nothing
};

/// Looks for SIP in \a text: a single status line is a query, two of them, or a message with
/// headers, are a trace. A status line among other lines is the query by itself; any other text is
/// one as it stands, cut where it is too long to be meant.
PastedText readPastedText(const QString &text);
