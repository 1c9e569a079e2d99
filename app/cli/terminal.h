// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// What sipdex-cli does with its \a arguments, the name of the program first: looks the query up
/// and prints to standard output, complaints to standard error. Returns the exit status: 0 with a
/// match, 1 with none or when the tables are broken, 2 for arguments it does not know.
int runTerminal(const QStringList &arguments);
