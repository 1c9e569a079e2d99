// SPDX-License-Identifier: MIT
#include "capturefile.h"

#include "devicestream.h"
#include "linklayer.h"

#include <algorithm>
#include <array>
#include <limits>

#include <pcap/pcap.h>

using namespace Qt::StringLiterals;

namespace {

/// Nanoseconds since 1970, 0 for what is out of their range.
qint64 nanoseconds(const timeval &time)
{
    constexpr qint64 second = 1'000'000'000;
    if (time.tv_sec < 0 || time.tv_sec >= std::numeric_limits<qint64>::max() / second)
        return 0;
    return time.tv_sec * second + time.tv_usec; // which libpcap was asked to make nanoseconds
}

/// Most link types are numbered in files as in libpcap; this one depends on the system.
int fileLinkType(int dataLink)
{
    return dataLink == DLT_RAW ? LinkType::RawIp : dataLink;
}

} // namespace

CaptureFile::CaptureFile(QIODevice &capture)
    : m_interfaces(capture)
{
    std::array<char, PCAP_ERRBUF_SIZE> error{};
    std::FILE *stream = openStream(m_interfaces);
    if (stream) {
        m_pcap = pcap_fopen_offline_with_tstamp_precision(stream, PCAP_TSTAMP_PRECISION_NANO,
                                                          error.data());
    }
    if (m_pcap) {
        m_linkType = fileLinkType(pcap_datalink(m_pcap));
        return;
    }
    setError(error.data());
    if (stream)
        std::fclose(stream);
}

CaptureFile::~CaptureFile()
{
    if (m_pcap)
        pcap_close(m_pcap);
}

void CaptureFile::setError(const char *text)
{
    m_error = QString::fromLocal8Bit(text);
    m_isCutOff = m_error.startsWith("truncated "_L1); // libpcap has no number for it
}

bool CaptureFile::next(CapturedPacket &packet)
{
    pcap_pkthdr *head = nullptr;
    const u_char *bytes = nullptr;
    const int result = m_pcap ? pcap_next_ex(m_pcap, &head, &bytes) : PCAP_ERROR_BREAK;
    if (result != 1) {
        if (result == PCAP_ERROR)
            setError(pcap_geterr(m_pcap));
        return false;
    }
    const int linkType = m_interfaces.takeLinkType();
    packet.frame = ++m_frame;
    packet.time = nanoseconds(head->ts);
    packet.linkType = linkType < 0 ? m_linkType : linkType;
    packet.bytes = QByteArrayView(bytes, static_cast<qsizetype>(head->caplen));
    return true;
}
