// SPDX-License-Identifier: MIT
#include "pagehighlights.h"

#include "colours.h"
#include "pagemarks.h"
#include "textcursors.h"

#include <QTextEdit>

void PageHighlights::seek(const QString &text)
{
    m_find.seek(text);
    refresh();
}

void PageHighlights::step(int by)
{
    m_find.step(by);
    mark();
}

void PageHighlights::refresh()
{
    // Where nobody seeks anything, as with most pages, it does not matter what is seen.
    const int seen = m_find.sought().isEmpty() ? 0 : m_page->cursorForPosition({0, 0}).position();
    m_find.lookThrough(*m_page->document(), seen);
    mark();
}

TextRange PageHighlights::shown() const
{
    return m_find.places().value(m_find.shown());
}

void PageHighlights::mark()
{
    const Colours colours(m_page->palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const TextRange &place, const QColor &ground, const QColor &ink) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(ground);
        mark.format.setForeground(ink);
        mark.cursor = cursorOver(m_page->document(), static_cast<int>(place.start),
                                 static_cast<int>(place.start + place.length));
        marks << mark;
    };
    const QList<TextRange> places =
        m_find.sought().isEmpty() ? pageMarks(*m_page->document(), m_words) : m_find.places();
    for (const TextRange &place : places)
        add(place, colours.mark, colours.markText);
    if (!m_find.places().isEmpty())
        add(shown(), m_page->palette().color(QPalette::Highlight),
            m_page->palette().color(QPalette::HighlightedText));
    m_page->setExtraSelections(marks);
}
