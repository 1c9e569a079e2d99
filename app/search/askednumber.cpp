// SPDX-License-Identifier: MIT
#include "askednumber.h"

#include "unknowncode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using NumberKind = AskedNumber::Kind;
using Words = std::initializer_list<QLatin1StringView>;

constexpr int lastIsupCause = 127; // seven bits (Q.850)
constexpr int firstWarning = 300;
constexpr int lastWarning = 399;

bool isAnyOf(const QString &word, Words words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool namesCause(const QString &word)
{
    return isAnyOf(word,
                   {"cause"_L1, "causes"_L1, "isup"_L1, "i-sup"_L1, "q.850"_L1, "q850"_L1,
                    "q.931"_L1, "q931"_L1, "isdn"_L1, "hangupcause"_L1, "hangup-cause"_L1,
                    "hangupcausecode"_L1, "ursache"_L1, "auslosegrund"_L1, "cause-wert"_L1});
}

bool namesWarning(const QString &word)
{
    return isAnyOf(word, {"warning"_L1, "warn"_L1, "warn-code"_L1, "warncode"_L1, "warnung"_L1});
}

/// Words that stand between what a number is and the number.
bool isBetween(const QString &word)
{
    return isAnyOf(word,
                   {"code"_L1, "value"_L1, "number"_L1, "no"_L1, "nr"_L1, "wert"_L1, "is"_L1,
                    "of"_L1, "header"_L1});
}

bool isUnit(const QString &word)
{
    return isAnyOf(word, {"s"_L1,        "sec"_L1,     "secs"_L1,     "second"_L1,  "seconds"_L1,
                          "sek"_L1,      "sekunde"_L1, "sekunden"_L1, "ms"_L1,      "min"_L1,
                          "mins"_L1,     "minute"_L1,  "minutes"_L1,  "minuten"_L1, "h"_L1,
                          "hour"_L1,     "hours"_L1,   "stunde"_L1,   "stunden"_L1, "byte"_L1,
                          "bytes"_L1,    "kb"_L1,      "kbit"_L1,     "khz"_L1,     "hz"_L1,
                          "segundos"_L1, "secondi"_L1, "ثانية"_L1});
}

/// What has a number that is no code.
bool isMeasure(const QString &word)
{
    return isAnyOf(word,
                   {"port"_L1, "length"_L1, "content-length"_L1, "cseq"_L1, "expires"_L1, "size"_L1,
                    "ttl"_L1, "payload"_L1, "rtpmap"_L1, "extension"_L1, "ext"_L1, "min-se"_L1,
                    "session-expires"_L1, "retry-after"_L1, "nebenstelle"_L1});
}

QString wordAt(const QList<Token> &tokens, qsizetype at)
{
    return at >= 0 && at < tokens.size() ? folded(tokens.at(at).word) : QString();
}

/// The token before \a at that says what its number is; \a at where there is none.
qsizetype nameBefore(const QList<Token> &tokens, qsizetype at)
{
    qsizetype name = at - 1;
    while (name > 0 && isBetween(wordAt(tokens, name)))
        --name;
    return std::max<qsizetype>(name, 0);
}

/// "0x1E6": a code, or the Q.850 cause that a byte holds.
std::optional<AskedNumber> inHexadecimal(const QString &word)
{
    bool isNumber = false;
    const int number = word.startsWith("0x"_L1) ? word.sliced(2).toInt(&isNumber, 16) : 0;
    if (!isNumber)
        return std::nullopt;
    if (number <= lastIsupCause)
        return AskedNumber{NumberKind::Cause, number};
    // Some write 0x503 and mean 503.
    const int asWritten = word.sliced(2).toInt();
    const int code = isResponseNumber(number) ? number : asWritten;
    return isResponseNumber(code) ? std::optional(AskedNumber{NumberKind::Code, code})
                                  : std::nullopt;
}

/// "48x" and "4xx".
std::optional<AskedNumber> withPlaceholders(const QString &word)
{
    if (word.size() != 3 || word.at(2) != u'x' || word.at(0) < u'1' || word.at(0) > u'7')
        return std::nullopt;
    if (word.at(1) == u'x')
        return AskedNumber{NumberKind::Class, word.at(0).digitValue()};
    return isDigits(word.first(2))
        ? std::optional(AskedNumber{NumberKind::Digits, word.first(2).toInt()})
        : std::nullopt;
}

/// "400-410", "400..410".
std::optional<AskedNumber> asRange(const QString &word)
{
    if (word.size() < 7 || !isDigits(word.first(3)) || !isDigits(word.last(3)))
        return std::nullopt;
    const QString between = word.sliced(3, word.size() - 6);
    const int first = word.first(3).toInt();
    const int last = word.last(3).toInt();
    if (!isAnyOf(between, {"-"_L1, ".."_L1}) && between != u"–")
        return std::nullopt;
    return first < last ? std::optional(AskedNumber{NumberKind::Range, first, last}) : std::nullopt;
}

/// "486-busy", "486busy".
std::optional<AskedNumber> beforeName(const QString &word)
{
    const int number = QStringView(word).left(3).toInt();
    QString name = word.sliced(std::min<qsizetype>(3, word.size()));
    if (name.startsWith(u'-'))
        name.remove(0, 1);
    else if (name.size() < 2 || isUnit(name) || word == "100rel"_L1) // an option tag
        return std::nullopt;
    if (!isResponseNumber(number) || name.isEmpty() || !name.front().isLetter())
        return std::nullopt;
    return AskedNumber{NumberKind::Code, number};
}

/// The number that is joined to its name: "rfc5626", "sip486", "sip-480", "q850-17".
std::optional<AskedNumber> joinedToName(const QString &word)
{
    const auto digits =
        std::find_if(word.rbegin(), word.rend(), [](QChar c) { return !c.isDigit(); });
    const qsizetype count = digits - word.rbegin();
    QString name = word.chopped(count);
    while (name.endsWith(u'-') || name.endsWith(u'_') || name.endsWith(u'#'))
        name.chop(1);
    const int number = word.last(count).toInt();
    if (count == 0 || name.isEmpty())
        return std::nullopt;
    if (name == "rfc"_L1)
        return AskedNumber{NumberKind::Rfc, number};
    if (isResponseNumber(number)
        && isAnyOf(name, {"sip"_L1, "code"_L1, "status"_L1, "error"_L1, "err"_L1, "e"_L1}))
        return AskedNumber{NumberKind::Code, number};
    if (namesCause(name) && number <= lastIsupCause)
        return AskedNumber{NumberKind::Cause, number};
    return std::nullopt;
}

/// The final response in a number of Microsoft's phone system: 560403 is a 403 that came from the
/// session border controller. All others of its numbers are not to be read so.
std::optional<AskedNumber> fromSessionBorderController(const QString &word)
{
    if (word.size() != 6 || !isDigits(word) || !word.startsWith("560"_L1))
        return std::nullopt;
    return AskedNumber{NumberKind::Code, word.sliced(3).toInt()};
}

AskedNumber byItsNeighbours(const QList<Token> &tokens, qsizetype at, int number)
{
    const qsizetype name = nameBefore(tokens, at);
    const QString before = name < at ? wordAt(tokens, name) : QString();
    const QString after = wordAt(tokens, at + 1);
    const qsizetype size = tokens.at(at).word.size();
    if (before == "rfc"_L1)
        return {NumberKind::Rfc, number, 0, name, at + 1};
    if (namesCause(before) && (number <= lastIsupCause || size > 3))
        return {NumberKind::Cause, number, 0, name, at + 1};
    const bool canWarn = number >= firstWarning && number <= lastWarning;
    if (canWarn && namesWarning(before))
        return {NumberKind::Warning, number, 0, name, at + 1};
    if (canWarn && namesWarning(after))
        return {NumberKind::Warning, number, 0, at, at + 2};
    NumberKind kind = NumberKind::Word;
    if (!isUnit(after) && !isMeasure(wordAt(tokens, at - 1)) && size <= 3)
        kind = size == 3 ? NumberKind::Code : NumberKind::Digits;
    return {kind, number, 0, at, at + 1};
}

} // namespace

bool isDigits(QStringView word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<AskedNumber> askedNumber(const QList<Token> &tokens, qsizetype at)
{
    const Token &token = tokens.at(at);
    if (token.isQuoted)
        return std::nullopt;
    const QString word = folded(token.word);
    std::optional<AskedNumber> asked = fromSessionBorderController(word);
    for (const auto &read : {inHexadecimal, withPlaceholders, asRange, beforeName, joinedToName}) {
        if (!asked)
            asked = read(word);
    }
    if (asked) {
        asked->firstToken = at;
        asked->endToken = at + 1;
    } else if (isDigits(word)) {
        asked = byItsNeighbours(tokens, at, word.toInt());
    }
    return asked;
}
