// SPDX-License-Identifier: MIT
#pragma once

class CodeTable;

/// Checks what the entries of \a table say of each other: each code, RFC, section, cause and call
/// flow that one names has to be there. Throws a TableError at the first that is not.
void checkLinks(const CodeTable &table);
