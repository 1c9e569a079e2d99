// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// A row of a hex dump: "0010  01 08 00 45 …", "0x0010:  0108 0045 …".
struct HexRow {
    qint64 offset = -1; ///< of its first byte, -1: it is no such row
    QByteArray bytes;
};

/// Reads \a line as a row. What stands behind the bytes, as characters mostly, is left out.
HexRow readHexRow(QByteArrayView line);

/// Whether \a begin, the first bytes of a text, are mostly a hex dump.
bool isHexDump(QByteArrayView begin);

/// Whether \a begin, the first bytes of a text, are JSON of tshark with the bytes of packets.
bool isRawJson(QByteArrayView begin);
