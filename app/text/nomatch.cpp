// SPDX-License-Identifier: MIT
#include "nomatch.h"

#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>

namespace {

class NoMatchText
{
    Q_DECLARE_TR_FUNCTIONS(NoMatch)
};

NoMatch noSuchNumber(int number)
{
    if (!isResponseNumber(number)) {
        return {NoMatchText::tr("%1 is not a SIP response code.").arg(number),
                NoMatchText::tr("They run from 100 to 699."),
                {},
                {}};
    }
    const QString counted = QString::number(treatedAs(number));
    return {NoMatchText::tr("No registry lists %1.").arg(number),
            NoMatchText::tr("It counts as %1 (RFC 3261 §8.1.3.2).").arg(counted),
            NoMatchText::tr("Show %1").arg(counted), counted};
}

} // namespace

NoMatch noMatch(const SearchResult &result)
{
    const QString asked = result.query.text;
    if (result.unknownNumber != 0)
        return noSuchNumber(result.unknownNumber);
    if (!result.hits.isEmpty()) {
        return {NoMatchText::tr("No code of the trace matches “%1”.").arg(asked),
                NoMatchText::tr("Close the trace to search all codes."),
                {},
                {}};
    }
    NoMatch found{
        NoMatchText::tr("Nothing matches “%1”.").arg(asked),
        NoMatchText::tr("Try a number, a word of the phrase, a header, or what goes wrong."),
        {},
        {}};
    if (!result.didYouMean.isEmpty()) {
        found.offer = didYouMeanText(result.didYouMean);
        found.offeredQuery = result.didYouMean;
    } else if (!result.withoutQualifier.isEmpty()) {
        found.hint = NoMatchText::tr("Without %1 there are matches.").arg(result.emptyingQualifier);
        found.offer = NoMatchText::tr("Search without %1").arg(result.emptyingQualifier);
        found.offeredQuery = result.withoutQualifier;
    }
    return found;
}

QString leftOutText(const SearchResult &result)
{
    if (result.leftOut.isEmpty())
        return {};
    QStringList words;
    for (const QString &word : result.leftOut)
        words << Words::quoted(word);
    //: words of a search that nothing has, in quotation marks
    return NoMatchText::tr("Without %1").arg(Words::listed(words));
}

QString didYouMeanText(const QString &query)
{
    return query.isEmpty() ? QString() : NoMatchText::tr("Did you mean “%1”?").arg(query);
}

QString noMatchText(const SearchResult &result)
{
    const NoMatch found = noMatch(result);
    // A terminal has no button: what is offered has to be a question, or said by the hint.
    const QString more = result.didYouMean.isEmpty() ? found.hint : found.offer;
    return more.isEmpty() ? found.message : found.message + u' ' + more;
}
