// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "entryjson.h"
#include "entrysearch.h"
#include "kepttext.h"
#include "nomatch.h"
#include "notes.h"
#include "testing.h"
#include "translations.h"
#include "unknowncode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// What engineers ask is answered on the page that their words lead to.
class tst_Questions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
    void findsAsBefore_data();
    void findsAsBefore();

private:
    static QString fieldText(int code, const QString &field);
};

void tst_Questions::isAnswered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QRegularExpression>("answer");

    const auto ask = [](const char *query, int code, const char *field, const char *answer) {
        QTest::addRow("%s: %s", query, field)
            << QString::fromUtf8(query) << code << QString::fromUtf8(field)
            << QRegularExpression(QString::fromUtf8(answer),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    // Busy here, or everywhere?
    ask("486 busy reject", 486, "compare", "600.*every device");
    ask("600 busy reject", 600, "next", "cancels");
    ask("600 486", 600, "compare", "486");
    // How is a call declined?
    ask("603 decline", 603, "compare", "486");
    ask("reject 603", 603, "compare", "480");
    ask("dnd 480", 480, "compare", "603");
    ask("reject 486", 486, "compare", "603");
    // Who asks for credentials, and with which headers?
    ask("407 proxy authentication", 407, "compare", "401.*WWW-Authenticate");
    ask("401", 401, "compare", "407.*Proxy-Authorization");
    ask("407 ack cancel", 407, "next", "challenge ACK or CANCEL");
    // Refused again although the password is right.
    ask("401 again wrong password stale", 401, "causes", "stale=true");
    ask("401 stale", 401, "headers", "nonce");
    ask("401", 401, "clues", "without stale=true");
    ask("403 wrong password", 403, "causes", "Wrong password");
    // Why is the offer refused?
    ask("488 why codec srtp", 488, "causes", "SRTP|SAVP");
    ask("488 codec", 488, "headers", "Warning");
    ask("488 reinvite", 488, "next", "goes on|unchanged");
    ask("488 606", 488, "compare", "606");
    ask("488 415", 488, "compare", "415");
    ask("488 406", 488, "compare", "406");
    // This server, or this request?
    ask("503 proxy forward", 503, "next", "500");
    ask("503 500", 503, "compare", "500.*only this request");
    ask("503 retry-after cps limit", 503, "headers", "Retry-After");
    ask("503 cps limit", 503, "causes", "calls per second|limit");
    ask("503 retry-after", 503, "next", "Retry-After");
    // CANCEL and its answers.
    ask("cancel 487", 487, "summary", "CANCEL itself gets a 200");
    ask("cancel 487", 487, "flow", "The caller gives up while it rings");
    ask("487 no answer", 487, "causes", "Expires");
    ask("487 without cancel", 487, "causes", "BYE");
    ask("487 answered elsewhere", 487, "causes", "cause=200");
    ask("487", 487, "clues", "INVITE to CANCEL: 20, 30, 60");
    // Glare.
    ask("491 glare", 491, "next", "2\\.1");
    ask("491 forever", 491, "causes", "stuck");
    // A call that the peer does not know.
    ask("481 bye call leg", 481, "causes", "restart");
    ask("481 call leg", 481, "formerPhrases", "Call Leg");
    ask("481 reinvite hang up", 481, "ends", "usage");
    ask("408 reinvite", 408, "ends", "usage");
    // No answer: from whom?
    ask("408 480", 408, "compare", "480");
    ask("408 504", 408, "compare", "504.*another server");
    ask("408 own timer", 408, "causes", "32 s");
    ask("408", 408, "summary", "^\\[\"Is there a 408 in the capture");
    ask("408", 408, "clues", R"(^\[\["No 408 in the capture.*timer B or F)");
    ask("480", 480, "clues", "not registered.*After 180");
    // Unknown, not there, gone.
    ask("404 not registered", 404, "compare", "480");
    ask("480 not registered", 480, "compare", "404");
    ask("404 604", 404, "compare", "604");
    ask("404 410", 404, "compare", "410");
    // Ringing, or early media?
    ask("180 183 early media ringback sdp", 183, "compare", "180");
    ask("183 early media", 183, "flow", "Sound before the answer");
    ask("180 ringback", 180, "next", "ringback|tone");
    // Intervals.
    ask("423 min-expires", 423, "next", "Min-Expires");
    ask("422 min-se session timer", 422, "next", "Min-SE");
    ask("422 session timer", 422, "compare", "423");
    ask("422", 422, "summary", "shortest interval accepted");
    // Extensions.
    ask("420 unsupported require 100rel", 420, "compare", "421");
    ask("421 require", 421, "compare", "420");
    ask("420 unsupported", 420, "headers", "Unsupported");
    ask("420", 420, "retry", "with a changed request");
    ask("421 sec-agree", 421, "next", "Security-Verify");
    // Loops.
    ask("483 max-forwards", 483, "causes", "forward");
    ask("483 loop", 483, "compare", "482");
    // Too large.
    ask("513 message too large udp mtu", 513, "causes", "UDP|1300");
    // Transfer.
    ask("202 refer", 202, "deprecation", "REFER");
    ask("302 refer", 302, "compare", "REFER|transfer");
    ask("302 forward", 302, "compare", "181");
    ask("181 forward", 181, "compare", "302");
    // Quality of service.
    ask("580 volte qos", 580, "causes", "bearer");
    // Methods.
    ask("405 501", 405, "compare", "501.*does not know the method");
    ask("501 method", 501, "compare", "405");
    // Signed calls.
    ask("stir 428", 428, "summary", "Identity|signed");
    ask("stir 436", 436, "summary", "fetched");
    ask("stir 437", 437, "summary", "does not accept");
    ask("stir shaken 438", 438, "causes", "chang");
    ask("stale date", 403, "causes", "Stale Date");
    // Blocked calls.
    ask("607 blocked", 607, "summary", "person");
    ask("608 blocked analytics", 608, "summary", "intermediary");
    ask("603 network blocked", 603, "phrases", "ATIS-1000099");
    // Codes of proxies.
    ask("477", 477, "vendor", "Kamailio");
    ask("478", 478, "summary", "resolve");
    ask("479", 479, "summary", "URI");
    ask("473", 473, "vendor", "OpenSIPS");
    ask("475", 475, "vendor", "OpenSIPS");
    ask("476", 476, "summary", "resolve");
    // Causes of the telephone network.
    ask("cause:17", 486, "isup", "17");
    ask("cause:18", 408, "isup", "102");
    ask("cause:34", 503, "isup", "34");
    // Another code than the carrier sent.
    ask("all circuits busy", 503, "pbx", "FreeSWITCH");
    ask("500", 500, "pbx", "other codes as well");
    ask("403", 403, "pbx", "Asterisk passes it on; sends it for 401, 407, 603 as well");
    // Outbound.
    ask("430 outbound", 430, "next", "400");
    ask("439 outbound", 439, "methods", "REGISTER");
    // Early dialogs.
    ask("199", 199, "next", "BYE");
    ask("199", 199, "normal", "Supported");
    // Unknown numbers.
    ask("499", 499, "summary", "400");
    ask("188", 188, "summary", "183");
    // Another phrase.
    ask("internal server error", 500, "phrases", "Internal Server Error.*25\\.1");
}

/// A field of the entry, or a part of the page that comes from elsewhere, as text.
QString tst_Questions::fieldText(int code, const QString &field)
{
    const ResponseCode entry = codeOrUnknown(shippedTable(), code);
    const Page page = codePage(entry, shippedTable());
    const QHash<QString, PageSection::Id> sections{{u"pbx"_s, PageSection::Id::Pbx},
                                                   {u"phrases"_s, PageSection::Id::SenderPhrases},
                                                   {u"flow"_s, PageSection::Id::Flow}};
    if (sections.contains(field)) {
        const PageSection *section = page.section(sections.value(field));
        QStringList texts;
        if (section) {
            texts << section->title;
            for (const PageItem &item : section->items)
                texts << item.lead + u' ' + item.text;
        }
        return texts.join(u'\n');
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{toJson(entry).value(field)}).toJson(QJsonDocument::Compact));
}

void tst_Questions::isAnswered()
{
    QFETCH(const QString, query);
    QFETCH(const int, code);
    QFETCH(const QString, field);
    QFETCH(const QRegularExpression, answer);

    const SearchResult result = EntrySearch(shippedTable()).search(query);
    const int selected = !result.compared.isEmpty() ? result.compared.constFirst()
        : result.unknownNumber != 0                 ? result.unknownNumber
                                                    : result.codes().value(0);
    QCOMPARE(selected, code);
    const QString text = fieldText(code, field);
    QVERIFY2(text.contains(answer), qPrintable(field + u": "_s + text));
}

namespace {

/// All that \a query leads to, a line each.
QStringList foundLines(const EntrySearch &search, const QString &query)
{
    constexpr qsizetype mostShown = 14;
    const SearchResult result = search.search(query);
    QStringList hits;
    for (const Hit &hit : result.hits.first(std::min(mostShown, result.hits.size())))
        hits << nameOf(hit.entry);
    if (result.hits.size() > mostShown)
        hits << u"%1 in all"_s.arg(result.hits.size());
    QStringList lines{query, u"  "_s + hits.join(u", "_s)};
    if (!result.compared.isEmpty())
        lines << u"  beside each other"_s;
    if (const QString leftOut = leftOutText(result); !leftOut.isEmpty())
        lines << u"  "_s + leftOut;
    if (!result.didYouMean.isEmpty() && !result.hits.isEmpty())
        lines << u"  did you mean "_s + result.didYouMean;
    if (result.unknownNumber != 0)
        lines << u"  unknown: %1"_s.arg(result.unknownNumber);
    if (result.hits.isEmpty())
        lines << u"  "_s + noMatchText(result);
    const QStringList notes = searchNotes(result, shippedTable());
    for (const QString &note : notes)
        lines << u"  "_s + note;
    return lines;
}

} // namespace

void tst_Questions::findsAsBefore_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("queries");
    QTest::newRow("searches-en.txt")
        << u"en"_s
        << QStringList{u""_s,
                       u"486"_s,
                       u"48"_s,
                       u"4"_s,
                       u"4xx"_s,
                       u"6XX"_s,
                       u"7xx"_s,
                       u"486 600"_s,
                       u"486 486"_s,
                       u"48 60"_s,
                       u"401 4xx"_s,
                       u"4xx 5xx"_s,
                       u"499"_s,
                       u"188"_s,
                       u"700"_s,
                       u"99"_s,
                       u"1000"_s,
                       u"busy"_s,
                       u"busy here"_s,
                       u"here busy"_s,
                       u"BUSY HERE"_s,
                       u"bus"_s,
                       u"\"busy here\""_s,
                       u"\"here busy\""_s,
                       u"not acceptable"_s,
                       u"acceptable"_s,
                       u"not"_s,
                       u"timeout"_s,
                       u"time out"_s,
                       u"decline"_s,
                       u"min-se"_s,
                       u"Min-SE"_s,
                       u"min"_s,
                       u"expires"_s,
                       u"www-auth"_s,
                       u"register"_s,
                       u"invite"_s,
                       u"sips"_s,
                       u"srtp"_s,
                       u"codec"_s,
                       u"stale"_s,
                       u"rfc5626"_s,
                       u"rfc 5626"_s,
                       u"5626"_s,
                       u"rfc3261 busy"_s,
                       u"rfc:5626"_s,
                       u"rfc:"_s,
                       u"is:deprecated"_s,
                       u"is:vendor"_s,
                       u"is:normal 4xx"_s,
                       u"is:"_s,
                       u"is:nonsense"_s,
                       u"header:min-se"_s,
                       u"header:retry-after 5xx"_s,
                       u"method:register"_s,
                       u"method:register 4xx"_s,
                       u"cause:17"_s,
                       u"cause:999"_s,
                       u"cause:17 warn:304"_s,
                       u"warn:304"_s,
                       u"ends:dialog"_s,
                       u"ends:nothing"_s,
                       u"retry:never"_s,
                       u"retry:later"_s,
                       u"made:proxy"_s,
                       u"made:local"_s,
                       u"busy rfc:9999"_s,
                       u"Busy RFC 9999"_s,
                       u"486 is:vendor"_s,
                       u"no ringback"_s,
                       u"one way audio"_s,
                       u"call drops after 32 seconds"_s,
                       u"nobody answers register"_s,
                       u"why do i get 488"_s,
                       u"what is the 401"_s,
                       u"the"_s,
                       u"SIP/2.0 486 Busy Here"_s,
                       u"SIP/2.0 499 Odd"_s,
                       u"Reason: Q.850;cause=16;text=\"Normal\""_s,
                       u"Reason: SIP;cause=200;text=\"Call completed elsewhere\""_s,
                       u"Warning: 304 example.com \"Media type not available\""_s,
                       u"sip.Status-Code == 503"_s,
                       u"AST_CAUSE_USER_BUSY"_s,
                       u"NORMAL_CLEARING"_s,
                       u"bsuy"_s,
                       u"bsuy timeuot"_s,
                       u"forbiden stael"_s,
                       u"timeuot"_s,
                       u"forbiden call"_s,
                       u"qqqqqqq"_s,
                       u"qqqqqqq is:vendor"_s,
                       u"unauthorized proxy"_s,
                       u"überlastet"_s,
                       u"487 cancel"_s,
                       u"asterisk"_s,
                       u"kamailio"_s,
                       u"early media"_s,
                       u"loop"_s,
                       u"max-forwards"_s};
    QTest::newRow("searches-de.txt") << u"de"_s
                                     << QStringList{u"besetzt"_s,
                                                    u"Besetzt Here"_s,
                                                    u"warum bekomme ich 488"_s,
                                                    u"kein freizeichen"_s,
                                                    u"no ringback"_s,
                                                    u"zeitüberschreitung"_s,
                                                    u"zeituberschreitung"_s,
                                                    u"anmeldung"_s,
                                                    u"abgelehnt"_s,
                                                    u"besezt"_s,
                                                    u"qqqqqqq"_s,
                                                    u"499"_s,
                                                    u"cause:17"_s,
                                                    u"busy rfc:9999"_s,
                                                    u"why do i get 488"_s,
                                                    u"codec"_s,
                                                    u"stale"_s,
                                                    u"srtp"_s,
                                                    u"client"_s,
                                                    u"gerät"_s,
                                                    u"überlast"_s,
                                                    u"overload"_s,
                                                    u"nonce"_s,
                                                    u"facility rejected"_s,
                                                    u"terribly sorry"_s,
                                                    u"network out of order"_s};
}

/// What searches lead to, all of it, to be looked at where it changes.
void tst_Questions::findsAsBefore()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, queries);
    Translations translations;
    translations.use(language);
    const EntrySearch search(shippedTable());
    QStringList lines;
    for (const QString &query : queries)
        lines << foundLines(search, query);
    const QString difference =
        differenceFromText(QString::fromLatin1(QTest::currentDataTag()), lines.join(u'\n') + u'\n');
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(tst_Questions)
#include "tst_questions.moc"
