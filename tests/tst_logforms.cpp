// SPDX-License-Identifier: MIT
#include "forms.h"
#include "messagescanner.h"
#include "testing.h"

#include <QSet>

using namespace Qt::StringLiterals;

/// Each form of log, by its own example, and what all of them have to keep to.
class tst_LogForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExample_data();
    void readsExample();
    void readsExampleInPieces_data() { readsExample_data(); }
    void readsExampleInPieces();
    void namesDiffer();
    void marksAreLongEnough();
    void keepsWhatIsNoBreak_data();
    void keepsWhatIsNoBreak();

private:
    static QStringList told(const QByteArray &text);
};

/// "486 INVITE Q.850;cause=17": what is known of each response in \a text.
QStringList tst_LogForms::told(const QByteArray &text)
{
    QMap<qint64, QString> lines;
    scanBlock({text, 0, text.size(), 0}, [&lines](const SipMessage &response) {
        QByteArrayList parts{QByteArray::number(response.code), response.method.toByteArray()};
        for (const QByteArrayView &reason : response.reasons)
            parts << reason.toByteArray();
        const QString line = QString::fromUtf8(parts.join(' ')).trimmed();
        lines.insert(response.offset, QStringList(response.times, line).join(u'\n'));
    });
    return lines.values();
}

void tst_LogForms::readsExample_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(logForms().size()); ++i)
        QTest::newRow(logForms()[static_cast<std::size_t>(i)]->name) << i;
}

void tst_LogForms::readsExample()
{
    QFETCH(const int, index);
    const LogForm &form = *logForms()[static_cast<std::size_t>(index)];
    QCOMPARE(told(form.example).join(u'\n') + u'\n', QString::fromUtf8(form.told));
}

/// Wherever a text ends, nothing is read behind it.
void tst_LogForms::readsExampleInPieces()
{
    QFETCH(const int, index);
    const QByteArray example = logForms()[static_cast<std::size_t>(index)]->example;
    for (qsizetype size = 0; size < example.size(); ++size) {
        const QByteArray copy(example.constData(), size);
        QCOMPARE(told(QByteArray::fromRawData(example.constData(), size)), told(copy));
    }
}

void tst_LogForms::namesDiffer()
{
    QSet<QByteArray> names;
    for (const LogForm *form : logForms())
        names << form->name;
    QCOMPARE(names.size(), static_cast<qsizetype>(logForms().size()));
}

void tst_LogForms::marksAreLongEnough()
{
    for (const LogForm *form : logForms()) {
        QVERIFY2(form->mark.empty() || form->mark.size() >= 8, form->name);
        QVERIFY2(form->mark.empty() == (form->read == nullptr), form->name);
        QVERIFY2((form->stands == nullptr) == (form->unwrap == nullptr), form->name);
    }
}

void tst_LogForms::keepsWhatIsNoBreak_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &text, const QString &line) {
        QTest::newRow(name) << text << QStringList{line};
    };
    row("a header's name within quotes",
        "x SIP/2.0 486 Busy Via: SIP/2.0/UDP h To: \"CSeq: 9 BYE\" <sip:b@h> CSeq: 7 INVITE\n",
        u"486 INVITE"_s);
    row("a phrase with a backslash", "SIP/2.0 486 Busy\\Here\r\nCSeq: 7 INVITE\r\n\r\n",
        u"486 INVITE"_s);
    row("a phrase with a number sign", "SIP/2.0 486 Busy #1\r\nCSeq: 7 INVITE\r\n\r\n",
        u"486 INVITE"_s);
    row("a phrase with a colon", "SIP/2.0 486 Busy: here\r\nCSeq: 7 INVITE\r\n\r\n",
        u"486 INVITE"_s);
    row("a phrase that ends with a dot", "SIP/2.0 486 Busy Here.\r\nCSeq: 7 INVITE\r\n\r\n",
        u"486 INVITE"_s);
    row("a long phrase",
        "SIP/2.0 486 " + QByteArray("so very busy ").repeated(9) + "\r\nCSeq: 7 INVITE\r\n\r\n",
        u"486 INVITE"_s);
    row("a string that ends within the line",
        R"({"a":"SIP/2.0 486 x\r\nCSeq: 7 INVITE\r\n","reason":"Reason: SIP\r\nReason: Q.850;cause=1\r\n"})"
        "\n",
        u"486 INVITE"_s);
    row("letters behind escapes",
        R"(b'SIP/2.0 486 x\r\nX: \u00e4\q\r\nCSeq: 7 INVITE\r\nReason: \u')"
        "\n",
        u"486 INVITE \\u'"_s);
}

void tst_LogForms::keepsWhatIsNoBreak()
{
    QFETCH(const QByteArray, text);
    QTEST(told(text), "lines");
}

QTEST_GUILESS_MAIN(tst_LogForms)
#include "tst_logforms.moc"
