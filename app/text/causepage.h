// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of a cause of the telephone network: what it means, which code it becomes and which
/// codes become it (RFC 3398 §7.2.4.1, §8.2.6.1), and what programs call it and make of it.
Page causePage(const IsdnCause &cause, const CodeTable &table);
