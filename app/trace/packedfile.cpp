// SPDX-License-Identifier: MIT
#include "packedfile.h"

#include "asciitext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

using std::string_view;

constexpr qsizetype chunkSize = 1 << 17;
// Nothing that a program logs or captures packs this well over such a length.
constexpr qint64 mostGrowth = 500;
constexpr qint64 leastSuspect = 1 << 30;

class PackedFileText
{
    Q_DECLARE_TR_FUNCTIONS(PackedFile)
};

/// Reads a device by way of something that has its own state.
class UnpackedDevice : public QIODevice
{
public:
    explicit UnpackedDevice(QIODevice &packed)
        : m_packed(packed)
    { }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_packed.size(); }

protected:
    /// Unpacks from the front of \a input, which it shortens, to \a data. Returns how many bytes
    /// came out, or -1 with an errorString(). Without input it is told that there is no more.
    virtual qint64 unpack(QByteArrayView &input, char *data, qint64 maxSize) = 0;

    qint64 readData(char *data, qint64 maxSize) override
    {
        while (maxSize > 0) {
            if (m_input.isEmpty() && !readInput())
                return -1;
            const bool isAtEnd = m_input.isEmpty();
            const qint64 count = unpack(m_input, data, maxSize);
            if (count < 0)
                return count;
            m_given += count;
            if (m_given > leastSuspect && m_given / mostGrowth > m_taken) {
                setErrorString(PackedFileText::tr(
                                   "unpacks to more than %1 times its size; the rest was not read")
                                   .arg(mostGrowth));
                return -1;
            }
            if (count > 0 || isAtEnd)
                return count;
        }
        return 0;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool readInput()
    {
        m_buffer.resize(chunkSize);
        const qint64 count = m_packed.read(m_buffer.data(), chunkSize);
        if (count < 0)
            setErrorString(m_packed.errorString());
        m_taken += std::max<qint64>(count, 0);
        m_input =
            QByteArrayView(m_buffer).first(static_cast<qsizetype>(std::max<qint64>(count, 0)));
        return count >= 0;
    }

    QIODevice &m_packed;
    QByteArray m_buffer;
    QByteArrayView m_input; ///< of m_buffer, what is not yet unpacked
    qint64 m_taken = 0;
    qint64 m_given = 0;
};

class GzipDevice final : public UnpackedDevice
{
public:
    explicit GzipDevice(QIODevice &packed)
        : UnpackedDevice(packed)
    {
        constexpr int gzipOnly = 16; // added to the size of the window
        inflateInit2(&m_stream, MAX_WBITS + gzipOnly);
    }
    ~GzipDevice() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipDevice)

protected:
    qint64 unpack(QByteArrayView &input, char *data, qint64 maxSize) override
    {
        if (input.isEmpty()) {
            if (!m_isInside)
                return 0;
            setErrorString(PackedFileText::tr("ends before the gzip file is complete"));
            return -1;
        }
        if (!m_isInside) {
            // Several of them may stand behind one another; what is none may fill the rest.
            if (m_stream.total_in > 0 && !input.startsWith('\x1f')) {
                input = {};
                return 0;
            }
            inflateReset(&m_stream);
            m_isInside = true;
        }
        // zlib never writes to its input, but was made before const.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));
        m_stream.avail_in = static_cast<uInt>(input.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(data);
        const auto room =
            static_cast<uInt>(std::min<qint64>(maxSize, std::numeric_limits<int>::max()));
        m_stream.avail_out = room;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        input = input.last(static_cast<qsizetype>(m_stream.avail_in));
        if (result == Z_STREAM_END)
            m_isInside = false;
        else if (result != Z_OK && result != Z_BUF_ERROR) {
            setErrorString(PackedFileText::tr("is a damaged gzip file"));
            return -1;
        }
        return room - m_stream.avail_out;
    }

private:
    z_stream m_stream{};
    bool m_isInside = true;
};

class ZstdDevice final : public UnpackedDevice
{
public:
    explicit ZstdDevice(QIODevice &packed)
        : UnpackedDevice(packed)
        , m_stream(ZSTD_createDStream())
    { }
    ~ZstdDevice() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(ZstdDevice)

protected:
    qint64 unpack(QByteArrayView &input, char *data, qint64 maxSize) override
    {
        if (input.isEmpty() && !m_isInside)
            return 0;
        ZSTD_inBuffer in{input.data(), static_cast<std::size_t>(input.size()), 0};
        ZSTD_outBuffer out{data, static_cast<std::size_t>(maxSize), 0};
        const std::size_t result = ZSTD_decompressStream(m_stream, &out, &in);
        if (ZSTD_isError(result) != 0) {
            setErrorString(PackedFileText::tr("is a damaged zstd file (%1)")
                               .arg(QLatin1StringView(ZSTD_getErrorName(result))));
            return -1;
        }
        m_isInside = result != 0;
        if (input.isEmpty() && out.pos == 0) {
            setErrorString(PackedFileText::tr("ends before the zstd file is complete"));
            return -1;
        }
        input = input.sliced(static_cast<qsizetype>(in.pos));
        return static_cast<qint64>(out.pos);
    }

private:
    ZSTD_DStream *m_stream;
    bool m_isInside = false;
};

class Utf16Device final : public UnpackedDevice
{
public:
    Utf16Device(QIODevice &packed, QStringDecoder::Encoding encoding)
        : UnpackedDevice(packed)
        , m_decode(encoding)
    { }

protected:
    qint64 unpack(QByteArrayView &input, char *data, qint64 maxSize) override
    {
        if (m_text.isEmpty()) {
            m_text = QString(m_decode(input)).toUtf8();
            input = {};
        }
        const qint64 count = std::min<qint64>(maxSize, m_text.size());
        std::copy_n(m_text.cbegin(), count, data);
        m_text.remove(0, static_cast<qsizetype>(count));
        return count;
    }

private:
    QStringDecoder m_decode;
    QByteArray m_text;
};

struct Signature {
    string_view bytes;
    const char *name;
};

constexpr std::array others{
    Signature{{"\xfd\x37zXZ\0", 6}, "xz"}, Signature{"BZh", "bzip2"},
    Signature{{"PK\3\4", 4}, "ZIP"},       Signature{"7z\xbc\xaf\x27\x1c", "7-Zip"},
    Signature{"\x04\x22\x4d\x18", "LZ4"},  Signature{"Rar!\x1a\x07", "RAR"},
    Signature{"\x1f\x9d", "compress"},
};

} // namespace

Packing packingOf(QByteArrayView begin)
{
    using enum Packing;
    if (begin.startsWith("\x1f\x8b"))
        return Gzip;
    if (begin.startsWith("\x28\xb5\x2f\xfd"))
        return Zstd;
    if (begin.startsWith("\xff\xfe"))
        return Utf16LittleEndian;
    if (begin.startsWith("\xfe\xff"))
        return Utf16BigEndian;
    // Text of any script has blanks, digits and line breaks: many a NUL, and all on one side.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < begin.size(); ++i)
        zeros.at(static_cast<std::size_t>(i % 2)) += begin[i] == '\0' ? 1 : 0;
    constexpr qsizetype fewest = 8;
    const qsizetype many = std::max(begin.size() / 4, fewest);
    if (zeros[1] >= many && zeros[0] == 0)
        return Utf16LittleEndian;
    return zeros[0] >= many && zeros[1] == 0 ? Utf16BigEndian : None;
}

QString unknownPackingOf(QByteArrayView begin)
{
    for (const Signature &each : others) {
        if (begin.startsWith(view(each.bytes)))
            return QLatin1StringView(each.name);
    }
    return {};
}

std::unique_ptr<QIODevice> unpacked(QIODevice &packed, Packing packing)
{
    std::unique_ptr<QIODevice> device;
    switch (packing) {
    case Packing::None:
        return nullptr;
    case Packing::Gzip:
        device = std::make_unique<GzipDevice>(packed);
        break;
    case Packing::Zstd:
        device = std::make_unique<ZstdDevice>(packed);
        break;
    case Packing::Utf16LittleEndian:
        device = std::make_unique<Utf16Device>(packed, QStringDecoder::Utf16LE);
        break;
    case Packing::Utf16BigEndian:
        device = std::make_unique<Utf16Device>(packed, QStringDecoder::Utf16BE);
        break;
    }
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}
