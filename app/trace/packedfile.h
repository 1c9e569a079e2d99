// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

/// What a file is packed with, or written in, as its first bytes say.
enum class Packing { None, Gzip, Zstd, Utf16LittleEndian, Utf16BigEndian };

/// Whether \a begin, the first bytes of a file, are those of a packing that is undone here. UTF-16
/// needs no mark: letters that alternate with NUL say it as well.
Packing packingOf(QByteArrayView begin);

/// The name of the packing that \a begin are the first bytes of and that is not undone here: "xz";
/// empty for anything else.
QString unknownPackingOf(QByteArrayView begin);

/// What \a packed, which has to live as long, holds in \a packing: to be read in order, as UTF-8
/// where it was UTF-16. Where it is damaged or ends too early, reading fails after what could be
/// unpacked, and errorString() says why, to follow the name in a sentence. It also fails for what
/// grows beyond measure. Its size() is that of \a packed.
std::unique_ptr<QIODevice> unpacked(QIODevice &packed, Packing packing);
