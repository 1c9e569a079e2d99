// SPDX-License-Identifier: MIT
#include "testing.h"
#include "translated.h"
#include "translations.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one a plural form
    bool isCounted = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(SIPDEX_CATALOGUES) + u"/sipdex_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(
                {context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.constLast().isCounted)
                messages.last().translations << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("a broken catalogue");
    return messages;
}

/// What a translation must have as its source has it, sorted.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(
        u"%[0-9]|%L?n|<[^>]*>|\\{[a-z]+\\}|\\b(?:SIP/2\\.0|RFC [0-9]+)"_s);
    QStringList parts;
    auto matches = part.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        // The value of an option, "<file>", is named in two texts of a language, as it likes.
        static const QRegularExpression tag(u"^</?(?:b|i|p|br|a|span|h[1-6])\\b"_s);
        parts << (found.startsWith(u'<') && !found.contains(tag) ? u"<>"_s : found);
    }
    parts.sort();
    return parts;
}

qsizetype mnemonics(const QString &text)
{
    return QString(text).remove(u"&&"_s).count(u'&');
}

} // namespace

/// The catalogues of translations/, and what the programs make of them.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void knowsLanguages();
    void picksLanguage_data();
    void picksLanguage();
    void loads_data();
    void loads();
    void setsConventions_data();
    void setsConventions();
    void agreesWithSource_data();
    void agreesWithSource();
    void isComplete_data();
    void isComplete();
    void participantsStayDistinct_data();
    void participantsStayDistinct();
};

void tst_Translations::knowsLanguages()
{
    QCOMPARE(Languages::known(), QStringList({u"ar"_s, u"de"_s, u"en"_s}));
    QCOMPARE(Languages::nameOf(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Languages::nameOf(u"en"_s), u"English"_s);
}

void tst_Translations::picksLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("picked");
    QTest::newRow("as such") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("of another country") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with script and country") << QStringList{u"ar-Arab-EG"_s} << u"ar"_s;
    QTest::newRow("the second") << QStringList{u"fr-FR"_s, u"fr"_s, u"de-CH"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("none known") << QStringList{u"fr"_s, u"C"_s} << u"en"_s;
    QTest::newRow("none") << QStringList{} << u"en"_s;
}

void tst_Translations::picksLanguage()
{
    QFETCH(const QStringList, wanted);
    QTEST(Languages::bestOf(wanted), "picked");
}

void tst_Translations::loads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("success");
    QTest::addColumn<QString>("codes");
    QTest::newRow("English") << u"en"_s << u"Success"_s << u"1 code"_s;
    QTest::newRow("German") << u"de"_s << u"Erfolg"_s << u"1 Code"_s;
    QTest::newRow("Arabic") << u"ar"_s << QString() << QString();
}

void tst_Translations::loads()
{
    QFETCH(const QString, language);
    QFETCH(const QString, success);
    QFETCH(const QString, codes);
    Translations translations;
    translations.use(language);
    const QString translated = QCoreApplication::translate("Words", "Success");
    const QString counted = QCoreApplication::translate("StatusBar", "%Ln codes", nullptr, 1);
    if (success.isEmpty()) {
        QVERIFY(translated != "Success"_L1);
        QVERIFY(!counted.contains("code"_L1));
    } else {
        QCOMPARE(translated, success);
        QCOMPARE(counted, codes);
    }
    translations.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Words", "Success"), u"Success"_s);
}

void tst_Translations::setsConventions_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("isolated");
    QTest::newRow("German") << u"de"_s << u"1.500"_s << u"BYE"_s;
    QTest::newRow("English") << u"en"_s << u"1,500"_s << u"BYE"_s;
    QTest::newRow("Arabic") << u"ar"_s << QLocale(u"ar"_s).toString(1500) << u"\u2066BYE\u2069"_s;
}

void tst_Translations::setsConventions()
{
    QFETCH(const QString, language);
    QCOMPARE(Languages::current(), Languages::english);
    Translations translations;
    translations.use(language);
    QCOMPARE(Languages::current(), language);
    QTEST(QLocale().toString(1500), "count");
    QTEST(Words::isolated(u"BYE"_s), "isolated");
    translations.use(u"en"_s);
}

void tst_Translations::agreesWithSource_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::known())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Translations::agreesWithSource()
{
    QFETCH(const QString, language);
    for (const Message &message : messagesOf(language)) {
        if (!message.isFinished)
            continue;
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
            QVERIFY2(mnemonics(translation) == mnemonics(message.source),
                     qPrintable(translation + u" / "_s + message.source));
            // Some plural forms say their number in a word.
            QStringList wanted = fixedParts(message.source);
            QStringList found = fixedParts(translation);
            if (message.isCounted) {
                for (QStringList *parts : {&wanted, &found})
                    parts->removeIf([](const QString &part) { return part.endsWith(u'n'); });
            }
            QVERIFY2(found == wanted, qPrintable(translation + u" / "_s + message.source));
        }
    }
}

void tst_Translations::isComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("withData");
    QTest::newRow("German, entries and all") << u"de"_s << true;
    QTest::newRow("Arabic, the programs' own words") << u"ar"_s << false;
}

void tst_Translations::isComplete()
{
    QFETCH(const QString, language);
    QFETCH(const bool, withData);
    int count = 0;
    for (const Message &message : messagesOf(language)) {
        if (!withData && message.context == "Table"_L1)
            continue;
        QVERIFY2(message.isFinished, qPrintable(message.source));
        ++count;
    }
    QVERIFY(count > 200);
}

void tst_Translations::participantsStayDistinct_data()
{
    agreesWithSource_data();
}

void tst_Translations::participantsStayDistinct()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    for (const CallFlow &each : shippedTable().callFlows()) {
        const CallFlow flow = translated(each);
        QVERIFY2(QStringList(flow.participants).removeDuplicates() == 0, qPrintable(each.id));
        for (qsizetype i = 0; i < flow.steps.size(); ++i) {
            const FlowStep &step = flow.steps.at(i);
            QCOMPARE(flow.placeOf(step.from), each.placeOf(each.steps.at(i).from));
            QCOMPARE(flow.placeOf(step.to), each.placeOf(each.steps.at(i).to));
        }
    }
    translations.use(u"en"_s);
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
