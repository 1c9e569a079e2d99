// SPDX-License-Identifier: MIT
#pragma once

#include "asciitext.h"

#include <QtGlobal>

/// The lines of a text, one after another.
class MessageLines
{
public:
    MessageLines(const char *begin, const char *end)
        : m_next(begin)
        , m_end(end)
    { }

    bool atEnd() const { return m_next >= m_end; }
    const char *position() const { return m_next; }

    /// How many line breaks stand before position().
    qint64 breaks() const { return m_breaks; }

    /// The next line, without its break. Not to be called at the end.
    std::string_view next()
    {
        const char *lineEnd = findChar(m_next, m_end, '\n');
        const std::string_view line = textBetween(m_next, lineEnd ? lineEnd : m_end);
        m_next = lineEnd ? lineEnd + 1 : m_end;
        m_breaks += lineEnd ? 1 : 0;
        return withoutReturn(line);
    }

private:
    /// \a line without what its break leaves of a carriage return, and without the end of a
    /// console's colours.
    static std::string_view withoutReturn(std::string_view line)
    {
        line = withoutColour(line);
        if (line.ends_with('\r'))
            return withoutColour(line.substr(0, line.size() - 1));
        if (line.ends_with("^M"))
            line.remove_suffix(2);
        return line;
    }

    static std::string_view withoutColour(std::string_view line)
    {
        if (line.ends_with("\x1b[0m"))
            line.remove_suffix(4);
        return line;
    }

    const char *m_next;
    const char *m_end;
    qint64 m_breaks = 0;
};
