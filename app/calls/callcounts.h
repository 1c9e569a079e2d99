// SPDX-License-Identifier: MIT
#pragma once

#include "callsummary.h"

#include <QMap>

#include <vector>

/// How many calls came to what: calls as people have them, and requests that are none apart.
struct CallCounts {
    /// Of one kind.
    struct Kind {
        int all = 0;
        QMap<Outcome, int> outcomes;
    };

    Kind calls;
    QMap<QByteArray, Kind> others; ///< by method
};

CallCounts countsOf(const std::vector<CallSummary> &calls);

/// Indices of those of \a calls that failed, or have a finding, the worst first.
std::vector<std::size_t> noteworthy(const std::vector<CallSummary> &calls);
