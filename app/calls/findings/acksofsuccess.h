// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

#include <QList>

/// Whether \a one and \a other are of one success, or its ACK, by their tags and number.
bool isSameSuccess(const CallMessage &one, const CallMessage &other);

/// The ACKs with the tags and the number of \a success, on whatever hop.
QList<int> fittingAcks(const Call &call, const CallMessage &success);

/// Whether an ACK that was not captured whole came after \a success and may be for it.
bool hasCutAck(const Call &call, int success);

/// An ACK that came after \a success and fits nothing, and in what; no key where there is none. One
/// for another INVITE, or another branch of a fork, says nothing about this success.
const char *strayAck(const Call &call, int success, int &stray);
