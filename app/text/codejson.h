// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QJsonDocument>
#include <QJsonObject>

/// \a code as the data files write it: the same fields, those that are empty left out.
QJsonObject toJson(const ResponseCode &code);

/// \a document as text, with all control characters escaped: it may go to a terminal.
QString jsonText(const QJsonDocument &document);
