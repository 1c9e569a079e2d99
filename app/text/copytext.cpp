// SPDX-License-Identifier: MIT
#include "copytext.h"

#include "rfc.h"
#include "translated.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class CopyTextText
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

QStringList numbers(const QList<int> &codes)
{
    QStringList texts;
    for (const int code : codes)
        texts << QString::number(code);
    return texts;
}

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar character : text) {
        if (u"\\`*_[]<>#|"_s.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

/// What the sender of the request may do, empty where it is not for the sender to act.
QString whatSenderDoes(const QList<Retry> &retry)
{
    if (retry.contains(Retry::WithCredentials))
        return CopyTextText::tr("The sender has to act: repeat the request with credentials.");
    if (retry.contains(Retry::WithValueAskedFor))
        return CopyTextText::tr(
            "The sender has to act: repeat the request with the value that the response asks for.");
    if (retry.contains(Retry::WithChangedRequest))
        return CopyTextText::tr(
            "The sender has to act: the same request again will not help, a changed one may.");
    if (retry.value(0, Retry::NeverTheSame) == Retry::Elsewhere)
        return CopyTextText::tr("The sender or a proxy has to act: try another target.");
    return {};
}

/// What is left to whoever runs the server.
QString whatOthersDo(const ResponseCode &code)
{
    const QString maker =
        code.madeBy.isEmpty() ? CopyTextText::tr("server") : Words::term(code.madeBy.constFirst());
    if (code.retry.contains(Retry::AfterDelay) || code.retry.contains(Retry::AsItIs)) {
        return CopyTextText::tr(
                   "The sender may try again later; the rest is for whoever runs the %1.")
            .arg(maker);
    }
    // What no RFC says of trying again is not made up.
    if (code.retry.isEmpty())
        return CopyTextText::tr("Whoever runs the %1 has to act.").arg(maker);
    return CopyTextText::tr("Whoever runs the %1 has to act; the same request again will not help.")
        .arg(maker);
}

QString whoActs(const ResponseCode &code)
{
    if (code.isProvisional())
        return CopyTextText::tr("Nobody has to act: the request is still being worked on.");
    if (code.responseClass() == 2)
        return CopyTextText::tr("Nobody has to act: the request succeeded.");
    const QString sender = whatSenderDoes(code.retry);
    if (!code.normal.isEmpty()) {
        const QString noFault = CopyTextText::tr("Often no fault: %1").arg(code.normal);
        return sender.isEmpty() ? noFault : noFault + u' ' + sender;
    }
    return sender.isEmpty() ? whatOthersDo(code) : sender;
}

} // namespace

QString CopyText::number(const ResponseCode &code)
{
    return QString::number(code.code);
}

QString CopyText::numberAndPhrase(const ResponseCode &code)
{
    return code.phrase.isEmpty() ? number(code) : number(code) + u' ' + code.phrase;
}

QString CopyText::statusLine(const ResponseCode &code)
{
    // The blank after the number stays where there is no phrase (RFC 3261 §7.2).
    return u"SIP/2.0 %1 %2"_s.arg(number(code), code.phrase);
}

QString CopyText::wiresharkFilter(const QList<int> &codes)
{
    if (codes.isEmpty())
        return {};
    if (codes.size() == 1)
        return u"sip.Status-Code == %1"_s.arg(codes.constFirst());
    return u"sip.Status-Code in {%1}"_s.arg(numbers(codes).join(u", "_s));
}

QString CopyText::wiresharkFilterForClass(int responseClass)
{
    const int first = responseClass * 100;
    return u"sip.Status-Code in {%1..%2}"_s.arg(first).arg(first + 99);
}

QString CopyText::grepPattern(const ResponseCode &code)
{
    return u"SIP/2\\.0 %1\\b"_s.arg(code.code);
}

QString CopyText::grepPatternForClass(int responseClass)
{
    return u"SIP/2\\.0 %1[0-9][0-9]\\b"_s.arg(responseClass);
}

QString CopyText::markdown(const ResponseCode &code)
{
    const QString title = escapedForMarkdown(numberAndPhrase(code));
    if (code.references.isEmpty())
        return u"**%1**"_s.arg(title);
    const Reference &definition = code.references.constFirst();
    return u"[%1](%2) (%3)"_s.arg(title, rfcUrl(definition).toString(), referenceText(definition));
}

QString CopyText::explanation(const ResponseCode &code)
{
    const ResponseCode said = translated(code);
    QString first = statusLine(code).trimmed();
    if (!code.references.isEmpty())
        first += u" (%1)"_s.arg(referenceText(code.references.constFirst()));
    QStringList lines{first, said.summary};
    if (!said.causes.isEmpty())
        lines << CopyTextText::tr("A common cause: %1").arg(said.causes.constFirst());
    lines << whoActs(said);
    return lines.join(u'\n');
}
