// SPDX-License-Identifier: MIT
#pragma once

#include "codetally.h"
#include "comparison.h"
#include "entrysearch.h"
#include "history.h"

/// All that is shown of a place.
struct PageContent {
    Page page; ///< of the entry, or of the first code compared
    std::optional<CodeComparison> comparison; ///< shown in place of the page
    QStringList markedWords; ///< folded; what the query looked for
    QStringList notes; ///< what the query named beside codes
    std::optional<CodeTally> tally; ///< what a trace has of the code
    QStringList files; ///< that the places in it speak of
};

/// What to show of \a place where \a result led there. \a tally, null for none, is what the trace
/// of \a files has of the code.
PageContent pageContent(const Place &place, const CodeTable &table, const SearchResult &result,
                        const CodeTally *tally, const QStringList &files);
