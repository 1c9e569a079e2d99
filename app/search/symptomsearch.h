// SPDX-License-Identifier: MIT
#pragma once

#include "query.h"
#include "symptom.h"

/// The places in \a symptoms of those that \a query describes, the closest first. Short words and
/// the \a stopWords are passed over, and "drops" finds "drop" as well as the other way round; all
/// other words must match, and they have to be two at least, the beginning of a name, or the whole
/// of a keyword.
QList<int> symptomsDescribed(const Query &query, const QList<Symptom> &symptoms,
                             const QSet<QString> &stopWords);
