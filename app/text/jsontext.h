// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QJsonDocument;

/// \a document as text, with all control characters escaped: it may go to a terminal.
QString jsonText(const QJsonDocument &document);
