// SPDX-License-Identifier: MIT
#pragma once

#include "callcounts.h"
#include "calltable.h"
#include "codetable.h"
#include "plainpage.h"

/// "41 calls: 3 failed, 2 unanswered", and what else there is of requests, in a line of its own for
/// those that are no calls; empty where there is nothing.
QString callHeadline(const CallCounts &counts);

/// A line for each of \a calls that failed or has a finding, the worst first: what it failed with,
/// between whom, when, where, what was found, and its Call-ID.
QString callLines(const CallTable &calls, const CodeTable &table, const PlainStyle &style);

/// Who \a uri is to people: the user, or the host where it names none.
QString partyText(QByteArrayView uri);

/// "ann → bob" for a call, "REGISTER ann" for what is none.
QString partiesText(QByteArrayView method, bool isInvite, QByteArrayView from, QByteArrayView to);

/// The time of the day, "10:02:14", \a time in nanoseconds since 1970; empty where it is not known.
QString clockText(qint64 time);

/// "frame 12" or "line 31".
QString numberText(const CallPlace &place);
