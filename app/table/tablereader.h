// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QtEndian>

#include <type_traits>
#include <utility>

/// Reads back what a QDataStream of little-endian byte order wrote, out of memory. Each start reads
/// some twenty thousand values; through a QIODevice that would be a third of what the terminal's
/// takes.
class TableReader
{
public:
    enum class Texts {
        Copied,
        InPlace, ///< the bytes stay where they are, and texts are parts of them
    };

    explicit TableReader(QByteArrayView bytes, Texts texts = Texts::Copied)
        : m_next(bytes.begin())
        , m_end(bytes.end())
        , m_canRefer(texts == Texts::InPlace && Q_BYTE_ORDER == Q_LITTLE_ENDIAN
                     && reinterpret_cast<quintptr>(bytes.begin()) % alignof(QChar) == 0)
    { }

    /// Whether everything was there, and nothing is left.
    [[nodiscard]] bool hasReadAll() const { return !m_hasFailed && m_next == m_end; }

    TableReader &operator>>(int &value)
    {
        if (const char *bytes = take(sizeof(qint32)))
            value = qFromLittleEndian<qint32>(bytes);
        return *this;
    }

    template <typename Enum, std::enable_if_t<std::is_enum_v<Enum>, bool> = true>
    TableReader &operator>>(Enum &value)
    {
        int number = 0;
        *this >> number;
        value = static_cast<Enum>(number);
        return *this;
    }

    TableReader &operator>>(QString &value)
    {
        constexpr quint32 null = 0xffffffff;
        const quint32 size = takeSize();
        const char *bytes = size == null ? nullptr : take(size);
        if (!bytes)
            return *this;
        const auto length = static_cast<qsizetype>(size / sizeof(QChar));
        if (m_canRefer) {
            value = QString::fromRawData(reinterpret_cast<const QChar *>(bytes), length);
        } else {
            value = QString(length, Qt::Uninitialized);
            qFromLittleEndian<char16_t>(bytes, value.size(), value.data());
        }
        return *this;
    }

    template <typename Item>
    TableReader &operator>>(QList<Item> &items)
    {
        const quint32 size = takeCount();
        items.reserve(size);
        for (quint32 i = 0; i < size && !m_hasFailed; ++i)
            *this >> items.emplaceBack();
        return *this;
    }

    template <typename Key, typename Value>
    TableReader &operator>>(QHash<Key, Value> &items)
    {
        const quint32 size = takeCount();
        items.reserve(size);
        for (quint32 i = 0; i < size && !m_hasFailed; ++i) {
            Key key{};
            *this >> key;
            *this >> items[key];
        }
        return *this;
    }

private:
    const char *take(std::size_t size)
    {
        if (m_hasFailed || size > static_cast<std::size_t>(m_end - m_next)) {
            m_hasFailed = true;
            return nullptr;
        }
        return std::exchange(m_next, m_next + size);
    }

    quint32 takeSize()
    {
        const char *bytes = take(sizeof(quint32));
        return bytes ? qFromLittleEndian<quint32>(bytes) : 0;
    }

    /// How many items follow; each takes a byte at least.
    quint32 takeCount()
    {
        const quint32 count = takeSize();
        m_hasFailed |= count > static_cast<std::size_t>(m_end - m_next);
        return m_hasFailed ? 0 : count;
    }

    const char *m_next;
    const char *m_end;
    bool m_canRefer;
    bool m_hasFailed = false;
};
