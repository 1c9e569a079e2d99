// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <stdexcept>

/// What is wrong with a data file: names the file, the entry, the field and what was expected.
class TableError : public std::runtime_error
{
public:
    explicit TableError(const QString &message)
        : std::runtime_error(message.toStdString())
    { }
    QString message() const { return QString::fromUtf8(what()); }
};
