// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "plainpage.h"
#include "tracesummary.h"

#include <QJsonObject>

/// What was found in a trace, a paragraph for each code: how often, to which methods, what it
/// means, and why, as far as Reason and Warning tell. Phrases from the trace are shown as text;
/// nothing in them steers a terminal.
QString traceText(const TraceSummary &summary, const CodeTable &table, const PlainStyle &style);

/// The same for scripts: an object with "codes" and "reported".
QJsonObject traceJson(const TraceSummary &summary);
