// SPDX-License-Identifier: MIT
#include "codejson.h"
#include "testing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson();
}

/// A whole entry, in JSON, of a code that needs no other one.
QJsonObject plainEntry(int code)
{
    return {
        {u"code"_s, code},
        {u"phrase"_s, u"Busy Here"_s},
        {u"status"_s, u"registered"_s},
        {u"summary"_s, u"Busy."_s},
        {u"references"_s, QJsonArray{QJsonObject{{u"rfc"_s, 3261}, {u"section"_s, u"21.4.24"_s}}}}};
}

} // namespace

/// Loading refuses every table that is not whole, and says what is wrong where.
class tst_CodeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsWholeTable();
    void findsByNumber();
    void refuses_data();
    void refuses();
    void refusesFile_data();
    void refusesFile();
    void refusesMissingFolder();
    void readsBackWhatItWrote();
    void refusesBytesCutOff();

private:
    void write(const QString &name, const QByteArray &content) const;
    QString errorOf() const;

    QScopedPointer<QTemporaryDir> m_folder;
};

void tst_CodeTable::init()
{
    failOnUnexpectedWarnings();
    m_folder.reset(new QTemporaryDir);
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"codes"_s));
    for (int responseClass = 1; responseClass <= 7; ++responseClass)
        write(u"codes/%1xx.json"_s.arg(responseClass), "[]");
    write(u"codes/4xx.json"_s, json({plainEntry(486)}));
    write(u"rfcs.json"_s,
          R"([{"rfc": 3261, "title": "SIP", "published": "June 2002", "status": "Proposed Standard",
                              "sections": {"21.4.24": "486 Busy Here"}}])");
    write(u"causes.json"_s,
          R"([{"cause": 17, "name": "User busy", "standing": "Q.850", "meaning": "Busy."}])");
    write(u"warnings.json"_s, "[]");
    for (const auto &name : {u"flows.json"_s, u"symptoms.json"_s, u"pbx.json"_s, u"phrases.json"_s})
        write(name, "[]");
    write(u"registry.json"_s, R"({"date": "2026-01-07"})");
}

void tst_CodeTable::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString tst_CodeTable::errorOf() const
{
    try {
        CodeTable::load(m_folder->path());
    } catch (const TableError &error) {
        return error.message();
    }
    return u"no error"_s;
}

void tst_CodeTable::loadsWholeTable()
{
    QJsonObject entry = plainEntry(486);
    entry.insert(u"causes"_s, QJsonArray{u"In a call."_s});
    entry.insert(u"isup"_s, QJsonObject{{u"from"_s, QJsonArray{17}}, {u"to"_s, 17}});
    entry.insert(u"headers"_s,
                 QJsonArray{QJsonObject{{u"name"_s, u"Retry-After"_s},
                                        {u"requirement"_s, u"may"_s},
                                        {u"tells"_s, u"when"_s}}});
    write(u"codes/4xx.json"_s, json({entry}));
    const CodeTable table = CodeTable::load(m_folder->path());
    QCOMPARE(table.codes().size(), 1);
    const ResponseCode &code = table.codes().constFirst();
    QCOMPARE(code.code, 486);
    QCOMPARE(code.phrase, u"Busy Here"_s);
    QCOMPARE(code.status, Status::Registered);
    QCOMPARE(code.causes, QStringList{u"In a call."_s});
    QCOMPARE(code.isup.from, QList<int>{17});
    QCOMPARE(code.isup.to.value_or(0), 17);
    QCOMPARE(code.headers.constFirst().name, u"Retry-After"_s);
    QCOMPARE(table.registryDate(), u"2026-01-07"_s);
    QCOMPARE(table.registeredCount(), 1);
}

void tst_CodeTable::findsByNumber()
{
    const CodeTable table = CodeTable::load(m_folder->path());
    QVERIFY(table.find(486));
    QVERIFY(!table.find(487));
    QVERIFY(!table.find(0));
    QVERIFY(table.rfc(3261));
    QVERIFY(!table.rfc(2543));
    QVERIFY(table.cause(17));
    QVERIFY(!table.cause(18));
    QVERIFY(!table.warning(304));
}

void tst_CodeTable::refuses_data()
{
    QTest::addColumn<QJsonObject>("change"); // null takes a field away
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                        const QString &error) {
        QTest::addRow("%s", name) << QJsonObject{{field, value}} << u"codes/4xx.json: "_s + error;
    };
    const auto none = QJsonValue(QJsonValue::Null);
    const QJsonObject deprecation{{u"what"_s, u"Gone."_s}, {u"instead"_s, u"200"_s}};

    row("unknown field", u"sumary"_s, u"x"_s,
        u"486: field \"sumary\": expected no field of this name"_s);
    row("missing number", u"code"_s, none,
        u"entry 1: field \"code\": expected a whole number from 400 to 499 (it is missing)"_s);
    row("number as text", u"code"_s, u"486"_s,
        u"486: field \"code\": expected a whole number from 400 to 499"_s);
    row("number out of class", u"code"_s, 586,
        u"586: field \"code\": expected a whole number from 400 to 499"_s);
    row("broken number", u"code"_s, 486.5,
        u"486.5: field \"code\": expected a whole number from 400 to 499"_s);
    row("missing phrase", u"phrase"_s, none,
        u"486: field \"phrase\": expected text that is not empty (it is missing)"_s);
    row("empty phrase", u"phrase"_s, QString(),
        u"486: field \"phrase\": expected text that is not empty"_s);
    row("blank summary", u"summary"_s, u"  "_s,
        u"486: field \"summary\": expected text that is not empty"_s);
    row("number for text", u"summary"_s, 5,
        u"486: field \"summary\": expected text that is not empty"_s);
    row("unknown status", u"status"_s, u"obsolete"_s,
        u"486: field \"status\": expected one of registered, deprecated, reserved, unregistered, vendor"_s);
    row("text for a list", u"causes"_s, u"busy"_s,
        u"486: field \"causes\": expected a list of texts, none empty"_s);
    row("empty list", u"causes"_s, QJsonArray(),
        u"486: field \"causes\": expected a list of texts, none empty"_s);
    row("empty text in a list", u"next"_s, QJsonArray{u""_s},
        u"486: field \"next\": expected a list of texts, none empty"_s);
    row("unknown maker", u"madeBy"_s, QJsonArray{u"phone"_s},
        u"486: field \"madeBy\": expected a list of words, each one of user agent, proxy, "
        u"registrar, redirect server, "
        "gateway, notifier, publication server, consent relay, own stack, verification service"_s);
    row("unknown end", u"ends"_s, u"call"_s,
        u"486: field \"ends\": expected one of request, usage, dialog"_s);
    row("header without name", u"headers"_s, QJsonArray{QJsonObject{{u"tells"_s, u"x"_s}}},
        u"486: headers 1: field \"name\": expected text that is not empty (it is missing)"_s);
    row("unknown requirement", u"headers"_s,
        QJsonArray{QJsonObject{
            {u"name"_s, u"Allow"_s}, {u"requirement"_s, u"shall"_s}, {u"tells"_s, u"x"_s}}},
        u"486: headers 1: field \"requirement\": expected one of must, should, may"_s);
    row("header as text", u"headers"_s, QJsonArray{u"Allow"_s},
        u"486: field \"headers\": expected a list of objects"_s);
    row("no reference", u"references"_s, none,
        u"486: field \"references\": expected the RFC that defines the code (it is missing)"_s);
    row("RFC that rfcs.json lacks", u"references"_s,
        QJsonArray{QJsonObject{{u"rfc"_s, 9999}, {u"section"_s, u"1"_s}}},
        u"486: field \"references\": expected an RFC of rfcs.json, not RFC 9999"_s);
    row("section that rfcs.json lacks", u"references"_s,
        QJsonArray{QJsonObject{{u"rfc"_s, 3261}, {u"section"_s, u"99"_s}}},
        u"486: field \"references\": expected a section of rfcs.json, not RFC 3261 §99"_s);
    row("reference with a field too many", u"references"_s,
        QJsonArray{QJsonObject{{u"rfc"_s, 3261}, {u"section"_s, u"21.4.24"_s}, {u"page"_s, 1}}},
        u"486: references 1: field \"page\": expected no field of this name"_s);
    row("comparison with no such code", u"compare"_s,
        QJsonArray{QJsonObject{{u"code"_s, 600}, {u"note"_s, u"x"_s}}},
        u"486: field \"compare\": expected another code of the table, not 600"_s);
    row("comparison with itself", u"compare"_s,
        QJsonArray{QJsonObject{{u"code"_s, 486}, {u"note"_s, u"x"_s}}},
        u"486: field \"compare\": expected another code of the table, not 486"_s);
    row("flow that flows.json lacks", u"flow"_s, QJsonArray{u"glare"_s},
        u"486: field \"flow\": expected a flow of flows.json, not \"glare\""_s);
    row("unknown cause", u"isup"_s, QJsonObject{{u"from"_s, QJsonArray{18}}},
        u"486: field \"isup\": expected a cause of causes.json, not 18"_s);
    row("deprecation of a registered code", u"deprecation"_s, deprecation,
        u"486: field \"deprecation\": expected none, as the status is \"registered\""_s);
    row("deprecated without a word", u"status"_s, u"deprecated"_s,
        u"486: field \"deprecation\": expected an object, as the status is \"deprecated\" (it is missing)"_s);
    row("vendor code without vendor", u"status"_s, u"vendor"_s,
        u"486: field \"vendor\": expected an object, as the status is \"vendor\" (it is missing)"_s);
    row("vendor of a registered code", u"vendor"_s,
        QJsonObject{{u"product"_s, u"x"_s}, {u"source"_s, u"y"_s}},
        u"486: field \"vendor\": expected none, as the status is not \"vendor\""_s);
}

void tst_CodeTable::refuses()
{
    QFETCH(const QJsonObject, change);
    QFETCH(const QString, error);
    QJsonObject entry = plainEntry(486);
    for (auto field = change.begin(); field != change.end(); ++field) {
        if (field.value().isNull())
            entry.remove(field.key());
        else
            entry.insert(field.key(), field.value());
    }
    write(u"codes/4xx.json"_s, json({entry}));
    QCOMPARE(errorOf(), error);
}

void tst_CodeTable::refusesFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");

    QTest::newRow("the same number twice")
        << u"codes/4xx.json"_s << json({plainEntry(486), plainEntry(486)})
        << u"codes/4xx.json: 486: field \"code\": expected a number above 486, the one before it"_s;
    QTest::newRow("not sorted")
        << u"codes/4xx.json"_s << json({plainEntry(486), plainEntry(404)})
        << u"codes/4xx.json: 404: field \"code\": expected a number above 486, the one before it"_s;
    QTest::newRow("no JSON") << u"codes/5xx.json"_s << QByteArray("[{]")
                             << u"codes/5xx.json: no JSON: unterminated object at byte 3"_s;
    QTest::newRow("empty file") << u"codes/5xx.json"_s << QByteArray()
                                << u"codes/5xx.json: no JSON: illegal value at byte 0"_s;
    QTest::newRow("binary file") << u"codes/5xx.json"_s << QByteArray("\x7f\x45\x4c\x46\0\0", 6)
                                 << u"codes/5xx.json: no JSON: illegal value at byte 1"_s;
    QTest::newRow("object for a list") << u"codes/5xx.json"_s << QByteArray("{}")
                                       << u"codes/5xx.json: expected a list of objects"_s;
    QTest::newRow("list of numbers") << u"codes/5xx.json"_s << QByteArray("[1]")
                                     << u"codes/5xx.json: entry 1: expected an object"_s;
    QTest::newRow("RFC without a title")
        << u"rfcs.json"_s << QByteArray(R"([{"rfc": 3261}])")
        << u"rfcs.json: 3261: field \"title\": expected text that is not empty (it is missing)"_s;
    QTest::newRow("RFC twice")
        << u"rfcs.json"_s << QByteArray(R"([{"rfc":1,"title":"a","published":"b","status":"c"},
                                                 {"rfc":1,"title":"a","published":"b","status":"c"}])")
        << u"rfcs.json: 1: field \"rfc\": expected a number that has no entry yet"_s;
    QTest::newRow("cause of no standing")
        << u"causes.json"_s
        << QByteArray(R"([{"cause":1,"name":"a","standing":"x","meaning":"m"}])")
        << u"causes.json: 1: field \"standing\": expected one of Q.850, Q.931, vendor"_s;
    QTest::newRow("cause that becomes a code that is not there")
        << u"causes.json"_s
        << QByteArray(
               R"([{"cause":815,"name":"a","standing":"vendor","meaning":"m","becomes":600}])")
        << u"causes.json: 815: field \"becomes\": expected a code of the table, not 600"_s;
    QTest::newRow("warn-code out of range")
        << u"warnings.json"_s << QByteArray(R"([{"warning":200,"text":"a","meaning":"m"}])")
        << u"warnings.json: 200: field \"warning\": expected a whole number from 300 to 399"_s;
    const auto flowRow = [](const char *name, const QByteArray &participants,
                            const QByteArray &steps, const QString &error) {
        QTest::newRow(name) << u"flows.json"_s
                            << R"([{"flow": "f", "title": "t", "participants": )" + participants
                + R"(, "steps": [)" + steps + "]}]"
                            << u"flows.json: f: "_s + error;
    };
    const QByteArray two = R"(["A", "B"])";
    flowRow("flow of one", R"(["A"])", R"({"at": ["A"], "text": "{status}"})",
            u"field \"participants\": expected two to five names"_s);
    flowRow("participant twice", R"(["A", "A"])", R"({"at": ["A"], "text": "{status}"})",
            u"field \"participants\": expected names that differ"_s);
    flowRow("flow without the status", two, R"({"from": "A", "to": "B", "message": "INVITE"})",
            u"field \"steps\": expected one with {status}"_s);
    flowRow("message to a stranger", two, R"({"from": "A", "to": "C", "message": "{status}"})",
            u"steps 1: field \"to\": expected one of A, B"_s);
    flowRow("message to oneself", two, R"({"from": "A", "to": "A", "message": "{status}"})",
            u"steps 1: field \"to\": expected another participant than in \"from\""_s);
    flowRow("note at three", two, R"({"at": ["A", "B", "A"], "text": "{status}"})",
            u"steps 1: field \"at\": expected one participant or two"_s);
    flowRow("note that sends", two, R"({"at": ["A"], "text": "{status}", "message": "INVITE"})",
            u"steps 1: field \"message\": expected no field of this name"_s);
    QTest::newRow("flow twice")
        << u"flows.json"_s << QByteArray(R"([{"flow": "f", "title": "t", "participants": ["A", "B"],
                           "steps": [{"at": ["A"], "text": "{status}"}]},
                          {"flow": "f", "title": "t", "participants": ["A", "B"],
                           "steps": [{"at": ["A"], "text": "{status}"}]}])")
        << u"flows.json: f: field \"flow\": expected a name that no other flow has"_s;
    QTest::newRow("symptom without codes")
        << u"symptoms.json"_s << QByteArray(R"([{"symptom": "s", "explanation": "e"}])")
        << u"symptoms.json: s: field \"codes\": expected the codes to look for (it is missing)"_s;
    QTest::newRow("symptom of a code that is not there")
        << u"symptoms.json"_s << QByteArray(R"([{"symptom": "s", "explanation": "e", "codes": [404],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: s: field \"codes\": expected a code of the table, not 404"_s;
    QTest::newRow("symptom with no such section")
        << u"symptoms.json"_s << QByteArray(R"([{"symptom": "s", "explanation": "e", "codes": [486],
                           "references": [{"rfc": 3261, "section": "9"}]}])")
        << u"symptoms.json: s: field \"references\": expected a section of rfcs.json, not RFC 3261 §9"_s;
    QTest::newRow("phrase of a code that is not there")
        << u"phrases.json"_s << QByteArray(R"([{"phrase": "p", "code": 404, "sender": "s"}])")
        << u"phrases.json: p: field \"code\": expected a code of the table, not 404"_s;
    QTest::newRow("PBX without an exception")
        << u"pbx.json"_s << QByteArray(R"([{"product": "P", "source": "s"}])")
        << u"pbx.json: P: field \"exception\": expected text that is not empty (it is missing)"_s;
    QTest::newRow("registry without a day")
        << u"registry.json"_s << QByteArray(R"({"date": "soon"})")
        << u"registry.json: field \"date\": expected a day such as 2026-01-07"_s;
    QTest::newRow("registry as a list")
        << u"registry.json"_s << QByteArray("[]") << u"registry.json: expected an object"_s;
}

void tst_CodeTable::refusesFile()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, error);
    write(file, content);
    QCOMPARE(errorOf(), error);
}

void tst_CodeTable::refusesMissingFolder()
{
    QFile::remove(m_folder->filePath(u"codes/6xx.json"_s));
    QVERIFY2(errorOf().startsWith(u"codes/6xx.json: cannot be read: "_s), qPrintable(errorOf()));
    m_folder.reset(new QTemporaryDir);
    QVERIFY2(errorOf().startsWith(u"registry.json: cannot be read: "_s), qPrintable(errorOf()));
}

void tst_CodeTable::readsBackWhatItWrote()
{
    const CodeTable &table = shippedTable();
    const CodeTable again = CodeTable::fromBytes(table.toBytes());
    QCOMPARE(again.registryDate(), table.registryDate());
    QCOMPARE(again.codes().size(), table.codes().size());
    for (const ResponseCode &code : table.codes())
        QCOMPARE(toJson(*again.find(code.code)), toJson(code));
    QCOMPARE(again.rfc(3261)->sections, table.rfc(3261)->sections);
    QCOMPARE(again.callFlows().size(), table.callFlows().size());
    QCOMPARE(again.callFlow(u"ringing"_s)->steps.constLast().kind,
             table.callFlow(u"ringing"_s)->steps.constLast().kind);
    QCOMPARE(again.symptoms().constLast().keywords, table.symptoms().constLast().keywords);
}

void tst_CodeTable::refusesBytesCutOff()
{
    const QByteArray bytes = shippedTable().toBytes();
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 300)
        QVERIFY_THROWS_EXCEPTION(TableError, CodeTable::fromBytes(bytes.first(size)));
    QVERIFY_THROWS_EXCEPTION(TableError, CodeTable::fromBytes(bytes + '\0'));
    QVERIFY_THROWS_EXCEPTION(TableError, CodeTable::fromBytes(QByteArray(1000, '\xff')));
}

QTEST_GUILESS_MAIN(tst_CodeTable)
#include "tst_codetable.moc"
