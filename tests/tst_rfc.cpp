// SPDX-License-Identifier: MIT
#include "rfc.h"
#include "testing.h"

using namespace Qt::StringLiterals;

class tst_Rfc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reference_data();
    void reference();
};

void tst_Rfc::reference_data()
{
    QTest::addColumn<int>("rfc");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    QTest::newRow("section") << 3261 << u"21.4.24"_s << u"RFC 3261 §21.4.24"_s
                             << u"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24"_s;
    QTest::newRow("appendix") << 6665 << u"B.13"_s << u"RFC 6665 Appendix B.13"_s
                              << u"https://www.rfc-editor.org/rfc/rfc6665#appendix-B.13"_s;
    QTest::newRow("whole RFC") << 2543 << QString() << u"RFC 2543"_s
                               << u"https://www.rfc-editor.org/rfc/rfc2543"_s;
}

void tst_Rfc::reference()
{
    QFETCH(const int, rfc);
    QFETCH(const QString, section);
    QTEST(referenceText({rfc, section}), "text");
    QTEST(rfcUrl({rfc, section}).toString(), "url");
}

QTEST_GUILESS_MAIN(tst_Rfc)
#include "tst_rfc.moc"
