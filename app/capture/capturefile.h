// SPDX-License-Identifier: MIT
#pragma once

#include "packetdecoder.h"
#include "pcapnginterfaces.h"

#include <memory>

struct pcap;

/// The packets of a capture, one after another.
class CaptureFile
{
public:
    /// Reads \a capture, which is open and has to live as long.
    explicit CaptureFile(QIODevice &capture);
    ~CaptureFile();
    Q_DISABLE_COPY_MOVE(CaptureFile)

    /// Reads the next packet into \a packet, whose bytes hold until the one after. Returns false
    /// where there is none.
    bool next(CapturedPacket &packet);

    /// Why there is no next packet, in libpcap's words; empty where the capture has ended.
    QString error() const { return m_error; }

    /// Whether the capture ends in the middle of something.
    bool isCutOff() const { return m_isCutOff; }

private:
    void setError(const char *text);

    PcapngInterfaces m_interfaces;
    pcap *m_pcap = nullptr;
    int m_linkType = 0;
    qint64 m_frame = 0;
    QString m_error;
    bool m_isCutOff = false;
};
