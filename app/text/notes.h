// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

/// What a query says beside what it looks for, a paragraph each: which program sends such a phrase.
QStringList searchNotes(const SearchResult &result, const CodeTable &table);
