// SPDX-License-Identifier: MIT
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// The words of table/vocabulary.cpp, once more for those who translate.
[[maybe_unused]] constexpr const char *vocabulary[] = {
    QT_TRANSLATE_NOOP("Words", "user agent"),
    QT_TRANSLATE_NOOP("Words", "proxy"),
    QT_TRANSLATE_NOOP("Words", "registrar"),
    QT_TRANSLATE_NOOP("Words", "redirect server"),
    QT_TRANSLATE_NOOP("Words", "gateway"),
    QT_TRANSLATE_NOOP("Words", "notifier"),
    QT_TRANSLATE_NOOP("Words", "publication server"),
    QT_TRANSLATE_NOOP("Words", "consent relay"),
    QT_TRANSLATE_NOOP("Words", "own stack"),
    QT_TRANSLATE_NOOP("Words", "verification service"),
    QT_TRANSLATE_NOOP("Words", "never the same"),
    QT_TRANSLATE_NOOP("Words", "with credentials"),
    QT_TRANSLATE_NOOP("Words", "with the value asked for"),
    QT_TRANSLATE_NOOP("Words", "with a changed request"),
    QT_TRANSLATE_NOOP("Words", "after a delay"),
    QT_TRANSLATE_NOOP("Words", "as it is"),
    QT_TRANSLATE_NOOP("Words", "elsewhere"),
    QT_TRANSLATE_NOOP("Words", "nowhere else"),
    QT_TRANSLATE_NOOP("Words", "request"),
    QT_TRANSLATE_NOOP("Words", "usage"),
    QT_TRANSLATE_NOOP("Words", "dialog"),
    QT_TRANSLATE_NOOP("Words", "must"),
    QT_TRANSLATE_NOOP("Words", "should"),
    QT_TRANSLATE_NOOP("Words", "may"),
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

QString Words::term(const QString &word)
{
    return QCoreApplication::translate("Words", word.toUtf8().constData());
}

QString Words::spoken(const ResponseCode &code)
{
    QString text = u"%1 %2, %3"_s.arg(QString::number(code.code), code.phrase,
                                      className(code.responseClass()).toLower());
    if (code.status != Status::Registered)
        text += u", "_s + status(code.status);
    return text;
}
