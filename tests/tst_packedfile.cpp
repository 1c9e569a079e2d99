// SPDX-License-Identifier: MIT
#include "packedfile.h"
#include "testing.h"

#include <QBuffer>
#include <QStringEncoder>

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

/// Files as they are packed, and what comes out of them.
class tst_PackedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPackings_data();
    void knowsPackings();
    void namesOtherPackings_data();
    void namesOtherPackings();
    void unpacks_data();
    void unpacks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void endsBomb();

private:
    struct Unpacked {
        QByteArray bytes;
        QString error;
    };
    static Unpacked unpackedFrom(const QByteArray &packed);
};

namespace {

/// Text that does not pack well, so that it takes more than one chunk.
QByteArray longText()
{
    QByteArray text;
    quint32 number = 1;
    for (int i = 0; i < 100'000; ++i) {
        number = number * 1664525 + 1013904223;
        text += QByteArray::number(number) + '\n';
    }
    return text;
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstdPacked(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), '\0');
    packed.resize(static_cast<qsizetype>(ZSTD_compress(
        packed.data(), static_cast<std::size_t>(packed.size()), bytes.constData(), size, 3)));
    return packed;
}

QByteArray encoded(const QString &text, QStringEncoder::Encoding encoding, bool withMark)
{
    QStringEncoder encode(
        encoding, withMark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encode(text);
}

const QString text = u"SIP/2.0 486 Gerade besetzt – später\r\nCSeq: 1 INVITE\r\n"_s;

} // namespace

tst_PackedFile::Unpacked tst_PackedFile::unpackedFrom(const QByteArray &packed)
{
    QByteArray copy = packed;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const std::unique_ptr<QIODevice> device =
        unpacked(buffer, packingOf(packed.first(std::min<qsizetype>(packed.size(), 4096))));
    Unpacked result;
    QByteArray chunk(50'000, '\0');
    while (true) {
        const qint64 count = device->read(chunk.data(), chunk.size());
        if (count < 0)
            result.error = device->errorString();
        if (count <= 0)
            return result;
        result.bytes += QByteArrayView(chunk).first(static_cast<qsizetype>(count));
    }
}

void tst_PackedFile::knowsPackings_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<Packing>("packing");
    using enum Packing;
    QTest::newRow("nothing") << QByteArray() << None;
    QTest::newRow("text") << text.toUtf8() << None;
    QTest::newRow("one letter") << QByteArray("S") << None;
    QTest::newRow("gzip") << gzipped("x") << Gzip;
    QTest::newRow("zstd") << zstdPacked("x") << Zstd;
    QTest::newRow("UTF-16") << encoded(text, QStringEncoder::Utf16LE, true) << Utf16LittleEndian;
    QTest::newRow("UTF-16, no mark")
        << encoded(text, QStringEncoder::Utf16LE, false) << Utf16LittleEndian;
    QTest::newRow("UTF-16 BE") << encoded(text, QStringEncoder::Utf16BE, true) << Utf16BigEndian;
    QTest::newRow("UTF-16 BE, no mark")
        << encoded(text, QStringEncoder::Utf16BE, false) << Utf16BigEndian;
    QTest::newRow("bytes with zeros") << QByteArray(100, '\0') << None;
    QTest::newRow("a few zeros on one side")
        << "SIP/2.0 486 Busy" + QByteArray("\0x\0x\0x", 6) << None;
}

void tst_PackedFile::knowsPackings()
{
    QFETCH(const QByteArray, begin);
    QTEST(packingOf(begin), "packing");
}

void tst_PackedFile::namesOtherPackings_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << text.toUtf8() << QString();
    QTest::newRow("gzip is undone") << gzipped("x") << QString();
    QTest::newRow("xz") << QByteArray("\xfd\x37zXZ\0\0\4", 8) << u"xz"_s;
    QTest::newRow("bzip2") << QByteArray("BZh91AY&SY") << u"bzip2"_s;
    QTest::newRow("ZIP") << QByteArray("PK\3\4\24\0", 6) << u"ZIP"_s;
    QTest::newRow("7-Zip") << QByteArray("7z\xbc\xaf\x27\x1c") << u"7-Zip"_s;
    QTest::newRow("LZ4") << QByteArray("\x04\x22\x4d\x18") << u"LZ4"_s;
    QTest::newRow("RAR") << QByteArray("Rar!\x1a\x07\x01") << u"RAR"_s;
    QTest::newRow("compress") << QByteArray("\x1f\x9d\x90") << u"compress"_s;
}

void tst_PackedFile::namesOtherPackings()
{
    QFETCH(const QByteArray, begin);
    QTEST(unknownPackingOf(begin), "name");
}

void tst_PackedFile::unpacks_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray bytes = longText();
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("gzip") << gzipped(bytes) << bytes;
    QTest::newRow("gzip, several")
        << gzipped(bytes) + gzipped("x") + gzipped(bytes) << bytes + 'x' + bytes;
    QTest::newRow("gzip, filled up") << gzipped("x") + QByteArray(600, '\0') << QByteArray("x");
    QTest::newRow("gzip of nothing") << gzipped({}) << QByteArray();
    QTest::newRow("zstd") << zstdPacked(bytes) << bytes;
    QTest::newRow("zstd, several") << zstdPacked(bytes) + zstdPacked("x") << bytes + 'x';
    QTest::newRow("zstd of nothing") << zstdPacked({}) << QByteArray();
    QTest::newRow("UTF-16") << encoded(text.repeated(5000), QStringEncoder::Utf16LE, true)
                            << utf8.repeated(5000);
    QTest::newRow("UTF-16 BE, no mark")
        << encoded(text.repeated(5000), QStringEncoder::Utf16BE, false) << utf8.repeated(5000);
    QTest::newRow("UTF-16, half a letter at the end")
        << encoded(text, QStringEncoder::Utf16LE, true) + 'x' << utf8;
}

void tst_PackedFile::unpacks()
{
    QFETCH(const QByteArray, packed);
    const Unpacked result = unpackedFrom(packed);
    QCOMPARE(result.error, QString());
    QTEST(result.bytes, "bytes");
}

void tst_PackedFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QString>("error");
    const QByteArray gzip = gzipped(longText());
    const QByteArray zstd = zstdPacked(longText());
    const auto withBadByte = [](QByteArray packed, qsizetype at) {
        packed[at] = '\xff';
        return packed;
    };
    QTest::newRow("gzip, cut") << gzip.chopped(20) << u"ends before the gzip file is complete"_s;
    QTest::newRow("gzip, damaged")
        << gzip + withBadByte(gzipped("x"), 2) << u"is a damaged gzip file"_s;
    QTest::newRow("zstd, cut") << zstd.chopped(20) << u"ends before the zstd file is complete"_s;
    QTest::newRow("zstd, damaged") << zstd + withBadByte(zstd, 4) << u"is a damaged zstd file"_s;
}

/// What could be unpacked before is there all the same.
void tst_PackedFile::saysWhatIsWrong()
{
    QFETCH(const QByteArray, packed);
    QFETCH(const QString, error);
    const Unpacked result = unpackedFrom(packed);
    QVERIFY2(result.error.startsWith(error), qPrintable(result.error));
    QVERIFY(!result.bytes.isEmpty());
    QVERIFY(longText().startsWith(result.bytes));
}

/// A small file that unpacks to more than a disk holds is given up.
void tst_PackedFile::endsBomb()
{
    QByteArray bomb = zstdPacked(QByteArray(64 << 20, '\0')).repeated(100);
    QBuffer buffer(&bomb);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const std::unique_ptr<QIODevice> device = unpacked(buffer, Packing::Zstd);
    QByteArray chunk(1 << 20, '\0');
    qint64 read = 0;
    qint64 count = 0;
    while ((count = device->read(chunk.data(), chunk.size())) > 0)
        read += count;
    QCOMPARE(count, -1);
    QVERIFY2(device->errorString().startsWith(u"unpacks to more than 500 times its size"_s),
             qPrintable(device->errorString()));
    QVERIFY(read < Q_INT64_C(2) << 30);
}

QTEST_GUILESS_MAIN(tst_PackedFile)
#include "tst_packedfile.moc"
