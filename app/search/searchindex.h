// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"

/// What a code can be found by, folded and ready to compare.
struct SearchEntry {
    const ResponseCode *code = nullptr;
    QString number;
    QString phrase;
    QStringList keywords; ///< with former phrases, those of senders, makers and the names of causes
    QStringList headers;
    QStringList methods;
    QStringList rfcs; ///< as cited: that of the definition first
    QList<int> causes; ///< the Q.850 causes that become this code
    QString prose;

    bool isDefinedIn(const QString &rfc) const { return rfcs.value(0) == rfc; }
};

/// The entries of a table, prepared for searching: in English and in the language that the program
/// has when the index is made.
class SearchIndex
{
public:
    /// \a table must outlive the index.
    explicit SearchIndex(const CodeTable &table);

    /// An entry for each code, by number.
    const QList<SearchEntry> &entries() const { return m_entries; }

    /// The causes that \a name, folded, means: a number, a constant of a program, or words that
    /// begin in the name of the cause.
    QList<int> causesNamed(const QString &name) const;

    /// The words that did-you-mean may offer.
    QStringList vocabulary() const;

private:
    SearchEntry entryOf(const ResponseCode &code) const;
    QList<int> codesOfCause(const IsdnCause &cause) const;

    const CodeTable &m_table;
    QList<SearchEntry> m_entries;
};
