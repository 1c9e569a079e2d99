// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QHash>
#include <QUrl>

/// What resources/rfcs.json tells of one RFC.
struct Rfc {
    int number = 0;
    QString title;
    QString published; ///< "June 2002"
    QString status; ///< "Proposed Standard"
    QList<int> obsoletedBy;
    QList<int> updatedBy;
    QHash<QString, QString> sections; ///< headings by number, of the sections that entries cite

    bool isObsolete() const { return !obsoletedBy.isEmpty(); }
};

/// The page of \a reference at the RFC Editor, at the section itself where there is one.
QUrl rfcUrl(const Reference &reference);

/// "RFC 3261 §21.4.24"; an appendix reads "RFC 6665 Appendix B.13".
QString referenceText(const Reference &reference);
