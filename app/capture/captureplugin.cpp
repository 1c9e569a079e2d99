// SPDX-License-Identifier: MIT
#include "captureplugin.h"

#include "packets.h"

CaptureResult CapturePlugin::read(QIODevice &capture, const Sink &sink,
                                  const std::atomic<bool> &stop,
                                  const std::function<void()> &progress)
{
    return readPackets(capture, sink, stop, progress);
}
