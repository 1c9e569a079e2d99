// SPDX-License-Identifier: MIT
#pragma once

#include "tabledata.h"

// The tables in the form in which they are built into the programs.

QByteArray packed(const TableData &data);

/// What packed() made into \a bytes. Throws a TableError where they are no such thing.
TableData unpacked(const QByteArray &bytes);

/// The same, with texts that are parts of \a bytes where this machine can have that: those have to
/// stay where they are for as long as any of the texts is used.
TableData unpackedInPlace(QByteArrayView bytes);
