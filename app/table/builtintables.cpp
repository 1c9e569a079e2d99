// SPDX-License-Identifier: MIT
#include "builtintables.h"

#include "packedtables.h"
#include "tableerror.h"

#include <QResource>

CodeTable builtInTables()
{
    // Read in place: the build left them uncompressed.
    const QResource tables(QStringLiteral(":/tables"));
    if (!tables.isValid())
        throw TableError(QStringLiteral("the built-in tables are missing"));
    return CodeTable(unpacked(tables.uncompressedData()));
}
