// SPDX-License-Identifier: MIT
#include "callfollower.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Final responses, one after another, and what the follower says of them.
class Calls
{
public:
    /// Adds a response with \a code to the request \a cseq of the call \a callId.
    QByteArray add(int code, quint32 cseq, const char *method, size_t callId = 1,
                   qint16 occurrence = -1)
    {
        return m_follower.add({static_cast<qint16>(code), occurrence, m_count++},
                              {callId, qHash(QByteArrayView(method)), cseq});
    }

    void addEarlyReason(const QByteArray &reason, size_t callId = 1)
    {
        m_follower.addEarlyReason(callId, reason);
    }

    /// As many calls as are remembered at a time, with no fault of their own.
    void addOthers()
    {
        for (qsizetype i = 0; i < CallFollower::mostCalls; ++i)
            add(200, 1, "CANCEL", m_nextOther++);
    }

    void finish() { m_follower.finish(); }

    /// "401×2 normal", "503 failed", in order.
    QStringList said;

private:
    CallFollower m_follower{
        [this](const NormalResponses &normal) {
            said << u"%1×%2 normal%3"_s.arg(normal.code)
                        .arg(normal.count)
                        .arg(normal.isListed ? u", listed"_s : QString());
        },
        [this](const ResponsePlace &failure) { said << u"%1 failed"_s.arg(failure.code); }};
    quint32 m_count = 0;
    size_t m_nextOther = 1000;
};

} // namespace

/// What is normal in a call, and what it failed with first.
class tst_CallFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void tellsWhetherNormalOnesAreListed();
    void keepsReasonOfInviteAlone();
    void remembersCallsOfLastGeneration();
    void reportsFailuresOfForgottenCalls();
    void carriesCallsOn();
};

void tst_CallFollower::follows_data()
{
    struct Response {
        int code;
        quint32 cseq;
        const char *method;
    };
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, std::initializer_list<Response> responses,
                        const QStringList &expected) {
        Calls calls;
        for (const Response &each : responses)
            calls.add(each.code, each.cseq, each.method);
        calls.finish();
        QTest::newRow(name) << calls.said << expected;
    };
    row("success", {{200, 1, "INVITE"}}, {});
    row("failure", {{486, 1, "INVITE"}}, {u"486 failed"_s});
    row("400 is the lowest failure", {{399, 1, "INVITE"}, {400, 2, "INVITE"}}, {u"400 failed"_s});
    row("the first of two failures", {{503, 1, "INVITE"}, {486, 2, "INVITE"}}, {u"503 failed"_s});

    row("challenge met by a success", {{401, 1, "INVITE"}, {200, 2, "INVITE"}},
        {u"401×1 normal"_s});
    row("the highest success", {{401, 1, "INVITE"}, {299, 2, "INVITE"}}, {u"401×1 normal"_s});
    row("no success", {{401, 1, "INVITE"}, {300, 2, "INVITE"}}, {});
    row("challenge, and a success with the same CSeq", {{401, 1, "INVITE"}, {200, 1, "INVITE"}},
        {u"401 failed"_s});
    row("challenge met, and then a failure", {{407, 1, "INVITE"}, {486, 2, "INVITE"}},
        {u"486 failed"_s});
    row("challenge, and a failure with the same CSeq", {{407, 1, "INVITE"}, {486, 1, "INVITE"}},
        {u"407 failed"_s});
    row("challenge, and a failure of another method", {{407, 1, "INVITE"}, {481, 2, "BYE"}},
        {u"407 failed"_s});
    row("challenge of another method", {{401, 1, "INVITE"}, {407, 2, "BYE"}, {200, 3, "BYE"}},
        {u"407×1 normal"_s, u"401 failed"_s});
    row("challenge met, then another that is not",
        {{401, 1, "INVITE"}, {486, 2, "INVITE"}, {401, 3, "BYE"}}, {u"486 failed"_s});
    row("challenge met twice, by two servers",
        {{401, 1, "INVITE"}, {401, 1, "INVITE"}, {407, 2, "INVITE"}, {200, 3, "INVITE"}},
        {u"401×2 normal"_s, u"407×1 normal"_s});
    row("challenge again after all was well",
        {{401, 1, "REGISTER"}, {200, 2, "REGISTER"}, {401, 3, "REGISTER"}},
        {u"401×1 normal"_s, u"401 failed"_s});

    row("cancelled, the CANCEL answered first", {{200, 1, "CANCEL"}, {487, 1, "INVITE"}},
        {u"487×1 normal"_s});
    row("cancelled, the INVITE answered first",
        {{487, 1, "INVITE"}, {487, 1, "INVITE"}, {200, 1, "CANCEL"}}, {u"487×2 normal"_s});
    row("487 without CANCEL", {{487, 1, "INVITE"}}, {u"487 failed"_s});
    row("487 to another method", {{200, 1, "CANCEL"}, {487, 2, "SUBSCRIBE"}}, {u"487 failed"_s});
    row("CANCEL without success", {{481, 1, "CANCEL"}, {487, 1, "INVITE"}}, {u"481 failed"_s});
    row("the first of what stays open", {{487, 1, "INVITE"}, {401, 2, "BYE"}, {503, 3, "MESSAGE"}},
        {u"487 failed"_s});
    row("a challenge before what stays open", {{401, 1, "BYE"}, {487, 2, "INVITE"}},
        {u"401 failed"_s});
}

void tst_CallFollower::follows()
{
    QFETCH(const QStringList, said);
    QTEST(said, "expected");
}

/// The list of a code holds its first responses only; the first of all has the index 0.
void tst_CallFollower::tellsWhetherNormalOnesAreListed()
{
    Calls calls;
    calls.add(200, 1, "CANCEL", 1);
    calls.add(487, 1, "INVITE", 1, 0);
    calls.add(487, 1, "INVITE", 2, 0);
    calls.add(200, 1, "CANCEL", 2);
    calls.add(401, 1, "REGISTER", 3, 0);
    calls.add(200, 2, "REGISTER", 3);
    calls.add(200, 1, "CANCEL", 4);
    calls.add(487, 1, "INVITE", 4);
    QCOMPARE(calls.said,
             (QStringList{u"487×1 normal, listed"_s, u"487×1 normal, listed"_s,
                          u"401×1 normal, listed"_s, u"487×1 normal"_s}));
}

void tst_CallFollower::keepsReasonOfInviteAlone()
{
    Calls calls;
    calls.addEarlyReason("Q.850;cause=34");
    QCOMPARE(calls.add(200, 1, "PRACK"), QByteArray());
    QCOMPARE(calls.add(481, 2, "PRACK"), QByteArray());
    QCOMPARE(calls.add(503, 3, "INVITE", 2), QByteArray());
    QCOMPARE(calls.add(503, 1, "INVITE"), "Q.850;cause=34");
    QCOMPARE(calls.add(503, 1, "INVITE"), QByteArray()); // once
}

void tst_CallFollower::remembersCallsOfLastGeneration()
{
    Calls calls;
    calls.add(401, 1, "REGISTER");
    calls.addEarlyReason("x", 2);
    calls.addOthers();
    calls.add(200, 2, "REGISTER");
    QCOMPARE(calls.said, QStringList{u"401×1 normal"_s});
    QCOMPARE(calls.add(503, 1, "INVITE", 2), "x");
}

/// That they are forgotten makes what stood open a failure, counted once.
void tst_CallFollower::reportsFailuresOfForgottenCalls()
{
    Calls calls;
    calls.add(401, 1, "REGISTER");
    calls.add(200, 2, "OPTIONS", 2);
    calls.addOthers();
    QCOMPARE(calls.said, QStringList());
    calls.addOthers();
    QCOMPARE(calls.said, QStringList{u"401 failed"_s});
    calls.add(200, 2, "REGISTER");
    calls.finish();
    QCOMPARE(calls.said, QStringList{u"401 failed"_s});
}

/// A call that goes on is remembered on, however many others there are.
void tst_CallFollower::carriesCallsOn()
{
    Calls calls;
    calls.add(401, 1, "INVITE");
    for (quint32 cseq = 2; cseq < 5; ++cseq) {
        calls.addOthers();
        calls.add(401, cseq, "INVITE");
    }
    calls.add(200, 5, "INVITE");
    calls.finish();
    QCOMPARE(calls.said, QStringList{u"401×4 normal"_s});
}

QTEST_GUILESS_MAIN(tst_CallFollower)
#include "tst_callfollower.moc"
