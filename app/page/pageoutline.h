// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

#include <QList>
#include <QString>

class QTextDocument;

/// A heading or a link in a page.
struct PagePart {
    TextRange place; ///< in characters of the document
    QString target; ///< of a link; empty for a heading

    [[nodiscard]] bool isLink() const { return !target.isEmpty(); }

    friend bool operator==(const PagePart &, const PagePart &) = default;
};

/// The headings and links of \a document, in their order.
QList<PagePart> pageOutline(const QTextDocument &document);
