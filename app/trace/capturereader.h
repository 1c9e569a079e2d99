// SPDX-License-Identifier: MIT
#pragma once

#include "envelope.h"

#include <QString>
#include <QtPlugin>

#include <atomic>
#include <functional>

class QIODevice;

/// What a capture held, besides its messages.
struct CaptureResult {
    QString error; ///< what went wrong, to follow the file's name; empty for nothing
    bool isCutOff = false; ///< it ends in the middle of a packet
    qint64 packets = 0;
    qint64 tlsPackets = 0; ///< those whose contents are encrypted
    quint16 tlsPort = 0; ///< that most of them went to or came from
};

/// Reads packets. A plug-in: only a capture needs it, and no other start should pay for what it
/// needs.
class CaptureReader
{
public:
    /// Gets the bytes of a message, and of anything else in a packet that may hold one: then the
    /// envelope has no addresses. They hold only while it is called.
    using Sink = std::function<void(QByteArrayView bytes, const Envelope &envelope)>;

    CaptureReader() = default;
    virtual ~CaptureReader() = default;
    Q_DISABLE_COPY_MOVE(CaptureReader)

    /// Reads \a capture, which is open and may be sequential, until it ends or \a stop becomes
    /// true, and calls \a progress now and then.
    virtual CaptureResult read(QIODevice &capture, const Sink &sink, const std::atomic<bool> &stop,
                               const std::function<void()> &progress) = 0;
};

Q_DECLARE_INTERFACE(CaptureReader, "sipdex.CaptureReader/1")

/// Whether \a begin, the first bytes of a file, are those of a capture that a CaptureReader reads,
/// or of a text with the bytes of its packets.
bool isCapture(QByteArrayView begin);

/// What reads captures, the same at each call; null where the plug-in is missing.
CaptureReader *captureReader();
