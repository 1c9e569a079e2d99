// SPDX-License-Identifier: MIT
#include "codesearch.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// What queries find in the shipped table. Ranking within the tree is the business of CodeFilter.
class tst_CodeSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBest_data();
    void findsBest();
    void findsExactly_data();
    void findsExactly();
    void findsNothing_data();
    void findsNothing();
    void comparesTwoNumbers_data();
    void comparesTwoNumbers();
    void answersUnknownNumber();
    void namesCauses();
    void offersToDropQualifier_data();
    void offersToDropQualifier();
    void passesOverStopWords_data();
    void passesOverStopWords();
    void findsEachCodeOfSymptom_data();
    void findsEachCodeOfSymptom();
    void ranksBeginningOfPhraseFirst();
    void ranksWholePhraseFirst_data();
    void ranksWholePhraseFirst();
    void neverMixesNearWordsIn();

private:
    static QList<int> found(const QString &query)
    {
        QList<int> codes;
        const SearchResult result = CodeSearch(shippedTable()).search(query);
        for (const CodeHit &hit : result.hits)
            codes << hit.code;
        return codes;
    }
};

void tst_CodeSearch::findsBest_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");

    QTest::newRow("exact code before all") << u"486"_s << 486;
    QTest::newRow("code prefix") << u"48"_s << 480;
    QTest::newRow("class") << u"5xx"_s << 500;
    QTest::newRow("start of the phrase") << u"busy"_s << 486;
    QTest::newRow("whole phrase before longer ones") << u"not acceptable"_s << 406;
    QTest::newRow("start of the phrase before inside") << u"not found"_s << 404;
    QTest::newRow("words in any order") << u"here busy"_s << 486;
    QTest::newRow("case") << u"FORBIDDEN"_s << 403;
    QTest::newRow("header") << u"min-se"_s << 422;
    QTest::newRow("header as a qualifier") << u"header:min-expires"_s << 423;
    QTest::newRow("RFC number") << u"5839"_s << 204;
    QTest::newRow("RFC in two words") << u"rfc 8688"_s << 608;
    QTest::newRow("former phrase") << u"gateway time-out"_s << 504;
    QTest::newRow("status line") << u"SIP/2.0 603 Decline"_s << 603;
    QTest::newRow("Q.850 cause") << u"Reason: Q.850;cause=17"_s << 486;
    QTest::newRow("constant of Asterisk") << u"AST_CAUSE_USER_BUSY"_s << 486;
    QTest::newRow("constant of FreeSWITCH") << u"USER_BUSY"_s << 486;
    QTest::newRow("cause that RFC 3398 does not list") << u"cause:96"_s << 500;
    QTest::newRow("name of a cause") << u"\"user busy\""_s << 486;
    QTest::newRow("warn-code") << u"Warning: 304 gw \"Media type not available\""_s << 488;
    QTest::newRow("markup is text") << u"<b>"_s << 0;
}

void tst_CodeSearch::findsBest()
{
    QFETCH(const QString, query);
    QTEST(CodeSearch(shippedTable()).search(query).bestCode(), "best");
}

void tst_CodeSearch::findsExactly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("codes");

    QTest::newRow("deprecated") << u"is:deprecated"_s << QList<int>{202};
    QTest::newRow("unregistered") << u"is:unregistered"_s << QList<int>{303, 409, 411, 490, 687};
    QTest::newRow("vendor") << u"is:vendor"_s
                            << QList<int>{101, 473, 475, 476, 477, 478, 479, 701, 702, 703};
    QTest::newRow("reserved") << u"is:reserved"_s << QList<int>{402};
    QTest::newRow("method") << u"method:publish 412"_s << QList<int>{412};
    QTest::newRow("code prefix") << u"70"_s << QList<int>{701, 702, 703};
    QTest::newRow("a code is not looked for in prose") << u"600"_s << QList<int>{600};
    QTest::newRow("three numbers, any of them") << u"401 407 486"_s << QList<int>{401, 407, 486};
    QTest::newRow("cause 17") << u"cause:17"_s << QList<int>{486};
    QTest::newRow("causes to 480") << u"cause:19"_s << QList<int>{480};
    QTest::newRow("two qualifiers, both")
        << u"is:vendor 47"_s << QList<int>{473, 475, 476, 477, 478, 479};
}

void tst_CodeSearch::findsExactly()
{
    QFETCH(const QString, query);
    QTEST(found(query), "codes");
}

void tst_CodeSearch::findsNothing_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("didYouMean");

    QTest::newRow("swapped letters") << u"bsuy"_s << u"busy"_s;
    QTest::newRow("one wrong word of two") << u"busy heer"_s << u"busy here"_s;
    QTest::newRow("a slip in a long word") << u"forbiden"_s << u"forbidden"_s;
    QTest::newRow("a slip that is within another word, too")
        << u"voicemail oicemail"_s << u"voicemail voicemail"_s;
    QTest::newRow("nothing near") << u"qqqqqqq"_s << QString();
    QTest::newRow("cause without a code: normal clearing") << u"cause:16"_s << QString();
}

void tst_CodeSearch::findsNothing()
{
    QFETCH(const QString, query);
    const SearchResult result = CodeSearch(shippedTable()).search(query);
    QVERIFY(result.hits.isEmpty());
    QTEST(result.didYouMean, "didYouMean");
}

void tst_CodeSearch::comparesTwoNumbers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("compared");
    QTest::newRow("two numbers") << u"486 600"_s << QList<int>{486, 600};
    QTest::newRow("in the order typed") << u"600 vs 486"_s << QList<int>{600, 486};
    QTest::newRow("the lowest") << u"100 180"_s << QList<int>{100, 180};
    QTest::newRow("one of them unknown") << u"486 499"_s << QList<int>{486, 499};
    QTest::newRow("the same twice") << u"486 486"_s << QList<int>{};
    QTest::newRow("three") << u"486 600 603"_s << QList<int>{};
    QTest::newRow("with a word") << u"486 600 busy"_s << QList<int>{};
    QTest::newRow("the second not yet typed out") << u"486 60"_s << QList<int>{};
}

void tst_CodeSearch::comparesTwoNumbers()
{
    QFETCH(const QString, query);
    QTEST(CodeSearch(shippedTable()).search(query).compared, "compared");
}

void tst_CodeSearch::answersUnknownNumber()
{
    const CodeSearch search(shippedTable());
    QCOMPARE(search.search(u"499"_s).unknownNumber, 499);
    QCOMPARE(search.search(u"188"_s).unknownNumber, 188);
    QCOMPARE(search.search(u"999"_s).unknownNumber, 999);
    QCOMPARE(search.search(u"486"_s).unknownNumber, 0);
    QCOMPARE(search.search(u"499 busy"_s).unknownNumber, 0);
}

void tst_CodeSearch::namesCauses()
{
    const CodeSearch search(shippedTable());
    QCOMPARE(search.search(u"cause:17"_s).causes, QList<int>{17});
    QCOMPARE(search.search(u"AST_CAUSE_USER_BUSY"_s).causes, QList<int>{17});
    QCOMPARE(search.search(u"warn:304"_s).warnings, QList<int>{304});
    QCOMPARE(search.search(u"busy"_s).causes, QList<int>{});
}

void tst_CodeSearch::offersToDropQualifier_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("qualifier");
    QTest::addColumn<QString>("without");
    QTest::newRow("as such") << u"busy is:deprecated"_s << u"is:deprecated"_s << u"busy"_s;
    QTest::newRow("capitals") << u"Busy RFC 9999"_s << u"RFC 9999"_s << u"Busy"_s;
    QTest::newRow("capitals in one word")
        << u"busy RFC9999 here"_s << u"RFC9999"_s << u"busy here"_s;
    QTest::newRow("a constant") << u"busy AST_CAUSE_NORMAL_CLEARING"_s
                                << u"AST_CAUSE_NORMAL_CLEARING"_s << u"busy"_s;
    QTest::newRow("the second of two") << u"busy made:\"user agent\" is:deprecated"_s
                                       << u"is:deprecated"_s << u"busy made:\"user agent\""_s;
}

void tst_CodeSearch::offersToDropQualifier()
{
    QFETCH(const QString, query);
    const SearchResult result = CodeSearch(shippedTable()).search(query);
    QVERIFY(result.hits.isEmpty());
    QTEST(result.emptyingQualifier, "qualifier");
    QTEST(result.withoutQualifier, "without");
}

void tst_CodeSearch::passesOverStopWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");
    QTest::newRow("English") << u"en"_s << u"why do we get a 488"_s << 488;
    QTest::newRow("English in a German program") << u"de"_s << u"Why do I get 488"_s << 488;
    QTest::newRow("German") << u"de"_s << u"warum bekomme ich 488"_s << 488;
    QTest::newRow("German, with accents") << u"de"_s << u"was heißt 603 für uns"_s << 603;
    QTest::newRow("German in an English program") << u"en"_s << u"warum bekomme ich 488"_s << 0;
    QTest::newRow("Arabic") << u"ar"_s << u"لماذا أحصل على 488"_s << 488;
    QTest::newRow("a symptom") << u"en"_s << u"what if there is no ringback"_s << 0;
    QTest::newRow("a symptom in a question") << u"en"_s << u"why is there no ringback"_s << 183;
    QTest::newRow("words of a phrase") << u"en"_s << u"call is being forwarded"_s << 181;
    QTest::newRow("a language without any") << u"fr"_s << u"why 488"_s << 488;
}

void tst_CodeSearch::passesOverStopWords()
{
    QFETCH(const QString, language);
    QFETCH(const QString, query);
    QTEST(CodeSearch(shippedTable(), language).search(query).bestCode(), "best");
}

void tst_CodeSearch::findsEachCodeOfSymptom_data()
{
    QTest::addColumn<int>("symptom");
    QTest::addColumn<QString>("query");
    const QList<Symptom> &symptoms = shippedTable().symptoms();
    for (int i = 0; i < symptoms.size(); ++i) {
        const Symptom &symptom = symptoms.at(i);
        for (const QString &query : QStringList{symptom.symptom} + symptom.keywords)
            QTest::newRow(qPrintable(query)) << i << query;
    }
}

void tst_CodeSearch::findsEachCodeOfSymptom()
{
    QFETCH(const int, symptom);
    QFETCH(const QString, query);
    static const CodeSearch search(shippedTable());
    const SearchResult result = search.search(query);
    QVERIFY(result.symptoms.contains(symptom));
    for (const int code : shippedTable().symptoms().at(symptom).codes)
        QCOMPARE(std::count_if(result.hits.begin(), result.hits.end(),
                               [code](const CodeHit &hit) { return hit.code == code; }),
                 1);
}

/// 422 is "Session Interval Too Small".
void tst_CodeSearch::ranksBeginningOfPhraseFirst()
{
    QCOMPARE(found(u"interval"_s).mid(0, 2), (QList<int>{423, 422}));
}

void tst_CodeSearch::ranksWholePhraseFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("first");
    // 488 is "Not Acceptable Here", which begins so, too.
    QTest::newRow("406 and 606 before 488") << u"not acceptable"_s << QList<int>{406, 606, 488};
    QTest::newRow("in any case") << u"NOT ACCEPTABLE"_s << QList<int>{406, 606, 488};
    QTest::newRow("with stop-words in it") << u"does not exist anywhere"_s << QList<int>{604};
}

void tst_CodeSearch::ranksWholePhraseFirst()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, first);
    const QList<int> codes = found(query);
    QCOMPARE(codes.first(first.size()), first);
}

void tst_CodeSearch::neverMixesNearWordsIn()
{
    QVERIFY(CodeSearch(shippedTable()).search(u"busy"_s).didYouMean.isEmpty());
    QVERIFY(found(u"bsuy"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CodeSearch)
#include "tst_codesearch.moc"
