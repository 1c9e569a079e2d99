// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// `header:min-se`: a word that narrows the search to one field.
struct Qualifier {
    enum class Key { Is, Rfc, Header, Method, Cause, Warn, Ends, Retry, Made };

    Key key = Key::Is;
    QString value; ///< folded; may be empty while it is being typed
    QString text; ///< as typed
};

/// What a user asks for, taken apart.
struct Query {
    QString text; ///< as typed, without blanks around it
    QStringList words; ///< folded; all must match
    QStringList digits; ///< beginnings of response codes, "48"; one must match
    QList<int> classes; ///< "4xx"; one must match, together with the digits
    QList<Qualifier> qualifiers; ///< all must match

    bool isEmpty() const { return text.isEmpty(); }
    bool asksForNumbersOnly() const { return words.isEmpty() && qualifiers.isEmpty(); }
};

/// Takes \a text apart. What is on the wire (a status line, a Reason, a filter of Wireshark) is
/// understood first, see wireQuery(); then words, numbers and qualifiers. Words between quotes stay
/// together; the little words of a question are passed over. There is no wrong query: what is not
/// understood is a word to look for.
Query parseQuery(const QString &text);

/// The names that may stand before the colon of a qualifier.
QStringList qualifierNames();
