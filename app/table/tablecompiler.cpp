// SPDX-License-Identifier: MIT
#include "codetable.h"

#include <QFile>
#include <QHashFunctions>

#include <cstdio>

// tablecompiler FOLDER FILE: part of the build. Checks the data files in FOLDER and writes them to
// FILE in the form that the programs start with; a fault in the data ends the build with its name.
int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: tablecompiler FOLDER FILE\n", stderr);
        return 2;
    }
    // The same data makes the same file, whatever order a hash would have today.
    QHashSeed::setDeterministicGlobalSeed();
    try {
        const CodeTable table = CodeTable::load(QFile::decodeName(argv[1]));
        QFile file(QFile::decodeName(argv[2]));
        const QByteArray bytes = table.toBytes();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            throw TableError(file.errorString());
    } catch (const TableError &error) {
        std::fputs(qPrintable(error.message() + u'\n'), stderr);
        return 1;
    }
    return 0;
}
