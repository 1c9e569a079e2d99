// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "entryid.h"
#include "textmatcher.h"

/// Where in an entry a search matched, with the words around it.
struct MatchPlace {
    QLatin1StringView field; ///< of the data files
    QString excerpt; ///< one line
    QList<TextRange> marks; ///< in the excerpt
};

/// Where the entry \a id has what \a matcher looks for and its name has not: in the first keyword
/// with all such words, otherwise in the best text for the first of them. None where the name says
/// it all, or nothing does.
std::optional<MatchPlace> matchPlace(const EntryId &id, const TextMatcher &matcher,
                                     const CodeTable &table);

Q_DECLARE_METATYPE(MatchPlace)
