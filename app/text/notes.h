// SPDX-License-Identifier: MIT
#pragma once

#include "codesearch.h"

/// What is behind \a symptom, which codes to look for, and where that is written.
QString symptomText(const Symptom &symptom);

/// What a query names beside response codes, a paragraph each: symptoms, causes and warn-codes.
QStringList searchNotes(const SearchResult &result, const CodeTable &table);

/// What to say where nothing was found: one line for a terminal, with what may have been meant.
QString noMatchText(const SearchResult &result);
