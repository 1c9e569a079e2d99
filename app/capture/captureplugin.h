// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"

#include <QObject>

/// Reads the captures that libpcap does.
class CapturePlugin final : public QObject, public CaptureReader
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "sipdex.CaptureReader/1")
    Q_INTERFACES(CaptureReader)

public:
    CaptureResult read(QIODevice &capture, const Sink &sink, const std::atomic<bool> &stop,
                       const std::function<void()> &progress) override;
};
