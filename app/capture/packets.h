// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"

/// What CaptureReader::read() does.
CaptureResult readPackets(QIODevice &capture, const CaptureReader::Sink &sink,
                          const std::atomic<bool> &stop, const std::function<void()> &progress);
