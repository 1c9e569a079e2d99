// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "startup.h"
#include "testing.h"

#include <QDir>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

/// What the window's command line asks for.
class tst_Startup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArguments_data();
    void readsArguments();
    void refusesArguments_data();
    void refusesArguments();
    void isHandedOver();
    void isNotHandedOver_data();
    void isNotHandedOver();
    void readsForeignMessages_data();
    void readsForeignMessages();
    void windowServesOtherStart();
};

namespace {

/// How often a widget came before the others.
class RaiseCount final : public QObject
{
public:
    explicit RaiseCount(QWidget *widget) { widget->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::ZOrderChange ? 1 : 0;
        return false;
    }
};

} // namespace

void tst_Startup::readsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("traces");
    QTest::addColumn<bool>("asksForTrace");
    const auto row = [](const char *name, const QStringList &arguments, const QString &query,
                        const QStringList &traces = {}, bool asksForTrace = false) {
        QTest::newRow(name) << arguments << query << traces << asksForTrace;
    };
    row("nothing", {}, {});
    row("a number", {u"486"_s}, u"486"_s);
    row("words", {u"busy"_s, u"here"_s}, u"busy here"_s);
    row("a status line", {u"SIP/2.0 486 Busy Here"_s}, u"SIP/2.0 486 Busy Here"_s);
    row("a header", {u"Reason: Q.850;cause=17"_s}, u"Reason: Q.850;cause=17"_s);
    row("a qualifier", {u"is:normal"_s}, u"is:normal"_s);
    row("a link", {u"sipdex:486"_s}, u"486"_s);
    row("a link to a cause", {u"sipdex:q850/17"_s}, u"cause:17"_s);
    row("a link of words", {u"sipdex:busy%20here"_s}, u"busy here"_s);
    row("a trace", {u"--trace"_s, u"/a b.pcap"_s}, {}, {u"/a b.pcap"_s});
    row("a file from the desktop", {u"file:///a%20b.pcap"_s}, {}, {u"/a b.pcap"_s});
    row("traces and a query", {u"--trace=a"_s, u"--trace"_s, u"-"_s, u"busy"_s}, u"busy"_s,
        {QDir::current().absoluteFilePath(u"a"_s), u"-"_s});
    row("asking", {u"--open-trace"_s}, {}, {}, true);
}

void tst_Startup::readsArguments()
{
    QFETCH(const QStringList, arguments);
    const StartRequest request = parseArguments(QStringList{u"sipdex"_s} + arguments);
    QCOMPARE(request.error, QString());
    QTEST(request.query, "query");
    QTEST(request.traces, "traces");
    QTEST(request.asksForTrace, "asksForTrace");
}

void tst_Startup::refusesArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("no file") << QStringList{u"--trace"_s};
    QTest::newRow("selection and query") << QStringList{u"--selection"_s, u"486"_s};
}

void tst_Startup::refusesArguments()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(!parseArguments(QStringList{u"sipdex"_s} + arguments).error.isEmpty());
}

void tst_Startup::isHandedOver()
{
    StartRequest request =
        parseArguments({u"sipdex"_s, u"--trace"_s, u"/a b.pcap"_s, u"“busy”\nhere"_s});
    request.activationToken = u"token"_s;
    QVERIFY(request.canBeHandedOver());
    const QByteArray message = toMessage(request);
    QVERIFY(!message.contains('\n'));
    const std::optional<StartRequest> received = fromMessage(message);
    QVERIFY(received);
    QCOMPARE(received->query, request.query);
    QCOMPARE(received->traces, request.traces);
    QCOMPARE(received->activationToken, request.activationToken);
    QVERIFY(!received->fromSelection);
    QVERIFY(fromMessage(toMessage(parseArguments({u"sipdex"_s, u"--selection"_s})))->fromSelection);
    QVERIFY(fromMessage(toMessage(parseArguments({u"sipdex"_s, u"--open-trace"_s})))->asksForTrace);
}

void tst_Startup::isNotHandedOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a window of its own") << QStringList{u"--new-window"_s, u"486"_s};
    QTest::newRow("standard input") << QStringList{u"--trace"_s, u"-"_s};
    QTest::newRow("data of its own") << QStringList{u"--tables"_s, u"resources"_s};
    QTest::newRow("a fault") << QStringList{u"--nonsense"_s};
}

void tst_Startup::isNotHandedOver()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(!parseArguments(QStringList{u"sipdex"_s} + arguments).canBeHandedOver());
}

void tst_Startup::readsForeignMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isRequest");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("bytes") << QByteArray("\x00\xff\x7f", 3) << false;
    QTest::newRow("an array") << QByteArray("[1]") << false;
    QTest::newRow("other types") << QByteArray(R"({"query":[1],"traces":"a","fromSelection":7})")
                                 << true;
    QTest::newRow("an empty object") << QByteArray("{}") << true;
}

void tst_Startup::readsForeignMessages()
{
    QFETCH(const QByteArray, message);
    const std::optional<StartRequest> request = fromMessage(message);
    QTEST(request.has_value(), "isRequest");
    if (request) {
        QCOMPARE(request->query, QString());
        QCOMPARE(request->traces, QStringList());
        QVERIFY(!request->fromSelection);
    }
}

/// Comes to the front, as whoever started the program again expects, and shows what was asked for.
void tst_Startup::windowServesOtherStart()
{
    const auto restore = qScopeGuard([] { qunsetenv("XDG_ACTIVATION_TOKEN"); });
    MainWindow window(shippedTable());
    MainWindow other(shippedTable());
    window.showMinimized();
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const RaiseCount raised(&window);
    StartRequest request;
    request.query = u"603"_s;
    request.activationToken = u"token"_s;
    serve(request, window);
    QVERIFY(!window.isMinimized());
    QCOMPARE(raised.count, 1);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.state().lastCode, 603);
    QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"token"_s);
}

QTEST_MAIN(tst_Startup)
#include "tst_startup.moc"
