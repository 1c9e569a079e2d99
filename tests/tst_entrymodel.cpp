// SPDX-License-Identifier: MIT
#include "entrymodel.h"
#include "entryroles.h"
#include "testing.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class tst_EntryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void isSoundModel();
    void hasClassesAndCodes();
    void findsCodes();
    void isReadAloud();
    void givesValue();
    void namesColumns();
};

void tst_EntryModel::isSoundModel()
{
    EntryModel model(shippedTable());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.columnCount(), int(EntryModel::ColumnCount));
}

void tst_EntryModel::hasClassesAndCodes()
{
    const EntryModel model(shippedTable());
    const QStringList lines = printedTree(model, EntryModel::ColumnCount);
    QCOMPARE(lines.constFirst(), u" Symptoms %1"_s.arg(shippedTable().symptoms().size()));
    QVERIFY(lines.contains(u"1xx Provisional 7"_s));
    QVERIFY(lines.contains(u"  17 User busy "_s));
    QVERIFY(lines.contains(u"  304 Media type not available "_s));
    QVERIFY(lines.contains(u"  486 Busy Here registered"_s));
    QVERIFY(lines.contains(u"  202 Accepted deprecated"_s));
    QVERIFY(lines.contains(u"7xx Outside SIP 3"_s));
    QCOMPARE(lines.size(),
             shippedTable().codes().size() + 7 + shippedTable().symptoms().size() + 1
                 + shippedTable().causes().size() + 1 + shippedTable().warnings().size() + 1);
}

void tst_EntryModel::findsCodes()
{
    const EntryModel model(shippedTable());
    for (const ResponseCode &code : shippedTable().codes())
        QCOMPARE(rowOf(model, code.code).data(EntryRoles::EntryRole).value<EntryId>(),
                 (EntryId{EntryId::Kind::Code, code.code}));
    QVERIFY(!rowOf(model, 499).isValid());
    QVERIFY(!rowOf(model, 0).isValid());
}

void tst_EntryModel::isReadAloud()
{
    const EntryModel model(shippedTable());
    const auto spoken = [&model](int code) {
        return rowOf(model, code).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(486), u"486 Busy Here, client failure"_s);
    QCOMPARE(spoken(202), u"202 Accepted, success, deprecated"_s);
    const auto spokenOf = [&model](EntryId::Kind kind, int number) {
        return model.indexOf({kind, number}).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spokenOf(EntryId::Kind::Group, 6), u"6xx global failure, 7 codes"_s);
    QCOMPARE(spokenOf(EntryId::Kind::Group, EntryId::warnings), u"Warn-codes, 15 entries"_s);
    QCOMPARE(spokenOf(EntryId::Kind::Cause, 17), u"cause 17 User busy"_s);
    QCOMPARE(spokenOf(EntryId::Kind::Warning, 304), u"warn-code 304 Media type not available"_s);
    QCOMPARE(spokenOf(EntryId::Kind::Symptom, 0), u"symptom: Call drops after about 32 seconds"_s);
}

void tst_EntryModel::givesValue()
{
    const EntryModel model(shippedTable());
    const auto &code = *rowOf(model, 603).data(EntryRoles::ValueRole).value<const ResponseCode *>();
    QCOMPARE(code.phrase, u"Decline"_s);
    QCOMPARE(rowOf(model, 603).data(EntryRoles::BadgeRole).toString(), QString());
    QCOMPARE(rowOf(model, 478).data(EntryRoles::BadgeRole).toString(), u"vendor"_s);
}

void tst_EntryModel::namesColumns()
{
    const EntryModel model(shippedTable());
    QCOMPARE(model.headerData(EntryModel::NameColumn, Qt::Horizontal).toString(), u"Phrase"_s);
    QVERIFY(!model.headerData(EntryModel::ColumnCount, Qt::Horizontal).isValid());
}

QTEST_GUILESS_MAIN(tst_EntryModel)
#include "tst_entrymodel.moc"
