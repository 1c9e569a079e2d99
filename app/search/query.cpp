// SPDX-License-Identifier: MIT
#include "query.h"

#include "wiresyntax.h"

#include <algorithm>
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

/// A word as typed, but for quotes, and where it stands.
struct Token {
    QString word;
    TextRange place;
};

/// Splits at blanks, commas and semicolons, but not within quotes, which are dropped.
QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    Token token;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar character = i < text.size() ? text.at(i) : QChar(u' ');
        const bool isSeparator = character.isSpace() || character == u',' || character == u';';
        if (i == text.size() || (isSeparator && !quoted)) {
            token.place.length = i - token.place.start;
            if (!token.word.isEmpty())
                tokens << token;
            token = {{}, {i + 1, 0}};
        } else if (character == u'"') {
            quoted = !quoted;
        } else {
            token.word += isSeparator ? u' ' : character;
        }
    }
    return tokens;
}

std::optional<Qualifier> withColon(const Token &token)
{
    const qsizetype colon = token.word.indexOf(u':');
    const QString name = folded(token.word.left(colon));
    for (const auto &[key, text] : keys) {
        if (colon > 0 && name == text)
            return Qualifier{key, folded(token.word.mid(colon + 1)).trimmed(), token.place};
    }
    return std::nullopt;
}

/// "rfc5626" in one word.
std::optional<Qualifier> joinedRfc(const Token &token)
{
    const QString word = folded(token.word);
    if (word.startsWith("rfc"_L1) && isDigits(QStringView(word).mid(3)))
        return Qualifier{Qualifier::Key::Rfc, word.mid(3), token.place};
    return std::nullopt;
}

/// "rfc 5626", "cause 17", "warning 304": a name and its number as two words.
std::optional<Qualifier> spelledQualifier(const Token &name, const Token &number)
{
    if (!isDigits(number.word))
        return std::nullopt;
    const qsizetype end = number.place.start + number.place.length;
    const TextRange both{name.place.start, end - name.place.start};
    const QString word = folded(name.word);
    if (word == "rfc"_L1)
        return Qualifier{Qualifier::Key::Rfc, number.word, both};
    if (word == "cause"_L1)
        return Qualifier{Qualifier::Key::Cause, number.word, both};
    if (word == "warning"_L1 || word == "warn"_L1)
        return Qualifier{Qualifier::Key::Warn, number.word, both};
    return std::nullopt;
}

/// The qualifier that begins with the token \a at of \a tokens, if one does.
std::optional<Qualifier> qualifierAt(const QList<Token> &tokens, qsizetype at)
{
    std::optional<Qualifier> qualifier = withColon(tokens.at(at));
    if (!qualifier)
        qualifier = joinedRfc(tokens.at(at));
    if (!qualifier && at + 1 < tokens.size())
        qualifier = spelledQualifier(tokens.at(at), tokens.at(at + 1));
    return qualifier;
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

/// Adds what is no qualifier; words that may stand between two numbers go into \a joints.
void addToken(Query &query, QStringList &joints, const QString &word)
{
    if (const QStringList numbers = joinedNumbers(word); !numbers.isEmpty())
        query.digits += numbers;
    else if (isBetweenNumbers(word))
        joints << word;
    else
        addWord(query, word);
}

/// Takes the \a stopWords out of \a query, unless nothing would be left to look for.
void passOver(const QSet<QString> &stopWords, Query &query)
{
    QStringList telling = query.words;
    telling.removeIf([&stopWords](const QString &word) { return stopWords.contains(word); });
    if (!telling.isEmpty() || !query.digits.isEmpty() || !query.classes.isEmpty())
        query.words = telling;
}

} // namespace

QString Query::typed(const Qualifier &qualifier) const
{
    return meant.mid(qualifier.place.start, qualifier.place.length);
}

QString Query::without(const Qualifier &qualifier) const
{
    QString rest = meant;
    rest.replace(qualifier.place.start, qualifier.place.length, u" "_s);
    return rest.simplified();
}

Query parseQuery(const QString &text, const QSet<QString> &stopWords)
{
    Query query;
    query.text = text.trimmed();
    query.meant =
        wireQuery(query.text).value_or(query.text).normalized(QString::NormalizationForm_C);
    const QList<Token> tokens = tokensOf(query.meant);
    QStringList joints;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (const std::optional<Qualifier> qualifier = qualifierAt(tokens, i)) {
            query.qualifiers << *qualifier;
            // A name and its number are two of them.
            i += qualifier->place.length > tokens.at(i).place.length ? 1 : 0;
        } else {
            addToken(query, joints, folded(tokens.at(i).word));
        }
    }
    // "486 or 600" asks for two numbers; "hold or park" has "or" as a word like any other.
    if (!query.words.isEmpty() || query.digits.size() < 2)
        query.words += joints;
    passOver(stopWords, query);
    return query;
}
