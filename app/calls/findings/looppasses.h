// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "viavalue.h"

#include <vector>

// How one request passes several times through one element.

/// A request as it left one element, with what that goes by to send it on.
struct LoopHop {
    int message = -1;
    std::vector<ViaValue> vias;
    QByteArrayView requestUri;
    QList<QByteArrayView> routes;
    qint64 forwards = -1; ///< Max-Forwards
};

/// -1: none.
qint64 maxForwardsOf(const CallMessage &message);

/// All, the last element first.
std::vector<ViaValue> viaListOf(const CallMessage &message);

/// Whether one element put both there for one transaction.
bool isSameVia(const ViaValue &one, const ViaValue &other);

/// Every request of \a call on each of its hops; none where no request came back to an element.
std::vector<LoopHop> hopsOfLoops(const Call &call);

/// The most passes of one request through one element, among \a hops.
std::vector<const LoopHop *> passesOf(const Call &call, const std::vector<LoopHop> &hops);
