// SPDX-License-Identifier: MIT
#include "codetally.h"

#include <algorithm>

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
