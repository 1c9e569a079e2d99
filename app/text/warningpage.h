// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of a warn-code: its registered text, what it means, the codes it comes with.
Page warningPage(const WarnCode &warning, const CodeTable &table);
