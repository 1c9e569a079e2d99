// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

/// What \a response, which is a failure, says beyond its code, in sentences of cause-behind: a
/// reason, a warning, when to try again, what certain codes bring (RFC 3261 §21.4).
QList<FindingStatement> statementsOfRefusal(const CallMessage &response);
