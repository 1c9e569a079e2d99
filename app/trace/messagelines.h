// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstring>
#include <string_view>

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

    std::string_view take()
    {
        const char *begin = m_next;
        // With written breaks many lines stand before one real break: it is looked for once.
        if (!m_realEnd || m_realEnd < begin) {
            m_realEnd = static_cast<const char *>(
                std::memchr(begin, '\n', static_cast<std::size_t>(m_end - begin)));
            if (!m_realEnd)
                m_realEnd = m_end;
        }
        const char *stop = m_realEnd;
        const std::size_t mark =
            m_breaks == LineBreaks::Real ? std::string_view::npos : writtenBreak({begin, stop});
        if (mark != std::string_view::npos) {
            stop = begin + mark;
            m_next = stop + writtenMark().size();
        } else if (stop < m_end) {
            m_next = stop + 1;
            ++m_taken;
        } else {
            m_next = m_end;
        }
        std::string_view line(begin, static_cast<std::size_t>(stop - begin));
        const auto withoutColour = [&line] {
            if (line.ends_with("\x1b[0m"))
                line.remove_suffix(4); // a console's, at the end of a coloured line
        };
        withoutColour();
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
            withoutColour();
        } else if (line.ends_with("^M")
                   || (m_breaks == LineBreaks::Escaped && line.ends_with("\\r"))) {
            line.remove_suffix(2);
        } else if (m_breaks == LineBreaks::Octal) {
            line = withoutOctalReturn(line);
        }
        return line;
    }

    /// How many line breaks, other than written ones, stand before position().
    qint64 taken() const { return m_taken; }

private:
    static std::string_view withoutOctalReturn(std::string_view line)
    {
        if (line.ends_with("#015"))
            line.remove_suffix(4);
        else if (line.ends_with(' '))
            line.remove_suffix(1); // AudioCodes writes a blank before each break
        return line;
    }

    std::string_view writtenMark() const
    {
        return m_breaks == LineBreaks::Escaped ? "\\n" : "#012";
    }
    std::size_t writtenBreak(std::string_view text) const { return text.find(writtenMark()); }

    const char *m_next;
    const char *m_end;
    const char *m_realEnd = nullptr;
    LineBreaks m_breaks;
    qint64 m_taken = 0;
};
