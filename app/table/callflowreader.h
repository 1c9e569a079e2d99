// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"

/// The call flows in flows.json in \a folder. Throws a TableError at the first fault.
QList<CallFlow> readCallFlows(const QString &folder);
