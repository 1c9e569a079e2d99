// SPDX-License-Identifier: MIT
#include "capturereader.h"

#include "asciitext.h"
#include "hexdump.h"

#include <QCoreApplication>
#include <QPluginLoader>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

bool isCapture(QByteArrayView begin)
{
    // pcap with microseconds, with nanoseconds, and as Kuznetzov changed it, in either byte order;
    // pcapng reads the same in both.
    constexpr std::array<std::string_view, 7> signatures{
        "\xa1\xb2\xc3\xd4", "\xd4\xc3\xb2\xa1", "\xa1\xb2\x3c\x4d", "\x4d\x3c\xb2\xa1",
        "\xa1\xb2\xcd\x34", "\x34\xcd\xb2\xa1", "\x0a\x0d\x0d\x0a"};
    if (isHexDump(begin) || isRawJson(begin))
        return true;
    return std::any_of(signatures.begin(), signatures.end(),
                       [begin](std::string_view each) { return begin.startsWith(view(each)); });
}

CaptureReader *captureReader()
{
    static CaptureReader *const reader = [] {
        QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u'/'
                                         + QStringLiteral(SIPDEX_PLUGINS));
        return qobject_cast<CaptureReader *>(QPluginLoader(u"sipdex-capture"_s).instance());
    }();
    return reader;
}
