// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <deque>
#include <vector>

/// A capture on its way to libpcap, which refuses a pcapng whose interfaces differ in link type or
/// length: here all interfaces are made alike, and which link type each packet had is noted. Any
/// other capture passes as it is. To be read in order.
class PcapngInterfaces final : public QIODevice
{
public:
    /// Reads \a capture, which has to live as long.
    explicit PcapngInterfaces(QIODevice &capture);

    /// The link type of the next packet, in the order in which they stand; -1 where it is the one
    /// that libpcap says.
    int takeLinkType();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool fill(qsizetype size);
    bool readBlock();
    void readSection();
    void readInterface();
    void notePacket(quint32 type);
    quint16 u16At(qsizetype at) const;
    quint32 u32At(qsizetype at) const;

    QIODevice &m_capture;
    QByteArray m_block; ///< read, and from m_given on not yet passed on
    qsizetype m_given = 0;
    bool m_isPcapng = true; ///< and so far as expected; otherwise all passes
    bool m_hasSection = false;
    bool m_isBigEndian = false;
    std::vector<quint16> m_linkTypes; ///< of the section's interfaces
    std::deque<quint16> m_packets; ///< the link type of each
};
