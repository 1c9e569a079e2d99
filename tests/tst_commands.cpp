// SPDX-License-Identifier: MIT
#include "actions.h"
#include "commands.h"
#include "copyoverride.h"
#include "mainwindow.h"
#include "testing.h"

#include <QFile>
#include <QKeyEvent>
#include <QMenuBar>

using namespace Qt::StringLiterals;

/// What is said of commands once, and whether all who tell of them say the same.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void readmeListsEveryKey();
    void noKeyHasTwoMeanings();
    void answersToAllKeysOfThePlatform();
    void closesTheWindow_data();
    void closesTheWindow();
    void menusHoldEachCommandOnce();
    void everyCommandDoesSomething();
    void widgetsLeaveCopyToTheCommand_data();
    void widgetsLeaveCopyToTheCommand();
};

namespace {

/// A key of the README as Qt writes it.
QString asQtWritesIt(QString key)
{
    return key.replace(u"−"_s, u"-"_s)
        .replace(u"Page Up"_s, u"PgUp"_s)
        .replace(u"Page Down"_s, u"PgDown"_s)
        .replace(u"Enter"_s, u"Return"_s);
}

/// The first column of the README's table of keys, line by line.
QStringList keysInReadme()
{
    QFile readme(QStringLiteral(SIPDEX_RESOURCES "/../README.md"));
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    bool isTable = false;
    const QStringList all = QString::fromUtf8(readme.readAll()).split(u'\n');
    for (const QString &line : all) {
        if (line == "| key | does |"_L1)
            isTable = true;
        else if (isTable && line.isEmpty())
            break;
        else if (isTable && !line.startsWith("|---"_L1))
            lines << asQtWritesIt(line.section(u'|', 1, 1).trimmed());
    }
    lines.sort();
    return lines;
}

} // namespace

void tst_Commands::readmeListsEveryKey()
{
    QStringList lines;
    const QList<KeyHelp> help = keyHelp();
    for (const KeyHelp &each : help) {
        QStringList keys;
        for (const QKeySequence &key : each.keys)
            keys << key.toString();
        QVERIFY2(!each.text.isEmpty() && !keys.isEmpty(), qPrintable(each.text + keys.join(u' ')));
        lines << keys.join(u", "_s);
    }
    lines.sort();
    QCOMPARE(keysInReadme(), lines);
}

void tst_Commands::noKeyHasTwoMeanings()
{
    QList<QKeySequence> seen;
    for (const CommandRow &row : commandTable()) {
        const QList<QKeySequence> keys = row.keys.sequences(false);
        for (const QKeySequence &key : keys) {
            QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
            seen << key;
        }
    }
}

void tst_Commands::answersToAllKeysOfThePlatform()
{
    const MainWindow window(shippedTable());
    const QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Copy);
    QVERIFY(keys.size() > 1);
    QCOMPARE(window.findChild<QAction *>(u"copyPhrase"_s)->shortcuts(), keys);
}

void tst_Commands::closesTheWindow_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("quit") << u"quit"_s;
    QTest::newRow("close") << u"closeWindow"_s;
}

void tst_Commands::closesTheWindow()
{
    QFETCH(const QString, command);
    MainWindow window(shippedTable());
    window.show();
    window.findChild<QAction *>(command)->trigger();
    QVERIFY(!window.isVisible());
}

void tst_Commands::menusHoldEachCommandOnce()
{
    const MainWindow window(shippedTable());
    const auto titles = [](const QList<QAction *> &actions) {
        QStringList texts;
        for (const QAction *action : actions)
            texts << (action->isSeparator() ? u"-"_s : action->text().remove(u'&'));
        return texts;
    };
    const QList<QAction *> menus = window.menuBar()->actions();
    QCOMPARE(titles(menus), (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Go"_s, u"Help"_s}));
    QCOMPARE(
        titles(menus.at(0)->menu()->actions()),
        (QStringList{u"Open Trace…"_s, u"Open Recent"_s, u"Close Trace"_s, u"-"_s, u"Quit"_s}));
    QCOMPARE(titles(menus.at(1)->menu()->actions()),
             (QStringList{u"Copy Phrase"_s, u"Copy Status Line"_s, u"Copy As"_s,
                          u"Paste Query or Trace"_s, u"-"_s, u"Find"_s, u"Find on the Page"_s}));
    QCOMPARE(titles(menus.at(2)->menu()->actions()),
             (QStringList{u"Zoom In"_s, u"Zoom Out"_s, u"Usual Size"_s, u"-"_s, u"Sort By"_s,
                          u"Unfold All Classes"_s, u"Fold All Classes"_s, u"-"_s, u"Next Pane"_s,
                          u"Previous Pane"_s, u"-"_s, u"Language"_s}));
    QStringList placed;
    for (const CommandRow &row : commandTable()) {
        if (row.command != Command::None)
            placed << QString::fromLatin1(row.name);
    }
    QCOMPARE(QSet<QString>(placed.begin(), placed.end()).size(), placed.size());
    for (const QString &name : std::as_const(placed))
        QCOMPARE(window.findChildren<QAction *>(name).size(), 1);
}

/// Whoever adds a row has to connect it, or give it a menu.
void tst_Commands::everyCommandDoesSomething()
{
    struct Receivers : QAction {
        static int of(const QAction *action)
        {
            return (action->*&Receivers::receivers)(SIGNAL(triggered(bool)));
        }
    };
    const MainWindow window(shippedTable());
    for (const CommandRow &row : commandTable()) {
        if (row.command == Command::None)
            continue;
        const auto *action = window.findChild<QAction *>(QString::fromLatin1(row.name));
        QVERIFY2(action->menu() || Receivers::of(action) > 0, row.name);
    }
}

void tst_Commands::widgetsLeaveCopyToTheCommand_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("offered copy") << QEvent::ShortcutOverride << Qt::Key_C << true;
    QTest::newRow("offered another") << QEvent::ShortcutOverride << Qt::Key_A << false;
    QTest::newRow("pressed copy") << QEvent::KeyPress << Qt::Key_C << false;
}

void tst_Commands::widgetsLeaveCopyToTheCommand()
{
    QFETCH(const QEvent::Type, type);
    QFETCH(const Qt::Key, key);
    QKeyEvent event(type, key, Qt::ControlModifier);
    event.accept();
    QTEST(declinesCopy(&event), "isLeft");
    QTEST(!event.isAccepted(), "isLeft");
}

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
