// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// The prose of \a table as a C++ source, for lupdate to find: each text once, with a remark on
/// the entry and the field that it first stands in.
QByteArray catalogueSource(const CodeTable &table);
