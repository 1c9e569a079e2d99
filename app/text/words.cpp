// SPDX-License-Identifier: MIT
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

class WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString Words::classLabel(int responseClass)
{
    return QString::number(responseClass) + u"xx"_s;
}

QString Words::className(int responseClass)
{
    switch (responseClass) {
    case 1:
        return WordsText::tr("Provisional");
    case 2:
        return WordsText::tr("Success");
    case 3:
        return WordsText::tr("Redirection");
    case 4:
        return WordsText::tr("Client failure");
    case 5:
        return WordsText::tr("Server failure");
    case 6:
        return WordsText::tr("Global failure");
    default:
        return WordsText::tr("Outside SIP");
    }
}

QString Words::classNameWithin(int responseClass)
{
    switch (responseClass) {
    case 1:
        return WordsText::tr("provisional");
    case 2:
        return WordsText::tr("success");
    case 3:
        return WordsText::tr("redirection");
    case 4:
        return WordsText::tr("client failure");
    case 5:
        return WordsText::tr("server failure");
    case 6:
        return WordsText::tr("global failure");
    default:
        return WordsText::tr("outside SIP");
    }
}

QString Words::listed(const QStringList &items)
{
    //: between the items of a list, with the blank after it
    return items.join(WordsText::tr(", "));
}

QString Words::listed(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return listed(texts);
}

QString Words::isolated(const QString &text)
{
    constexpr QChar begin(u'\u2066');
    constexpr QChar end(u'\u2069');
    return QLocale().textDirection() == Qt::RightToLeft ? begin + text + end : text;
}

QString Words::quoted(const QString &text)
{
    return WordsText::tr("“%1”").arg(text);
}

QString Words::status(Status status)
{
    switch (status) {
    case Status::Registered:
        return WordsText::tr("registered");
    case Status::Deprecated:
        return WordsText::tr("deprecated");
    case Status::Reserved:
        return WordsText::tr("reserved");
    case Status::Unregistered:
        return WordsText::tr("not registered");
    case Status::Vendor:
        //: a code that one product uses and no standard knows
        return WordsText::tr("vendor");
    case Status::Unknown:
        return WordsText::tr("in no registry");
    }
    Q_UNREACHABLE();
}

QString Words::spoken(const ResponseCode &code)
{
    QStringList parts{u"%1 %2"_s.arg(QString::number(code.code), code.phrase),
                      classNameWithin(code.responseClass())};
    if (code.status != Status::Registered)
        parts << status(code.status);
    return listed(parts);
}
