// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

#include <QSet>

#include <utility>

/// How little a message tells of what its call came to; the first are dropped first.
enum class Weight : quint8 { Repeat, OnTheWay, Within, Deciding };
constexpr std::size_t weightCount = 4;

/// Tells what weight the messages of a call have, one after the other.
class Weighing
{
public:
    explicit Weighing(const Call &call);

    Weight weightOf(const CallMessage &message);

private:
    bool isDeciding(const CallMessage &message);

    const Call &m_call;
    QSet<size_t> m_deciding; ///< branches
    QSet<std::pair<int, int>> m_rings; ///< the provisional responses so far
    int m_fewestVias = -1;
};
