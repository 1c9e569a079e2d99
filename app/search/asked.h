// SPDX-License-Identifier: MIT
#pragma once

#include "query.h"
#include "ranking.h"
#include "searchindex.h"

/// A word of so few letters says little.
inline constexpr qsizetype shortWord = 2;

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

/// Takes queries apart and looks up what of a table they name.
class QueryInterpreter
{
public:
    /// \a table and \a index, which is made of it, must outlive the interpreter.
    QueryInterpreter(const CodeTable &table, const SearchIndex &index);

    [[nodiscard]] Asked read(const QString &text) const;

private:
    void takeConstants(Asked &asked) const;
    void takeWarnings(Asked &asked) const;
    void takeNumberedCauses(Asked &asked) const;
    void takeUnlisted(Asked &asked) const;
    [[nodiscard]] RankedWord rankedWord(const QString &word) const;
    void rankWords(Asked &asked) const;

    const CodeTable &m_table;
    const SearchIndex &m_index;
};
