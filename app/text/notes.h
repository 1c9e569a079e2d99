// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"

/// The sentence that ends a symptom: which codes to look for, and the sections that explain it.
/// Both may be links.
QString whereToLook(const QStringList &codes, const QStringList &references);

/// What a query names beside response codes, a paragraph each: symptoms, causes and warn-codes.
QStringList searchNotes(const SearchResult &result, const CodeTable &table);
