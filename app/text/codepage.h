// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of \a code, in the language of the program. Titles of RFCs and names of causes come
/// from \a table.
Page codePage(const ResponseCode &code, const CodeTable &table);

/// "75 registered codes, IANA registry of 2026-01-07"
QString registryNote(const CodeTable &table);
