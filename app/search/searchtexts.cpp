// SPDX-License-Identifier: MIT
#include "searchtexts.h"

#include "entrylink.h"
#include "translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = EntryId::Kind;

/// The texts of one entry in one language.
class TextCollector
{
public:
    explicit TextCollector(bool isEnglish)
        : m_isEnglish(isEnglish)
    { }

    void add(MatchRank rank, const char *field, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.append({rank, field, text, m_isEnglish});
    }

    void add(MatchRank rank, const char *field, const QStringList &texts)
    {
        for (const QString &text : texts)
            add(rank, field, text);
    }

    /// What \a value says in the fields that have not been added.
    template <Described Value>
    void addRest(const Value &value)
    {
        const QList<SearchText> before = m_texts;
        visitSearched(value, [&](const char *field, const QString &text) {
            const bool isAdded =
                std::any_of(before.begin(), before.end(), [&](const SearchText &each) {
                    return each.text == text
                        && QLatin1StringView(each.field) == QLatin1StringView(field);
                });
            if (!isAdded)
                add(MatchRank::Prose, field, text);
        });
    }

    QList<SearchText> texts() const { return m_texts; }

private:
    QList<SearchText> m_texts;
    bool m_isEnglish;
};

QStringList saidIn(const QStringList &texts, bool isEnglish)
{
    QStringList said;
    for (const QString &text : texts)
        said << (isEnglish ? text : translatedText(text));
    return said;
}

/// The names of the causes that become \a code, and what programs call them.
QStringList causeNames(const ResponseCode &code, const CodeTable &table)
{
    QStringList names;
    for (const int number : code.isup.from) {
        if (const IsdnCause *cause = table.cause(number))
            names += QStringList{cause->name} + cause->asterisk + cause->freeswitch;
    }
    return names;
}

void collect(TextCollector &texts, const ResponseCode &code, const CodeTable &table, bool isEnglish)
{
    texts.add(MatchRank::NameStart, "phrase", code.phrase);
    texts.add(MatchRank::Keyword, "keywords", code.keywords);
    texts.add(MatchRank::Prose, "madeBy", saidIn(wordsOf(code.madeBy), isEnglish));
    texts.add(MatchRank::Prose, "status", wordOf(code.status));
    for (const FormerPhrase &former : code.formerPhrases)
        texts.add(MatchRank::Keyword, "formerPhrases", former.phrase);
    texts.add(MatchRank::Keyword, "isup", causeNames(code, table));
    for (const SenderPhrase &phrase : table.senderPhrases()) {
        if (phrase.code == code.code)
            texts.add(MatchRank::Keyword, "phrases", phrase.phrase);
    }
    for (const Header &header : code.headers)
        texts.add(header.requirement == Requirement::May ? MatchRank::OptionalHeader
                                                         : MatchRank::HeaderName,
                  "headers", header.name);
    texts.add(MatchRank::HeaderName, "methods", code.methods);
}

void collect(TextCollector &texts, const Symptom &symptom, const CodeTable & /*table*/,
             bool /*isEnglish*/)
{
    texts.add(MatchRank::NameStart, "symptom", symptom.symptom);
    texts.add(MatchRank::Keyword, "keywords", symptom.keywords);
}

void collect(TextCollector &texts, const IsdnCause &cause, const CodeTable & /*table*/,
             bool /*isEnglish*/)
{
    texts.add(MatchRank::NameStart, "name", cause.name);
    texts.add(MatchRank::Keyword, "asterisk", cause.asterisk);
    texts.add(MatchRank::Keyword, "freeswitch", cause.freeswitch);
    if (cause.standing != Standing::Vendor)
        texts.add(MatchRank::Keyword, "standing", u"Q.850 ISUP ISDN"_s);
    if (!cause.asterisk.isEmpty())
        texts.add(MatchRank::Keyword, "asterisk", u"Asterisk"_s);
    if (!cause.freeswitch.isEmpty())
        texts.add(MatchRank::Keyword, "freeswitch", u"FreeSWITCH"_s);
}

void collect(TextCollector &texts, const WarnCode &warning, const CodeTable & /*table*/,
             bool /*isEnglish*/)
{
    texts.add(MatchRank::NameStart, "text", warning.text);
    texts.add(MatchRank::Keyword, "warning", u"Warning"_s);
}

template <Described Value>
QList<SearchText> textsOf(const Value &value, const CodeTable &table)
{
    const auto collected = [&table](const Value &said, bool isEnglish) {
        TextCollector texts(isEnglish);
        collect(texts, said, table, isEnglish);
        texts.addRest(said);
        return texts.texts();
    };
    const Value said = translated(value);
    const QList<SearchText> inEnglish = collected(value, true);
    return said == value ? inEnglish : collected(said, false) + inEnglish;
}

/// What the entry \a id says itself.
QList<SearchText> ownTexts(const EntryId &id, const CodeTable &table)
{
    switch (id.kind) {
    case Kind::Code:
        return textsOf(*table.find(id.number), table);
    case Kind::Symptom:
        return textsOf(table.symptoms().at(id.number), table);
    case Kind::Cause:
        return textsOf(*table.cause(id.number), table);
    case Kind::Warning:
        return textsOf(*table.warning(id.number), table);
    case Kind::Group:
        break;
    }
    return {};
}

template <typename Value>
void addAll(QList<EntryId> &entries, Kind kind, const QList<Value> &values)
{
    for (const Value &value : values)
        entries.append({kind, value.*entryKind<Value>.key});
}

} // namespace

QList<SearchText> searchTexts(const EntryId &id, const CodeTable &table)
{
    TextCollector wordings(true);
    wordings.add(MatchRank::Wording, "wordings", table.wordings(entryLink(id, table)));
    return ownTexts(id, table) + wordings.texts();
}

QStringList keywordsOf(const EntryId &id, const CodeTable &table)
{
    QStringList keywords;
    if (id.kind == Kind::Code)
        keywords = table.find(id.number)->keywords;
    else if (id.kind == Kind::Symptom)
        keywords = table.symptoms().at(id.number).keywords;
    return keywords + saidIn(keywords, false);
}

QList<EntryId> allEntries(const CodeTable &table)
{
    QList<EntryId> entries;
    for (int i = 0; i < table.symptoms().size(); ++i)
        entries.append({Kind::Symptom, i});
    addAll(entries, Kind::Code, table.codes());
    addAll(entries, Kind::Cause, table.causes());
    addAll(entries, Kind::Warning, table.warnings());
    return entries;
}
