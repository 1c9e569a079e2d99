// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

/// What the INVITE of \a call came to.
CallResult inviteResultOf(const Call &call);
