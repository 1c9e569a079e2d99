// SPDX-License-Identifier: MIT
#pragma once

#include "asciitext.h"

#include <QtGlobal>

/// How the lines of a message are told apart.
enum class LineBreaks { Real, Escaped, Octal };

/// The lines of a text, one after another.
class MessageLines
{
public:
    MessageLines(const char *begin, const char *end, LineBreaks breaks)
        : m_next(begin)
        , m_end(end)
        , m_breaks(breaks)
    { }

    bool atEnd() const { return m_next >= m_end; }
    const char *position() const { return m_next; }

    /// How many line breaks, other than written ones, stand before position().
    qint64 realBreaks() const { return m_realBreaks; }

    /// The next line, without its break. Not to be called at the end.
    std::string_view next()
    {
        std::string_view line = textBetween(m_next, findRealBreak());
        if (const auto mark = writtenBreakIn(line); mark != std::string_view::npos) {
            line = line.substr(0, mark);
            m_next += mark + writtenBreak().size();
        } else if (m_realBreak < m_end) {
            m_next = m_realBreak + 1;
            ++m_realBreaks;
        } else {
            m_next = m_end;
        }
        return withoutReturn(line);
    }

private:
    /// With written breaks many lines stand before one real break: it is looked for once.
    const char *findRealBreak()
    {
        if (!m_realBreak || m_realBreak < m_next) {
            m_realBreak = findChar(m_next, m_end, '\n');
            if (!m_realBreak)
                m_realBreak = m_end;
        }
        return m_realBreak;
    }

    std::string_view writtenBreak() const
    {
        return m_breaks == LineBreaks::Escaped ? "\\n" : "#012";
    }

    std::size_t writtenBreakIn(std::string_view text) const
    {
        return m_breaks == LineBreaks::Real ? std::string_view::npos : text.find(writtenBreak());
    }

    /// \a line without what its break leaves of a carriage return, and without the end of a
    /// console's colours.
    std::string_view withoutReturn(std::string_view line) const
    {
        line = withoutColour(line);
        if (line.ends_with('\r'))
            return withoutColour(line.substr(0, line.size() - 1));
        if (line.ends_with("^M") || (m_breaks == LineBreaks::Escaped && line.ends_with("\\r")))
            line.remove_suffix(2);
        else if (m_breaks == LineBreaks::Octal && line.ends_with("#015"))
            line.remove_suffix(4);
        else if (m_breaks == LineBreaks::Octal && line.ends_with(' '))
            line.remove_suffix(1); // AudioCodes writes a blank before each break
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
    const char *m_realBreak = nullptr; ///< the next from m_next on, m_end for none
    LineBreaks m_breaks;
    qint64 m_realBreaks = 0;
};
