// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of any entry, or of a group of them, in the language of the program. A code that no
/// list has is answered as well.
Page entryPage(const EntryId &id, const CodeTable &table);

/// What an entry or a group is called, without its number: phrase, title, registered text. Empty
/// for a code that no list has.
QString entryName(const EntryId &id, const CodeTable &table);

/// What an entry is called where others stand beside it: "486 Busy Here", "Q.850 cause 17 User
/// busy", "Warning 304 Media type not available", the title of a symptom.
QString entryTitle(const EntryId &id, const CodeTable &table);
