// SPDX-License-Identifier: MIT
#include "matchplace.h"
#include "phrasetable.h"
#include "programnames.h"
#include "testing.h"

using namespace Qt::StringLiterals;

using Kind = EntryId::Kind;

/// What the words of a query mean, and where they stand.
class tst_SearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEndingsOff_data();
    void takesEndingsOff();
    void findsMeantWords_data();
    void findsMeantWords();
    void marksWords_data();
    void marksWords();
    void tellsHowNearPhrasesAre_data();
    void tellsHowNearPhrasesAre();
    void readsNamesOfPrograms_data();
    void readsNamesOfPrograms();
    void tellsWhereItMatched_data();
    void tellsWhereItMatched();
};

void tst_SearchWords::tellsWhereItMatched_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("marked");
    QTest::newRow("a keyword") << QStringList{u"lamp"_s} << 489 << u"keywords"_s << u"lamp"_s;
    QTest::newRow("a comparison") << QStringList{u"queue"_s} << 486 << u"compare"_s << u"queue"_s;
    QTest::newRow("a header") << QStringList{u"min-se"_s} << 422 << u"headers"_s << u"Min-SE"_s;
    QTest::newRow("the word that is not in the name")
        << QStringList{u"busy"_s, u"lamp"_s} << 489 << u"keywords"_s << u"busy lamp"_s;
    QTest::newRow("all words of a keyword, not the first of another")
        << QStringList{u"no"_s, u"response"_s} << 408 << u"keywords"_s << u"no response"_s;
    QTest::newRow("another ending")
        << QStringList{u"queueing"_s} << 486 << u"compare"_s << u"queue"_s;
    QTest::newRow("nowhere else than in the name")
        << QStringList{u"busy"_s} << 486 << QString() << QString();
    QTest::newRow("nowhere") << QStringList{u"qwertz"_s} << 486 << QString() << QString();
}

void tst_SearchWords::tellsWhereItMatched()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, code);
    const std::optional<MatchPlace> place =
        matchPlace({Kind::Code, code}, TextMatcher(words), shippedTable());
    QTEST(place ? QString(place->field) : QString(), "field");
    QStringList marked;
    if (place) {
        for (const TextRange &mark : place->marks)
            marked << place->excerpt.mid(mark.start, mark.length);
        QVERIFY(place->excerpt.size() < 80);
    }
    QTEST(marked.join(u' '), "marked");
}

void tst_SearchWords::takesEndingsOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::newRow("English") << u"en"_s << u"failing"_s << u"fail"_s;
    QTest::newRow("German") << u"de"_s << u"anrufe"_s << u"anruf"_s;
    QTest::newRow("a language that Snowball does not know")
        << u"xx"_s << u"failing"_s << u"failing"_s;
    QTest::newRow("nothing") << u"en"_s << QString() << QString();
}

void tst_SearchWords::takesEndingsOff()
{
    QFETCH(const QString, language);
    QFETCH(const QString, word);
    QTEST(Stemmer(language).stem(word), "stem");
}

void tst_SearchWords::readsNamesOfPrograms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("PJSIP") << u"pjsip_sc_busy_here"_s << QList<int>{486};
    QTest::newRow("Sofia, with the number") << u"sip_486_busy_here"_s << QList<int>{486};
    QTest::newRow("sipgo") << u"statusbusyhere"_s << QList<int>{486};
    QTest::newRow("the phrase as one word") << u"busyhere"_s << QList<int>{486};
    QTest::newRow("a former phrase") << u"sip_status_gateway_time_out"_s << QList<int>{504};
    QTest::newRow("a name that is no phrase") << u"pjsip_sc_progress"_s << QList<int>{183};
    QTest::newRow("for several codes") << u"causes.rejected"_s << QList<int>{403, 603};
    QTest::newRow("in a longer path") << u"jssip.c.causes.rejected"_s << QList<int>{403, 603};
    QTest::newRow("an ordinary word") << u"forbidden"_s << QList<int>{};
    QTest::newRow("an ordinary word with a prefix") << u"pjsip_sc_forbidden"_s << QList<int>{403};
    QTest::newRow("another prefix") << u"http_busy_here"_s << QList<int>{};
    QTest::newRow("too short") << u"ok"_s << QList<int>{};
}

void tst_SearchWords::readsNamesOfPrograms()
{
    QFETCH(const QString, word);
    QTEST(codesNamed(word, shippedTable()), "codes");
}

void tst_SearchWords::findsMeantWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("same");
    QTest::addColumn<QString>("part");
    QTest::newRow("itself, other endings, and what begins so")
        << u"voice"_s << u"en"_s << u"voice voices"_s << u"voicemail voices"_s;
    QTest::newRow("another ending") << u"voices"_s << u"en"_s << u"voice voices"_s << QString();
    QTest::newRow("an ending of another language")
        << u"anrufe"_s << u"de"_s << u"anruf anrufen"_s << u"anrufen"_s;
    QTest::newRow("a number means itself alone") << u"48"_s << u"en"_s << u"48"_s << QString();
    QTest::newRow("two letters have no ending") << u"no"_s << u"en"_s << QString() << u"noise"_s;
    QTest::newRow("busy is not business") << u"busy"_s << u"en"_s << u"busy"_s << QString();
    QTest::newRow("business is not busy") << u"business"_s << u"en"_s << u"business"_s << QString();
    QTest::newRow("none") << u"qwertz"_s << u"en"_s << QString() << QString();
}

void tst_SearchWords::marksWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // with the marked parts in brackets
    QTest::newRow("a beginning") << QStringList{u"bus"_s} << u"Busy, unbusy"_s
                                 << u"[Bus]y, unbusy"_s;
    QTest::newRow("another ending")
        << QStringList{u"failing"_s} << u"It fails."_s << u"It [fails]."_s;
    QTest::newRow("no form of it") << QStringList{u"business"_s} << u"busy"_s << u"busy"_s;
    QTest::newRow("a short word alone begins many")
        << QStringList{u"no"_s} << u"not here"_s << u"[no]t here"_s;
    QTest::newRow("a short word among others is one")
        << QStringList{u"no"_s, u"audio"_s} << u"nothing, no audio, not"_s
        << u"nothing, [no] [audio], not"_s;
    QTest::newRow("at the end") << QStringList{u"or"_s, u"no"_s} << u"yes or no"_s
                                << u"yes [or] [no]"_s;
}

void tst_SearchWords::marksWords()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, text);
    const QList<TextRange> ranges = TextMatcher(words, u"en"_s).find(text);
    QString marked;
    qsizetype end = 0;
    for (const TextRange &range : ranges) {
        marked += QStringView(text).sliced(end, range.start - end);
        end = range.start + range.length;
        marked += u'[' + QStringView(text).sliced(range.start, range.length) + u']';
    }
    marked += QStringView(text).sliced(end);
    QTEST(marked, "marked");
}

void tst_SearchWords::findsMeantWords()
{
    QFETCH(const QString, word);
    QFETCH(const QString, language);
    WordTable table;
    table.add({MatchRank::Prose, "",
               u"Voicemail, voices, voice; noise. Anruf anrufen 48 486 busy business"_s},
              0);
    table.finish();
    QSet<QString> same;
    QSet<QString> part;
    const std::vector<MeantWord> meant = WordLookup(language).meantBy(word, table);
    for (const MeantWord &each : meant)
        (each.likeness == Likeness::Same ? same : part).insert(each.word->text.toString());
    const auto sorted = [](const QSet<QString> &words) {
        QStringList list = words.values();
        list.sort();
        return list.join(u' ');
    };
    QTEST(sorted(same), "same");
    QTEST(sorted(part), "part");
}

void tst_SearchWords::tellsHowNearPhrasesAre_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("nearest"); // -1: none is near
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("the phrase, in any order and ending")
        << u"holding after audio no"_s << 0 << true;
    QTest::newRow("together in one phrase rather than in two of an entry")
        << u"phone rings"_s << 2 << false;
    QTest::newRow("the rare word decides") << u"call voicemail"_s << 1 << false;
    QTest::newRow("a whole word, not the beginning of another") << u"voice"_s << 2 << false;
    QTest::newRow("words passed over do not count in a phrase") << u"rings on"_s << 2 << false;
    QTest::newRow("less those passed over, the very words") << u"audio takes no"_s << 1 << true;
    QTest::newRow("words that are nowhere do not count")
        << u"qwertz no audio after hold"_s << 0 << true;
    QTest::newRow("all of its words and others") << u"phone rings on voicemail"_s << 2 << false;
    QTest::newRow("no phrase of such words alone is near") << u"it rings"_s << 0 << false;
    QTest::newRow("nothing") << u"qwertz"_s << -1 << false;
}

void tst_SearchWords::tellsHowNearPhrasesAre()
{
    QFETCH(const QString, query);
    PhraseTable phrases;
    const QList<QStringList> entries{
        {u"no audio after hold"_s, u"phone is silent"_s, u"call rings"_s},
        {u"voicemail takes no call"_s, u"it takes no audio"_s},
        {u"phone rings on"_s, u"no voice in a call"_s, u"it"_s},
    };
    for (std::size_t entry = 0; entry < 3; ++entry) {
        for (const QString &phrase : entries.at(static_cast<qsizetype>(entry)))
            phrases.add({MatchRank::Keyword, "keywords", phrase}, entry);
    }
    phrases.finish({u"it"_s, u"in"_s, u"a"_s});
    const std::vector<Nearness> found = phrases.nearness(query.split(u' '), WordLookup(u"en"_s), 3);
    QCOMPARE(found.size(), std::size_t{3});
    const auto best =
        std::max_element(found.begin(), found.end(),
                         [](const Nearness &a, const Nearness &b) { return a.share < b.share; });
    QTEST(best->share > 0 ? static_cast<int>(best - found.begin()) : -1, "nearest");
    QTEST(best->isWhole, "isWhole");
    QVERIFY(best->share == 1 || best->share == 0);
}

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_searchwords.moc"
