// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

/// All that can be found in \a call, which came to \a result, the most important first.
QList<Finding> findingsOf(const Call &call, const CallResult &result);
