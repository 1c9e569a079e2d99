// SPDX-License-Identifier: MIT
#pragma once

#include "asked.h"

/// What is known of each entry of \a index before its words are looked at: whether numbers and
/// qualifiers of what is \a asked exclude it, whether it is named.
std::vector<Candidate> candidatesFor(const Asked &asked, const SearchIndex &index,
                                     const CodeTable &table);
