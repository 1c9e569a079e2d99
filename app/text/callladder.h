// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "ladder.h"

/// The messages of \a call as a ladder: repeats folded into the first ("×11"), one participant for
/// each address, or, in a log that has none, caller and callee. Those whose indices are in
/// \a marked stand out.
Ladder callLadder(const Call &call, const QList<int> &marked);
