// SPDX-License-Identifier: MIT
#pragma once

#include "query.h"
#include "ranking.h"
#include "searchindex.h"
#include "translations.h"

#include <optional>

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
    /// A query, and what of the tables it names.
    struct Asked {
        Query query;
        std::vector<RankedWord> words; ///< those of the query
        QStringList wholes; ///< what a name is that is all of the query, folded
        QList<int> codes; ///< by number, or as a program calls it
        QList<int> causes;
        QList<int> warnings;
        int unlisted = 0; ///< a number among words that could be a code but is in no list
    };

    Asked understood(const QString &text) const;
    void takeConstants(Asked &asked) const;
    void takeWarnings(Asked &asked) const;
    void takeNumberedCauses(Asked &asked) const;
    void takeUnlisted(Asked &asked) const;
    RankedWord rankedWord(const QString &word) const;
    void rankWords(Asked &asked) const;
    Ranking rankingOf(const Asked &asked) const;
    static std::optional<MatchRank> rankOfAsked(const IndexedEntry &entry, const Asked &asked,
                                                bool isWholeKeyword);
    Candidate candidateOf(const IndexedEntry &entry, const Asked &asked) const;
    bool fits(const IndexedEntry &entry, const Qualifier &qualifier, const Asked &asked) const;
    void suggest(SearchResult &result, const std::vector<RankedWord> &words) const;
    bool findsAnything(const QString &text) const;

    const CodeTable &m_table;
    SearchIndex m_index;
    PassedOver m_passedOver;
};
