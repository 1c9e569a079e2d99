// SPDX-License-Identifier: MIT
#include "packets.h"

#include "capturefile.h"
#include "hexdump.h"
#include "hexframes.h"
#include "packetdecoder.h"

#include <QIODevice>

namespace {

constexpr qint64 progressStep = 8192; // packets

/// Decodes the packets of \a file until there are no more. Returns how many there were.
template <typename Packets>
qint64 decode(Packets &file, PacketDecoder &decoder, const std::atomic<bool> &stop,
              const std::function<void()> &progress)
{
    CapturedPacket packet;
    qint64 count = 0;
    while (!stop && file.next(packet)) {
        decoder.add(packet);
        if (++count % progressStep == 0)
            progress();
    }
    decoder.finish();
    return count;
}

} // namespace

CaptureResult readPackets(QIODevice &capture, const CaptureReader::Sink &sink,
                          const std::atomic<bool> &stop, const std::function<void()> &progress)
{
    constexpr qint64 enoughToTell = 4096;
    PacketDecoder decoder(sink);
    CaptureResult result;
    const QByteArray begin = capture.peek(enoughToTell);
    if (isHexDump(begin) || isRawJson(begin)) {
        HexFrames file(capture);
        result.packets = decode(file, decoder, stop, progress);
    } else {
        CaptureFile file(capture);
        result.packets = decode(file, decoder, stop, progress);
        result.error = file.error();
        result.isCutOff = file.isCutOff();
    }
    result.tlsPackets = decoder.tlsPackets();
    result.tlsPort = decoder.tlsPort();
    return result;
}
