// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// The codes that \a cause becomes on its way to SIP (RFC 3398 §7.2.4.1): 500 where nothing else is
/// said there, and none for what has no response of its own or stands in no recommendation.
QList<int> codesOfCause(const IsdnCause &cause, const CodeTable &table);
