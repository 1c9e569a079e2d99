// SPDX-License-Identifier: MIT
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

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

QString Words::ends(Ends ends)
{
    switch (ends) {
    case Ends::Request:
        return WordsText::tr("ends the request only");
    case Ends::Usage:
        //: a usage of a dialog (RFC 5057): the call, or one subscription
        return WordsText::tr("ends the usage: this call or subscription");
    case Ends::Dialog:
        return WordsText::tr("ends the whole dialog");
    }
    Q_UNREACHABLE();
}

QString Words::retry(Retry retry)
{
    switch (retry) {
    case Retry::NeverTheSame:
        return WordsText::tr("not with the same request");
    case Retry::WithCredentials:
        return WordsText::tr("with credentials");
    case Retry::WithValueAskedFor:
        return WordsText::tr("with the value asked for");
    case Retry::WithChangedRequest:
        return WordsText::tr("with a changed request");
    case Retry::AfterDelay:
        return WordsText::tr("after a delay");
    case Retry::AsItIs:
        return WordsText::tr("unchanged, at any later time");
    case Retry::Elsewhere:
        return WordsText::tr("at another address or server");
    case Retry::NowhereElse:
        return WordsText::tr("at no other address");
    }
    Q_UNREACHABLE();
}

QStringList Words::retries(const QList<Retry> &retries)
{
    QStringList texts;
    for (const Retry each : retries)
        texts << retry(each);
    return texts;
}

QString Words::requirement(Requirement requirement)
{
    switch (requirement) {
    case Requirement::Must:
        //: of a header: RFC 2119's must
        return WordsText::tr("must be there");
    case Requirement::Should:
        //: of a header: RFC 2119's should
        return WordsText::tr("should be there");
    case Requirement::May:
        //: of a header: RFC 2119's may
        return WordsText::tr("optional");
    }
    Q_UNREACHABLE();
}

QString Words::term(Maker maker)
{
    return translatedText(wordOf(maker));
}

QStringList Words::terms(const QList<Maker> &makers)
{
    QStringList texts;
    for (const Maker maker : makers)
        texts << term(maker);
    return texts;
}

QString Words::fieldName(QLatin1StringView field)
{
    static constexpr std::array names{
        //: where a search matched, before the words around it, as are those below
        std::pair{"causes"_L1, QT_TRANSLATE_NOOP("Words", "cause")},
        std::pair{"clues"_L1, QT_TRANSLATE_NOOP("Words", "how to tell")},
        std::pair{"next"_L1, QT_TRANSLATE_NOOP("Words", "next")},
        std::pair{"normal"_L1, QT_TRANSLATE_NOOP("Words", "no fault")},
        std::pair{"headers"_L1, QT_TRANSLATE_NOOP("Words", "header")},
        std::pair{"compare"_L1, QT_TRANSLATE_NOOP("Words", "compare")},
        std::pair{"methods"_L1, QT_TRANSLATE_NOOP("Words", "method")},
        std::pair{"madeBy"_L1, QT_TRANSLATE_NOOP("Words", "made by")},
        std::pair{"status"_L1, QT_TRANSLATE_NOOP("Words", "status")},
        std::pair{"keywords"_L1, QT_TRANSLATE_NOOP("Words", "keyword")},
        std::pair{"wordings"_L1, QT_TRANSLATE_NOOP("Words", "in other words")},
        std::pair{"formerPhrases"_L1, QT_TRANSLATE_NOOP("Words", "former phrase")},
        std::pair{"phrases"_L1, QT_TRANSLATE_NOOP("Words", "phrase sent")},
        std::pair{"deprecation"_L1, QT_TRANSLATE_NOOP("Words", "withdrawn")},
        std::pair{"vendor"_L1, QT_TRANSLATE_NOOP("Words", "product")},
        std::pair{"checks"_L1, QT_TRANSLATE_NOOP("Words", "check")},
        std::pair{"isup"_L1, "Q.850"},
        std::pair{"asterisk"_L1, "Asterisk"},
        std::pair{"freeswitch"_L1, "FreeSWITCH"},
    };
    for (const auto &[name, text] : names) {
        if (name == field)
            return WordsText::tr(text);
    }
    return {};
}

QString Words::spoken(const ResponseCode &code)
{
    QStringList parts{u"%1 %2"_s.arg(QString::number(code.code), code.phrase),
                      classNameWithin(code.responseClass())};
    if (code.status != Status::Registered)
        parts << status(code.status);
    return listed(parts);
}
