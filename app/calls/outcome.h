// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

/// What became of a call: of its INVITE, or of the last request of what is none.
enum class Outcome : quint8 {
    Answered, ///< an INVITE was
    Succeeded, ///< another request
    Failed,
    Redirected,
    Cancelled,
    NoResponse, ///< not even a provisional one
    Unfinished, ///< the trace begins too late or ends too early to tell
};

/// Who ended a call: who sent its first INVITE, or who answered it.
enum class Ender : quint8 { Unknown, Caller, Callee };

/// What a call came to.
struct CallResult {
    Outcome outcome = Outcome::Unfinished;
    bool isInvite = false; ///< a call as people have them, rather than a registration, say
    int final = -1; ///< index of the response that decided; -1: none
    Ender endedBy = Ender::Unknown;
    qint64 ringAfter = -1; ///< nanoseconds from the first INVITE to the first 180; -1: not known
    qint64 answerAfter = -1; ///< the same to the first success

    QByteArrayView callerTag; ///< of the first INVITE without To tag; empty: not seen
    QByteArrayView calleeTag; ///< of the first success; empty: none
    QList<int> attempts; ///< transactions of the first INVITE and those that followed it, by order
    QList<int> lastAttempt; ///< those of the last one on the caller's own hop
};

/// Tells what \a call came to. An attempt is what shares a CSeq number; a challenge, a 422 or
/// another server make further ones, and the last decides, as it went on the caller's own hop:
/// there the INVITE has fewest Via headers. Requests within the dialog never do (RFC 3261 §14.1).
CallResult resultOf(const Call &call);
