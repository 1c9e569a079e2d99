// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTextCursor>

/// A cursor that has selected from \a start up to \a end of \a document, in characters. What is
/// beyond its text counts as its end.
QTextCursor cursorOver(QTextDocument *document, int start, int end);

/// What \a selection has of each paragraph, from the first to the last; nothing of paragraphs
/// without words, which are room for something else.
QList<QTextCursor> selectedParagraphs(const QTextCursor &selection);
