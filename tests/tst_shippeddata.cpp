// SPDX-License-Identifier: MIT
#include "codepage.h"
#include "testing.h"

using namespace Qt::StringLiterals;

/// What the shipped tables must hold: their own rules, and the points where lists in circulation
/// are wrong.
class tst_ShippedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsRegistry();
    void phraseIsThatOfRegistry_data();
    void phraseIsThatOfRegistry();
    void definitionIsCurrent_data();
    void definitionIsCurrent();
    void onlyAnswers_data();
    void onlyAnswers();
    void needsHeader_data();
    void needsHeader();
    void endsInDialog_data();
    void endsInDialog();
    void mapsCauses_data();
    void mapsCauses();
    void saysFormerPhrase_data();
    void saysFormerPhrase();
    void codesOfLaterRfcsAreThere();
    void entryIsComplete_data();
    void entryIsComplete();
    void comparisonsGoBothWays();
    void acceptedIsNotWhollyWithdrawn();
    void provisionalAnswersInviteOnly();
    void globalFailureStopsSearch();
    void vendorCodesNameTheirProduct();
    void unregisteredCodesSayWhatToUse();
    void everyRfcIsCited();

private:
    static const ResponseCode &code(int number)
    {
        const ResponseCode *found = shippedTable().find(number);
        if (!found)
            qFatal("no code %d", number);
        return *found;
    }
    static void forEachCode()
    {
        QTest::addColumn<int>("number");
        for (const ResponseCode &each : shippedTable().codes())
            QTest::addRow("%d", each.code) << each.code;
    }
};

void tst_ShippedData::countsAsRegistry()
{
    const auto count = [](Status status) {
        return std::count_if(shippedTable().codes().begin(), shippedTable().codes().end(),
                             [status](const ResponseCode &each) { return each.status == status; });
    };
    QCOMPARE(shippedTable().codes().size(), 90);
    QCOMPARE(count(Status::Registered), 73);
    QCOMPARE(count(Status::Deprecated), 1);
    QCOMPARE(count(Status::Reserved), 1);
    QCOMPARE(count(Status::Unregistered), 5);
    QCOMPARE(count(Status::Vendor), 10);
    QCOMPARE(shippedTable().registeredCount(), 75);
    QCOMPARE(shippedTable().registryDate(), u"2026-01-07"_s);
}

void tst_ShippedData::phraseIsThatOfRegistry_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("phrase");
    const auto row = [](int number, const char *phrase, const char *trap) {
        QTest::addRow("%d: %s", number, trap) << number << QString::fromLatin1(phrase);
    };
    row(181, "Call Is Being Forwarded", "capital I");
    row(183, "Session Progress", "not Session in Progress");
    row(202, "Accepted", "no (Deprecated) on the wire");
    row(408, "Request Timeout", "no hyphen");
    row(412, "Conditional Request Failed", "not HTTP's");
    row(414, "Request-URI Too Long", "not Large");
    row(422, "Session Interval Too Small", "not the draft's");
    row(433, "Anonymity Disallowed", "plain");
    row(436, "Bad Identity Info", "no hyphen since RFC 8224");
    row(437, "Unsupported Credential", "not Certificate");
    row(469, "Bad Info Package", "plain");
    row(470, "Consent Needed", "plain");
    row(480, "Temporarily Unavailable", "not that of the grammar");
    row(481, "Call/Transaction Does Not Exist", "no Leg");
    row(482, "Loop Detected", "no full stop");
    row(494, "Security Agreement Required", "plain");
    row(500, "Server Internal Error", "not Internal Server Error");
    row(504, "Server Time-out", "hyphen, lower-case o");
    row(505, "Version Not Supported", "no SIP in front");
    row(555, "Push Notification Service Not Supported", "RFC 8599");
    row(580, "Precondition Failure", "no hyphen");
    row(603, "Decline", "not Declined");
    row(604, "Does Not Exist Anywhere", "capitals");
}

void tst_ShippedData::phraseIsThatOfRegistry()
{
    QFETCH(const int, number);
    QTEST(code(number).phrase, "phrase");
}

void tst_ShippedData::definitionIsCurrent_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("definition");
    const auto row = [](int number, const QString &definition) {
        QTest::addRow("%d", number) << number << definition;
    };
    row(199, u"RFC 6228 §11.1"_s);
    row(202, u"RFC 6665 §8.3.1"_s);
    row(204, u"RFC 5839 §7.1"_s);
    row(303, u"RFC 2543 §5.1.1"_s);
    row(409, u"RFC 2543 §7.4.10"_s);
    row(411, u"RFC 2543 §7.4.12"_s);
    row(412, u"RFC 3903 §11.2.1"_s);
    row(417, u"RFC 4412 §4.6.2"_s);
    row(422, u"RFC 4028 §6"_s);
    row(423, u"RFC 3261 §21.4.17"_s);
    row(425, u"RFC 8876 §5.1"_s);
    row(428, u"RFC 8224 §6.2.2"_s);
    row(436, u"RFC 8224 §6.2.2"_s);
    row(437, u"RFC 8224 §6.2.2"_s);
    row(438, u"RFC 8224 §6.2.2"_s);
    row(440, u"RFC 5393 §5.3.3"_s);
    row(489, u"RFC 6665 §8.3.2"_s);
    row(494, u"RFC 3329 §2.3.1"_s);
    row(555, u"RFC 8599 §8.1"_s);
    row(580, u"RFC 3312 §8"_s);
    row(607, u"RFC 8197 §4"_s);
    row(608, u"RFC 8688 §3.1"_s);
}

void tst_ShippedData::definitionIsCurrent()
{
    QFETCH(const int, number);
    QTEST(referenceText(code(number).references.value(0)), "definition");
}

void tst_ShippedData::onlyAnswers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("methods");
    const auto row = [](int number, const QStringList &methods) {
        QTest::addRow("%d", number) << number << methods;
    };
    row(204, {u"SUBSCRIBE"_s});
    row(412, {u"PUBLISH"_s});
    row(425, {u"MESSAGE"_s});
    row(439, {u"REGISTER"_s});
    row(469, {u"INFO"_s});
    row(555, {u"REGISTER"_s});
}

void tst_ShippedData::onlyAnswers()
{
    QFETCH(const int, number);
    QTEST(code(number).methods, "methods");
}

void tst_ShippedData::needsHeader_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("requirement");
    const auto row = [](int number, const char *header, const char *requirement) {
        QTest::addRow("%d %s", number, header)
            << number << QString::fromLatin1(header) << QString::fromLatin1(requirement);
    };
    row(199, "Reason", "must");
    row(401, "WWW-Authenticate", "must");
    row(405, "Allow", "must");
    row(407, "Proxy-Authenticate", "must");
    row(420, "Unsupported", "must");
    row(421, "Require", "must");
    row(422, "Min-SE", "must");
    row(423, "Min-Expires", "must");
    row(424, "Geolocation-Error", "must");
    row(425, "AlertMsg-Error", "must");
    row(469, "Recv-Info", "must");
    row(470, "Permission-Missing", "should");
    row(494, "Security-Server", "must");
    row(503, "Retry-After", "may");
}

void tst_ShippedData::needsHeader()
{
    QFETCH(const int, number);
    QFETCH(const QString, header);
    for (const Header &each : code(number).headers) {
        if (each.name == header) {
            QTEST(wordOf(each.requirement), "requirement");
            return;
        }
    }
    QFAIL("the header is not there");
}

void tst_ShippedData::endsInDialog_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("ends");
    const auto rows = [](const QString &ends, const QList<int> &numbers) {
        for (const int number : numbers)
            QTest::addRow("%d", number) << number << ends;
    };
    // RFC 5057 §5.1, table 2, and the RFCs after it; 408 counts as a timeout (§5.2)
    rows(u"dialog"_s, {404, 410, 416, 482, 483, 484, 485, 502, 604});
    rows(u"usage"_s, {405, 408, 480, 481, 489, 501});
    rows(u"request"_s, {400, 401, 403, 406, 407, 412, 413, 414, 415, 420, 421, 423, 424, 425, 428,
                        433, 469, 487, 488, 491, 493, 500, 503, 505, 513, 580, 600, 603, 606, 607});
}

void tst_ShippedData::endsInDialog()
{
    QFETCH(const int, number);
    QTEST(code(number).ends ? wordOf(*code(number).ends) : QString(), "ends");
}

void tst_ShippedData::mapsCauses_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QList<int>>("from");
    QTest::addColumn<int>("to");
    const auto row = [](int number, const QList<int> &from, int to) {
        QTest::addRow("%d", number) << number << from << to;
    };
    row(404, {1, 2, 3, 26}, 1);
    row(408, {18}, 102);
    row(480, {19, 20, 31}, 18);
    row(486, {17}, 17);
    row(433, {}, 31); // not in the table of §8.2.6.1: its default
    row(487, {}, 0);
    row(502, {27}, 38);
    row(503, {34, 38, 41, 42, 47, 58, 88}, 41);
    row(505, {}, 127);
    row(600, {}, 17);
    row(603, {}, 21);
}

void tst_ShippedData::mapsCauses()
{
    QFETCH(const int, number);
    QTEST(code(number).isup.from, "from");
    QTEST(code(number).isup.to.value_or(0), "to");
}

void tst_ShippedData::saysFormerPhrase_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("rfc");
    QTest::newRow("481") << 481 << u"Call Leg/Transaction Does Not Exist"_s << 2543;
    QTest::newRow("504") << 504 << u"Gateway Time-out"_s << 2543;
    QTest::newRow("436") << 436 << u"Bad Identity-Info"_s << 4474;
    QTest::newRow("437") << 437 << u"Unsupported Certificate"_s << 4474;
    QTest::newRow("423") << 423 << u"Subscription Too Brief"_s << 3265;
}

void tst_ShippedData::saysFormerPhrase()
{
    QFETCH(const int, number);
    QFETCH(const QString, phrase);
    QFETCH(const int, rfc);
    const QList<FormerPhrase> &formers = code(number).formerPhrases;
    QVERIFY(std::any_of(formers.begin(), formers.end(), [&](const FormerPhrase &former) {
        return former.phrase == phrase && former.reference.rfc == rfc;
    }));
}

void tst_ShippedData::codesOfLaterRfcsAreThere()
{
    for (const int number : {425, 555, 608})
        QCOMPARE(code(number).status, Status::Registered);
}

void tst_ShippedData::entryIsComplete_data()
{
    forEachCode();
}

void tst_ShippedData::entryIsComplete()
{
    QFETCH(const int, number);
    const ResponseCode &each = code(number);
    QVERIFY(!each.summary.isEmpty());
    QVERIFY(each.causes.size() <= 6);
    QVERIFY(each.clues.size() <= 5);
    QVERIFY(each.next.size() <= 5);
    QVERIFY(!each.madeBy.isEmpty());
    QVERIFY(!each.keywords.isEmpty());
    QVERIFY(each.keywords.join(u' ') == each.keywords.join(u' ').toLower());
    QStringList texts = QStringList{each.summary} + each.causes + each.clues + each.next;
    if (!each.normal.isEmpty())
        texts << each.normal;
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u')'),
                 qPrintable(text));
        QVERIFY2(text == text.simplified() && !text.contains(u'<') && !text.contains(u"**"_s),
                 qPrintable(text));
    }
    // A registered code is defined by an RFC that still holds.
    const Rfc *definition = shippedTable().rfc(each.references.value(0).rfc);
    if (each.status == Status::Registered || each.status == Status::Reserved)
        QVERIFY(definition && !definition->isObsolete());
    // What still holds stands before what does not.
    bool history = false;
    for (const Reference &reference : each.references.mid(1)) {
        const bool obsolete = shippedTable().rfc(reference.rfc)->isObsolete();
        QVERIFY2(obsolete || !history, qPrintable(referenceText(reference)));
        history = obsolete;
    }
}

void tst_ShippedData::comparisonsGoBothWays()
{
    for (const ResponseCode &each : shippedTable().codes()) {
        for (const Comparison &comparison : each.compare) {
            const QList<Comparison> &others = code(comparison.code).compare;
            QVERIFY2(std::any_of(others.begin(), others.end(),
                                 [&](const Comparison &other) { return other.code == each.code; }),
                     qPrintable(u"%1 names %2"_s.arg(each.code).arg(comparison.code)));
        }
    }
}

void tst_ShippedData::acceptedIsNotWhollyWithdrawn()
{
    // RFC 3428 §7 still has MESSAGE answered so.
    const ResponseCode &accepted = code(202);
    const Page page = codePage(accepted, shippedTable());
    QString all = accepted.summary + accepted.deprecation->what + accepted.deprecation->instead;
    all += accepted.causes.join(u' ') + accepted.next.join(u' ');
    QVERIFY(all.contains(u"MESSAGE"_s));
    QVERIFY(accepted.references.contains(Reference{3428, u"7"_s}));
    QVERIFY(accepted.references.contains(Reference{7647, u"5"_s}));
    QCOMPARE(page.status, u"deprecated"_s);
}

void tst_ShippedData::provisionalAnswersInviteOnly()
{
    for (const int number : {180, 181, 182, 183})
        QCOMPARE(code(number).methods, QStringList{u"INVITE"_s});
    QVERIFY(code(408).references.contains(Reference{4320, u"4.2"_s}));
}

void tst_ShippedData::globalFailureStopsSearch()
{
    for (const ResponseCode &each : shippedTable().codes()) {
        if (each.responseClass() == 6 && each.status == Status::Registered)
            QVERIFY2(!each.retry.contains(Retry::Elsewhere), qPrintable(each.phrase));
    }
}

void tst_ShippedData::vendorCodesNameTheirProduct()
{
    const QList<std::pair<int, QString>> products{
        {473, u"OpenSIPS"_s}, {475, u"OpenSIPS"_s}, {476, u"OpenSIPS"_s},  {477, u"Kamailio"_s},
        {478, u"Kamailio"_s}, {479, u"Kamailio"_s}, {101, u"Microsoft"_s}, {701, u"PJSIP"_s}};
    for (const auto &[number, product] : products)
        QVERIFY2(code(number).vendor->product.contains(product), qPrintable(product));
}

void tst_ShippedData::unregisteredCodesSayWhatToUse()
{
    for (const ResponseCode &each : shippedTable().codes()) {
        if (each.status == Status::Unregistered)
            QVERIFY(!each.deprecation->what.isEmpty() && !each.deprecation->instead.isEmpty());
    }
}

void tst_ShippedData::everyRfcIsCited()
{
    QList<int> cited;
    for (const ResponseCode &each : shippedTable().codes()) {
        for (const Reference &reference : each.references)
            cited << reference.rfc;
    }
    for (const int number : {3261, 2543, 4474, 3265, 5057})
        QVERIFY2(cited.contains(number), qPrintable(QString::number(number)));
}

QTEST_GUILESS_MAIN(tst_ShippedData)
#include "tst_shippeddata.moc"
