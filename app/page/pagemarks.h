// SPDX-License-Identifier: MIT
#pragma once

#include "textmatcher.h"

#include <QList>
#include <QStringList>

class QTextDocument;

/// Where words of a query are marked in a paragraph of a page: the user state of its QTextBlock, so
/// that the page says it once and is not laid out again for other words.
enum class Marking {
    AtWordStart = -1, ///< of a paragraph that says nothing else
    Within, ///< in a reason phrase
    None, ///< in what the search does not look at: titles, the line at the end
};

/// \a marking as a declaration of the style of a paragraph.
QString markingCss(Marking marking);

/// Where \a words, which are folded, are to be marked in \a document, in any ending as a search
/// finds them: in its characters, sorted, without overlaps.
QList<TextRange> pageMarks(const QTextDocument &document, const QStringList &words);
