// SPDX-License-Identifier: MIT
#include "packedtables.h"

#include "tableerror.h"
#include "tablestream.h"

#include <QIODevice>

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
    TableData data;
    TableReader reader(bytes);
    reader >> data;
    if (!reader.hasReadAll())
        throw TableError(QStringLiteral("the tables cannot be read"));
    return data;
}
