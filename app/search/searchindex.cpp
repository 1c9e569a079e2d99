// SPDX-License-Identifier: MIT
#include "searchindex.h"

#include "folding.h"
#include "translated.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// A cause that RFC 3398 §7.2.4.1 does not list becomes 500.
constexpr int codeOfUnlistedCause = 500;

QStringList foldedAll(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts)
        result << folded(text);
    return result;
}

void addUnlessThere(QStringList &texts, const QString &text)
{
    if (!texts.contains(text))
        texts << text;
}

QString proseOf(const ResponseCode &code)
{
    return folded(searchedTexts(code).join(u'\n'));
}

} // namespace

SearchIndex::SearchIndex(const CodeTable &table)
    : m_table(table)
{
    m_entries.reserve(table.codes().size());
    for (const ResponseCode &code : table.codes())
        m_entries << entryOf(code);

    QHash<int, QList<int>> causesOfCode;
    for (const IsdnCause &cause : table.causes()) {
        const QList<int> codes = codesOfCause(cause);
        for (const int code : codes)
            causesOfCode[code] << cause.cause;
    }
    for (SearchEntry &entry : m_entries)
        entry.causes = causesOfCode.value(entry.code->code);
}

SearchEntry SearchIndex::entryOf(const ResponseCode &code) const
{
    SearchEntry entry;
    entry.code = &code;
    entry.number = QString::number(code.code);
    entry.phrase = folded(code.phrase);
    const ResponseCode said = translated(code);
    entry.keywords = foldedAll(code.keywords + wordsOf(code.madeBy));
    for (const QString &word : said.keywords)
        addUnlessThere(entry.keywords, folded(word));
    for (const Maker maker : code.madeBy)
        addUnlessThere(entry.keywords, folded(translatedText(wordOf(maker))));
    entry.keywords << wordOf(code.status);
    for (const FormerPhrase &former : code.formerPhrases)
        entry.keywords << folded(former.phrase);
    for (const int number : code.isup.from) {
        if (const IsdnCause *cause = m_table.cause(number))
            entry.keywords +=
                foldedAll(QStringList{cause->name} + cause->asterisk + cause->freeswitch);
    }
    for (const SenderPhrase &phrase : m_table.senderPhrases()) {
        if (phrase.code == code.code)
            entry.keywords << folded(phrase.phrase);
    }
    for (const Header &header : code.headers)
        entry.headers << folded(header.name);
    entry.methods = foldedAll(code.methods);
    for (const Reference &reference : code.references)
        entry.rfcs << QString::number(reference.rfc);
    entry.prose = proseOf(code);
    if (said.summary != code.summary)
        entry.prose += u'\n' + proseOf(said);
    return entry;
}

QList<int> SearchIndex::causesNamed(const QString &name) const
{
    QList<int> causes;
    for (const IsdnCause &cause : m_table.causes()) {
        const QStringList constants = foldedAll(cause.asterisk + cause.freeswitch);
        if (QString::number(cause.cause) == name || constants.contains(name)
            || !occurrences(name, cause.name, true).isEmpty()) {
            causes << cause.cause;
        }
    }
    return causes;
}

QList<int> SearchIndex::codesOfCause(const IsdnCause &cause) const
{
    if (cause.becomes != 0)
        return {cause.becomes};
    QList<int> codes;
    for (const ResponseCode &code : m_table.codes()) {
        if (code.isup.from.contains(cause.cause))
            codes << code.code;
    }
    // 16 is an ordinary hang-up and 44 never leaves the telephone network: neither has a code. What
    // programs made up is none of RFC 3398's business.
    const bool hasNone =
        cause.cause == 16 || cause.cause == 44 || cause.standing == Standing::Vendor;
    if (codes.isEmpty() && !hasNone)
        codes << codeOfUnlistedCause;
    return codes;
}

QStringList SearchIndex::vocabulary() const
{
    QStringList words;
    for (const SearchEntry &entry : m_entries) {
        const QStringList texts =
            QStringList{entry.phrase} + entry.keywords + entry.headers + entry.methods;
        words += texts.join(u' ').split(u' ', Qt::SkipEmptyParts);
    }
    return words;
}
