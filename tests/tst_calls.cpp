// SPDX-License-Identifier: MIT
#include "calltrace.h"
#include "outcome.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// What the messages of one Call-ID are to each other, and what they come to.
class tst_Calls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOutcome_data();
    void hasOutcome();
    void isEndedBy_data();
    void isEndedBy();
    void tellsTimes_data();
    void tellsTimes();
    void foldsRepeats_data();
    void foldsRepeats();
    void dropsCopies_data();
    void dropsCopies();
    void ordersIntoTransactions();
    void saysNothingOfSilenceInCutCall();
};

namespace {

/// The call of the first message in \a script, in the traffic of all of it.
struct Told {
    explicit Told(const QByteArray &script, bool isCut = false)
        : messages(CallTrace::messagesOf(script))
        , traffic(CallTrace::trafficOf(messages))
        , call(messages, traffic, isCut ? Call::Missing::Any : Call::Missing::None)
        , result(resultOf(call))
    { }

    std::vector<TraceMessage> messages;
    Traffic traffic;
    Call call;
    CallResult result;
};

QString nameOf(Outcome outcome)
{
    static const QMap<Outcome, QString> names{
        {Outcome::Answered, u"answered"_s},     {Outcome::Succeeded, u"succeeded"_s},
        {Outcome::Failed, u"failed"_s},         {Outcome::Redirected, u"redirected"_s},
        {Outcome::Cancelled, u"cancelled"_s},   {Outcome::NoResponse, u"no-response"_s},
        {Outcome::Unfinished, u"unfinished"_s},
    };
    return names.value(outcome);
}

QString nameOf(Ender ender)
{
    return ender == Ender::Caller ? u"caller"_s : ender == Ender::Callee ? u"callee"_s : QString();
}

} // namespace

void tst_Calls::hasOutcome_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("outcome"); // and the code of the final response
    const auto add = [](const char *name, const QString &outcome, const QByteArray &script) {
        QTest::newRow(name) << script << outcome;
    };
    add("answered", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n2 B>A 200 INVITE\n2.1 A>B ACK in\n");
    add("refused", u"failed 486"_s, "0 A>B INVITE\n1 B>A 486 INVITE\n1.1 A>B ACK hop\n");
    add("redirected", u"redirected 302"_s, "0 A>B INVITE\n1 B>A 302 INVITE\n1.1 A>B ACK hop\n");
    add("a redirection that was followed", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 302 INVITE\n1.1 A>B ACK hop\n2 A>C INVITE cseq=2\n"
        "3 C>A 200 INVITE cseq=2\n");
    add("challenged, and answered", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 407 INVITE\n1.1 A>B ACK hop\n2 A>B INVITE cseq=2\n"
        "3 B>A 200 INVITE cseq=2\n");
    add("challenged, and then busy", u"failed 486"_s,
        "0 A>B INVITE\n1 B>A 407 INVITE\n1.1 A>B ACK hop\n2 A>B INVITE cseq=2\n"
        "3 B>A 486 INVITE cseq=2\n");
    add("challenged, and that was all", u"failed 401"_s,
        "0 A>B INVITE\n1 B>A 401 INVITE\n1.1 A>B ACK hop\n");
    add("challenged, and tried again at the end", u"unfinished"_s,
        "0 A>B INVITE\n1 B>A 401 INVITE\n1.1 A>B ACK hop\n2 A>B INVITE cseq=2\n");
    add("another server took it", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 503 INVITE\n1.1 A>B ACK hop\n2 A>C INVITE branch=2\n"
        "3 C>A 200 INVITE branch=2\n");
    add("another server did not answer yet", u"unfinished"_s,
        "0 A>B INVITE\n1 B>A 503 INVITE\n1.1 A>B ACK hop\n2 A>C INVITE branch=2\n");
    add("one of two at once still rings", u"unfinished"_s,
        "0 P>B INVITE\n0 P>C INVITE branch=2\n1 C>P 180 INVITE branch=2\n"
        "2 B>P 486 INVITE\n");
    add("cancelled", u"cancelled 487"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 200 CANCEL\n5.2 B>A 487 INVITE\n");
    add("cancelled, the 487 first", u"cancelled 487"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 487 INVITE\n5.2 B>A 200 CANCEL\n");
    add("cancelled, and 480 instead of 487", u"cancelled 480"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 200 CANCEL\n5.2 B>A 480 INVITE\n");
    add("busy crossed the CANCEL", u"failed 486"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 486 INVITE\n5.2 B>A 200 CANCEL\n");
    add("answered crossed the CANCEL", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 200 INVITE\n5.2 B>A 200 CANCEL\n");
    add("cancelled, and nothing more while others talk", u"cancelled"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 200 CANCEL\n"
        "40 B>A OPTIONS cseq=3 from=other\n");
    add("cancelled at the end", u"unfinished"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n5 A>B CANCEL\n5.1 B>A 200 CANCEL\n");
    add("a BYE to early media", u"cancelled 487"_s,
        "0 A>B INVITE\n1 B>A 183 INVITE\n5 A>B BYE in cseq=2\n5.1 B>A 200 BYE in cseq=2\n"
        "5.2 B>A 487 INVITE\n");
    add("487 unasked", u"failed 487"_s, "0 A>B INVITE\n1 B>A 180 INVITE\n5 B>A 487 INVITE\n");
    add("a proxy's CANCEL to a losing branch", u"failed 486"_s,
        "0 A>P INVITE\n0.1 P>B INVITE via=P,A\n0.1 P>C INVITE via=P,A branch=2\n"
        "1 B>P 603 INVITE via=P,A\n1.1 P>C CANCEL branch=2\n"
        "1.2 C>P 200 CANCEL branch=2\n1.3 C>P 487 INVITE via=P,A branch=2\n"
        "1.4 P>A 486 INVITE\n");
    add("on the caller's hop, not on the next", u"failed 500"_s,
        "0 A>P INVITE\n0.1 P>B INVITE via=P,A\n1 B>P 503 INVITE via=P,A\n1.1 P>A 500 INVITE\n");
    add("final on a deeper hop only", u"unfinished"_s,
        "0 A>P INVITE\n0.1 P>B INVITE via=P,A\n1 B>P 503 INVITE via=P,A\n");
    add("answered on a deeper hop only", u"answered 200"_s,
        "0 A>P INVITE\n0.1 P>B INVITE via=P,A\n1 B>P 200 INVITE via=P,A\n");
    add("the full ladder into silence", u"no-response"_s, "0 A>B INVITE x7 every 5\n");
    add("three, and the trace goes on", u"no-response"_s,
        "0 A>B INVITE x3 every 1\n20 C>D OPTIONS cseq=8\n40 B>A OPTIONS cseq=9 back\n");
    add("three, and the trace goes on after a pause", u"unfinished"_s,
        "0 A>B INVITE x3 every 1\n7200 B>A OPTIONS cseq=9 back\n");
    add("three, and the trace never sees the other direction", u"unfinished"_s,
        "0 A>B INVITE x3 every 1\n20 C>D OPTIONS cseq=8\n40 A>B OPTIONS cseq=9\n");
    add("an ACK shows that an answer came", u"unfinished"_s,
        "0 A>B INVITE x7 every 5\n40 A>B ACK in\n");
    add("three, and the trace ends", u"unfinished"_s, "0 A>B INVITE x3 every 1\n");
    add("100 is an answer", u"unfinished"_s, "0 A>B INVITE\n0.1 B>A 100 INVITE\n");
    add("still ringing", u"unfinished"_s, "0 A>B INVITE\n0.1 B>A 180 INVITE\n");
    add("a refused re-INVITE ends nothing", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 200 INVITE\n1.1 A>B ACK in\n9 A>B INVITE in cseq=2\n"
        "9.1 B>A 488 INVITE in cseq=2\n");
    add("begins with a re-INVITE", u"answered 200"_s,
        "9 A>B INVITE in cseq=2\n9.1 B>A 200 INVITE in cseq=2\n");
    add("begins with a re-INVITE that is refused", u"unfinished"_s,
        "9 A>B INVITE in cseq=2\n9.1 B>A 491 INVITE in cseq=2\n");
    add("a BYE of the callee shows the answer", u"answered"_s,
        "0 A>B INVITE\n1 B>A 180 INVITE\n9 B>A BYE back\n9.1 A>B 200 BYE back\n");
    add("only the end of a call", u"unfinished"_s,
        "9 A>B BYE in cseq=2\n9.1 B>A 200 BYE in cseq=2\n");
    add("a lone ACK", u"unfinished"_s, "0 A>B ACK in\n");
    add("a lone refusal", u"failed 486"_s, "0 B>A 486 INVITE\n");
    add("a lone 180", u"unfinished"_s, "0 B>A 180 INVITE\n");
    add("CANCEL and 487 without the INVITE", u"cancelled 487"_s,
        "5 A>B CANCEL\n5.1 B>A 200 CANCEL\n5.2 B>A 487 INVITE\n");
    add("the other leg of a back-to-back user agent", u"failed 486"_s,
        "0 A>B INVITE\n0.1 B>C INVITE from=leg\n1 C>B 200 INVITE from=leg\n2 B>A 486 INVITE\n");
    add("a hunt that ended busy", u"failed 486"_s,
        "0 P>B INVITE via=P,A\n0.1 B>P 180 INVITE via=P,A\n15 P>B CANCEL\n15.1 B>P 200 CANCEL\n"
        "15.2 B>P 487 INVITE via=P,A\n15.3 P>C INVITE via=P,A branch=two\n"
        "15.4 C>P 486 INVITE via=P,A branch=two\n");
    add("somebody between cancels, who leaves out Via", u"failed 480"_s,
        "0 A>P INVITE\n0.1 P>B INVITE\n0.2 B>P 180 INVITE\n0.3 P>A 180 INVITE\n20 P>B CANCEL\n"
        "20.1 B>P 200 CANCEL\n20.2 B>P 487 INVITE\n20.3 P>A 480 INVITE\n");
    add("answered to somebody between, refused to the caller", u"failed 488"_s,
        "0 A>P INVITE\n0.1 P>B INVITE\n3 B>P 200 INVITE\n3.1 P>A 488 INVITE\n");
    add("refused further on only, the retry answered there", u"answered 200"_s,
        "0 A>P INVITE\n0.1 P>A 407 INVITE\n0.3 P>B INVITE via=P,A cseq=2\n"
        "1 B>P 200 INVITE via=P,A cseq=2\n");
    add("challenged, and the retry is there further on only", u"unfinished"_s,
        "0 A>P INVITE\n0.1 P>A 407 INVITE\n0.3 P>B INVITE via=P,A cseq=2\n"
        "1 B>P 180 INVITE via=P,A cseq=2\n");
    add("a proxy answers the challenge itself", u"failed 408"_s,
        "0 A>P INVITE\n0.1 P>B INVITE via=P,A\n0.2 B>P 407 INVITE via=P,A\n"
        "0.3 P>B INVITE via=P,A cseq=2\n0.4 B>P 180 INVITE via=P,A cseq=2\n"
        "30 P>B CANCEL cseq=2\n30.1 P>A 408 INVITE\n30.2 B>P 487 INVITE via=P,A cseq=2\n");
    add("tried again with another From tag", u"answered 200"_s,
        "0 A>B INVITE\n1 B>A 407 INVITE\n1.1 A>B ACK hop\n2 A>B INVITE cseq=2 from=other\n"
        "3 B>A 200 INVITE cseq=2 from=other\n");
    add("a success that comes when all is over", u"failed 408"_s,
        "0 A>P INVITE\n30 P>A 408 INVITE\n30.1 A>P ACK hop to=none\n30.2 P>A 200 INVITE\n");
    add("cancelled, and an ACK to what is not in the trace", u"unfinished"_s,
        "0 A>B INVITE\n0.5 A>B CANCEL\n6 A>B ACK in\n40 A>B OPTIONS cseq=9 back\n");
    add("responses alone, the caller's hop last", u"failed 408"_s,
        "0 B>P 180 INVITE via=P,A\n0.1 P>A 180 INVITE\n30 P>A 408 INVITE\n"
        "30.1 B>P 487 INVITE via=P,A\n");
    add("responses alone, in the middle of a call", u"unfinished"_s,
        "0 B>A 200 INFO in cseq=3\n60 B>A 488 INVITE in cseq=4\n");
    add("a lone response that only dialogs have", u"unfinished"_s, "0 B>A 491 INVITE\n");
    add("registered", u"succeeded 200"_s, "0 A>B REGISTER\n1 B>A 200 REGISTER\n");
    add("registered with credentials", u"succeeded 200"_s,
        "0 A>B REGISTER\n1 B>A 401 REGISTER\n2 A>B REGISTER cseq=2\n3 B>A 200 REGISTER cseq=2\n");
    add("challenged, and tried again at the end of the trace", u"unfinished"_s,
        "0 A>B REGISTER\n1 B>A 401 REGISTER\n2 A>B REGISTER cseq=2\n");
    add("not registered", u"failed 403"_s,
        "0 A>B REGISTER\n1 B>A 401 REGISTER\n2 A>B REGISTER cseq=2\n3 B>A 403 REGISTER cseq=2\n");
    add("the last of several registrations counts", u"failed 403"_s,
        "0 A>B REGISTER\n1 B>A 200 REGISTER\n60 A>B REGISTER cseq=2\n61 B>A 403 REGISTER cseq=2\n");
    add("registered, and a refresh at the end", u"succeeded 200"_s,
        "0 A>B REGISTER\n1 B>A 200 REGISTER\n60 A>B REGISTER cseq=2\n");
    add("a proxy's own hop does not count", u"failed 500"_s,
        "0 A>P OPTIONS\n0.1 P>B OPTIONS via=P,A\n1 B>P 503 OPTIONS via=P,A\n1.1 P>A 500 OPTIONS\n");
    add("OPTIONS into silence", u"no-response"_s, "0 A>B OPTIONS x11 every 3\n");
    add("OPTIONS at the end", u"unfinished"_s, "0 A>B OPTIONS\n");
}

void tst_Calls::hasOutcome()
{
    QFETCH(const QByteArray, script);
    const Told told(script);
    QString outcome = nameOf(told.result.outcome);
    if (told.result.final >= 0)
        outcome += u' ' + QString::number(told.call.message(told.result.final).code);
    QTEST(outcome, "outcome");
}

void tst_Calls::isEndedBy_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("ender");
    const QByteArray answered =
        "0 A>B INVITE\n1 B>A 180 INVITE\n2 B>A 200 INVITE\n2.1 A>B ACK in\n";
    QTest::newRow("the caller") << answered + "9 A>B BYE in cseq=2\n9.1 B>A 200 BYE in cseq=2\n"
                                << u"caller"_s;
    QTest::newRow("the callee") << answered + "9 B>A BYE back\n9.1 A>B 200 BYE back\n"
                                << u"callee"_s;
    QTest::newRow("BYEs that cross") << answered
            + "9 A>B BYE in cseq=2\n9 B>A BYE back\n9.1 A>B 200 BYE back\n"
              "9.1 B>A 200 BYE in cseq=2\n"
                                     << QString();
    QTest::newRow("two that do not cross: somebody between sent one")
        << answered + "9 A>B BYE in cseq=2\n9.1 B>A 200 BYE in cseq=2\n9.5 B>A BYE back\n"
        << QString();
    QTest::newRow("one that was challenged, and then the other side")
        << answered + "9 A>B BYE in cseq=2\n9.1 B>A 407 BYE in cseq=2\n60 B>A BYE back\n"
        << u"callee"_s;
    QTest::newRow("of several that answered, the one that was kept")
        << QByteArray("0 A>B INVITE\n1 B>A 200 INVITE to=one\n1.1 B>A 200 INVITE to=two\n"
                      "1.2 A>B BYE in cseq=2 to=one\n60 B>A BYE back from=two\n")
        << u"callee"_s;
    QTest::newRow("of several that answered, any")
        << QByteArray("0 A>B INVITE\n1 B>A 200 INVITE to=one\n1.1 B>A 200 INVITE to=two\n"
                      "60 B>A BYE back from=two\n")
        << QString();
    QTest::newRow("cancelled as somebody else answered")
        << QByteArray("0 A>B INVITE\n5 A>B CANCEL\n    Reason: SIP;cause=200\n5.2 B>A 487 INVITE\n")
        << QString();
    QTest::newRow("cancelled further on")
        << QByteArray("0 P>B INVITE via=P,A\n5 P>B CANCEL\n5.2 B>P 487 INVITE via=P,A\n")
        << QString();
    QTest::newRow("somebody between, both ways")
        << QByteArray("0 A>P INVITE\n1 P>A 200 INVITE\n1.1 A>P ACK in\n"
                      "9 P>B BYE in cseq=2\n9.1 B>P 200 BYE in cseq=2\n9.2 P>A BYE back\n")
        << QString();
    QTest::newRow("the surplus dialog of a fork")
        << QByteArray("0 A>B INVITE\n1 B>A 200 INVITE to=one\n1.1 B>A 200 INVITE to=two\n"
                      "1.2 A>B BYE in cseq=2 to=two\n1.3 B>A 200 BYE in cseq=2 to=two\n")
        << QString();
    QTest::newRow("cancelled") << QByteArray(
        "0 A>B INVITE\n5 A>B CANCEL\n5.1 B>A 200 CANCEL\n5.2 B>A 487 INVITE\n")
                               << u"caller"_s;
    QTest::newRow("refused") << QByteArray("0 A>B INVITE\n5.2 B>A 486 INVITE\n") << QString();
    QTest::newRow("not ended") << answered << QString();
}

void tst_Calls::isEndedBy()
{
    QFETCH(const QByteArray, script);
    QTEST(nameOf(Told(script).result.endedBy), "ender");
}

void tst_Calls::tellsTimes_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<qint64>("ringAfter"); // milliseconds
    QTest::addColumn<qint64>("answerAfter");
    QTest::newRow("ringing and answered")
        << QByteArray("0 A>B INVITE\n0.1 B>A 100 INVITE\n1.5 B>A 180 INVITE\n9 B>A 200 INVITE\n")
        << 1500LL << 9000LL;
    QTest::newRow("183 does not ring")
        << QByteArray("0 A>B INVITE\n1.5 B>A 183 INVITE\n9 B>A 200 INVITE\n") << -1LL << 9000LL;
    QTest::newRow("the challenged try included") << QByteArray(
        "0 A>B INVITE\n1 B>A 407 INVITE\n2 A>B INVITE cseq=2\n3 B>A 180 INVITE cseq=2\n")
                                                 << 3000LL << -1LL;
    QTest::newRow("on the caller's hop") << QByteArray(
        "0 A>P INVITE\n1 P>B INVITE via=P,A\n2 B>P 180 INVITE via=P,A\n3 P>A 180 INVITE\n")
                                         << 3000LL << -1LL;
    QTest::newRow("a text") << QByteArray("A>B INVITE\nB>A 180 INVITE\nB>A 200 INVITE\n") << -1LL
                            << -1LL;
}

void tst_Calls::tellsTimes()
{
    QFETCH(const QByteArray, script);
    const CallResult result = Told(script).result;
    const auto milliseconds = [](qint64 time) { return time < 0 ? time : time / 1'000'000; };
    QTEST(milliseconds(result.ringAfter), "ringAfter");
    QTEST(milliseconds(result.answerAfter), "answerAfter");
}

void tst_Calls::foldsRepeats_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("repeats");
    QTest::newRow("none") << QByteArray("0 A>B INVITE\n1 B>A 180 INVITE\n") << 0;
    QTest::newRow("a request and a response")
        << QByteArray("0 A>B INVITE x3 every 1\n5 B>A 200 INVITE x4 every 1\n") << 5;
    QTest::newRow("another hop is none")
        << QByteArray("0 A>P INVITE\n0.5 P>B INVITE via=P,A\n") << 0;
    QTest::newRow("another answer is none")
        << QByteArray("0 A>B INVITE\n1 B>A 200 INVITE to=one\n2 B>A 200 INVITE to=two\n") << 0;
    QTest::newRow("other bytes are none")
        << QByteArray("0 A>B INVITE\n1 B>A 180 INVITE\n2 B>A 180 INVITE\n    Server: x\n") << 0;
    QTest::newRow("from elsewhere is none") << QByteArray("0 A>B INVITE\n1 A>C INVITE\n") << 0;
    QTest::newRow("in a text") << QByteArray("A>B INVITE x3\n") << 2;
}

void tst_Calls::foldsRepeats()
{
    QFETCH(const QByteArray, script);
    QTEST(Told(script).call.repeats(), "repeats");
}

void tst_Calls::dropsCopies_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("copies");
    QTest::newRow("behind a NAT that changes nothing within")
        << QByteArray("0 X>B INVITE\n0.001 A>B INVITE via=X\n") << 1;
    QTest::newRow("too late") << QByteArray("0 X>B INVITE\n0.2 A>B INVITE via=X\n") << 0;
    QTest::newRow("mirrored twice")
        << QByteArray("0 A>B INVITE x2 every 0.00002\n1 B>A 200 INVITE x2 every 0.001\n") << 2;
    QTest::newRow("over TCP, which is one stream")
        << QByteArray("0 A=>B INVITE x2 every 0.00002\n") << 0;
    QTest::newRow("other bytes as soon")
        << QByteArray("0 A>B INVITE\n0.00002 A>B INVITE\n    Server: x\n") << 0;
    QTest::newRow("a repeat at once") << QByteArray("0 A>B INVITE\n0.05 A>B INVITE\n") << 0;
    QTest::newRow("in a text") << QByteArray("A>B INVITE\nA>C INVITE\n") << 0;
}

void tst_Calls::dropsCopies()
{
    QFETCH(const QByteArray, script);
    QTEST(Told(script).call.duplicates(), "copies");
}

void tst_Calls::ordersIntoTransactions()
{
    const Told told(
        "0 A>B INVITE x2 every 0.5\n1 B>A 100 INVITE\n2 B>A 486 INVITE\n"
        "2.1 A>B ACK hop\n3 A>B INVITE cseq=2\n4 A>B CANCEL cseq=2\n5 B>A 200 INVITE cseq=2\n"
        "5.1 A>B ACK in cseq=2\n");
    const QList<Transaction> &transactions = told.call.transactions();
    QCOMPARE(transactions.size(), 4);
    QCOMPARE(transactions.at(0).requests, (QList<int>{0, 1}));
    QCOMPARE(transactions.at(0).responses, (QList<int>{2, 3}));
    QCOMPARE(transactions.at(0).acks, QList<int>{4});
    QCOMPARE(transactions.at(1).requests, QList<int>{5});
    QCOMPARE(transactions.at(1).responses, QList<int>{7});
    QVERIFY(transactions.at(2).method == "CANCEL");
    QVERIFY(transactions.at(3).method == "ACK");
}

/// Of a call of which messages are missing, absence proves nothing.
void tst_Calls::saysNothingOfSilenceInCutCall()
{
    const QByteArray script = "0 A>B INVITE x7 every 5\n";
    QCOMPARE(Told(script, false).result.outcome, Outcome::NoResponse);
    QCOMPARE(Told(script, true).result.outcome, Outcome::Unfinished);
}

QTEST_GUILESS_MAIN(tst_Calls)
#include "tst_calls.moc"
