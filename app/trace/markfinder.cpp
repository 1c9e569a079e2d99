// SPDX-License-Identifier: MIT
#include "markfinder.h"

#include "asciitext.h"

#include <algorithm>

MarkFinder::MarkFinder(std::span<const LogForm *const> forms)
{
    m_steps.fill(static_cast<quint8>(shortest - blockSize + 1));
    for (const LogForm *form : forms) {
        if (form->mark.empty())
            continue;
        Q_ASSERT(form->mark.size() >= shortest);
        m_marks.push_back(form->mark);
        for (std::size_t i = 0; i + blockSize <= shortest; ++i) {
            quint8 &step = m_steps.at(numberOf(form->mark.data() + i));
            step = std::min(step, static_cast<quint8>(shortest - blockSize - i));
        }
    }
}

const char *MarkFinder::next(const char *from, const char *to, const char *limit) const
{
    while (from < to && limit - from >= static_cast<std::ptrdiff_t>(shortest)) {
        const quint8 step = m_steps[numberOf(from + shortest - blockSize)];
        if (step > 0) {
            from += step;
            continue;
        }
        const std::string_view rest = textBetween(from, limit);
        if (std::any_of(m_marks.begin(), m_marks.end(),
                        [rest](std::string_view mark) { return rest.starts_with(mark); }))
            return from;
        ++from;
    }
    return nullptr;
}
