// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// The tables in the data files of \a folder, read and checked. Throws a TableError at the first
/// fault: a table is whole or there is none.
CodeTable readTables(const QString &folder);
