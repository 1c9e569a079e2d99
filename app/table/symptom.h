// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// What goes wrong where there is no code yet: what is behind it, and which codes to look for.
struct Symptom {
    QString symptom;
    QString explanation;
    QList<int> codes; ///< the one to look for first in front
    QList<Reference> references;
    QStringList keywords;
};
