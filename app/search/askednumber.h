// SPDX-License-Identifier: MIT
#pragma once

#include "tokens.h"

#include <optional>

/// What a number in a query asks for.
struct AskedNumber {
    enum class Kind {
        Word, ///< no more than a word: seconds, a port, a length
        Code, ///< three digits: a response code, listed or not
        Digits, ///< how a code begins
        Class, ///< "4xx"
        Range, ///< "400-410"
        Cause, ///< of Q.850
        Warning, ///< a warn-code
        Rfc,
    };

    Kind kind = Kind::Word;
    int number = 0; ///< the first of a range; the digit of a class
    int last = 0; ///< of a range
    qsizetype firstToken = 0; ///< the tokens from here
    qsizetype endToken = 0; ///< to before this one say so

    friend bool operator==(const AskedNumber &, const AskedNumber &) = default;
};

/// What the token \a at of \a tokens asks for by itself and by the words beside it: "cause 17",
/// "ISUP 17", "0x22", "warning 304"; of "300 seconds" it is a word. None where it is no number.
std::optional<AskedNumber> askedNumber(const QList<Token> &tokens, qsizetype at);

/// Whether \a word is nothing but digits.
bool isDigits(QStringView word);
