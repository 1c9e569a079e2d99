// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

/// Goes through the bytes of a head, which may be shorter than they say: what is not there reads as
/// 0 or nothing, and leaves the cursor failed.
class ByteCursor
{
public:
    explicit ByteCursor(QByteArrayView bytes)
        : m_rest(bytes)
    { }

    /// Whether all that was asked for was there.
    bool isGood() const { return m_isGood; }

    quint8 u8() { return number<quint8>(); }
    quint16 u16() { return number<quint16>(); }
    quint32 u32() { return number<quint32>(); }

    QByteArrayView take(qsizetype count)
    {
        if (count < 0 || count > m_rest.size()) {
            m_isGood = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    void skip(qsizetype count) { take(count); }

    /// What is not yet read.
    QByteArrayView rest() const { return m_rest; }

private:
    /// Network byte order, as in all heads of packets.
    template <typename T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T(0) : qFromBigEndian<T>(bytes.data());
    }

    QByteArrayView m_rest;
    bool m_isGood = true;
};
