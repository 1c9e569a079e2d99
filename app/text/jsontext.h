// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QString>

/// \a document as text, with all control characters escaped: it may go to a terminal.
QString jsonText(const QJsonDocument &document,
                 QJsonDocument::JsonFormat format = QJsonDocument::Indented);
