// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// The tables that were checked and built into the program.
CodeTable builtInTables();
