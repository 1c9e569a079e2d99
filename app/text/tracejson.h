// SPDX-License-Identifier: MIT
#pragma once

#include "calltable.h"
#include "codetable.h"
#include "tracesummary.h"

#include <QJsonObject>

/// What was found in a trace, for scripts: an object with "codes" and "reported".
QJsonObject traceJson(const TraceSummary &summary);

/// One of \a calls, with what was found in it in the words of \a table.
QJsonObject callJson(const CallSummary &call, const CallTable &calls, const CodeTable &table);
