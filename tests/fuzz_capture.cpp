// SPDX-License-Identifier: MIT
#include "packets.h"
#include "startline.h"
#include "streammessages.h"

#include <QBuffer>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

/// What was read is looked at, so that the sanitizer sees what stands outside of it.
void check(QByteArrayView bytes, const Envelope &envelope)
{
    if (bytes.isEmpty() || (!beginsMessage(bytes) && indexOfSipVersion(bytes) < 0))
        qFatal("What holds no SIP was passed on.");
    if (!beginsMessage(bytes) && !envelope.source.address.isNull())
        qFatal("What is no message has a sender.");
    if (envelope.frame < 1)
        qFatal("A message stands in no frame.");
}

/// Reads \a bytes as a capture.
void readCapture(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    readPackets(buffer, check, false, [] {});
}

/// Reads \a bytes as what one side of a connection sent, cut into pieces.
void readStream(QByteArrayView bytes)
{
    const CaptureReader::Sink sink = check;
    StreamMessages messages(sink);
    const qsizetype size = bytes.isEmpty() ? 1 : 1 + static_cast<quint8>(bytes.front()) % 80;
    Envelope envelope;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        ++envelope.frame;
        messages.add(bytes.sliced(at, std::min(size, bytes.size() - at)), envelope);
        if (messages.held() > bytes.size() * 2)
            qFatal("More is held than came.");
    }
    messages.interrupt();
}

} // namespace

/// Any bytes will do, so whatever goes wrong here is a bug.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    readCapture(bytes);
    readStream(bytes);
    return 0;
}
