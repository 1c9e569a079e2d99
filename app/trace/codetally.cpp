// SPDX-License-Identifier: MIT
#include "codetally.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr qsizetype mostTexts = 100;
constexpr qsizetype longestText = 300;

} // namespace

void CountedTexts::add(QByteArrayView text, qint64 times)
{
    text = text.first(std::min(text.size(), longestText));
    for (auto &[known, count] : m_entries) {
        if (QByteArrayView(known) == text) {
            count += times;
            return;
        }
    }
    if (m_entries.size() < mostTexts)
        m_entries.append({text.toByteArray(), times});
    else if (m_entries.size() == mostTexts)
        m_entries.append({QByteArrayLiteral("…"), times});
    else
        m_entries.last().second += times;
}

void CountedTexts::add(const CountedTexts &other)
{
    for (const auto &[text, times] : other.m_entries)
        add(text, times);
}

int mostTellingCode(const QList<CodeTally> &tallies)
{
    const auto rank = [](const CodeTally &tally) {
        return std::tuple(tally.failedCalls, tally.code >= 400 && tally.normal < tally.count,
                          -tally.code);
    };
    const auto most = std::max_element(
        tallies.begin(), tallies.end(),
        [&rank](const CodeTally &a, const CodeTally &b) { return rank(a) < rank(b); });
    return most == tallies.end() ? 0 : most->code;
}
