// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A warn-code of the Warning header (RFC 3261 §20.43 and the IANA registry).
struct WarnCode {
    int warning = 0;
    QString text; ///< as registered
    QString meaning;
    QList<int> codes; ///< the response codes it usually comes with
    Reference reference;
};
