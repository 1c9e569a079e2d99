// SPDX-License-Identifier: MIT
#include "cataloguesource.h"
#include "packedtables.h"
#include "tableerror.h"
#include "tablefiles.h"

#include <QFile>
#include <QHashFunctions>

#include <cstdio>

namespace {

void write(const char *name, const QByteArray &bytes)
{
    QFile file(QFile::decodeName(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        throw TableError(file.errorString());
}

} // namespace

// tablecompiler FOLDER FILE SOURCE: part of the build. Checks the data files in FOLDER and writes
// them to FILE in the form that the programs start with, and to SOURCE what there is to translate
// in them. A fault in the data ends the build with its name.
int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: tablecompiler FOLDER FILE SOURCE\n", stderr);
        return 2;
    }
    // The same data makes the same file, whatever order a hash would have today.
    QHashSeed::setDeterministicGlobalSeed();
    try {
        const CodeTable table = readTables(QFile::decodeName(argv[1]));
        write(argv[2], packed(table.data()));
        write(argv[3], catalogueSource(table.data()));
    } catch (const TableError &error) {
        std::fputs(qPrintable(error.message() + u'\n'), stderr);
        return 1;
    }
    return 0;
}
