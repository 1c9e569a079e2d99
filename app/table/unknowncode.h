// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// What can stand in a status line at all (RFC 3261 §7.2).
inline constexpr int firstResponseNumber = 100;
inline constexpr int lastResponseNumber = 699;

/// Whether \a number is one of those.
bool isResponseNumber(int number);

/// The code that a client takes an unknown \a number for: the x00 of its class, and 183 for a
/// provisional response other than 100 (RFC 3261 §8.1.3.2). 0 for what is no response number.
int treatedAs(int number);

/// A page for a \a number that no list has: what it counts as, with nothing made up.
ResponseCode unknownCode(int number);

/// The entry of \a number in \a table, or else unknownCode().
ResponseCode codeOrUnknown(const CodeTable &table, int number);
