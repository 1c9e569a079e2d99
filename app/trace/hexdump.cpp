// SPDX-License-Identifier: MIT
#include "hexdump.h"

#include "asciitext.h"

#include <QList>

#include <algorithm>

namespace {

using std::string_view;

constexpr std::size_t fewestOffsetDigits = 3;
constexpr std::size_t mostOffsetDigits = 8;
constexpr qsizetype mostBytes = 32; // of a row

std::size_t hexDigits(string_view text)
{
    return static_cast<std::size_t>(
        std::find_if(text.begin(), text.end(), [](char c) { return hexValue(c) < 0; })
        - text.begin());
}

std::size_t blanks(string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isBlank)
                                    - text.begin());
}

/// The bytes in \a text, in groups of one or two that a blank parts. hexdump leaves two blanks in
/// the middle of a row; more, or something else, end it.
QByteArray groupsIn(string_view text)
{
    constexpr qsizetype middle = 8;
    QByteArray bytes;
    std::size_t group = 0; // digits, the same in each but the last
    while (bytes.size() < mostBytes) {
        const std::size_t digits = hexDigits(text);
        if ((digits != 2 && digits != 4) || (group != 0 && digits > group))
            break;
        const string_view rest = text.substr(digits);
        const std::size_t gap = blanks(rest);
        if (gap == 0 && !trimmed(rest).empty())
            break;
        group = group == 0 ? digits : group;
        bytes += QByteArray::fromHex(view(text.substr(0, digits)).toByteArray());
        text = rest.substr(gap);
        if (gap > 1 && (bytes.size() != middle || gap > 2))
            break;
    }
    return bytes;
}

} // namespace

HexRow readHexRow(QByteArrayView line)
{
    string_view text = trimmedAtEnd(textOf(line));
    text.remove_prefix(blanks(text));
    if (text.starts_with("0x"))
        text.remove_prefix(2);
    const std::size_t digits = hexDigits(text);
    if (digits < fewestOffsetDigits || digits > mostOffsetDigits)
        return {};
    const qint64 offset = view(text.substr(0, digits)).toByteArray().toLongLong(nullptr, 16);
    text.remove_prefix(digits);
    const bool hasColon = text.starts_with(':');
    text.remove_prefix(hasColon ? 1 : 0);
    const std::size_t gap = blanks(text);
    const QByteArray bytes = groupsIn(text.substr(gap));
    const std::size_t leastGap = hasColon ? 1 : 2;
    return gap < leastGap || bytes.isEmpty() ? HexRow() : HexRow{offset, bytes};
}

bool isHexDump(QByteArrayView begin)
{
    qsizetype rows = 0;
    qsizetype others = 0;
    string_view text = textOf(begin);
    for (auto end = text.find('\n'); end != string_view::npos; end = text.find('\n')) {
        const string_view line = text.substr(0, end);
        if (readHexRow(view(line)).offset >= 0)
            ++rows;
        else if (!trimmed(line).empty())
            ++others;
        text.remove_prefix(end + 1);
    }
    return rows > others;
}

bool isRawJson(QByteArrayView begin)
{
    return textOf(begin).find(R"("frame_raw")") != string_view::npos;
}
