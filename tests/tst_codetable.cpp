// SPDX-License-Identifier: MIT
#include "cataloguesource.h"
#include "entryjson.h"
#include "packedtables.h"
#include "prose.h"
#include "tableerror.h"
#include "tablefiles.h"
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

/// The same, withdrawn by \a section of RFC 3261.
QJsonObject withdrawnEntry(const QString &section)
{
    QJsonObject entry = plainEntry(486);
    entry.insert(u"status"_s, u"deprecated"_s);
    entry.insert(u"deprecation"_s,
                 QJsonObject{{u"what"_s, u"Gone."_s},
                             {u"instead"_s, u"200"_s},
                             {u"rfc"_s, 3261},
                             {u"section"_s, section}});
    return entry;
}

QJsonDocument shippedJson(const QString &name)
{
    QFile file(QStringLiteral(SIPDEX_RESOURCES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no data file");
    return QJsonDocument::fromJson(file.readAll());
}

/// What the data files of \a values say, entry by entry.
template <typename Value>
QJsonArray entriesOf(const QList<Value> & /*values*/)
{
    const QString name = QString::fromLatin1(entryKind<Value>.file);
    if (!name.contains(u"%1"_s))
        return shippedJson(name).array();
    QJsonArray entries;
    for (int responseClass = 1; responseClass <= 7; ++responseClass) {
        const QJsonArray more = shippedJson(name.arg(responseClass)).array();
        for (const auto &entry : more)
            entries.append(entry);
    }
    return entries;
}

QJsonArray entriesOf(const Registry & /*registry*/)
{
    return {shippedJson(QString::fromLatin1(entryKind<Registry>.file)).object()};
}

template <typename Value>
QJsonArray writtenAs(const QList<Value> &values)
{
    QJsonArray entries;
    for (const Value &value : values)
        entries.append(toJson(value));
    return entries;
}

QJsonArray writtenAs(const Registry &registry)
{
    return {toJson(registry)};
}

/// The names in the first column of the table of fields in the README.
QStringList fieldsInReadme()
{
    QFile file(QStringLiteral(SIPDEX_RESOURCES "/../README.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no README");
    const QString text = QString::fromUtf8(file.readAll()).section(u"| field | holds |"_s, 1, 1);
    QStringList fields;
    for (const QString &line : text.section(u"\n\n"_s, 0, 0).split(u'\n')) {
        static const QRegularExpression name(u"`([^`]+)`"_s);
        for (auto names = name.globalMatch(line.section(u'|', 1, 1)); names.hasNext();)
            fields << names.next().captured(1);
    }
    return fields;
}

// A description that forgets a member, or names one twice, does not compile.
struct Forgetful {
    int code = 0;
    std::optional<Vendor> vendor;
    QString text;
};

} // namespace

template <>
inline constexpr auto fieldsOf<Forgetful> = std::tuple{
    mustHave("code", &Forgetful::code, codeNumbers), mayHave("vendor", &Forgetful::vendor)};

static_assert(Description::memberCount<Forgetful>() == 3);
static_assert(!Description::isWhole<Forgetful>());
static_assert(Description::isWhole<ResponseCode>());

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
    void readsInPlace();
    void writesWhatItRead();
    void refusesBytesCutOff();
    void listsProseForTranslators();
    void describesEachField();

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
    for (const auto &name : {u"findings.json"_s, u"flows.json"_s, u"symptoms.json"_s, u"pbx.json"_s,
                             u"phrases.json"_s, u"stopwords.json"_s, u"wordings.json"_s})
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
        readTables(m_folder->path());
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
    const CodeTable table = readTables(m_folder->path());
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
    const CodeTable table = readTables(m_folder->path());
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
    row("RFC of a former phrase that rfcs.json lacks", u"formerPhrases"_s,
        QJsonArray{QJsonObject{{u"phrase"_s, u"Busy"_s}, {u"rfc"_s, 2543}}},
        u"486: field \"formerPhrases\": expected an RFC of rfcs.json, not RFC 2543"_s);
    row("section of a former phrase without its RFC", u"formerPhrases"_s,
        QJsonArray{QJsonObject{{u"phrase"_s, u"Busy"_s}, {u"section"_s, u"1"_s}}},
        u"486: formerPhrases 1: field \"section\": expected no field of this name"_s);
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
    QTest::newRow("cause out of range")
        << u"causes.json"_s
        << QByteArray(R"([{"cause":2001,"name":"a","standing":"vendor","meaning":"m"}])")
        << u"causes.json: 2001: field \"cause\": expected a whole number from 0 to 2000"_s;
    QTest::newRow("cause twice")
        << u"causes.json"_s
        << QByteArray(R"([{"cause":1,"name":"a","standing":"vendor","meaning":"m"},
                          {"cause":1,"name":"b","standing":"vendor","meaning":"m"}])")
        << u"causes.json: 1: field \"cause\": expected a number above 1, the one before it"_s;
    QTest::newRow("reference of a deprecation that rfcs.json lacks")
        << u"codes/4xx.json"_s << json({withdrawnEntry(u"99"_s)})
        << u"codes/4xx.json: 486: field \"deprecation\": expected a section of rfcs.json, not "
           "RFC 3261 §99"_s;
    QTest::newRow("cause that becomes a code that is not there")
        << u"causes.json"_s
        << QByteArray(
               R"([{"cause":815,"name":"a","standing":"vendor","meaning":"m","becomes":600}])")
        << u"causes.json: 815: field \"becomes\": expected a code of the table, not 600"_s;
    QTest::newRow("warn-code out of range")
        << u"warnings.json"_s << QByteArray(R"([{"warning":200,"text":"a","meaning":"m"}])")
        << u"warnings.json: 200: field \"warning\": expected a whole number from 300 to 399"_s;
    QTest::newRow("warn-code with no such section")
        << u"warnings.json"_s << QByteArray(R"([{"warning":300,"text":"a","meaning":"m",
                           "reference": {"rfc": 3261, "section": "9"}}])")
        << u"warnings.json: 300: field \"reference\": expected a section of rfcs.json, not "
           "RFC 3261 §9"_s;
    QTest::newRow("RFC with an empty heading")
        << u"rfcs.json"_s << QByteArray(R"([{"rfc":1,"title":"a","published":"b","status":"c",
                           "sections": {"1": ""}}])")
        << u"rfcs.json: 1: sections: field \"1\": expected text that is not empty"_s;
    const auto flowRow = [](const char *name, const QByteArray &participants,
                            const QByteArray &steps, const QString &error) {
        QTest::newRow(name) << u"flows.json"_s
                            << R"([{"flow": "f", "title": "t", "participants": )" + participants
                + R"(, "steps": [)" + steps + "]}]"
                            << u"flows.json: f: "_s + error;
    };
    const QByteArray two = R"(["A", "B"])";
    flowRow("flow of one", R"(["A"])", R"({"kind": "note", "from": "A", "text": "{status}"})",
            u"field \"participants\": expected two to five names"_s);
    flowRow("participant twice", R"(["A", "A"])",
            R"({"kind": "note", "from": "A", "text": "{status}"})",
            u"field \"participants\": expected names that differ"_s);
    flowRow("flow without the status", two, R"({"from": "A", "to": "B", "message": "INVITE"})",
            u"field \"steps\": expected one with {status}"_s);
    flowRow("message to a stranger", two, R"({"from": "A", "to": "C", "message": "{status}"})",
            u"steps 1: field \"to\": expected one of A, B"_s);
    flowRow("message to oneself", two, R"({"from": "A", "to": "A", "message": "{status}"})",
            u"steps 1: field \"to\": expected another participant than in \"from\""_s);
    flowRow("message from a stranger", two, R"({"from": "C", "to": "A", "message": "{status}"})",
            u"steps 1: field \"from\": expected one of A, B"_s);
    flowRow("stranger in the second step", two,
            R"({"from": "A", "to": "B", "message": "{status}"},
               {"kind": "note", "from": "C", "text": "waits"})",
            u"steps 2: field \"from\": expected one of A, B"_s);
    flowRow("message from nobody", two, R"({"to": "A", "message": "{status}"})",
            u"steps 1: field \"from\": expected text that is not empty (it is missing)"_s);
    flowRow(
        "message to nobody", two, R"({"from": "A", "message": "{status}"})",
        u"steps 1: field \"to\": expected another participant than in \"from\" (it is missing)"_s);
    flowRow("media with oneself", two,
            R"({"kind": "media", "from": "A", "to": "A", "message": "{status}"})",
            u"steps 1: field \"to\": expected another participant than in \"from\""_s);
    flowRow("nothing is sent", two,
            R"({"kind": "lost", "from": "A", "to": "B", "text": "{status}"})",
            u"steps 1: field \"message\": expected what is sent (it is missing)"_s);
    flowRow("note at a list", two, R"({"kind": "note", "from": ["A", "B"], "text": "{status}"})",
            u"steps 1: field \"from\": expected text that is not empty"_s);
    flowRow("note to a stranger", two,
            R"({"kind": "note", "from": "A", "to": "C", "text": "{status}"})",
            u"steps 1: field \"to\": expected one of A, B"_s);
    flowRow("note without words", two, R"({"kind": "note", "from": "A"})",
            u"steps 1: field \"text\": expected the words of the note (it is missing)"_s);
    flowRow("note that sends", two,
            R"({"kind": "note", "from": "A", "text": "{status}", "message": "INVITE"})",
            u"steps 1: field \"message\": expected none, as a note sends nothing"_s);
    flowRow("step of no kind", two, R"({"kind": "arrow", "from": "A", "text": "{status}"})",
            u"steps 1: field \"kind\": expected one of crossing, lost, media, note"_s);
    flowRow(
        "crossing what goes the same way", two,
        R"({"from": "A", "to": "B", "message": "INVITE"}, {"kind": "crossing", "from": "A", "to": "B", "message": "{status}"})",
        u"steps 2: field \"kind\": expected crossing only after a message the other way"_s);
    flowRow("crossing nothing", two,
            R"({"kind": "crossing", "from": "A", "to": "B", "message": "{status}"})",
            u"steps 1: field \"kind\": expected crossing only after a message the other way"_s);
    flowRow(
        "crossing a note", two,
        R"({"kind": "note", "from": "A", "to": "B", "text": "waits"}, {"kind": "crossing", "from": "B", "to": "A", "message": "{status}"})",
        u"steps 2: field \"kind\": expected crossing only after a message the other way"_s);
    flowRow("step with a field too many", two,
            R"({"at": "A", "from": "A", "to": "B", "message": "{status}"})",
            u"steps 1: field \"at\": expected no field of this name"_s);
    QTest::newRow("flow twice")
        << u"flows.json"_s << QByteArray(R"([{"flow": "f", "title": "t", "participants": ["A", "B"],
                           "steps": [{"kind": "note", "from": "A", "text": "{status}"}]},
                          {"flow": "f", "title": "t", "participants": ["A", "B"],
                           "steps": [{"kind": "note", "from": "A", "text": "{status}"}]}])")
        << u"flows.json: f: field \"flow\": expected a name that no other flow has"_s;
    QTest::newRow("symptom without codes")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e"}])")
        << u"symptoms.json: s: field \"codes\": expected the codes to look for (it is missing)"_s;
    QTest::newRow("symptom of a code that is not there")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e", "codes": [404],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: s: field \"codes\": expected a code of the table, not 404"_s;
    QTest::newRow("symptom with no such section")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e", "codes": [486],
                           "references": [{"rfc": 3261, "section": "9"}]}])")
        << u"symptoms.json: s: field \"references\": expected a section of rfcs.json, not RFC 3261 §9"_s;
    QTest::newRow("symptom whose name is no word of a link")
        << u"symptoms.json"_s
        << QByteArray(
               R"([{"name": "No ringback", "symptom": "s", "explanation": "e", "codes": [486],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: No ringback: field \"name\": expected small letters, digits and hyphens"_s;
    QTest::newRow("symptom named as another")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e", "codes": [486],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]},
                          {"name": "s", "symptom": "t", "explanation": "e", "codes": [486],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: s: field \"name\": expected a name that no other symptom has"_s;
    QTest::newRow("check of a code that is not there")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e", "codes": [486],
                           "checks": [{"check": "c", "codes": [404]}],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: s: field \"checks\": expected a code of the table, not 404"_s;
    QTest::newRow("check without words")
        << u"symptoms.json"_s
        << QByteArray(R"([{"name": "s", "symptom": "s", "explanation": "e", "codes": [486],
                           "checks": [{"codes": [486]}],
                           "references": [{"rfc": 3261, "section": "21.4.24"}]}])")
        << u"symptoms.json: s: checks 1: field \"check\": expected text that is not empty (it is missing)"_s;
    QTest::newRow("phrase of a code that is not there")
        << u"phrases.json"_s << QByteArray(R"([{"phrase": "p", "code": 404, "sender": "s"}])")
        << u"phrases.json: p: field \"code\": expected a code of the table, not 404"_s;
    QTest::newRow("PBX without an exception")
        << u"pbx.json"_s << QByteArray(R"([{"product": "P", "source": "s"}])")
        << u"pbx.json: P: field \"exception\": expected text that is not empty (it is missing)"_s;
    QTest::newRow("stop-words of a language twice")
        << u"stopwords.json"_s
        << QByteArray(R"([{"language":"de","words":["a"]},{"language":"de","words":["b"]}])")
        << u"stopwords.json: de: field \"language\": expected a language that has no entry yet"_s;
    QTest::newRow("wordings of an entry twice")
        << u"wordings.json"_s
        << QByteArray(
               R"([{"entry":"sipdex:486","wordings":["a"]},{"entry":"sipdex:486","wordings":["b"]}])")
        << u"wordings.json: sipdex:486: field \"entry\": expected an entry that has no wordings yet"_s;
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
    const TableData &data = shippedTable().data();
    const TableData again = unpacked(packed(data));
    forEachField<TableData>([&](const auto &field) {
        QVERIFY2(again.*field.member == data.*field.member, field.name);
    });
    QVERIFY(again == data);
}

/// At an odd place, too, where a text cannot be.
void tst_CodeTable::readsInPlace()
{
    const TableData &data = shippedTable().data();
    const QByteArray bytes = packed(data);
    const QByteArray shifted = '\0' + bytes;
    const TableData inPlace = unpackedInPlace(bytes);
    QVERIFY(inPlace == data);
    QVERIFY(unpackedInPlace(QByteArrayView(shifted).sliced(1)) == data);
    const auto *text =
        reinterpret_cast<const char *>(inPlace.codes.constFirst().phrase.constData());
    QVERIFY(text > bytes.constBegin() && text < bytes.constEnd());
}

void tst_CodeTable::writesWhatItRead()
{
    const TableData &data = shippedTable().data();
    forEachField<TableData>([&](const auto &field) {
        const auto &values = data.*field.member;
        QVERIFY2(writtenAs(values) == entriesOf(values), field.name);
    });
}

void tst_CodeTable::refusesBytesCutOff()
{
    const QByteArray bytes = packed(shippedTable().data());
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 300)
        QVERIFY_THROWS_EXCEPTION(TableError, unpacked(bytes.first(size)));
    QVERIFY_THROWS_EXCEPTION(TableError, unpacked(bytes + '\0'));
    QVERIFY_THROWS_EXCEPTION(TableError, unpacked(QByteArray(1000, '\xff')));
}

void tst_CodeTable::listsProseForTranslators()
{
    const QString source = QString::fromUtf8(catalogueSource(shippedTable().data()));
    for (const char *expected :
         {"//: who makes a response\n    QT_TRANSLATE_NOOP(\"Table\", \"own stack\")",
          "//: whether a header has to be there (RFC 2119)\n",
          R"(QT_TRANSLATE_NOOP("Table", "must"))", "//: 486 Busy Here, ",
          "//: call flow trying, participants\n", "//: symptom drop-32s, keywords\n",
          "//: cause 17 User busy, meaning\n", "//: warning 304, meaning\n",
          "//: Asterisk, source\n", "//: phrase “"})
        QVERIFY2(source.contains(QString::fromUtf8(expected)), expected);
    // What passes outside SIP is prose, a message of it is not.
    QVERIFY(!source.contains(u"\"INVITE\""_s));
    QVERIFY(!source.contains(u"\"Busy Here\""_s));
    QVERIFY(!source.contains(u"\"vendor\""_s));
    QStringList missing;
    for (ResponseCode code : shippedTable().codes()) {
        visitProse(code, [&](const char *, QString text) {
            text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
            if (!text.isEmpty() && !source.contains(u'"' + text + u'"'))
                missing << text;
        });
    }
    QCOMPARE(missing, QStringList());
}

void tst_CodeTable::describesEachField()
{
    QStringList described;
    forEachField<ResponseCode>(
        [&](const auto &field) { described << QString::fromLatin1(field.name); });
    QStringList listed = fieldsInReadme();
    described.sort();
    listed.sort();
    QCOMPARE(listed, described);
}

QTEST_GUILESS_MAIN(tst_CodeTable)
#include "tst_codetable.moc"
