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
    , m_english(u"en"_s)
    , m_own(language)
{
    const QList<EntryId> ids = allEntries(table);
    m_entries.reserve(static_cast<std::size_t>(ids.size()));
    for (const EntryId &id : ids) {
        m_entries.push_back(entryOf(id));
        const QList<SearchText> texts = searchTexts(id, m_table);
        for (const SearchText &text : texts) {
            m_words.add(text, m_entries.size() - 1);
            if (QLatin1StringView(text.field) == "keywords"_L1)
                m_entries.back().keywords << folded(text.text);
        }
    }
    m_words.finish();

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

/// Takes in where \a found is, which \a word means.
void SearchIndex::raise(std::vector<MatchRank> &ranks, const QString &word,
                        const WordTable::Word &found) const
{
    for (std::size_t i = found.first; i < found.end; ++i) {
        const WordTable::Posting &posting = m_words.postings()[i];
        const auto rank = static_cast<MatchRank>(posting.rank);
        const bool counts = rank != MatchRank::Prose || word.size() >= shortestProseWord;
        if (counts)
            ranks[posting.entry] = std::min(ranks[posting.entry], rank);
    }
}

/// Takes in the words that differ from \a word by their ending alone.
void SearchIndex::raiseStems(std::vector<MatchRank> &ranks, const QString &word) const
{
    const QString inEnglish = m_english.stem(word);
    const QString inOwn = m_own.stem(word);
    // Endings change the last letters of a word, never the first ones.
    const auto [first, end] = m_words.beginningWith(QStringView(word).first(shortestProseWord));
    for (std::size_t i = first; i < end; ++i) {
        const WordTable::Word &each = m_words.words()[i];
        if (m_english.stem(each.text) == inEnglish || m_own.stem(each.text) == inOwn)
            raise(ranks, word, each);
    }
}

std::vector<MatchRank> SearchIndex::ranksOf(const QString &word) const
{
    const QStringList parts = wordsIn(word);
    if (parts.size() != 1 || parts.constFirst() != word)
        return ranksOfParts(word, parts);

    std::vector<MatchRank> ranks(m_entries.size(), MatchRank::None);
    const bool isWhole = isDigits(word);
    const auto [first, end] = m_words.beginningWith(word);
    for (std::size_t i = first; i < end; ++i) {
        if (!isWhole || m_words.words()[i].text == word)
            raise(ranks, word, m_words.words()[i]);
    }
    if (!isWhole && word.size() >= shortestProseWord)
        raiseStems(ranks, word);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const IndexedEntry &entry = m_entries[i];
        if (ranks[i] > MatchRank::NameInside && !isWhole && word.size() >= shortestWithin
            && entry.name.contains(word))
            ranks[i] = MatchRank::NameInside;
        if (ranks[i] > MatchRank::HeaderName && isWhole && entry.rfcs.contains(word))
            ranks[i] = entry.isDefinedIn(word) ? MatchRank::HeaderName
                                               : std::min(ranks[i], MatchRank::RfcNumber);
    }
    return ranks;
}

/// How well each entry has \a word, whose \a parts stand one after the other as they do in it:
/// "min-se", or several words between quotes.
std::vector<MatchRank> SearchIndex::ranksOfParts(const QString &word,
                                                 const QStringList &parts) const
{
    std::vector<MatchRank> ranks(m_entries.size(), MatchRank::None);
    if (parts.isEmpty())
        return ranks;
    std::vector<bool> hasAll(m_entries.size(), true);
    for (const QString &part : parts) {
        const std::vector<MatchRank> each = ranksOf(part);
        for (std::size_t i = 0; i < each.size(); ++i)
            hasAll[i] =
                hasAll[i] && (each[i] != MatchRank::None || part.size() < shortestProseWord);
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!hasAll[i])
            continue;
        const QList<SearchText> texts = searchTexts(m_entries[i].id, m_table);
        for (const SearchText &text : texts) {
            const QList<TextRange> found = occurrences(word, text.text, true);
            if (found.isEmpty() || text.rank >= ranks[i])
                continue;
            const bool isWithin = text.rank == MatchRank::NameStart && found.constFirst().start > 0;
            ranks[i] = isWithin ? std::min(ranks[i], MatchRank::NameWordStart) : text.rank;
        }
    }
    return ranks;
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
    const bool isConstant = word.contains(u'_') || word.contains(u'.');
    const QString name = isConstant ? word.section(u'.', -1).remove(u'_') : QString();
    for (const IsdnCause &cause : m_table.causes()) {
        const QStringList constants = cause.asterisk + cause.freeswitch;
        for (const QString &constant : constants) {
            // Of one word it would be a word like any other.
            const QString known = folded(constant);
            if (known.contains(u'_') && name == QString(known).remove(u'_'))
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
