// SPDX-License-Identifier: MIT
#pragma once

#include "entrysearch.h"

/// What to say where a search shows nothing, and the way on.
struct NoMatch {
    QString message;
    QString hint; ///< may be empty
    QString offer; ///< how another search is offered; empty for none
    QString offeredQuery;

    friend bool operator==(const NoMatch &, const NoMatch &) = default;
};

/// What to say of \a result. Where it has hits, they are codes that the trace at hand lacks.
NoMatch noMatch(const SearchResult &result);

/// Which words of the query the best of \a result lacks: "Without “after”". Empty for none.
QString leftOutText(const SearchResult &result);

/// How \a query of near words is offered: "Did you mean “busy”?" Empty for none.
QString didYouMeanText(const QString &query);

/// What noMatch() says in one line, for a terminal.
QString noMatchText(const SearchResult &result);
