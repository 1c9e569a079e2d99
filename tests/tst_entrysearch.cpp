// SPDX-License-Identifier: MIT
#include "entrylink.h"
#include "entrysearch.h"
#include "testing.h"
#include "translations.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

using Kind = EntryId::Kind;

namespace {

const EntrySearch &englishSearch()
{
    static const EntrySearch search(shippedTable(), Languages::english);
    return search;
}

QStringList found(const QString &query)
{
    QStringList names;
    const SearchResult result = englishSearch().search(query);
    for (const Hit &hit : result.hits)
        names << nameOf(hit.entry);
    return names;
}

/// What \a result answers first.
QString answerOf(const SearchResult &result)
{
    if (!result.compared.isEmpty())
        return QString::number(result.compared.constFirst());
    if (!result.hits.isEmpty())
        return nameOf(result.hits.constFirst().entry);
    return result.unknownNumber != 0 ? QString::number(result.unknownNumber) : QString();
}

} // namespace

/// What queries find in the shipped table. Ranking within the tree is the business of EntryFilter.
class tst_EntrySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsPeopleType_data();
    void answersAsPeopleType();
    void findsBest_data();
    void findsBest();
    void findsExactly_data();
    void findsExactly();
    void offersNearWord_data();
    void offersNearWord();
    void saysWhatIsLeftOut_data();
    void saysWhatIsLeftOut();
    void comparesNumbers_data();
    void comparesNumbers();
    void answersUnknownNumber();
    void isCertainOfWhatIsNamed_data();
    void isCertainOfWhatIsNamed();
    void offersToDropQualifier_data();
    void offersToDropQualifier();
    void passesOverStopWords_data();
    void passesOverStopWords();
    void findsSymptomByEachOfItsKeywords_data();
    void findsSymptomByEachOfItsKeywords();
    void findsEntryByItsWordings_data();
    void findsEntryByItsWordings();
    void ranksBeginningOfPhraseFirst();
    void ranksWholePhraseFirst_data();
    void ranksWholePhraseFirst();
    void tellsWhetherNameSaysIt();
};

void tst_EntrySearch::answersAsPeopleType_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("answers");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QFile file(QStringLiteral(SIPDEX_SEARCHES "/%1.tsv").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith("# "_L1))
                continue;
            const QString query = line.section(u'\t', 0, 0);
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(query))
                << language << query << line.section(u'\t', 1).split(u' ');
        }
    }
}

void tst_EntrySearch::answersAsPeopleType()
{
    QFETCH(const QString, language);
    QFETCH(const QString, query);
    QFETCH(const QStringList, answers);
    static QHash<QString, QSharedPointer<EntrySearch>> searches;
    Translations translations;
    translations.use(language);
    if (!searches.contains(language))
        searches.insert(language, QSharedPointer<EntrySearch>::create(shippedTable()));
    const QString answer = answerOf(searches.value(language)->search(query));
    QVERIFY2(answers.contains(answer), qPrintable(answer));
}

void tst_EntrySearch::findsBest_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("best");

    QTest::newRow("exact code before all") << u"486"_s << u"486"_s;
    QTest::newRow("code prefix") << u"48"_s << u"480"_s;
    QTest::newRow("class") << u"5xx"_s << u"500"_s;
    QTest::newRow("start of the phrase") << u"busy"_s << u"486"_s;
    QTest::newRow("whole phrase before longer ones") << u"not acceptable"_s << u"406"_s;
    QTest::newRow("start of the phrase before inside") << u"not found"_s << u"404"_s;
    QTest::newRow("words in any order") << u"here busy"_s << u"486"_s;
    QTest::newRow("case") << u"FORBIDDEN"_s << u"403"_s;
    QTest::newRow("header") << u"min-se"_s << u"422"_s;
    QTest::newRow("header as a qualifier") << u"header:min-expires"_s << u"423"_s;
    QTest::newRow("RFC number") << u"5839"_s << u"204"_s;
    QTest::newRow("RFC in two words") << u"rfc 8688"_s << u"608"_s;
    QTest::newRow("former phrase") << u"gateway time-out"_s << u"504"_s;
    QTest::newRow("status line") << u"SIP/2.0 603 Decline"_s << u"603"_s;
    QTest::newRow("Q.850 cause") << u"Reason: Q.850;cause=17"_s << u"cause:17"_s;
    QTest::newRow("constant of Asterisk") << u"AST_CAUSE_USER_BUSY"_s << u"cause:17"_s;
    QTest::newRow("constant of FreeSWITCH") << u"USER_BUSY"_s << u"cause:17"_s;
    QTest::newRow("constant as other languages write it")
        << u"all calls UnallocatedNumber"_s << u"cause:1"_s;
    QTest::newRow("constant of a cause that is one of a code")
        << u"freeswitch SERVICE_UNAVAILABLE"_s << u"cause:63"_s;
    QTest::newRow("phrase written together") << u"ServiceUnavailable"_s << u"503"_s;
    QTest::newRow("constant of a code by its class")
        << u"javax.sip.message.Response.NOT_ACCEPTABLE"_s << u"406"_s;
    QTest::newRow("constant of a cause by its class")
        << u"HangupCause.ServiceUnavailable"_s << u"cause:63"_s;
    QTest::newRow("cause that RFC 3398 does not list") << u"cause:96 5xx"_s << u"cause:96"_s;
    QTest::newRow("name of a cause") << u"\"user busy\""_s << u"cause:17"_s;
    QTest::newRow("number of a cause alone") << u"34"_s << u"cause:34"_s;
    QTest::newRow("warn-code") << u"Warning: 304 gw \"Media type not available\""_s
                               << u"warn:304"_s;
    QTest::newRow("a symptom by another ending")
        << u"registration failing"_s << u"symptom:register-fails"_s;
    QTest::newRow("a symptom that is called so, before words that are scattered")
        << u"call have one way audio"_s << u"symptom:one-way-audio"_s;
    QTest::newRow("a link to a symptom") << u"symptom:no-ringback"_s << u"symptom:no-ringback"_s;
    QTest::newRow("a compound in its parts") << u"busy-everywhere"_s << u"600"_s;
    QTest::newRow("what goes wrong between two codes")
        << u"180 but 183 no ringback"_s << u"symptom:no-ringback"_s;
}

void tst_EntrySearch::findsBest()
{
    QFETCH(const QString, query);
    QTEST(answerOf(englishSearch().search(query)), "best");
}

void tst_EntrySearch::findsExactly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("entries");

    QTest::newRow("deprecated") << u"is:deprecated"_s << u"202"_s;
    QTest::newRow("unregistered") << u"is:unregistered"_s << u"303 409 411 490 687"_s;
    QTest::newRow("vendor") << u"is:vendor"_s << u"101 473 475 476 477 478 479 701 702 703"_s;
    QTest::newRow("reserved") << u"is:reserved"_s << u"402"_s;
    QTest::newRow("method") << u"method:publish 412"_s << u"412"_s;
    QTest::newRow("code prefix") << u"70"_s << u"701 702 703 cause:70"_s;
    QTest::newRow("a code is not looked for in prose") << u"600"_s << u"600"_s;
    QTest::newRow("three numbers, any of them") << u"401 407 486"_s << u"401 407 486"_s;
    QTest::newRow("a range") << u"410-413"_s << u"410 411 412 413"_s;
    QTest::newRow("a range and a code") << u"600 410-412"_s << u"600 410 411 412"_s;
    QTest::newRow("cause 17") << u"cause:17"_s << u"cause:17 486"_s;
    QTest::newRow("cause that no code has") << u"cause:16"_s << u"cause:16"_s;
    QTest::newRow("warn-code") << u"warn:380"_s << u"warn:380 480"_s;
    QTest::newRow("two qualifiers, both") << u"is:vendor 47"_s << u"473 475 476 477 478 479"_s;
    QTest::newRow("symptoms with a word") << u"is:symptom dtmf"_s << u"symptom:dtmf"_s;
    QTest::newRow("nothing near") << u"qqqqqqq"_s << QString();
    QTest::newRow("no short word within a long one") << u"\"xack\""_s << QString();
    QTest::newRow("markup is text") << u"<qqqqqqq>"_s << QString();
}

void tst_EntrySearch::findsExactly()
{
    QFETCH(const QString, query);
    QTEST(found(query).join(u' '), "entries");
}

void tst_EntrySearch::offersNearWord_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("didYouMean");

    QTest::newRow("swapped letters") << u"bsuy"_s << u"busy"_s;
    QTest::newRow("one wrong word of two") << u"busy heer"_s << u"busy here"_s;
    QTest::newRow("a slip in a long word") << u"forbiden"_s << u"forbidden"_s;
    QTest::newRow("a slip before a qualifier")
        << u"bsuy is:registered"_s << u"busy is:registered"_s;
    QTest::newRow("nothing near") << u"qqqqqqq"_s << QString();
    QTest::newRow("no number for a number") << u"1000"_s << QString();
    QTest::newRow("nothing where all is found") << u"busy"_s << QString();
}

/// Near words are offered, never mixed in.
void tst_EntrySearch::offersNearWord()
{
    QFETCH(const QString, query);
    QTEST(englishSearch().search(query).didYouMean, "didYouMean");
    QVERIFY(found(u"bsuy"_s).isEmpty());
}

void tst_EntrySearch::saysWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("best");
    QTest::addColumn<QStringList>("leftOut");
    QTest::newRow("nothing") << u"busy here"_s << u"486"_s << QStringList{};
    QTest::newRow("a word that nothing has")
        << u"Busy Here Qwertz"_s << u"486"_s << QStringList{u"Qwertz"_s};
    QTest::newRow("a word that the best lacks")
        << u"session interval too small zebra"_s << u"422"_s << QStringList{u"zebra"_s};
    QTest::newRow("not what stands around a code")
        << u"SIP error 486"_s << u"486"_s << QStringList{};
    QTest::newRow("not a short word") << u"busy here zz"_s << u"486"_s << QStringList{};
    QTest::newRow("beside a code") << u"486 qwertz"_s << u"486"_s << QStringList{u"qwertz"_s};
}

void tst_EntrySearch::saysWhatIsLeftOut()
{
    QFETCH(const QString, query);
    const SearchResult result = englishSearch().search(query);
    QTEST(answerOf(result), "best");
    QTEST(result.leftOut, "leftOut");
}

void tst_EntrySearch::comparesNumbers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("compared");
    QTest::newRow("two numbers") << u"486 600"_s << QList<int>{486, 600};
    QTest::newRow("in the order typed") << u"600 vs 486"_s << QList<int>{600, 486};
    QTest::newRow("with a slash") << u"480/486/600"_s << QList<int>{480, 486, 600};
    QTest::newRow("the lowest") << u"100 180"_s << QList<int>{100, 180};
    QTest::newRow("one of them unknown") << u"486 499"_s << QList<int>{486, 499};
    QTest::newRow("the same twice") << u"486 486"_s << QList<int>{};
    QTest::newRow("three") << u"486 600 603"_s << QList<int>{486, 600, 603};
    QTest::newRow("four") << u"480 486 600 603"_s << QList<int>{480, 486, 600, 603};
    QTest::newRow("five") << u"480 486 600 603 604"_s << QList<int>{};
    QTest::newRow("with a word") << u"486 600 busy"_s << QList<int>{};
    QTest::newRow("the second not yet typed out") << u"486 60"_s << QList<int>{};
    QTest::newRow("with a class") << u"486 600 4xx"_s << QList<int>{};
}

void tst_EntrySearch::comparesNumbers()
{
    QFETCH(const QString, query);
    QTEST(englishSearch().search(query).compared, "compared");
}

void tst_EntrySearch::answersUnknownNumber()
{
    const auto unknown = [](const QString &query) {
        return englishSearch().search(query).unknownNumber;
    };
    QCOMPARE(unknown(u"499"_s), 499);
    QCOMPARE(unknown(u"188"_s), 188);
    QCOMPARE(unknown(u"999"_s), 999);
    QCOMPARE(unknown(u"1000"_s), 1000);
    QCOMPARE(unknown(u"486"_s), 0);
    QCOMPARE(unknown(u"error 499"_s), 499);
    // A number beside words that say it all is any number.
    QCOMPARE(unknown(u"499 busy here"_s), 0);
    // It is a warn-code, and no response code.
    QCOMPARE(unknown(u"304"_s), 0);
}

void tst_EntrySearch::isCertainOfWhatIsNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("a code among words") << u"always 486 on the trunk"_s << true;
    QTest::newRow("a cause and its code") << u"cause:17"_s << true;
    QTest::newRow("a constant of a cause that is a code's, too")
        << u"SERVICE_UNAVAILABLE"_s << true;
    QTest::newRow("two causes") << u"USER_BUSY CALL_REJECTED"_s << false;
    QTest::newRow("two codes among words") << u"486 600 busy"_s << false;
    QTest::newRow("words") << u"busy"_s << false;
    QTest::newRow("words that one entry has") << u"forbidden identity stale date"_s << false;
}

void tst_EntrySearch::isCertainOfWhatIsNamed()
{
    QFETCH(const QString, query);
    const SearchResult result = englishSearch().search(query);
    QFETCH(const bool, isCertain);
    QCOMPARE(result.isCertain, isCertain || result.hits.size() == 1);
}

void tst_EntrySearch::offersToDropQualifier_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("qualifier");
    QTest::addColumn<QString>("without");
    QTest::newRow("as such") << u"busy is:deprecated"_s << u"is:deprecated"_s << u"busy"_s;
    QTest::newRow("capitals") << u"Busy RFC:9999"_s << u"RFC:9999"_s << u"Busy"_s;
    QTest::newRow("the second of two") << u"busy made:\"user agent\" is:deprecated"_s
                                       << u"is:deprecated"_s << u"busy made:\"user agent\""_s;
}

void tst_EntrySearch::offersToDropQualifier()
{
    QFETCH(const QString, query);
    const SearchResult result = englishSearch().search(query);
    QVERIFY(result.hits.isEmpty());
    QTEST(result.emptyingQualifier, "qualifier");
    QTEST(result.withoutQualifier, "without");
}

void tst_EntrySearch::passesOverStopWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("best");
    QTest::newRow("English") << u"why do we get a 488"_s << u"488"_s;
    QTest::newRow("German") << u"warum bekomme ich 488"_s << u"488"_s;
    QTest::newRow("German, with accents") << u"was heißt 603 für uns"_s << u"603"_s;
    QTest::newRow("Arabic") << u"لماذا أحصل على 488"_s << u"488"_s;
    QTest::newRow("a symptom in a question")
        << u"why is there no ringback"_s << u"symptom:no-ringback"_s;
    QTest::newRow("words of a phrase") << u"call is being forwarded"_s << u"181"_s;
}

/// Whatever language the program speaks.
void tst_EntrySearch::passesOverStopWords()
{
    QFETCH(const QString, query);
    const SearchResult result = englishSearch().search(query);
    QTEST(answerOf(result), "best");
    QVERIFY2(result.leftOut.isEmpty(), qPrintable(result.leftOut.join(u' ')));
}

void tst_EntrySearch::findsSymptomByEachOfItsKeywords_data()
{
    QTest::addColumn<QString>("symptom");
    QTest::addColumn<QString>("query");
    for (const Symptom &symptom : shippedTable().symptoms()) {
        for (const QString &query : QStringList{symptom.symptom} + symptom.keywords)
            QTest::addRow("%s: %s", qPrintable(symptom.name), qPrintable(query))
                << symptom.name << query;
    }
}

/// Among the first: some are said of several symptoms, or name a code as well.
void tst_EntrySearch::findsSymptomByEachOfItsKeywords()
{
    QFETCH(const QString, symptom);
    QFETCH(const QString, query);
    const QStringList names = found(query);
    const qsizetype place = names.indexOf(u"symptom:"_s + symptom);
    QVERIFY2(place >= 0 && place < 4, qPrintable(names.mid(0, 5).join(u' ')));
}

void tst_EntrySearch::findsEntryByItsWordings_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("wordings");
    for (const Wordings &each : shippedTable().data().wordings)
        QTest::newRow(qPrintable(each.entry)) << each.entry << each.wordings;
}

/// Among the first, of some of them: all would take long. With a number, the code that it is comes
/// before.
void tst_EntrySearch::findsEntryByItsWordings()
{
    QFETCH(const QString, entry);
    QFETCH(const QStringList, wordings);
    static const QRegularExpression number(u"\\d{3}"_s);
    for (qsizetype i = 0; i < wordings.size(); i += 8) {
        if (wordings.at(i).contains(number))
            continue;
        const QList<Hit> hits = englishSearch().search(wordings.at(i)).hits;
        const auto isMeant = [&entry](const Hit &hit) {
            return entryLink(hit.entry, shippedTable()) == entry;
        };
        const QList<Hit> first = hits.first(std::min<qsizetype>(hits.size(), 3));
        QVERIFY2(std::any_of(first.begin(), first.end(), isMeant), qPrintable(wordings.at(i)));
    }
}

/// 422 is "Session Interval Too Small".
void tst_EntrySearch::ranksBeginningOfPhraseFirst()
{
    QCOMPARE(found(u"interval"_s).mid(0, 2), (QStringList{u"423"_s, u"422"_s}));
}

void tst_EntrySearch::ranksWholePhraseFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("first");
    // 488 is "Not Acceptable Here", which begins so, too.
    QTest::newRow("406 and 606 before 488")
        << u"not acceptable"_s << QStringList{u"406"_s, u"606"_s, u"cause:818"_s, u"488"_s};
    QTest::newRow("in any case") << u"NOT ACCEPTABLE"_s << QStringList{u"406"_s, u"606"_s};
    QTest::newRow("with stop-words in it") << u"does not exist anywhere"_s << QStringList{u"604"_s};
}

void tst_EntrySearch::ranksWholePhraseFirst()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, first);
    const QStringList names = found(query);
    QCOMPARE(names.first(first.size()), first);
}

void tst_EntrySearch::tellsWhetherNameSaysIt()
{
    const SearchResult result = englishSearch().search(u"busy"_s);
    for (const Hit &hit : result.hits) {
        const bool isCalledSo =
            hit.entry == EntryId{Kind::Code, 486} || hit.entry == EntryId{Kind::Cause, 17};
        if (isCalledSo || hit.entry == EntryId{Kind::Code, 503})
            QCOMPARE(hit.isInName, isCalledSo);
    }
    for (const QString &query : {u"486"_s, u"\"busy here\""_s, u"vailable"_s})
        QVERIFY2(englishSearch().search(query).hits.constFirst().isInName, qPrintable(query));
    QVERIFY(englishSearch().search(u"\"usy here\""_s).hits.isEmpty());
}

QTEST_GUILESS_MAIN(tst_EntrySearch)
#include "tst_entrysearch.moc"
