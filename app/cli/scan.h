// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "plainpage.h"

/// What to read, and what to print of it.
struct ScanRequest {
    QStringList files; ///< "-" for standard input, and that for none
    bool isJson = false;
    QByteArray callId; ///< of the only call that is wanted; empty: all
};

/// Reads the traces that \a request names, and prints what is in them all together. Ctrl+C ends the
/// reading, and what was read is printed. Returns 0 with SIP, 1 with none, or without the call that
/// is wanted, 2 if a file could not be read; the others count all the same.
int scanTraces(const ScanRequest &request, const CodeTable &table, const PlainStyle &style);
