// SPDX-License-Identifier: MIT
#include "copytext.h"
#include "testing.h"
#include "unknowncode.h"

using namespace Qt::StringLiterals;

class tst_CopyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void setsOfCodes();
    void grepFindsWhatItShould_data();
    void grepFindsWhatItShould();
    void explanation_data();
    void explanation();
    void saysWhoActs_data();
    void saysWhoActs();
    void markdownIsEscaped();
};

void tst_CopyText::forms_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("numberAndPhrase");
    QTest::addColumn<QString>("statusLine");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("grep");
    QTest::addColumn<QString>("markdown");

    QTest::newRow("plain")
        << 486 << u"486 Busy Here"_s << u"SIP/2.0 486 Busy Here"_s << u"sip.Status-Code == 486"_s
        << u"SIP/2\\.0 486\\b"_s
        << u"[486 Busy Here](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24) (RFC 3261 §21.4.24)"_s;
    QTest::newRow("deprecated: the phrase on the wire")
        << 202 << u"202 Accepted"_s << u"SIP/2.0 202 Accepted"_s << u"sip.Status-Code == 202"_s
        << u"SIP/2\\.0 202\\b"_s
        << u"[202 Accepted](https://www.rfc-editor.org/rfc/rfc6665#section-8.3.1) (RFC 6665 §8.3.1)"_s;
    QTest::newRow("unregistered")
        << 409 << u"409 Conflict"_s << u"SIP/2.0 409 Conflict"_s << u"sip.Status-Code == 409"_s
        << u"SIP/2\\.0 409\\b"_s
        << u"[409 Conflict](https://www.rfc-editor.org/rfc/rfc2543#section-7.4.10) (RFC 2543 §7.4.10)"_s;
    QTest::newRow("without a reference")
        << 490 << u"490 Request Updated"_s << u"SIP/2.0 490 Request Updated"_s
        << u"sip.Status-Code == 490"_s << u"SIP/2\\.0 490\\b"_s << u"**490 Request Updated**"_s;
}

void tst_CopyText::forms()
{
    QFETCH(const int, code);
    const ResponseCode *value = shippedTable().find(code);
    QVERIFY(value);
    QCOMPARE(CopyText::number(*value), QString::number(code));
    QTEST(CopyText::numberAndPhrase(*value), "numberAndPhrase");
    QTEST(CopyText::statusLine(*value), "statusLine");
    QTEST(CopyText::wiresharkFilter({code}), "filter");
    QTEST(CopyText::grepPattern(*value), "grep");
    if (code == 490 && !value->references.isEmpty())
        return; // an unregistered code may cite the RFC that lacks it
    QTEST(CopyText::markdown(*value), "markdown");
}

void tst_CopyText::setsOfCodes()
{
    QCOMPARE(CopyText::wiresharkFilter({486, 600}), u"sip.Status-Code in {486, 600}"_s);
    QCOMPARE(CopyText::wiresharkFilterForClass(4), u"sip.Status-Code in {400..499}"_s);
    QCOMPARE(CopyText::grepPatternForClass(4), u"SIP/2\\.0 4[0-9][0-9]\\b"_s);
    QVERIFY(CopyText::wiresharkFilter({}).isEmpty());
}

void tst_CopyText::grepFindsWhatItShould_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("status line") << u"SIP/2.0 486 Busy Here"_s << true;
    QTest::newRow("no phrase") << u"SIP/2.0 486"_s << true;
    QTest::newRow("within a line") << u"DEBUG: SIP/2.0 486 Busy Here"_s << true;
    QTest::newRow("another code") << u"SIP/2.0 404 Not Found"_s << false;
    QTest::newRow("a longer number") << u"SIP/2.0 4860"_s << false;
    QTest::newRow("Via") << u"Via: SIP/2.0/UDP 486"_s << false;
}

void tst_CopyText::grepFindsWhatItShould()
{
    QFETCH(const QString, line);
    const QRegularExpression pattern(CopyText::grepPattern(*shippedTable().find(486)));
    QVERIFY(pattern.isValid());
    QTEST(pattern.match(line).hasMatch(), "found");
}

void tst_CopyText::explanation_data()
{
    QTest::addColumn<int>("code");
    for (const ResponseCode &code : shippedTable().codes())
        QTest::addRow("%d", code.code) << code.code;
}

void tst_CopyText::explanation()
{
    QFETCH(const int, code);
    const ResponseCode &value = *shippedTable().find(code);
    const QStringList lines = CopyText::explanation(value).split(u'\n');
    QCOMPARE(lines.size(), value.causes.isEmpty() ? 3 : 4);
    QVERIFY(lines.at(0).startsWith(CopyText::statusLine(value)));
    QCOMPARE(lines.at(1), value.summary);
    if (!value.causes.isEmpty())
        QVERIFY(lines.at(2).endsWith(value.causes.constFirst()));
    QVERIFY(lines.constLast().endsWith(u'.'));
}

void tst_CopyText::saysWhoActs_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QList<Retry>>("retry");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const QList<Retry> &retry, const QString &advice) {
        QTest::newRow(name) << 503 << retry << advice;
    };
    QTest::newRow("on its way") << 180 << QList<Retry>{}
                                << u"Nobody has to act: the request is still being worked on."_s;
    QTest::newRow("success") << 200 << QList<Retry>{}
                             << u"Nobody has to act: the request succeeded."_s;
    row("credentials", {Retry::WithCredentials, Retry::Elsewhere},
        u"The sender has to act: repeat the request with credentials."_s);
    row("a value", {Retry::WithValueAskedFor},
        u"The sender has to act: repeat the request with the value that the response asks for."_s);
    const QString changed =
        u"The sender has to act: the same request again will not help, a changed one may."_s;
    row("a changed request", {Retry::WithChangedRequest}, changed);
    row("never the same, but a changed one", {Retry::NeverTheSame, Retry::WithChangedRequest},
        changed);
    row("elsewhere", {Retry::Elsewhere},
        u"The sender or a proxy has to act: try another target."_s);
    const QString later =
        u"The sender may try again later; the rest is for whoever runs the proxy."_s;
    row("later", {Retry::AfterDelay}, later);
    row("as it is", {Retry::AsItIs}, later);
    const QString never =
        u"Whoever runs the proxy has to act; the same request again will not help."_s;
    row("never", {Retry::NeverTheSame}, never);
    row("nowhere else", {Retry::NowhereElse}, never);
    row("unsaid", {}, u"Whoever runs the proxy has to act."_s);
    QTest::newRow("no fault, and nobody's turn")
        << 486 << QList<Retry>{Retry::AfterDelay}
        << u"Often no fault: The user is on the phone; nothing is broken."_s;
    QTest::newRow("no fault, and the sender's turn")
        << 486 << QList<Retry>{Retry::WithCredentials}
        << u"Often no fault: The user is on the phone; nothing is broken. The sender has to act: "
           "repeat the request with credentials."_s;
}

void tst_CopyText::saysWhoActs()
{
    QFETCH(const int, number);
    QFETCH(const QList<Retry>, retry);
    ResponseCode code = *shippedTable().find(number);
    code.retry = retry;
    code.madeBy = {Maker::Proxy};
    QTEST(CopyText::explanation(code).section(u'\n', -1), "advice");
}

void tst_CopyText::markdownIsEscaped()
{
    ResponseCode code = unknownCode(499);
    code.phrase = u"a*b_[c](d)<e>"_s;
    code.references.clear();
    QCOMPARE(CopyText::markdown(code), u"**499 a\\*b\\_\\[c\\](d)\\<e\\>**"_s);
    code.phrase.clear();
    QCOMPARE(CopyText::statusLine(code), u"SIP/2.0 499 "_s);
    QCOMPARE(CopyText::numberAndPhrase(code), u"499"_s);
}

QTEST_GUILESS_MAIN(tst_CopyText)
#include "tst_copytext.moc"
