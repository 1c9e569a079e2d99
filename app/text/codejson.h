// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QJsonObject>

/// \a code as the data files write it: the same fields, those that are empty left out.
QJsonObject toJson(const ResponseCode &code);
