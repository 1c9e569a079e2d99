// SPDX-License-Identifier: MIT
#include "builtintables.h"

#include "packedtables.h"
#include "tableerror.h"

#include <QResource>

CodeTable builtInTables()
{
    // Read in place, as the build left them uncompressed: the texts are part of the program, and
    // stay where they are.
    const QResource tables(QStringLiteral(":/tables"));
    if (!tables.isValid())
        throw TableError(QStringLiteral("the built-in tables are missing"));
    return CodeTable(unpackedInPlace(tables.uncompressedData()));
}
