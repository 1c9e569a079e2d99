// SPDX-License-Identifier: MIT
#include "traffic.h"

#include <algorithm>

namespace {

constexpr qsizetype mostPairs = 200'000; // of further ones nothing is said
}

Traffic::Pair Traffic::pairOf(const Envelope &envelope)
{
    return std::minmax(envelope.source.address, envelope.destination.address);
}

bool Traffic::isUp(const Envelope &envelope)
{
    return envelope.source.address <= envelope.destination.address;
}

void Traffic::add(const Envelope &envelope)
{
    if (envelope.time == 0 || envelope.source.address.isNull())
        return;
    const Pair pair = pairOf(envelope);
    auto known = m_pairs.find(pair);
    if (known == m_pairs.end()) {
        if (m_pairs.size() >= mostPairs)
            return;
        known = m_pairs.insert(pair, {});
    }
    known->lastTime = std::max(known->lastTime, envelope.time);
    (isUp(envelope) ? known->isUp : known->isDown) = true;
}

bool Traffic::isSeenAfter(const Envelope &envelope, qint64 wait) const
{
    if (envelope.time == 0 || envelope.source.address.isNull())
        return false;
    return m_pairs.value(pairOf(envelope)).lastTime >= envelope.time + wait;
}

bool Traffic::isSeenAgainst(const Envelope &envelope) const
{
    const Seen seen = m_pairs.value(pairOf(envelope));
    return isUp(envelope) ? seen.isDown : seen.isUp;
}
