// SPDX-License-Identifier: MIT
#include "devicestream.h"

#include <QIODevice>

#include <array>

#if defined(Q_OS_LINUX)

std::FILE *openStream(QIODevice &device)
{
    cookie_io_functions_t functions{};
    functions.read = [](void *cookie, char *data, std::size_t size) -> ssize_t {
        return static_cast<QIODevice *>(cookie)->read(data, static_cast<qint64>(size));
    };
    return fopencookie(&device, "r", functions);
}

#elif defined(Q_OS_BSD4)

std::FILE *openStream(QIODevice &device)
{
    const auto read = [](void *cookie, char *data, int size) -> int {
        return static_cast<int>(static_cast<QIODevice *>(cookie)->read(data, size));
    };
    return funopen(&device, read, nullptr, nullptr, nullptr);
}

#else

std::FILE *openStream(QIODevice &device)
{
    std::FILE *copy = std::tmpfile();
    std::array<char, 65536> buffer{};
    while (copy) {
        const qint64 count = device.read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        std::fwrite(buffer.data(), 1, static_cast<std::size_t>(count), copy);
    }
    if (copy)
        std::rewind(copy);
    return copy;
}

#endif
