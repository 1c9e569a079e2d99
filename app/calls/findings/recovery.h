// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

/// A request that failed, and a later one of the same sender on the same hop that did not.
struct Recovery {
    const Transaction *failed = nullptr;
    const Transaction *retry = nullptr;
    int failure = -1; ///< the final response of the former; the last send where none came
    int code = 0; ///< of the failure; 0: there was no response
    int success = -1; ///< the response that shows the latter to be good
};

/// The shortest time that \a request asks to be remembered for, -1 where it does not tell.
qint64 shortestExpiry(QByteArrayView request);

/// What mended the failure of \a recovery: the statements that say so, none where it cannot be
/// told. What else shows it is added to \a proof.
QList<FindingStatement> mendingOf(const Call &call, const CallResult &result,
                                  const Recovery &recovery, QList<int> &proof);
