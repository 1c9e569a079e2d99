// SPDX-License-Identifier: MIT
#include "reasonvalue.h"

#include "tracedecoded.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 20; // of one header; more are nothing but hostile

/// \a text cut at each \a separator that does not stand between quotes.
QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (isQuoted && character == u'\\' && i + 1 < text.size()) {
            part += character;
            part += text.at(++i);
            continue;
        }
        if (character == u'"')
            isQuoted = !isQuoted;
        if (character == separator && !isQuoted) {
            parts << part.trimmed();
            part.clear();
        } else {
            part += character;
        }
    }
    parts << part.trimmed();
    return parts;
}

/// A quoted string without quotes and escapes (RFC 3261 §25.1); any other text as it is.
QString unquoted(const QString &text)
{
    if (!text.startsWith(u'"'))
        return text;
    QString result;
    for (qsizetype i = 1; i < text.size() && text.at(i) != u'"'; ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size())
            ++i;
        result += text.at(i);
    }
    return result;
}

int numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

/// \a header as text; folded lines become one.
QString unfolded(QByteArrayView header)
{
    QString text = traceDecoded(header);
    // Out of a string of JSON, where all quotes are escaped, the first one as well.
    const qsizetype quote = text.indexOf(u'"');
    if (quote > 0 && text.at(quote - 1) == u'\\')
        text.replace(u"\\\""_s, uR"(")"_s).replace(u"\\\\"_s, u"\\"_s);
    return text.simplified();
}

QStringList valuesIn(QByteArrayView header)
{
    return splitOutsideQuotes(unfolded(header), u',').mid(0, mostValues);
}

} // namespace

QList<ReasonValue> parseReasons(QByteArrayView header)
{
    QList<ReasonValue> values;
    const QStringList parts = valuesIn(header);
    for (const QString &part : parts) {
        const QStringList parameters = splitOutsideQuotes(part, u';');
        ReasonValue value;
        value.protocol = parameters.constFirst();
        for (const QString &parameter : parameters.mid(1)) {
            const QString name = parameter.section(u'=', 0, 0).trimmed().toLower();
            const QString content = parameter.section(u'=', 1).trimmed();
            if (name == "cause"_L1)
                value.cause = numberOf(unquoted(content));
            else if (name == "text"_L1)
                value.text = unquoted(content);
            else if (name == "location"_L1)
                value.location = unquoted(content);
        }
        if (!value.protocol.isEmpty() && !value.protocol.contains(u'"'))
            values << value;
    }
    return values;
}

QList<WarningValue> parseWarnings(QByteArrayView header)
{
    QList<WarningValue> values;
    const QStringList parts = valuesIn(header);
    for (const QString &part : parts) {
        WarningValue value;
        value.code = numberOf(part.section(u' ', 0, 0));
        value.agent = part.section(u' ', 1, 1);
        value.text = unquoted(part.section(u' ', 2));
        if (value.code >= 100 && value.code <= 999)
            values << value;
    }
    return values;
}
