// SPDX-License-Identifier: MIT
#include "tokens.h"

#include <algorithm>

namespace {

bool isQuotationMark(QChar character)
{
    return QStringView(u"\"“”„«»").contains(character);
}

bool isSeparator(QChar character)
{
    return character.isSpace() || QStringView(u",;()[]{}<>/|=?!*،؟").contains(character);
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    Token token;
    bool isWithinQuotes = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar character = i < text.size() ? text.at(i) : QChar(u' ');
        const bool ends = isSeparator(character);
        if (i == text.size() || (ends && !isWithinQuotes)) {
            token.place.length = i - token.place.start;
            if (!token.word.isEmpty())
                tokens << token;
            token = {{}, {i + 1, 0}, false};
        } else if (isQuotationMark(character)) {
            isWithinQuotes = !isWithinQuotes;
            token.isQuoted = true;
        } else {
            token.word += ends ? QChar(u' ') : character;
        }
    }
    return tokens;
}

QList<Token> plainTokens(const Token &token)
{
    if (token.isQuoted || token.word.contains(u'@'))
        return {token};
    QList<Token> tokens;
    qsizetype start = 0;
    const QStringList parts = token.word.split(u':');
    for (const QString &part : parts) {
        const auto isInside = [](QChar character) { return character.isLetterOrNumber(); };
        const auto *const first = std::find_if(part.begin(), part.end(), isInside);
        const auto *const last = std::find_if(part.rbegin(), part.rend(), isInside).base();
        if (first != part.end()) {
            const qsizetype before = first - part.begin();
            tokens.append({part.sliced(before, last - first),
                           {token.place.start + start + before, last - first},
                           false});
        }
        start += part.size() + 1;
    }
    return tokens;
}
