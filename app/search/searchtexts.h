// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "entryid.h"

/// How a word was found in an entry; the earlier, the better.
enum class MatchRank {
    ExactCode,
    CodePrefix,
    NameStart,
    NameWordStart,
    NameInside,
    Keyword,
    HeaderName,
    OptionalHeader,
    RfcNumber,
    Prose,
    Wording, ///< as people put it; the page does not say so
    None,
};

/// A text of an entry that words are looked for in.
struct SearchText {
    MatchRank rank = MatchRank::Prose; ///< of what is found in it; at best NameStart for a name
    const char *field = ""; ///< that it stands in, as in the data files
    QString text;
    bool isEnglish = false; ///< otherwise in the language of the program
};

/// All texts of the entry \a id: first those in the language of the program, then, where that is
/// another one, those in English; the names before the rest. Numbers are not among them.
QList<SearchText> searchTexts(const EntryId &id, const CodeTable &table);

/// The keywords of a code or a symptom in English and in the language of the program; other entries
/// have none.
QStringList keywordsOf(const EntryId &id, const CodeTable &table);

/// Everything in \a table that can answer: symptoms, codes, causes, warn-codes, each in the order
/// of the table.
QList<EntryId> allEntries(const CodeTable &table);
