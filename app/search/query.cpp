// SPDX-License-Identifier: MIT
#include "query.h"

#include "askednumber.h"
#include "tokens.h"
#include "wiresyntax.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys{
    std::pair{Qualifier::Key::Is, "is"_L1},
    std::pair{Qualifier::Key::Rfc, "rfc"_L1},
    std::pair{Qualifier::Key::Header, "header"_L1},
    std::pair{Qualifier::Key::Method, "method"_L1},
    std::pair{Qualifier::Key::Cause, "cause"_L1},
    std::pair{Qualifier::Key::Warn, "warn"_L1},
    std::pair{Qualifier::Key::Symptom, "symptom"_L1},
    std::pair{Qualifier::Key::Ends, "ends"_L1},
    std::pair{Qualifier::Key::Retry, "retry"_L1},
    std::pair{Qualifier::Key::Made, "made"_L1},
};

/// What is pasted may be long, but nobody asks for more words than this.
constexpr qsizetype mostWords = 32;

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

TextRange placeOf(const QList<Token> &tokens, const AskedNumber &number)
{
    const TextRange &first = tokens.at(number.firstToken).place;
    const TextRange &last = tokens.at(number.endToken - 1).place;
    return {first.start, last.start + last.length - first.start};
}

/// Takes a query apart, token by token.
class QueryReader
{
public:
    QueryReader(Query &query, const QList<Token> &tokens)
        : m_query(query)
        , m_tokens(tokens)
        , m_isUsed(static_cast<std::size_t>(tokens.size()), false)
    { }

    void read()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (const std::optional<AskedNumber> number = askedNumber(m_tokens, i))
                readNumber(*number);
        }
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!m_isUsed[static_cast<std::size_t>(i)])
                m_query.words << folded(m_tokens.at(i).word);
        }
    }

    /// The beginnings of codes among words are numbers like any other.
    void takeDigitsAsWords()
    {
        for (const AskedNumber &number : std::as_const(m_beginnings)) {
            const QString digits = QString::number(number.number);
            m_query.digits.removeAll(digits);
            m_query.words << digits;
        }
    }

private:
    void readNumber(const AskedNumber &number)
    {
        switch (number.kind) {
        case AskedNumber::Kind::Word:
            return;
        case AskedNumber::Kind::Code:
            m_query.digits << QString::number(number.number);
            break;
        case AskedNumber::Kind::Digits:
            m_query.digits << QString::number(number.number);
            if (isDigits(m_tokens.at(number.firstToken).word))
                m_beginnings << number;
            break;
        case AskedNumber::Kind::Class:
            m_query.classes << number.number;
            break;
        case AskedNumber::Kind::Range:
            m_query.ranges.append({number.number, number.last});
            break;
        case AskedNumber::Kind::Cause:
            qualify(Qualifier::Key::Cause, number);
            break;
        case AskedNumber::Kind::Warning:
            qualify(Qualifier::Key::Warn, number);
            break;
        case AskedNumber::Kind::Rfc:
            m_query.words << QString::number(number.number); // as if it had been typed alone
            break;
        }
        std::fill(m_isUsed.begin() + number.firstToken, m_isUsed.begin() + number.endToken, true);
    }

    void qualify(Qualifier::Key key, const AskedNumber &number)
    {
        m_query.qualifiers.append(
            {key, QString::number(number.number), placeOf(m_tokens, number), false});
    }

    Query &m_query;
    const QList<Token> &m_tokens;
    std::vector<bool> m_isUsed;
    QList<AskedNumber> m_beginnings;
};

/// Takes those of \a words out of \a query, unless nothing would be left to look for.
void passOver(const QSet<QString> &words, Query &query)
{
    QStringList telling = query.words;
    telling.removeIf([&words](const QString &word) { return words.contains(word); });
    if (!telling.isEmpty() || query.hasNumbers() || !query.qualifiers.isEmpty())
        query.words = telling;
}

} // namespace

QList<int> Query::codes() const
{
    QList<int> codes;
    for (const QString &each : digits) {
        if (each.size() == 3 && !codes.contains(each.toInt()))
            codes << each.toInt();
    }
    return codes;
}

QString Query::typed(const Qualifier &qualifier) const
{
    return meant.mid(qualifier.place.start, qualifier.place.length);
}

QString Query::typed(const QString &word) const
{
    const TextRange place = occurrences(word, meant, true).value(0);
    return place.length == 0 ? word : meant.mid(place.start, place.length);
}

QString Query::without(const Qualifier &qualifier) const
{
    QString rest = meant;
    rest.replace(qualifier.place.start, qualifier.place.length, u" "_s);
    return rest.simplified();
}

PassedOver passedOverBy(const QList<StopWords> &stopWords)
{
    PassedOver passedOver;
    for (const StopWords &each : stopWords) {
        for (const QString &word : each.words)
            passedOver.everywhere.insert(folded(word));
        for (const QString &word : each.besideNumbers)
            passedOver.besideNumbers.insert(folded(word));
    }
    return passedOver;
}

Query parseQuery(const QString &text, const PassedOver &passedOver)
{
    Query query;
    query.text = text.trimmed();
    query.meant =
        wireQuery(query.text).value_or(query.text).normalized(QString::NormalizationForm_C);
    QList<Token> tokens;
    const QList<Token> all = tokensOf(query.meant);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const std::optional<Qualifier> qualifier = withColon(all.at(i));
        // The value is still being typed, or it is no qualifier: "Cause: normal clearing".
        if (qualifier && (!qualifier->value.isEmpty() || i + 1 == all.size()))
            query.qualifiers << *qualifier;
        else
            tokens += plainTokens(all.at(i));
    }
    QueryReader reader(query, tokens);
    reader.read();
    passOver(passedOver.everywhere, query);
    if (!query.digits.isEmpty() || !query.qualifiers.isEmpty())
        passOver(passedOver.besideNumbers, query);
    if (!query.words.isEmpty())
        reader.takeDigitsAsWords();
    query.words.removeDuplicates();
    query.words = query.words.first(std::min(query.words.size(), mostWords));
    return query;
}
