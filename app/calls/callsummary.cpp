// SPDX-License-Identifier: MIT
#include "callsummary.h"

QByteArrayView CallSummary::name(int index) const
{
    const QByteArrayView all = names;
    qsizetype begin = 0;
    for (; index > 0; --index)
        begin = all.indexOf('\n', begin) + 1;
    const qsizetype nameEnd = all.indexOf('\n', begin);
    return all.sliced(begin, (nameEnd < 0 ? all.size() : nameEnd) - begin);
}
