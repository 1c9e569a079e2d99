// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "plainpage.h"
#include "tracesummary.h"

/// What was found in a trace, a paragraph for each code: how often, to which methods, what it
/// means, and why, as far as Reason and Warning tell. Phrases from the trace are shown as text;
/// nothing in them steers a terminal.
QString traceText(const TraceSummary &summary, const CodeTable &table, const PlainStyle &style);
