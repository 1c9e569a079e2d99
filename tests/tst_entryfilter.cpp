// SPDX-License-Identifier: MIT
#include "entryfilter.h"
#include "entrymodel.h"
#include "entryroles.h"
#include "testing.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

/// Queries and the tree that they leave.
class tst_EntryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTree_data();
    void showsTree();
    void staysSoundWhileQueriesRun();
    void showsAllAgain();
    void countsWithinClass();
    void countsAsLanguageDoes();
    void marksWhatMatched();

private:
    QScopedPointer<EntryModel> m_model;
    QScopedPointer<EntryFilter> m_filter;
    QScopedPointer<QAbstractItemModelTester> m_tester;
};

void tst_EntryFilter::init()
{
    failOnUnexpectedWarnings();
    m_tester.reset();
    m_filter.reset(new EntryFilter(shippedTable()));
    m_tester.reset(new QAbstractItemModelTester(
        m_filter.data(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    m_model.reset(new EntryModel(shippedTable()));
    m_filter->setSourceModel(m_model.data());
}

void tst_EntryFilter::showsTree_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("tree");
    QTest::addColumn<int>("best");

    QTest::newRow("exact code") << u"486"_s
                                << QStringList{u"4xx Client failure"_s, u"  486 Busy Here"_s}
                                << 486;
    QTest::newRow("code prefix, sorted by number")
        << u"60"_s << QStringList{u"6xx Global failure"_s,   u"  600 Busy Everywhere"_s,
                                  u"  603 Decline"_s,        u"  604 Does Not Exist Anywhere"_s,
                                  u"  606 Not Acceptable"_s, u"  607 Unwanted"_s,
                                  u"  608 Rejected"_s}
        << 600;
    QTest::newRow("the better match stands first in its class")
        << u"\"not acceptable\" is:registered"_s
        << QStringList{u"4xx Client failure"_s, u"  406 Not Acceptable"_s,
                       u"  488 Not Acceptable Here"_s, u"6xx Global failure"_s,
                       u"  606 Not Acceptable"_s}
        << 406;
    QTest::newRow("wire syntax") << u"SIP/2.0 404 Not Found"_s
                                 << QStringList{u"4xx Client failure"_s, u"  404 Not Found"_s}
                                 << 404;
    QTest::newRow("two numbers") << u"486 600"_s
                                 << QStringList{u"4xx Client failure"_s, u"  486 Busy Here"_s,
                                                u"6xx Global failure"_s, u"  600 Busy Everywhere"_s}
                                 << 486;
    QTest::newRow("qualifier") << u"is:deprecated"_s
                               << QStringList{u"2xx Success"_s, u"  202 Accepted"_s} << 202;
    QTest::newRow("nothing") << u"qqqq"_s << QStringList{} << 0;
}

void tst_EntryFilter::showsTree()
{
    QFETCH(const QString, query);
    m_filter->setQuery(query);
    QTEST(printedTree(*m_filter, 2), "tree");
    QTEST(m_filter->result().codes().value(0), "best");
}

void tst_EntryFilter::staysSoundWhileQueriesRun()
{
    // The tester would end the program at the first wrong signal.
    const QStringList queries{u"b"_s,    u"bu"_s,   u"bus"_s,  u"busy"_s,      u"busyx"_s,
                              u"busy"_s, QString(), u"6xx"_s,  u"is:vendor"_s, u"48"_s,
                              u"486"_s,  u"5"_s,    QString(), u"not"_s};
    for (const QString &query : queries) {
        m_filter->setQuery(query);
        for (int row = 0; row < m_filter->rowCount(); ++row)
            QVERIFY(m_filter->rowCount(m_filter->index(row, 0)) > 0);
    }
}

void tst_EntryFilter::showsAllAgain()
{
    const QStringList all = printedTree(*m_filter, 3);
    m_filter->setQuery(u"busy"_s);
    m_filter->setQuery(QString());
    QCOMPARE(printedTree(*m_filter, 3), all);
    // Without a query the codes alone.
    QCOMPARE(all.size(), shippedTable().codes().size() + 7);
}

void tst_EntryFilter::countsWithinClass()
{
    QCOMPARE(m_filter->index(5, 0).data(EntryRoles::CountRole).toString(), u"7"_s);
    m_filter->setQuery(u"600"_s);
    QCOMPARE(m_filter->index(0, 0).data(EntryRoles::CountRole).toString(), u"1 of 7"_s);
}

void tst_EntryFilter::countsAsLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"de"_s));
    CodeTally tally;
    tally.code = 486;
    tally.count = 1500;
    EntryModel model(shippedTable(), {tally});
    EntryFilter filter(shippedTable());
    filter.setSourceModel(&model);
    const QModelIndex failures = filter.index(0, 0);
    QCOMPARE(failures.data(EntryRoles::CountRole).toString(), u"1.500×"_s);
    QCOMPARE(filter.index(0, 0, failures).data(EntryRoles::CountRole).toString(), u"1.500×"_s);
    QLocale::setDefault(before);
}

void tst_EntryFilter::marksWhatMatched()
{
    m_filter->setQuery(u"busy 486"_s);
    const QModelIndex busyHere =
        m_filter->mapFromSource(m_model->indexOf({EntryId::Kind::Code, 486}));
    QVERIFY(busyHere.isValid());
    QCOMPARE(busyHere.data(EntryRoles::NameMarksRole).value<QList<TextRange>>(),
             (QList<TextRange>{{0, 4}}));
    QCOMPARE(busyHere.data(EntryRoles::NumberMarksRole).value<QList<TextRange>>(),
             (QList<TextRange>{{0, 3}}));
}

QTEST_GUILESS_MAIN(tst_EntryFilter)
#include "tst_entryfilter.moc"
