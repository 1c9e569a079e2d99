// SPDX-License-Identifier: MIT
#include "history.h"

namespace {

constexpr qsizetype mostSteps = 200;

}

void History::visit(const Place &place, Visit kind)
{
    if (m_current >= 0 && m_steps.at(m_current).place == place) {
        m_steps[m_current].place.query = place.query;
        if (kind == Visit::Settled)
            m_steps[m_current].kind = kind;
        return;
    }
    m_steps.resize(m_current + 1); // what lay ahead is no longer there
    if (m_current >= 0 && m_steps.constLast().kind == Visit::Passing)
        m_steps.last() = {place, kind};
    else
        m_steps.append({place, kind});
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    m_current = m_steps.size() - 1;
}

void History::setScrolled(int scrolled)
{
    if (m_current >= 0)
        m_steps[m_current].place.scrolled = scrolled;
}
