// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

class QIODevice;

/// \a device, which is open and has to live as long, as a stream of C, to be read in order; null
/// where that cannot be.
std::FILE *openStream(QIODevice &device);
