// SPDX-License-Identifier: MIT
#include "builtintables.h"

#include <QFile>

CodeTable builtInTables()
{
    QFile file(QStringLiteral(":/tables"));
    if (!file.open(QIODevice::ReadOnly))
        throw TableError(QStringLiteral("the built-in tables are missing"));
    return CodeTable::fromBytes(file.readAll());
}
