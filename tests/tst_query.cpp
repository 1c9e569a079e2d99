// SPDX-License-Identifier: MIT
#include "query.h"
#include "testing.h"
#include "wiresyntax.h"

using namespace Qt::StringLiterals;

namespace {

QSet<QString> littleWords()
{
    return {u"why"_s, u"do"_s, u"i"_s, u"get"_s, u"a"_s, u"what"_s, u"is"_s};
}

} // namespace

/// What is typed or pasted, taken apart.
class tst_Query : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void keepsQualifiersAsTyped_data();
    void keepsQualifiersAsTyped();
    void understandsTheWire_data();
    void understandsTheWire();
    void readsAnythingAsWords_data();
    void readsAnythingAsWords();
};

void tst_Query::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // words, digits, classes, qualifier values

    QTest::newRow("nothing") << u"   "_s << u"|||"_s;
    QTest::newRow("words") << u" Busy  HERE "_s << u"busy,here|||"_s;
    QTest::newRow("a code") << u"486"_s << u"|486||"_s;
    QTest::newRow("the beginning of a code") << u"48"_s << u"|48||"_s;
    QTest::newRow("a class") << u"4XX"_s << u"||4|"_s;
    QTest::newRow("no such class") << u"8xx"_s << u"8xx|||"_s;
    QTest::newRow("four digits are no code") << u"5626"_s << u"5626|||"_s;
    QTest::newRow("an RFC in one word") << u"RFC5626"_s << u"5626|||"_s;
    QTest::newRow("an RFC in two words") << u"rfc 5626"_s << u"5626|||"_s;
    QTest::newRow("RFC without a number") << u"rfc"_s << u"rfc|||"_s;
    QTest::newRow("a cause in two words") << u"cause 17"_s << u"|||17"_s;
    QTest::newRow("two codes") << u"486 600"_s << u"|486,600||"_s;
    QTest::newRow("two codes with vs") << u"486 vs 600"_s << u"|486,600||"_s;
    QTest::newRow("two codes with a slash") << u"486/600"_s << u"|486,600||"_s;
    QTest::newRow("two codes with a comma") << u"486, 600"_s << u"|486,600||"_s;
    QTest::newRow("and is a word among words") << u"hold and park"_s << u"hold,and,park|||"_s;
    QTest::newRow("a qualifier") << u"is:Deprecated"_s << u"|||deprecated"_s;
    QTest::newRow("a qualifier being typed") << u"header:"_s << u"|||"_s;
    QTest::newRow("a qualifier and words") << u"header:min-se timer"_s << u"timer|||min-se"_s;
    QTest::newRow("a qualifier with a quoted value")
        << u"retry:\"after a delay\""_s << u"|||after a delay"_s;
    QTest::newRow("no qualifier of that name")
        << u"sip:bob@example.com"_s << u"sip:bob@example.com|||"_s;
    QTest::newRow("quoted words stay together") << u"\"user busy\""_s << u"user busy|||"_s;
    QTest::newRow("an open quote") << u"\"user busy"_s << u"user busy|||"_s;
    QTest::newRow("accents typed as two characters") << u"ge\u0301ant"_s << u"geant|||"_s;
    QTest::newRow("a question") << u"why do I get a 488 codec"_s << u"codec|488||"_s;
    QTest::newRow("nothing but little words") << u"what is"_s << u"what,is|||"_s;
    QTest::newRow("marks around a code") << u"(#486.)"_s << u"|486||"_s;
    QTest::newRow("what stands around a code") << u"SIP error 486"_s << u"|486||"_s;
    QTest::newRow("what stands around no code") << u"sip error"_s << u"sip,error|||"_s;
    QTest::newRow("a colon before a code") << u"failed:407"_s << u"failed|407||"_s;
    QTest::newRow("a code joined to a name") << u"sip-480"_s << u"|480||"_s;
    QTest::newRow("a code before a hyphen") << u"486-busy"_s << u"|486||"_s;
    QTest::newRow("a code joined to its phrase") << u"486busy"_s << u"|486||"_s;
    QTest::newRow("a number joined to its unit") << u"180ms"_s << u"180ms|||"_s;
    QTest::newRow("an option tag that begins with a code") << u"100rel"_s << u"100rel|||"_s;
    QTest::newRow("the last one before a hyphen") << u"699-last"_s << u"|699||"_s;
    QTest::newRow("no code before a hyphen") << u"700-next"_s << u"700-next|||"_s;
    QTest::newRow("the beginning of a code with x") << u"48x"_s << u"|48||"_s;
    QTest::newRow("a hexadecimal code") << u"0x1E6"_s << u"|486||"_s;
    QTest::newRow("a hexadecimal cause") << u"0x22"_s << u"|||34"_s;
    QTest::newRow("a decimal number written as hexadecimal") << u"0x503"_s << u"|503||"_s;
    QTest::newRow("a hexadecimal number that is neither") << u"0xfff"_s << u"0xfff|||"_s;
    QTest::newRow("a cause of ISUP") << u"I-SUP 34"_s << u"|||34"_s;
    QTest::newRow("a cause code") << u"cause code 102"_s << u"|||102"_s;
    QTest::newRow("a code after a word for cause") << u"Ursache: (408)"_s << u"ursache|408||"_s;
    QTest::newRow("a warn-code") << u"warning 380"_s << u"|||380"_s;
    QTest::newRow("a warn-code before its name") << u"380 warning"_s << u"|||380"_s;
    QTest::newRow("no warn-code") << u"warning 486"_s << u"warning|486||"_s;
    QTest::newRow("seconds") << u"after 300 seconds"_s << u"after,300,seconds|||"_s;
    QTest::newRow("a port") << u"port 506"_s << u"port,506|||"_s;
    QTest::newRow("two digits among words") << u"drops after 32"_s << u"drops,after,32|||"_s;
    QTest::newRow("a number of a session border controller") << u"560403"_s << u"|403||"_s;
    QTest::newRow("a number of Microsoft itself") << u"569009"_s << u"569009|||"_s;
    QTest::newRow("a qualifier that is a word in a sentence")
        << u"Cause: normal clearing"_s << u"cause,normal,clearing|||"_s;
    QTest::newRow("the same word twice") << u"busy busy"_s << u"busy|||"_s;
    QTest::newRow("German quotation marks") << u"„user busy“"_s << u"user busy|||"_s;
    QTest::newRow("a pasted status line")
        << u"SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP h"_s << u"|486||"_s;
}

void tst_Query::parses()
{
    QFETCH(const QString, text);
    const Query query = parseQuery(text, {littleWords(), {u"sip"_s, u"error"_s, u"vs"_s}});
    QStringList classes;
    for (const int each : query.classes)
        classes << QString::number(each);
    QStringList qualifiers;
    for (const Qualifier &each : query.qualifiers)
        qualifiers << each.value;
    const QStringList parts{query.words.join(u','), query.digits.join(u','), classes.join(u','),
                            qualifiers.join(u',')};
    QTEST(parts.join(u'|'), "parts");
}

void tst_Query::keepsQualifiersAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("without");
    QTest::newRow("capitals in two words") << u"busy CAUSE 17"_s << u"CAUSE 17"_s << u"busy"_s;
    QTest::newRow("capitals with a colon") << u"busy IS:Vendor"_s << u"IS:Vendor"_s << u"busy"_s;
    QTest::newRow("blanks between")
        << u"busy  cause   17  here"_s << u"cause   17"_s << u"busy here"_s;
    QTest::newRow("a comma between") << u"busy Cause, 17"_s << u"Cause, 17"_s << u"busy"_s;
    QTest::newRow("quotes") << u"retry:\"After A Delay\" busy"_s << u"retry:\"After A Delay\""_s
                            << u"busy"_s;
    QTest::newRow("the same twice, the first")
        << u"is:vendor is:vendor"_s << u"is:vendor"_s << u"is:vendor"_s;
    QTest::newRow("part of a longer word before it") << u"cis:x is:x"_s << u"is:x"_s << u"cis:x"_s;
    QTest::newRow("accents typed as two characters")
        << u"ge\u0301ant Warn 399 o\u0308l"_s << u"Warn 399"_s << u"géant öl"_s;
    QTest::newRow("on the wire") << u"Reason: Q.850;cause=17"_s << u"cause:17"_s << QString();
}

void tst_Query::keepsQualifiersAsTyped()
{
    QFETCH(const QString, text);
    const Query query = parseQuery(text, {littleWords(), {u"sip"_s, u"error"_s, u"vs"_s}});
    QVERIFY(!query.qualifiers.isEmpty());
    QTEST(query.typed(query.qualifiers.constFirst()), "typed");
    QTEST(query.without(query.qualifiers.constFirst()), "without");
}

void tst_Query::understandsTheWire_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query"); // empty: no wire syntax

    QTest::newRow("status line") << u"SIP/2.0 486 Busy Here"_s << u"486"_s;
    QTest::newRow("version in any case") << u"sip/2.0 486"_s << u"486"_s;
    QTest::newRow("empty phrase") << u"SIP/2.0 480 "_s << u"480"_s;
    QTest::newRow("within a log line")
        << u"Nov 23 16:50 pbx proxy[7]: DEBUG: SIP/2.0 603 Decline"_s << u"603"_s;
    QTest::newRow("Via before the status line")
        << u"Via: SIP/2.0/UDP 192.0.2.1\nSIP/2.0 404 Not Found"_s << u"404"_s;
    QTest::newRow("Via alone") << u"Via: SIP/2.0/UDP 192.0.2.1:5060"_s << QString();
    QTest::newRow("request line") << u"INVITE sip:486@example.com SIP/2.0"_s << QString();
    QTest::newRow("four digits are no status") << u"SIP/2.0 4860"_s << QString();
    QTest::newRow("Wireshark filter") << u"sip.Status-Code == 486"_s << u"486"_s;
    QTest::newRow("Wireshark filter, several")
        << u"(sip.Status-Code == 486 or sip.Status-Code eq 603) and udp"_s << u"486 603"_s;
    QTest::newRow("Wireshark filter, from a code on")
        << u"sip.Status-Code >= 400"_s << u"400-699"_s;
    QTest::newRow("Wireshark filter, above a code") << u"sip.Status-Code > 399"_s << u"400-699"_s;
    QTest::newRow("Wireshark filter, up to a code") << u"sip.Status-Code le 199"_s << u"100-199"_s;
    QTest::newRow("Wireshark filter, between two codes")
        << u"sip.Status-Code ge 400 && sip.Status-Code < 500"_s << u"400-499"_s;
    QTest::newRow("Wireshark filter, a class") << u"sip.Status-Code in {400..499}"_s << u"4xx"_s;
    QTest::newRow("Wireshark filter, a set") << u"sip.Status-Code in {486, 600}"_s << u"486 600"_s;
    QTest::newRow("Wireshark detail") << u"    Status-Code: 486"_s << u"486"_s;
    QTest::newRow("tshark line") << u"SIP 316 Status: 486 Busy Here |"_s << u"486"_s;
    QTest::newRow("Wireshark tree") << u"Session Initiation Protocol (486)"_s << u"486"_s;
    QTest::newRow("chan_sip") << u"Got SIP response 486 \"Busy Here\" back from 192.0.2.9:5060"_s
                              << u"486"_s;
    QTest::newRow("Reason, Q.850")
        << u"Reason: Q.850;cause=17;text=\"User busy\""_s << u"cause:17"_s;
    QTest::newRow("Reason, blanks") << u"Reason: q.850 ; cause = 34"_s << u"cause:34"_s;
    QTest::newRow("Reason, text first") << u"Reason: Q.850;text=\"x\";cause=16"_s << u"cause:16"_s;
    QTest::newRow("Reason, SIP") << u"Reason: SIP;cause=600;text=\"Busy Everywhere\""_s << u"600"_s;
    QTest::newRow("Reason, answered elsewhere")
        << u"Reason: SIP;cause=200;text=\"Call completed elsewhere\""_s << u"487"_s;
    QTest::newRow("Reason, STIR") << u"Reason: STIR;cause=436"_s << u"436"_s;
    QTest::newRow("Reason of another protocol") << u"Reason: Preemption;cause=1"_s << QString();
    QTest::newRow("cause alone") << u"cause=17"_s << u"cause:17"_s;
    QTest::newRow("Warning") << u"Warning: 304 gw \"Media type not available\""_s << u"warn:304"_s;
    QTest::newRow("words") << u"busy here"_s << QString();
    QTest::newRow("a link of ours") << u"sipdex:q850/17/"_s << u"cause:17"_s;
    QTest::newRow("words that sound like it") << u"sip status reason"_s << QString();
}

void tst_Query::understandsTheWire()
{
    QFETCH(const QString, text);
    QTEST(wireQuery(text).value_or(QString()), "query");
}

void tst_Query::readsAnythingAsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL and control characters") << QString::fromLatin1("\0\x01\x1b[31m", 7);
    QTest::newRow("markup") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("a very long word") << QString(1'000'000, u'a');
    QTest::newRow("many words") << u"busy "_s.repeated(100'000);
    QTest::newRow("colons and quotes") << u"::\"\":\"is:\":rfc:"_s;
}

void tst_Query::readsAnythingAsWords()
{
    QFETCH(const QString, text);
    const Query query = parseQuery(text, {littleWords(), {u"sip"_s, u"error"_s, u"vs"_s}});
    QVERIFY(!query.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Query)
#include "tst_query.moc"
