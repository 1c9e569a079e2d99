// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

/// Where a message stands, in as few bytes as a million calls need.
struct CallPlace {
    qint64 number = 0; ///< frame of a capture or line of a text, from 1
    qint64 time = 0; ///< as Envelope has it
    qint32 ends = -1; ///< which pair of ends in the table of calls; -1: not known
    bool isFrame = false;
};

/// A finding whose messages are no longer kept.
struct KeptFinding {
    const char *id = nullptr;
    QList<FindingStatement> statements;
    QList<CallPlace> where;
    QList<int> codes;
};

/// What is kept of a call: some 300 bytes where it went well.
struct CallSummary {
    /// Call-ID, and the URIs of From and To in the first message, with a line feed between.
    QByteArray names;
    QByteArray method; ///< of the first request, or of what the first response answers
    CallPlace start;
    CallPlace end;
    qint32 file = 0; ///< which of the files read
    qint32 messages = 0;
    qint32 repeats = 0;
    qint16 code = 0; ///< of the final response; 0: none
    Outcome outcome = Outcome::Unfinished;
    Ender endedBy = Ender::Unknown;
    bool isInvite = false;
    float ringAfter = -1; ///< seconds, -1: not known
    float answerAfter = -1;
    QList<KeptFinding> findings;

    QByteArrayView callId() const { return name(0); }
    QByteArrayView from() const { return name(1); }
    QByteArrayView to() const { return name(2); }

private:
    QByteArrayView name(int index) const;
};

/// Whether \a result, of the part of a call that \a summary does not know yet, decides what the
/// call came to, as it would if it had not been summed up before.
bool isDecisive(const CallSummary &summary, const Call &part, const CallResult &result);
