// SPDX-License-Identifier: MIT
#include "entrylink.h"
#include "testing.h"

using namespace Qt::StringLiterals;

using Kind = EntryId::Kind;

/// The links that open pages of Sipdex.
class tst_EntryLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksLeadBack_data();
    void linksLeadBack();
    void readsLinks_data();
    void readsLinks();
    void leadsFromWordingsToTheirEntry();
};

void tst_EntryLink::linksLeadBack_data()
{
    QTest::addColumn<EntryId>("entry");
    QTest::addColumn<QString>("link");
    QTest::newRow("a code") << EntryId{Kind::Code, 486} << u"sipdex:486"_s;
    QTest::newRow("a code in no list") << EntryId{Kind::Code, 499} << u"sipdex:499"_s;
    QTest::newRow("a cause") << EntryId{Kind::Cause, 17} << u"sipdex:q850/17"_s;
    QTest::newRow("a warn-code") << EntryId{Kind::Warning, 304} << u"sipdex:warn/304"_s;
    QTest::newRow("a symptom") << EntryId{Kind::Symptom, 0} << u"sipdex:symptom/drop-32s"_s;
    QTest::newRow("a class") << EntryId{Kind::Group, 4} << u"sipdex:4xx"_s;
    QTest::newRow("all symptoms") << EntryId{Kind::Group, EntryId::symptoms} << u"sipdex:symptom"_s;
    QTest::newRow("all causes") << EntryId{Kind::Group, EntryId::causes} << u"sipdex:q850"_s;
    QTest::newRow("all warn-codes") << EntryId{Kind::Group, EntryId::warnings} << u"sipdex:warn"_s;
}

void tst_EntryLink::linksLeadBack()
{
    QFETCH(const EntryId, entry);
    QFETCH(const QString, link);
    QCOMPARE(entryLink(entry, shippedTable()), link);
    QCOMPARE(linkedEntry(link, shippedTable()), entry);
}

void tst_EntryLink::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isEntry");
    QTest::addColumn<QString>("query"); // null where it is no link of ours
    QTest::newRow("a slash behind") << u"sipdex:486/"_s << true << u"486"_s;
    QTest::newRow("slashes before") << u"sipdex://486"_s << true << u"486"_s;
    QTest::newRow("capitals") << u"SIPDEX:Q850/17"_s << true << u"cause:17"_s;
    QTest::newRow("a search") << u"sipdex:busy%20here"_s << false << u"busy here"_s;
    QTest::newRow("a cause that is not there") << u"sipdex:q850/9999"_s << false << u"cause:9999"_s;
    QTest::newRow("a symptom that is not there")
        << u"sipdex:symptom/nonsense"_s << false << u"symptom:nonsense"_s;
    QTest::newRow("a class that is not there") << u"sipdex:8xx"_s << false << u"8xx"_s;
    QTest::newRow("a group") << u"sipdex:Q850/"_s << true << u"is:cause"_s;
    QTest::newRow("another scheme") << u"https://486"_s << false << QString();
    QTest::newRow("nothing") << QString() << false << QString();
}

void tst_EntryLink::readsLinks()
{
    QFETCH(const QString, link);
    QTEST(linkedEntry(link, shippedTable()).has_value(), "isEntry");
    QTEST(linkedQuery(link).value_or(QString()), "query");
}

void tst_EntryLink::leadsFromWordingsToTheirEntry()
{
    for (const Wordings &each : shippedTable().data().wordings) {
        const std::optional<EntryId> entry = linkedEntry(each.entry, shippedTable());
        QVERIFY2(entry && entry->kind != Kind::Group, qPrintable(each.entry));
        QVERIFY2(!entry->isCode() || shippedTable().find(entry->number), qPrintable(each.entry));
        QCOMPARE(entryLink(*entry, shippedTable()), each.entry);
    }
}

QTEST_GUILESS_MAIN(tst_EntryLink)
#include "tst_entrylink.moc"
