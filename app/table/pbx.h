// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// A code that a PBX sends, and the codes of its other leg that it sends it for.
struct PbxMapping {
    int becomes = 0;
    QList<int> from;
};

/// What a program that is two calls in one makes of a code on its way through.
struct Pbx {
    QString product;
    QString source; ///< where that was read
    QString exception; ///< when it is otherwise
    QList<PbxMapping> mappings;
};
