// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

/// A word of a query as typed, and where it stands.
struct Token {
    QString word;
    TextRange place;
    bool isQuoted = false; ///< some of it stood between quotation marks, which are dropped
};

/// The words of \a text. They end at blanks, brackets and marks between words; quotation marks keep
/// several together. Marks within and at the ends of a word are still there.
QList<Token> tokensOf(const QString &text);

/// What \a token is without the marks around it, in several parts where a colon stands between
/// them: "failed:407". An address stays whole; what is nothing but marks is no token.
QList<Token> plainTokens(const Token &token);
