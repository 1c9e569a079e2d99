// SPDX-License-Identifier: MIT
#include "codemodel.h"
#include "coderoles.h"
#include "testing.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class tst_CodeModel : public QObject
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

void tst_CodeModel::isSoundModel()
{
    CodeModel model(shippedTable());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.columnCount(), int(CodeModel::ColumnCount));
}

void tst_CodeModel::hasClassesAndCodes()
{
    const CodeModel model(shippedTable());
    const QStringList lines = printedTree(model, CodeModel::ColumnCount);
    QCOMPARE(lines.constFirst(), u"1xx Provisional 7"_s);
    QVERIFY(lines.contains(u"  486 Busy Here registered"_s));
    QVERIFY(lines.contains(u"  202 Accepted deprecated"_s));
    QVERIFY(lines.contains(u"7xx Outside SIP 3"_s));
    QCOMPARE(lines.size(), shippedTable().codes().size() + 7);
}

void tst_CodeModel::findsCodes()
{
    const CodeModel model(shippedTable());
    for (const ResponseCode &code : shippedTable().codes())
        QCOMPARE(model.indexOfCode(code.code).data(CodeRoles::NumberRole).toInt(), code.code);
    QVERIFY(!model.indexOfCode(499).isValid());
    QVERIFY(!model.indexOfCode(0).isValid());
}

void tst_CodeModel::isReadAloud()
{
    const CodeModel model(shippedTable());
    const auto spoken = [&model](int code) {
        return model.indexOfCode(code).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(486), u"486 Busy Here, client failure"_s);
    QCOMPARE(spoken(202), u"202 Accepted, success, deprecated"_s);
    QCOMPARE(model.index(5, 0).data(Qt::AccessibleTextRole).toString(),
             u"6xx global failure, 7 codes"_s);
}

void tst_CodeModel::givesValue()
{
    const CodeModel model(shippedTable());
    const auto &code =
        *model.indexOfCode(603).data(CodeRoles::ValueRole).value<const ResponseCode *>();
    QCOMPARE(code.phrase, u"Decline"_s);
    QCOMPARE(model.indexOfCode(603).data(CodeRoles::BadgeRole).toString(), QString());
    QCOMPARE(model.indexOfCode(478).data(CodeRoles::BadgeRole).toString(), u"vendor"_s);
}

void tst_CodeModel::namesColumns()
{
    const CodeModel model(shippedTable());
    QCOMPARE(model.headerData(CodeModel::PhraseColumn, Qt::Horizontal).toString(), u"Phrase"_s);
    QVERIFY(!model.headerData(CodeModel::ColumnCount, Qt::Horizontal).isValid());
}

QTEST_GUILESS_MAIN(tst_CodeModel)
#include "tst_codemodel.moc"
