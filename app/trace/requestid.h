// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// The request that a response answers, as far as it takes to tell it from others: the texts are
/// not kept.
struct RequestId {
    size_t callId = 0; ///< its hash
    size_t method = 0; ///< its hash
    quint32 cseq = 0;
};
