// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstring>
#include <string_view>

// The letters of SIP, which are those of ASCII, in text that is not copied (RFC 3261 §7.3.1).

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The value of the hexadecimal digit \a c, -1 where it is none.
inline int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char letter = lower(c);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

inline bool equalsFolded(std::string_view text, std::string_view lowered)
{
    return text.size() == lowered.size()
        && std::equal(text.begin(), text.end(), lowered.begin(),
                      [](char a, char b) { return lower(a) == b; });
}

inline bool isSpace(char c)
{
    return c <= ' ' && (isBlank(c) || c == '\r' || c == '\n');
}

inline std::string_view trimmedAtEnd(std::string_view text)
{
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return trimmedAtEnd(text);
}

/// The text from \a begin up to \a end, which is not before it.
inline std::string_view textBetween(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Where \a wanted stands first from \a begin up to \a end, null where it does not. Both may be
/// null.
inline const char *findChar(const char *begin, const char *end, char wanted)
{
    if (begin == end)
        return nullptr; // memchr() takes no null, however short
    return static_cast<const char *>(
        std::memchr(begin, wanted, static_cast<std::size_t>(end - begin)));
}

inline std::string_view textOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

inline QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
