// SPDX-License-Identifier: MIT
#pragma once

#include "comparison.h"
#include "plainpage.h"

/// \a comparison as plain text, ending in a line break: point by point, those that say the same
/// together.
QString plainComparison(const CodeComparison &comparison, const PlainStyle &style = {});
