// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "finding.h"
#include "page.h"

/// What there is to say of \a call, which came to \a result: what happened between whom, what was
/// \a found and which messages show it, what to do, the facts, and its ladder.
Page callPage(const Call &call, const CallResult &result, const QList<Finding> &found,
              const CodeTable &table);
