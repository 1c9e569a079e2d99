// SPDX-License-Identifier: MIT
#include "wiresyntax.h"

#include "entrylink.h"
#include "unknowncode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a long paste says is in its beginning; a whole trace is for the scanner.
constexpr qsizetype longestText = 20'000;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// Whether one of the words stands in \a text that all forms of the wire share. Most queries have
/// none of them, and need no regular expression.
bool mayBeWire(const QString &text)
{
    const auto words = {"sip"_L1, "session initiation"_L1, "cause"_L1, "warning"_L1, "status"_L1};
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

/// `sip.Status-Code in {486, 600}` and `{400..499}`.
QString filterSet(const QString &set)
{
    static const QRegularExpression item(u"([1-7])(\\d\\d)(?:\\s*\\.\\.\\s*([1-7]\\d\\d))?"_s);
    QStringList numbers;
    for (auto matches = item.globalMatch(set); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        numbers << (match.hasCaptured(3) ? match.captured(1) + u"xx"_s
                                         : match.captured(1) + match.captured(2));
    }
    return numbers.join(u' ');
}

/// `sip.Status-Code == 486 or sip.Status-Code == 603`, `sip.Status-Code >= 400`: the codes, or the
/// range that all comparisons leave. Empty where \a text has none.
QString filterComparisons(const QString &text)
{
    static const QRegularExpression comparison = pattern(
        u"\\bsip\\.status-code\\s*(={1,3}|eq\\b|>=|ge\\b|>|gt\\b|<=|le\\b|<|lt\\b)\\s*\"?(\\d{3})(?!\\d)"_s);
    QStringList codes;
    int first = firstResponseNumber;
    int last = lastResponseNumber;
    for (auto matches = comparison.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString sign = match.captured(1).toLower();
        const int number = match.captured(2).toInt();
        const int beside = sign.endsWith(u'=') || sign.endsWith(u'e') ? 0 : 1;
        if (sign.startsWith(u'=') || sign == "eq"_L1)
            codes << match.captured(2);
        else if (sign.startsWith(u'>') || sign.startsWith(u'g'))
            first = std::max(first, number + beside);
        else
            last = std::min(last, number - beside);
    }
    codes.removeDuplicates();
    if (!codes.isEmpty())
        return codes.join(u' ');
    const bool isRange = first < last && (first > firstResponseNumber || last < lastResponseNumber);
    return isRange ? u"%1-%2"_s.arg(first).arg(last) : QString();
}

/// The value of a Reason header (RFC 3326 §2).
QString reasonQuery(const QString &protocol, const QString &cause)
{
    if (protocol.compare("Q.850"_L1, Qt::CaseInsensitive) == 0)
        return u"cause:"_s + cause;
    // A CANCEL that says 200 ends a branch because another one answered: its INVITE gets 487.
    if (protocol.compare("SIP"_L1, Qt::CaseInsensitive) == 0 && cause == "200"_L1)
        return u"487"_s;
    return cause;
}

} // namespace

std::optional<QString> wireQuery(const QString &text)
{
    const QString beginning = text.left(longestText);
    if (const std::optional<QString> linked = linkedQuery(beginning))
        return linked;
    if (!mayBeWire(beginning))
        return std::nullopt;

    static const QRegularExpression filterIn =
        pattern(u"sip\\.status-code\\s+in\\s*\\{([^}]*)\\}"_s);
    if (const auto match = filterIn.match(beginning); match.hasMatch())
        return filterSet(match.captured(1));
    if (const QString compared = filterComparisons(beginning); !compared.isEmpty())
        return compared;

    static const QRegularExpression status =
        pattern(u"\\bSIP/2\\.0[ \\t]+(\\d{3})(?!\\d)"
                "|\\bstatus-code\\s*:\\s*(\\d{3})"
                "|\\bstatus\\s*:\\s*([1-6]\\d\\d)\\b"
                "|\\bgot sip response\\s+(\\d{3})"
                "|\\bsession initiation protocol \\((\\d{3})\\)"_s);
    if (const auto match = status.match(beginning); match.hasMatch())
        return match.captured(match.lastCapturedIndex());

    static const QRegularExpression reason =
        pattern(u"\\b(Q\\.850|SIP|STIR)\\s*;\\s*(?:[^;,\\r\\n]*;)*?\\s*cause\\s*=\\s*(\\d{1,4})"_s);
    if (const auto match = reason.match(beginning); match.hasMatch())
        return reasonQuery(match.captured(1), match.captured(2));

    static const QRegularExpression bareCause =
        pattern(u"(?<!;)(?<!;[ \\t])\\bcause\\s*=\\s*(\\d{1,4})"_s);
    if (const auto match = bareCause.match(beginning); match.hasMatch())
        return u"cause:"_s + match.captured(1);

    static const QRegularExpression warning = pattern(u"\\bwarning\\s*:\\s*(3\\d\\d)(?!\\d)"_s);
    if (const auto match = warning.match(beginning); match.hasMatch())
        return u"warn:"_s + match.captured(1);

    return std::nullopt;
}
