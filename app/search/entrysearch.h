// SPDX-License-Identifier: MIT
#pragma once

#include "asked.h"
#include "translations.h"

/// An entry that answers a query.
struct Hit {
    EntryId entry;
    bool isInName = true; ///< its number or its name says all that was asked for

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// What a query leads to.
struct SearchResult {
    Query query;
    QList<Hit> hits; ///< best first; all codes by number for an empty query
    QStringList leftOut; ///< words of the query, as typed, that the best hit does not have
    bool isCertain = false; ///< the best hit is what the query names, and no other
    QList<int> compared; ///< two to four numbers were asked for: all, in the order typed
    int unknownNumber = 0; ///< a number that is nothing else and in no list
    QString didYouMean; ///< a query of near words that finds something, where a word finds nothing
    QList<EntryId> nearest; ///< the best that it finds, where nothing else is found
    QString
        withoutQualifier; ///< the query less the qualifier that empties the list, if there is one
    QString emptyingQualifier;

    bool isFiltered() const { return !query.isEmpty(); }

    /// The codes among the hits, best first.
    QList<int> codes() const;
};

/// Finds entries in a table by what a user types. Built once; a search is short enough to run at
/// each key press.
class EntrySearch
{
public:
    /// \a table must outlive the search. Queries are understood in English and in \a language.
    explicit EntrySearch(const CodeTable &table, const QString &language = Languages::current());

    SearchResult search(const QString &text) const;

private:
    Ranking rankingOf(const Asked &asked) const;
    void suggest(SearchResult &result, const std::vector<RankedWord> &words) const;
    Ranking rankingOf(const QString &text) const;

    const CodeTable &m_table;
    SearchIndex m_index;
    QueryInterpreter m_interpreter;
};
