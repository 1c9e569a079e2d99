// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// Whether \a number can stand in a status line at all: 100 to 699 (RFC 3261 §7.2).
bool isResponseNumber(int number);

/// The code that a client takes an unknown \a number for: the x00 of its class, and 183 for a
/// provisional response other than 100 (RFC 3261 §8.1.3.2). 0 for what is no response number.
int treatedAs(int number);

/// A page for a \a number that no list has: what it counts as, with nothing made up.
ResponseCode unknownCode(int number);

/// The entry of \a number in \a table, or else unknownCode().
ResponseCode codeOrUnknown(const CodeTable &table, int number);
