// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

/// The INVITEs that begin a call, as its caller had them. All are indices of transactions.
struct Attempts {
    QByteArrayView callerTag; ///< From tag of the last of them; empty: none is in the trace
    QList<int> all; ///< on all hops
    QList<int> own; ///< on the caller's own hop
    QList<int> last; ///< those of them with the highest CSeq number
};

/// Finds the INVITEs of \a call without To tag. Of several From tags, which the legs of a
/// back-to-back user agent have, the first counts, but for a retry that changes it.
Attempts attemptsOf(const Call &call);

/// Those of \a transactions that the caller itself had: with the fewest Via headers, and, as
/// elements may leave out those of others, from the sender of the first.
QList<int> onCallersHop(const Call &call, const QList<int> &transactions);
