// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdio>

/// Prints \a text to \a stream, in UTF-8 and as it is.
void print(std::FILE *stream, const QString &text);
