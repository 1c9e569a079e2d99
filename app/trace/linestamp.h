// SPDX-License-Identifier: MIT
#pragma once

#include "asciitext.h"

#include <optional>

/// What stands before each line of a message in a log.
class LineStamp
{
public:
    explicit LineStamp(std::string_view text)
        : m_text(text)
    {
        // "    Status-Line: SIP/2.0 ..." in the details of a packet: the lines below are indented.
        m_isIndented = m_text.find("Status-Line:") != std::string_view::npos
            || std::all_of(m_text.begin(), m_text.end(), isBlank);
        // Its last part without digits is found again where the digits before are fewer or more.
        std::size_t tail = m_text.size();
        while (tail > 0 && !isDigit(m_text[tail - 1]))
            --tail;
        m_tail = m_text.substr(tail);
        m_isStamp = !m_text.empty() && !m_isIndented
            && std::all_of(m_text.begin(), m_text.end(), [](char c) {
                   return static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\x1b';
               });
    }

    std::string_view text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    /// \a line without its stamp; nothing where it has another, and so is another's.
    std::optional<std::string_view> without(std::string_view line) const
    {
        if (m_text.empty())
            return line;
        if (m_isIndented)
            return trimmed(line);
        if (!m_isStamp)
            return line; // bytes of a capture, or the beginning of a sentence
        if (line.size() >= m_text.size() && hasSameShape(line))
            return line.substr(m_text.size());
        if (m_tail.size() >= 2) {
            const auto at = line.substr(0, m_text.size() + 24).find(m_tail);
            if (at != std::string_view::npos && at > 0 && isAlike(line.front(), m_text.front()))
                return line.substr(at + m_tail.size());
        }
        return std::nullopt;
    }

private:
    static bool isAlike(char a, char b) { return a == b || (isDigit(a) && isDigit(b)); }

    bool hasSameShape(std::string_view line) const
    {
        return std::equal(m_text.begin(), m_text.end(), line.begin(), isAlike);
    }

    std::string_view m_text;
    std::string_view m_tail;
    bool m_isIndented = false;
    bool m_isStamp = false;
};
