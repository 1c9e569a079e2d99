// SPDX-License-Identifier: MIT
#include "packets.h"

#include "capturefile.h"
#include "packetdecoder.h"

CaptureResult readPackets(QIODevice &capture, const CaptureReader::Sink &sink,
                          const std::atomic<bool> &stop, const std::function<void()> &progress)
{
    constexpr qint64 progressStep = 8192; // packets
    CaptureFile file(capture);
    PacketDecoder decoder(sink);
    CapturedPacket packet;
    while (!stop && file.next(packet)) {
        decoder.add(packet);
        if (packet.frame % progressStep == 0)
            progress();
    }
    decoder.finish();
    return {file.error(), file.isCutOff(), packet.frame, decoder.tlsPackets(), decoder.tlsPort()};
}
