// SPDX-License-Identifier: MIT
#include "packedtables.h"

#include "tableerror.h"
#include "tablestream.h"

#include <QIODevice>

namespace {

TableData readAll(TableReader reader)
{
    TableData data;
    reader >> data;
    if (!reader.hasReadAll())
        throw TableError(QStringLiteral("the tables cannot be read"));
    return data;
}

} // namespace

QByteArray packed(const TableData &data)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << data;
    return bytes;
}

TableData unpacked(const QByteArray &bytes)
{
    return readAll(TableReader(bytes));
}

TableData unpackedInPlace(QByteArrayView bytes)
{
    return readAll(TableReader(bytes, TableReader::Texts::InPlace));
}
