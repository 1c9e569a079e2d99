// SPDX-License-Identifier: MIT
#include "searchindex.h"

#include "askednumber.h"
#include "folding.h"
#include "isupcodes.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = EntryId::Kind;

/// Shorter words are in nearly every sentence.
constexpr qsizetype shortestProseWord = 3;

/// Shorter ones are within too many others: "ack" in "ringback".
constexpr qsizetype shortestWithin = 4;

QStringList citedBy(const QList<Reference> &references)
{
    QStringList rfcs;
    for (const Reference &reference : references)
        rfcs << QString::number(reference.rfc);
    return rfcs;
}

} // namespace

QStringList wordsIn(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](QStringView word, qsizetype) { words << word.toString(); });
    return words;
}

SearchIndex::SearchIndex(const CodeTable &table, const QString &language)
    : m_table(table)
    , m_passedOver(passedOverBy(table.stopWords()))
    , m_lookup(language)
{
    const QList<EntryId> ids = allEntries(table);
    m_entries.reserve(static_cast<std::size_t>(ids.size()));
    for (const EntryId &id : ids) {
        m_entries.push_back(entryOf(id));
        const QList<SearchText> texts = searchTexts(id, m_table);
        for (const SearchText &text : texts) {
            m_words.add(text, m_entries.size() - 1);
            if (text.rank <= MatchRank::Keyword || text.rank == MatchRank::Wording)
                m_phrases.add(text, m_entries.size() - 1);
        }
    }
    m_words.finish();
    m_phrases.finish(m_passedOver.everywhere);

    QHash<int, QList<int>> causesOfCode;
    for (const IsdnCause &cause : table.causes()) {
        const QList<int> codes = codesOfCause(cause, table);
        for (const int code : codes)
            causesOfCode[code] << cause.cause;
    }
    for (IndexedEntry &entry : m_entries) {
        if (entry.code)
            entry.causes = causesOfCode.value(entry.code->code);
    }
}

IndexedEntry SearchIndex::entryOf(const EntryId &id) const
{
    IndexedEntry entry;
    entry.id = id;
    entry.number = QString::number(id.number);
    switch (id.kind) {
    case Kind::Code:
        entry.code = m_table.find(id.number);
        entry.name = folded(entry.code->phrase);
        entry.rfcs = citedBy(entry.code->references);
        break;
    case Kind::Symptom: {
        const Symptom &symptom = m_table.symptoms().at(id.number);
        entry.number.clear();
        entry.name = folded(symptom.symptom);
        entry.rfcs = citedBy(symptom.references);
        entry.codes = symptom.codes;
        for (const SymptomCheck &check : symptom.checks) {
            entry.rfcs += citedBy(check.references);
            entry.codes += check.codes;
        }
        break;
    }
    case Kind::Cause:
        entry.name = folded(m_table.cause(id.number)->name);
        break;
    case Kind::Warning: {
        const WarnCode *warning = m_table.warning(id.number);
        entry.name = folded(warning->text);
        entry.rfcs = citedBy({warning->reference});
        entry.codes = warning->codes;
        break;
    }
    case Kind::Group:
        break;
    }
    return entry;
}

WordMatches SearchIndex::matchesOf(const QString &word) const
{
    const QStringList parts = wordsIn(word);
    if (parts.size() != 1 || parts.constFirst() != word)
        return matchesOfParts(word, parts);

    WordMatches matches = noMatches();
    for (const MeantWord &meant : m_lookup.meantBy(word, m_words)) {
        for (std::size_t i = meant.word->first; i < meant.word->end; ++i) {
            const WordTable::Posting &posting = m_words.postings()[i];
            auto rank = static_cast<MatchRank>(posting.rank);
            if (rank >= MatchRank::Prose && word.size() < shortestProseWord)
                continue;
            // A phrase is typed from its start; a sentence that begins so may be about anything.
            if (meant.likeness == Likeness::Part && !m_entries[posting.entry].code)
                rank = std::max(rank, MatchRank::NameWordStart);
            matches.ranks[posting.entry] = std::min(matches.ranks[posting.entry], rank);
            matches.likenesses[posting.entry] =
                std::min(matches.likenesses[posting.entry], meant.likeness);
        }
    }
    const bool isNumber = isDigits(word);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const IndexedEntry &entry = m_entries[i];
        MatchRank &rank = matches.ranks[i];
        if (rank > MatchRank::NameInside && !isNumber && word.size() >= shortestWithin
            && entry.name.contains(word)) {
            rank = MatchRank::NameInside;
            matches.likenesses[i] = std::min(matches.likenesses[i], Likeness::Part);
        }
        if (rank > MatchRank::HeaderName && isNumber && entry.rfcs.contains(word)) {
            rank = entry.isDefinedIn(word) ? MatchRank::HeaderName
                                           : std::min(rank, MatchRank::RfcNumber);
            matches.likenesses[i] = Likeness::Same;
        }
    }
    return matches;
}

WordMatches SearchIndex::noMatches() const
{
    return {std::vector<MatchRank>(m_entries.size(), MatchRank::None),
            std::vector<Likeness>(m_entries.size(), Likeness::None)};
}

/// How each entry has \a word, whose \a parts stand one after the other as they do in it: "min-se",
/// or several words between quotes.
WordMatches SearchIndex::matchesOfParts(const QString &word, const QStringList &parts) const
{
    WordMatches matches = noMatches();
    if (parts.isEmpty())
        return matches;
    std::vector<bool> hasAll(m_entries.size(), true);
    for (const QString &part : parts) {
        const WordMatches each = matchesOf(part);
        for (std::size_t i = 0; i < hasAll.size(); ++i)
            hasAll[i] =
                hasAll[i] && (each.ranks[i] != MatchRank::None || part.size() < shortestProseWord);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!hasAll[i])
            continue;
        const QList<SearchText> texts = searchTexts(m_entries[i].id, m_table);
        for (const SearchText &text : texts) {
            const QList<TextRange> found = occurrences(word, text.text, true);
            if (found.isEmpty() || text.rank >= matches.ranks[i])
                continue;
            const bool isWithin = text.rank == MatchRank::NameStart && found.constFirst().start > 0;
            matches.ranks[i] =
                isWithin ? std::min(matches.ranks[i], MatchRank::NameWordStart) : text.rank;
            matches.likenesses[i] = Likeness::Same;
        }
    }
    return matches;
}

std::vector<bool> SearchIndex::haveKeyword(const QStringList &wholes) const
{
    std::vector<bool> have(m_entries.size());
    for (const QString &whole : wholes) {
        const QStringList words = wordsIn(whole);
        if (words.isEmpty())
            continue;
        // Few entries have the longest word; to keep all keywords folded would take more room than
        // to fold theirs again.
        const auto longest =
            std::max_element(words.begin(), words.end(), [](const QString &a, const QString &b) {
                return a.size() < b.size();
            });
        const auto [first, end] = m_words.beginningWith(*longest);
        if (first == end || m_words.words()[first].text != *longest)
            continue;
        const WordTable::Word &word = m_words.words()[first];
        for (std::size_t i = word.first; i < word.end; ++i) {
            const WordTable::Posting &posting = m_words.postings()[i];
            if (static_cast<MatchRank>(posting.rank) > MatchRank::Keyword)
                continue;
            const QStringList keywords = keywordsOf(m_entries[posting.entry].id, m_table);
            have[posting.entry] = have[posting.entry]
                || std::any_of(keywords.begin(), keywords.end(),
                               [&whole](const QString &each) { return folded(each) == whole; });
        }
    }
    return have;
}

std::vector<Nearness> SearchIndex::nearness(const QStringList &words) const
{
    return m_phrases.nearness(wordsIn(words.join(u' ')), m_lookup, m_entries.size());
}

std::vector<bool> SearchIndex::haveVeryWords(const QString &text) const
{
    return m_phrases.haveVeryWords(wordsIn(text), m_entries.size());
}

QList<int> SearchIndex::causesNamed(const QString &name) const
{
    QList<int> causes;
    for (const IsdnCause &cause : m_table.causes()) {
        const QStringList constants = cause.asterisk + cause.freeswitch;
        if (QString::number(cause.cause) == name || constants.contains(name, Qt::CaseInsensitive)
            || !occurrences(name, cause.name, true).isEmpty()) {
            causes << cause.cause;
        }
    }
    return causes;
}

QString SearchIndex::causeConstant(const QString &word) const
{
    const QString joined = word.section(u'.', -1).remove(u'_');
    for (const IsdnCause &cause : m_table.causes()) {
        const QStringList constants = cause.asterisk + cause.freeswitch;
        for (const QString &constant : constants) {
            // Of one word it would be a word like any other.
            const QString known = folded(constant);
            const bool isKnown =
                joined == QString(known).remove(u'_') || word.endsWith("_cause_"_L1 + known);
            if (known.contains(u'_') && isKnown)
                return known;
        }
    }
    return {};
}

QStringList SearchIndex::vocabulary() const
{
    std::vector<std::pair<quint8, QStringView>> telling; // the best place of a word, and the word
    for (const WordTable::Word &word : m_words.words()) {
        auto best = static_cast<quint8>(MatchRank::None);
        for (std::size_t i = word.first; i < word.end; ++i)
            best = std::min(best, m_words.postings()[i].rank);
        if (best < static_cast<quint8>(MatchRank::RfcNumber) && !isDigits(word.text))
            telling.emplace_back(best, word.text);
    }
    std::stable_sort(telling.begin(), telling.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList words;
    for (const auto &[rank, word] : telling)
        words << word.toString();
    return words;
}
