// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// What the codes of a comparison say to one point, each in its place.
struct ComparedRow {
    QString title;
    QList<QStringList> cells; ///< none for a code that says nothing

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// Two to four codes beside each other: first what sets them apart, then the facts, then the texts.
struct CodeComparison {
    QList<Page> pages; ///< of the codes, in the order asked for
    QList<QList<PageItem>> apart; ///< how one differs from another, a pair in each
    QList<ComparedRow> facts; ///< a few words in each cell
    QList<ComparedRow> texts; ///< sentences

    /// "480, 486, 603"
    QString numbers() const;
};

/// Compares \a codes of \a table, which may be in no list, in the language of the program.
CodeComparison compared(const QList<int> &codes, const CodeTable &table);

/// Neighbours that say the same, as stretches of a row: the first cell of each, and how many cells
/// it covers.
QList<std::pair<int, int>> stretches(const ComparedRow &row);
