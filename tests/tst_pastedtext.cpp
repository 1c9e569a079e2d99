// SPDX-License-Identifier: MIT
#include "pastedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What comes from the clipboard is searched for, or read as a trace.
class tst_PastedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isQuery_data();
    void isQuery();
    void isTrace_data();
    void isTrace();
    void looksAtBeginningOfLongText();
};

void tst_PastedText::isQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u" \n\t"_s << QString();
    QTest::newRow("words") << u" busy  here\n"_s << u"busy here"_s;
    QTest::newRow("a status line") << u"SIP/2.0 486 Busy Here\r\n"_s << u"SIP/2.0 486 Busy Here"_s;
    QTest::newRow("a status line with its stamp")
        << u"12:00 SIP/2.0 486 Busy Here"_s << u"12:00 SIP/2.0 486 Busy Here"_s;
    QTest::newRow("a status line among other lines")
        << u"then came\n[12:00] SIP/2.0 486 Schön\nand that was all"_s << u"SIP/2.0 486 Schön"_s;
    QTest::newRow("the same, in lines of an old Mac")
        << u"then came\rSIP/2.0 486 Busy"_s << u"SIP/2.0 486 Busy"_s;
    QTest::newRow("several lines of words")
        << u"no answer\nfrom there"_s << u"no answer from there"_s;
    QTest::newRow("300 characters") << QString(300, u'x') << QString(300, u'x');
    QTest::newRow("301 characters") << QString(301, u'x') << QString(300, u'x');
}

void tst_PastedText::isQuery()
{
    QFETCH(const QString, text);
    const PastedText pasted = readPastedText(text);
    QVERIFY(!pasted.isTrace);
    QTEST(pasted.query, "query");
}

void tst_PastedText::isTrace_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("two status lines") << u"SIP/2.0 100 Trying\nSIP/2.0 486 Busy Here\n"_s;
    for (const char *header :
         {"Call-ID: a@b", "From: <sip:a@b>;tag=1", "To: <sip:a@b>;tag=1", "Retry-After: 5",
          "Server: x", "Reason: Q.850;cause=34", "Warning: 304 x \"y\""}) {
        QTest::addRow("a status line and %s", header)
            << u"SIP/2.0 486 Busy Here\n%1\n"_s.arg(QString::fromLatin1(header));
    }
    QTest::newRow("a message") << u"SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n"_s;
}

void tst_PastedText::isTrace()
{
    QFETCH(const QString, text);
    QVERIFY(readPastedText(text).isTrace);
}

void tst_PastedText::looksAtBeginningOfLongText()
{
    const QString filler = u"0123456789abcde\n"_s.repeated(1 << 16); // of 2^20 characters
    const QString trace = u"SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\n"_s;
    QVERIFY(readPastedText(trace + filler).isTrace);
    QVERIFY(!readPastedText(filler + trace).isTrace);
}

QTEST_GUILESS_MAIN(tst_PastedText)
#include "tst_pastedtext.moc"
