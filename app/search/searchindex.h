// SPDX-License-Identifier: MIT
#pragma once

#include "phrasetable.h"
#include "query.h"
#include "searchtexts.h"
#include "wordlookup.h"

#include <vector>

/// What is asked of an entry beside its words.
struct IndexedEntry {
    EntryId id;
    const ResponseCode *code = nullptr; ///< of a code
    QString number; ///< empty for a symptom
    QString name; ///< folded; phrase, title, name of the cause
    QStringList rfcs; ///< as cited: that of the definition first
    QList<int> causes; ///< the Q.850 causes that become this code
    QList<int> codes; ///< that a symptom or a warn-code speaks of

    bool isDefinedIn(const QString &rfc) const { return rfcs.value(0) == rfc; }
};

/// The entries of a table, prepared for searching: in English and in the language that the program
/// has when the index is made. Each word of their texts knows where it stands, so that a query is
/// looked up, not looked for.
class SearchIndex
{
public:
    /// \a table must outlive the index.
    SearchIndex(const CodeTable &table, const QString &language);

    /// The words that queries and phrases are not about.
    const PassedOver &passedOver() const { return m_passedOver; }

    /// In the order of allEntries().
    const std::vector<IndexedEntry> &entries() const { return m_entries; }

    /// How each entry has \a word, which is folded: as the beginning of a word of it, with another
    /// ending, or, in a name, inside a word. A number has to stand there whole.
    WordMatches matchesOf(const QString &word) const;

    /// By entry: whether one of \a wholes, folded, is a keyword of it and nothing else.
    std::vector<bool> haveKeyword(const QStringList &wholes) const;

    /// By entry: how near \a words, folded, are to what it is called, see PhraseTable::nearness().
    std::vector<Nearness> nearness(const QStringList &words) const;

    /// By entry: whether it is called \a text, folded, word for word.
    std::vector<bool> haveVeryWords(const QString &text) const;

    /// The causes that \a name, folded, means: a number, a constant of a program, or words that
    /// begin in the name of the cause.
    QList<int> causesNamed(const QString &name) const;

    /// The constant of a program for a cause that \a word, folded, is: "user_busy", and as others
    /// write it, "hangupcause.userbusy", "switch_cause_user_busy". Empty where it is none.
    QString causeConstant(const QString &word) const;

    /// The words that did-you-mean may offer, those of names before those of keywords.
    QStringList vocabulary() const;

private:
    IndexedEntry entryOf(const EntryId &id) const;
    WordMatches noMatches() const;
    WordMatches matchesOfParts(const QString &word, const QStringList &parts) const;

    const CodeTable &m_table;
    PassedOver m_passedOver;
    WordLookup m_lookup;
    std::vector<IndexedEntry> m_entries;
    WordTable m_words;
    PhraseTable m_phrases;
};

/// The words in \a text, which is folded: runs of letters and digits.
QStringList wordsIn(QStringView text);
