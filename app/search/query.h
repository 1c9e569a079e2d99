// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

#include <QSet>
#include <QStringList>

/// `header:min-se`: a word that narrows the search to one field.
struct Qualifier {
    enum class Key { Is, Rfc, Header, Method, Cause, Warn, Ends, Retry, Made };

    Key key = Key::Is;
    QString value; ///< folded; may be empty while it is being typed
    TextRange place; ///< in Query::meant
};

/// What a user asks for, taken apart.
struct Query {
    QString text; ///< as typed, without blanks around it
    QString meant; ///< the same, or what stands for it if it was on the wire; in one normal form
    QStringList words; ///< folded; all must match
    QStringList digits; ///< beginnings of response codes, "48"; one must match
    QList<int> classes; ///< "4xx"; one must match, together with the digits
    QList<Qualifier> qualifiers; ///< all must match

    bool isEmpty() const { return text.isEmpty(); }
    bool asksForNumbersOnly() const { return words.isEmpty() && qualifiers.isEmpty(); }

    /// \a qualifier as it was typed, and the query without it.
    QString typed(const Qualifier &qualifier) const;
    QString without(const Qualifier &qualifier) const;
};

/// Takes \a text apart. What is on the wire (a status line, a Reason, a filter of Wireshark) is
/// understood first, see wireQuery(); then words, numbers and qualifiers. Words between quotes stay
/// together; the \a stopWords, which are folded, are passed over where there is anything else.
/// There is no wrong query: what is not understood is a word to look for.
Query parseQuery(const QString &text, const QSet<QString> &stopWords);
