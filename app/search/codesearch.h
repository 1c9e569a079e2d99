// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "folding.h"
#include "query.h"
#include "searchindex.h"
#include "translations.h"

/// How a word was found in an entry; the earlier, the better.
enum class MatchRank {
    ExactCode,
    CodePrefix,
    PhraseStart,
    PhraseWordStart,
    PhraseInside,
    Keyword,
    HeaderName,
    RfcNumber,
    Prose,
};

/// A code that answers a query.
struct CodeHit {
    int code = 0;
    int score = 0; ///< the smaller, the better
};

/// What a query leads to.
struct SearchResult {
    Query query;
    QList<CodeHit> hits; ///< best first; all codes by number for an empty query
    QList<int> compared; ///< exactly two numbers were asked for: both, in the order typed
    int unknownNumber = 0; ///< a number that could be a code but is in no list
    QList<int> causes; ///< the Q.850 causes asked for
    QList<int> warnings; ///< the warn-codes asked for
    QList<int> symptoms; ///< places of the symptoms described, the closest first
    QString didYouMean; ///< a query of near words that finds something; only when nothing was found
    QString
        withoutQualifier; ///< the query less the qualifier that empties the list, if there is one
    QString emptyingQualifier;

    bool isFiltered() const { return !query.isEmpty(); }
    int bestCode() const { return hits.isEmpty() ? 0 : hits.constFirst().code; }
};

/// Finds codes in a table by what a user types. Built once; a search is short enough to run at each
/// key press.
class CodeSearch
{
public:
    /// \a table must outlive the search. Queries are understood in English and in \a language.
    explicit CodeSearch(const CodeTable &table, const QString &language = Languages::current());

    SearchResult search(const QString &text) const;

private:
    SearchResult understood(const QString &text) const;
    bool fitsAll(const SearchEntry &entry, const SearchResult &asked) const;
    std::optional<int> scoreOf(const SearchEntry &entry, const SearchResult &asked) const;
    bool fits(const SearchEntry &entry, const Qualifier &qualifier,
              const SearchResult &asked) const;
    [[nodiscard]] QList<int> symptomsOf(const Query &query) const;
    void addSymptoms(SearchResult &result) const;
    void suggest(SearchResult &result) const;
    bool findsAnything(const QString &text) const;

    const CodeTable &m_table;
    SearchIndex m_index;
    QSet<QString> m_stopWords; ///< folded
    QList<Symptom> m_saidSymptoms; ///< in the language of the program, empty where that is English
};
