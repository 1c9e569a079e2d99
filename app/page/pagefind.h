// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

class QTextDocument;

/// Where \a text stands in \a document, in any case: in its characters, from the first to the last.
/// Nowhere for an empty text.
QList<TextRange> foundIn(const QTextDocument &document, const QString &text);
