// SPDX-License-Identifier: MIT
#pragma once

#include "jsonentry.h"
#include "responsecode.h"

/// The codes in the file codes/\a responseClass xx.json of \a folder, sorted by number. Throws a
/// TableError for anything but a whole file: unknown or missing field, wrong type, a number out of
/// class or twice.
QList<ResponseCode> readCodes(const QString &folder, int responseClass);
