// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"
#include "stopwords.h"

#include <QSet>
#include <QStringList>

/// `header:min-se`: a word that narrows the search to one field.
struct Qualifier {
    enum class Key { Is, Rfc, Header, Method, Cause, Warn, Symptom, Ends, Retry, Made };

    Key key = Key::Is;
    QString value; ///< folded; may be empty while it is being typed
    TextRange place; ///< in Query::meant
    bool isTyped = true; ///< with its colon; otherwise it was understood: "rfc 5626", "ISUP 17"
};

/// The codes from one number to another: "400-410".
struct CodeRange {
    int first = 0;
    int last = 0;

    friend bool operator==(const CodeRange &, const CodeRange &) = default;
};

/// Words that a query is not about, folded.
struct PassedOver {
    QSet<QString> everywhere; ///< of questions: "why do I get"
    QSet<QString> besideNumbers; ///< "SIP error" of "SIP error 486"
};

/// What a user asks for, taken apart.
struct Query {
    QString text; ///< as typed, without blanks around it
    QString meant; ///< the same, or what stands for it if it was on the wire; in one normal form
    QStringList words; ///< folded
    QStringList digits; ///< response codes, or how they begin: "486", "48"
    QList<int> classes; ///< "4xx"
    QList<CodeRange> ranges;
    QList<Qualifier> qualifiers;

    bool isEmpty() const { return text.isEmpty(); }
    bool hasNumbers() const { return !digits.isEmpty() || !classes.isEmpty() || !ranges.isEmpty(); }
    bool asksForNumbersOnly() const { return words.isEmpty() && qualifiers.isEmpty(); }

    /// The numbers of three digits among them, each once.
    QList<int> codes() const;

    /// \a qualifier as it was typed, and the query without it.
    QString typed(const Qualifier &qualifier) const;
    QString without(const Qualifier &qualifier) const;

    /// \a word, one of the words, as it was typed.
    QString typed(const QString &word) const;
};

/// What \a stopWords pass over. Questions come in any language, whatever that of the program is.
PassedOver passedOverBy(const QList<StopWords> &stopWords);

/// Takes \a text apart. What is on the wire (a status line, a Reason, a filter of Wireshark) is
/// understood first, see wireQuery(); then words, numbers and qualifiers. Words between quotes stay
/// together; those \a passedOver are left out where there is anything else to look for. There is no
/// wrong query: what is not understood is a word to look for.
Query parseQuery(const QString &text, const PassedOver &passedOver);
