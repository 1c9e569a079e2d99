// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"

/// What two pages say to one point.
struct ComparedLines {
    QString title; ///< empty for what stands under the heading of a page
    QStringList left;
    QStringList right;
};

/// Two pages point by point, in the order of a page. A point that only one page has is there too,
/// the other side empty.
QList<ComparedLines> comparison(const CodePage &left, const CodePage &right);
