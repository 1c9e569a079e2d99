// SPDX-License-Identifier: MIT
#include "traffic.h"

#include <algorithm>

namespace {

constexpr qsizetype mostWays = 400'000; // of further ones nothing is said
constexpr qsizetype mostGaps = 4096;
constexpr qint64 shortestGap = 600'000'000'000; // ten minutes: hardly anybody is as quiet as that

} // namespace

Traffic::Way Traffic::wayOf(const Envelope &envelope)
{
    return {envelope.source.address, envelope.destination.address};
}

Traffic::Way Traffic::wayBack(const Envelope &envelope)
{
    return {envelope.destination.address, envelope.source.address};
}

void Traffic::add(const Envelope &envelope)
{
    if (envelope.time == 0)
        return;
    addTime(envelope.time);
    if (envelope.source.address.isNull())
        return;
    auto known = m_ways.find(wayOf(envelope));
    if (known == m_ways.end()) {
        if (m_ways.size() >= mostWays)
            return;
        known = m_ways.insert(wayOf(envelope), {});
    }
    known->lastTime = std::max(known->lastTime, envelope.time);
    if (envelope.isAfterGap)
        known->lastLoss = std::max(known->lastLoss, envelope.time);
}

void Traffic::addTime(qint64 time)
{
    if (m_lastTime != 0 && time - m_lastTime > shortestGap) {
        if (m_gaps.size() < mostGaps)
            m_gaps << Gap{m_lastTime, time};
        else
            m_lastGap = std::min(m_lastGap, m_lastTime);
    }
    m_lastTime = std::max(m_lastTime, time);
}

/// Whether nothing passed for \a wait nanoseconds after \a time, or that is not known.
bool Traffic::isPaused(qint64 time, qint64 wait) const
{
    if (time + wait > m_lastGap)
        return true;
    const auto gap =
        std::upper_bound(m_gaps.begin(), m_gaps.end(), time,
                         [](qint64 value, const Gap &each) { return value < each.end; });
    return gap != m_gaps.end() && gap->begin <= time && gap->end > time + wait;
}

bool Traffic::isSeenAfter(const Envelope &envelope, qint64 wait) const
{
    if (envelope.time == 0 || envelope.source.address.isNull())
        return false;
    const qint64 last =
        std::max(m_ways.value(wayOf(envelope)).lastTime, m_ways.value(wayBack(envelope)).lastTime);
    return last >= envelope.time + wait && !isPaused(envelope.time, wait);
}

bool Traffic::isLostAfter(const Envelope &envelope) const
{
    return std::max(m_ways.value(wayOf(envelope)).lastLoss,
                    m_ways.value(wayBack(envelope)).lastLoss)
        >= envelope.time;
}

bool Traffic::isSeenAgainst(const Envelope &envelope) const
{
    return m_ways.contains(wayBack(envelope));
}
