// SPDX-License-Identifier: MIT
#include "asked.h"

#include "askednumber.h"
#include "programnames.h"
#include "unknowncode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Shorter words begin too many names to tell one: "no", "call".
constexpr qsizetype tellingWord = 5;

/// Whether \a word is written as names are in programs: USER_BUSY, cause.busy, UserBusy.
bool isInProgram(const QString &word)
{
    const auto isHump = [](QChar before, QChar after) {
        return before.isLower() && after.isUpper();
    };
    return word.contains(u'_') || word.contains(u'.')
        || std::adjacent_find(word.begin(), word.end(), isHump) != word.end();
}

} // namespace

QueryInterpreter::QueryInterpreter(const CodeTable &table, const SearchIndex &index)
    : m_table(table)
    , m_index(index)
{ }

Asked QueryInterpreter::read(const QString &text) const
{
    Asked asked;
    asked.query = parseQuery(text, m_index.passedOver());
    takeConstants(asked);
    takeWarnings(asked);
    takeNumberedCauses(asked);
    takeUnlisted(asked);
    asked.codes += asked.query.codes();
    rankWords(asked);
    asked.wholes = {asked.query.words.join(u' '), folded(asked.query.meant)};
    for (const Qualifier &qualifier : std::as_const(asked.query.qualifiers)) {
        if (qualifier.key == Qualifier::Key::Cause && !qualifier.value.isEmpty())
            asked.causes += m_index.causesNamed(qualifier.value);
        else if (qualifier.key == Qualifier::Key::Warn && m_table.warning(qualifier.value.toInt()))
            asked.warnings << qualifier.value.toInt();
    }
    return asked;
}

/// AST_CAUSE_USER_BUSY, NORMAL_CLEARING, PJSIP_SC_BUSY_HERE: what programs call a cause or a code.
void QueryInterpreter::takeConstants(Asked &asked) const
{
    Query &query = asked.query;
    const QStringList words = std::exchange(query.words, {});
    for (const QString &word : words) {
        const QList<int> codes = codesNamed(word, m_table);
        // "ServiceUnavailable" is the phrase; SERVICE_UNAVAILABLE is a cause as well.
        const bool isCode = !codes.isEmpty() && (!word.contains(u'_') || saysCode(word));
        const TextRange place = occurrences(word, query.meant, true).value(0);
        const bool isConstant = isInProgram(query.meant.sliced(place.start, place.length));
        const QString cause = isConstant && !isCode ? m_index.causeConstant(word) : QString();
        if (!cause.isEmpty())
            query.qualifiers << Qualifier{Qualifier::Key::Cause, cause, place, false};
        asked.codes += codes;
        if (cause.isEmpty() && codes.isEmpty())
            query.words << word;
    }
}

/// "SIPS not allowed 380": a number beside the text of the warn-code that it is.
void QueryInterpreter::takeWarnings(Asked &asked) const
{
    Query &query = asked.query;
    const QList<int> codes = query.codes();
    for (const int code : codes) {
        const WarnCode *warning = m_table.warning(code);
        const QStringList text = warning ? wordsIn(folded(warning->text)) : QStringList();
        const bool isSaid = text.size() > 1
            && std::all_of(text.begin(), text.end(),
                           [&](const QString &word) { return query.words.contains(word); });
        if (isSaid) {
            query.digits.removeAll(QString::number(code));
            asked.warnings << code;
        }
    }
}

/// "20 subscriber absent", "cause set to 127 INTERWORKING": a number that is no code, beside two
/// words of the name of the cause that it is, or before the first of them.
void QueryInterpreter::takeNumberedCauses(Asked &asked) const
{
    Query &query = asked.query;
    const QStringList said = wordsIn(folded(query.meant));
    const QStringList numbers = query.words + query.digits;
    for (const QString &number : numbers) {
        const bool isCode = !isDigits(number) || m_table.find(number.toInt());
        const IsdnCause *cause = isCode ? nullptr : m_table.cause(number.toInt());
        if (!cause)
            continue;
        const QStringList name = wordsIn(folded(cause->name));
        const auto saidOfName = std::count_if(
            name.begin(), name.end(), [&said](const QString &word) { return said.contains(word); });
        const QString next = said.value(said.indexOf(number) + 1);
        if (saidOfName < 2 && (next.size() < tellingWord || next != name.value(0)))
            continue;
        asked.causes << cause->cause;
        query.words.removeAll(number);
        query.digits.removeAll(number);
    }
}

/// "at least 120": a number among words that is no code may be anything.
void QueryInterpreter::takeUnlisted(Asked &asked) const
{
    Query &query = asked.query;
    if (query.words.isEmpty())
        return;
    const QList<int> codes = query.codes();
    for (const int code : codes) {
        if (m_table.find(code))
            continue;
        query.digits.removeAll(QString::number(code));
        query.words << QString::number(code);
        asked.unlisted = isResponseNumber(code) ? code : asked.unlisted;
    }
}

RankedWord QueryInterpreter::rankedWord(const QString &word) const
{
    return {m_index.matchesOf(word), word.size() <= shortWord};
}

/// Looks up the words. "sip-trunk": what no entry has as it stands is asked for in its parts.
void QueryInterpreter::rankWords(Asked &asked) const
{
    const QStringList words = std::exchange(asked.query.words, {});
    for (const QString &word : words) {
        RankedWord ranked = rankedWord(word);
        const QStringList parts = wordsIn(word);
        if (parts.size() > 1 && !word.contains(u' ') && !ranked.isFound()) {
            asked.query.words += parts;
            for (const QString &part : parts)
                asked.words.push_back(rankedWord(part));
        } else {
            asked.query.words << word;
            asked.words.push_back(std::move(ranked));
        }
    }
}
