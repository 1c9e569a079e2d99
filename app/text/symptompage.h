// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of the symptom at \a place in \a table: what is behind it, and what to check in which
/// order.
Page symptomPage(int place, const CodeTable &table);
