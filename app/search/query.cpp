// SPDX-License-Identifier: MIT
#include "query.h"

#include "folding.h"
#include "wiresyntax.h"

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys{
    std::pair{Qualifier::Key::Is, "is"_L1},         std::pair{Qualifier::Key::Rfc, "rfc"_L1},
    std::pair{Qualifier::Key::Header, "header"_L1}, std::pair{Qualifier::Key::Method, "method"_L1},
    std::pair{Qualifier::Key::Cause, "cause"_L1},   std::pair{Qualifier::Key::Warn, "warn"_L1},
    std::pair{Qualifier::Key::Ends, "ends"_L1},     std::pair{Qualifier::Key::Retry, "retry"_L1},
    std::pair{Qualifier::Key::Made, "made"_L1},
};

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// "4xx" as 4, 0 for anything else.
int classOf(QStringView word)
{
    if (word.size() != 3 || word.at(1) != u'x' || word.at(2) != u'x')
        return 0;
    return word.at(0) >= u'1' && word.at(0) <= u'7' ? word.at(0).digitValue() : 0;
}

/// Splits at blanks, commas and semicolons, but not within quotes, which are dropped.
QStringList splitWords(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    const auto finishWord = [&words, &word] {
        if (!word.isEmpty())
            words << std::exchange(word, QString());
    };
    for (const QChar character : text) {
        const bool isSeparator = character.isSpace() || character == u',' || character == u';';
        if (character == u'"')
            quoted = !quoted;
        else if (isSeparator && !quoted)
            finishWord();
        else
            word += isSeparator ? u' ' : character;
    }
    finishWord();
    return words;
}

std::optional<Qualifier> qualifierOf(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const QString name = folded(word.left(colon));
    for (const auto &[key, text] : keys) {
        if (colon > 0 && name == text)
            return Qualifier{key, folded(word.mid(colon + 1)).trimmed(), word};
    }
    return std::nullopt;
}

/// "rfc 5626", "cause 17", "warning 304": a name and its number as two words.
std::optional<Qualifier> spelledQualifier(const QString &name, const QString &number)
{
    if (!isDigits(number))
        return std::nullopt;
    const QString both = name + u' ' + number;
    if (name == "rfc"_L1)
        return Qualifier{Qualifier::Key::Rfc, number, both};
    if (name == "cause"_L1)
        return Qualifier{Qualifier::Key::Cause, number, both};
    if (name == "warning"_L1 || name == "warn"_L1)
        return Qualifier{Qualifier::Key::Warn, number, both};
    return std::nullopt;
}

/// "rfc5626" in one word.
std::optional<Qualifier> joinedRfc(const QString &word)
{
    if (word.startsWith("rfc"_L1) && isDigits(QStringView(word).mid(3)))
        return Qualifier{Qualifier::Key::Rfc, word.mid(3), word};
    return std::nullopt;
}

bool isBetweenNumbers(const QString &word)
{
    return word == "vs"_L1 || word == "vs."_L1 || word == "versus"_L1 || word == "or"_L1
        || word == "and"_L1 || word == "/"_L1 || word == "|"_L1;
}

/// "486/600" and "486|600" as the numbers they are.
QStringList joinedNumbers(const QString &word)
{
    QString spaced = word;
    const QStringList parts = spaced.replace(u'|', u'/').split(u'/', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isDigits) ? parts
                                                                                 : QStringList();
}

void addWord(Query &query, const QString &word)
{
    if (isDigits(word) && word.size() <= 3)
        query.digits << word;
    else if (const int responseClass = classOf(word))
        query.classes << responseClass;
    else
        query.words << word;
}

/// Words of a question that say nothing of what is asked: "why do I get a 488".
bool isFiller(const QString &word)
{
    static const QStringList fillers{u"why"_s, u"what"_s, u"how"_s,  u"do"_s,   u"i"_s, u"we"_s,
                                     u"my"_s,  u"get"_s,  u"got"_s,  u"the"_s,  u"a"_s, u"an"_s,
                                     u"is"_s,  u"are"_s,  u"mean"_s, u"means"_s};
    return fillers.contains(word);
}

} // namespace

Query parseQuery(const QString &text)
{
    Query query;
    query.text = text.trimmed();
    const QString meant =
        wireQuery(query.text).value_or(query.text).normalized(QString::NormalizationForm_C);
    const QStringList typed = splitWords(meant);
    QStringList joints;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString word = folded(typed.at(i));
        std::optional<Qualifier> qualifier = qualifierOf(typed.at(i));
        if (!qualifier)
            qualifier = joinedRfc(word);
        if (!qualifier && i + 1 < typed.size()) {
            qualifier = spelledQualifier(word, typed.at(i + 1));
            i += qualifier ? 1 : 0;
        }
        if (qualifier)
            query.qualifiers << *qualifier;
        else if (const QStringList numbers = joinedNumbers(word); !numbers.isEmpty())
            query.digits += numbers;
        else if (isBetweenNumbers(word))
            joints << word;
        else
            addWord(query, word);
    }
    // "486 or 600" asks for two numbers; "hold or park" has "or" as a word like any other.
    if (!query.words.isEmpty() || query.digits.size() < 2)
        query.words += joints;
    QStringList telling = query.words;
    telling.removeIf(isFiller);
    if (!telling.isEmpty() || !query.digits.isEmpty() || !query.classes.isEmpty())
        query.words = telling;
    return query;
}

QStringList qualifierNames()
{
    QStringList names;
    for (const auto &[key, text] : keys)
        names << text;
    return names;
}
