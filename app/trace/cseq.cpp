// SPDX-License-Identifier: MIT
#include "cseq.h"

#include "asciitext.h"

#include <algorithm>
#include <limits>

CSeq parseCSeq(std::string_view value)
{
    constexpr quint64 highest = std::numeric_limits<quint32>::max();
    value = trimmed(value);
    quint64 number = 0;
    while (!value.empty() && isDigit(value.front())) {
        number = std::min(number * 10 + static_cast<quint64>(value.front() - '0'), highest);
        value.remove_prefix(1);
    }
    value = trimmed(value);
    const auto *end = std::find_if(value.begin(), value.end(), [](char c) {
        return c <= ' ' || c == '|' || c == '"' || c == '\'' || c == '`';
    });
    return {static_cast<quint32>(number),
            value.substr(0, static_cast<std::size_t>(end - value.begin()))};
}
