// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

/// Text of a trace: UTF-8 (RFC 3261 §7.1), and Latin-1 where it is none.
inline QString traceDecoded(QByteArrayView bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}
