// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QJsonDocument>
#include <QJsonObject>

/// \a code as the data files write it: the same fields, those that are empty left out.
QJsonObject toJson(const ResponseCode &code);

/// \a document as text in UTF-8, with all control characters escaped: it may go to a terminal.
QByteArray jsonText(const QJsonDocument &document);
