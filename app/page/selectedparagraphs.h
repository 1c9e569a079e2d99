// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QTextCursor>

/// What \a selection has of each paragraph, from the first to the last; nothing of paragraphs
/// without words, which are room for something else.
QList<QTextCursor> selectedParagraphs(const QTextCursor &selection);
