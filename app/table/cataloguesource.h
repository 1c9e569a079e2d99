// SPDX-License-Identifier: MIT
#pragma once

#include "tabledata.h"

/// The prose of \a data as a C++ source, for lupdate to find: each text once, with a remark on
/// the entry and the field that it first stands in.
QByteArray catalogueSource(const TableData &data);
