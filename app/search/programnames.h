// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// The codes that a program's name for them, \a word, means: "pjsip_sc_busy_here",
/// "statusbusyhere", "causes.rejected". \a word is folded. None where it is no such name; an
/// ordinary word of a phrase is none.
QList<int> codesNamed(const QString &word, const CodeTable &table);

/// Whether \a word, a constant, tells by what stands before it that it names a code:
/// "Response.BUSY_EVERYWHERE".
bool saysCode(const QString &word);
