// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "plainpage.h"

/// Reads traces from \a files, "-" for standard input and that for none, and prints what is in them
/// all together, as JSON if \a json is set. Ctrl+C ends the reading, and what was read is printed.
/// Returns 0 with responses, 1 with none, 2 if a file could not be read; the others count all the
/// same.
int scanTraces(const QStringList &files, bool json, const CodeTable &table,
               const PlainStyle &style);
