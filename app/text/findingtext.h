// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "finding.h"

/// What \a statements of the finding \a id say, in the language of the program; a sentence each.
/// What they take from a trace is shown as it stood, and steers nothing.
QStringList findingSentences(const char *id, const QList<FindingStatement> &statements,
                             const CodeTable &table);

/// What the finding \a id is called in a line of a list: "the ACK is missing".
QString findingTitle(const char *id, const CodeTable &table);

/// The sections of RFCs that \a statements rest on.
QList<Reference> findingReferences(const char *id, const QList<FindingStatement> &statements,
                                   const CodeTable &table);

/// What to do about it.
QStringList findingSteps(const char *id, const CodeTable &table);

/// "0.2 s", "32 s", \a nanoseconds as one reads them; three digits at most, one below a second.
QString durationText(qint64 nanoseconds);
