// SPDX-License-Identifier: MIT
#pragma once

#include "pagefind.h"

#include <QStringList>

class QTextEdit;

/// What stands out in the text of a page: the words of the search that led to it, or, while
/// something is sought in the page, the places where that stands.
class PageHighlights
{
public:
    /// \a page must outlive this.
    explicit PageHighlights(QTextEdit *page)
        : m_page(page)
    { }

    /// To be marked from the next refresh() on.
    void setWords(const QStringList &words) { m_words = words; }

    /// Seeks \a text, from what is seen on. An empty one ends that.
    void seek(const QString &text);

    /// Goes on by so many places of those found, around the end.
    void step(int by);

    /// Marks a page that is laid out anew, or in other colours.
    void refresh();

    [[nodiscard]] const PageFind &found() const { return m_find; }

    /// The place found that is shown; a length of 0 where there is none.
    [[nodiscard]] TextRange shown() const;

private:
    void mark();

    QTextEdit *m_page;
    QStringList m_words;
    PageFind m_find;
};
