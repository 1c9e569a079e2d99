// SPDX-License-Identifier: MIT
#include "entryview.h"
#include "mainwindow.h"
#include "startedprogram.h"
#include "statekeeper.h"
#include "testing.h"

#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What a window leaves, however it ends.
class tst_StateKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatAKilledProgramShowed_data();
    void keepsWhatAKilledProgramShowed();
    void writesOnlyWhatHasChanged();
    void windowIsAsItWasLeft();
    void keepsSizeAlone();
    void joinsRecentTracesOfTwoWindows();
    void joinsWhatAnotherProgramWrote();
    void servesOtherStarts();
    void writesAtOnceOnClosing();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"sipdex/sipdex.conf"_s); }
    [[nodiscard]] WindowState left() const
    {
        return WindowState::read(QSettings(file(), QSettings::IniFormat));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StateKeeper::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> tst_StateKeeper::start(const QStringList &arguments) const
{
    return startedProgram(m_folder->path(), arguments);
}

void tst_StateKeeper::keepsWhatAKilledProgramShowed_data()
{
    QTest::addColumn<bool>("byForce");
    QTest::newRow("asked to end") << false;
    QTest::newRow("killed") << true;
}

void tst_StateKeeper::keepsWhatAKilledProgramShowed()
{
    QFETCH(const bool, byForce);
    const std::unique_ptr<QProcess> process = start({u"--new-window"_s, u"486"_s});
    QTRY_COMPARE_WITH_TIMEOUT(left().lastCode, 486, patience);
    if (byForce)
        process->kill();
    else
        process->terminate();
    QVERIFY(process->waitForFinished(patience));
    QCOMPARE(left().lastCode, 486);
    QVERIFY(!left().geometry.isEmpty());
}

void tst_StateKeeper::writesOnlyWhatHasChanged()
{
    QSettings settings(file(), QSettings::IniFormat);
    MainWindow window(shippedTable(), left());
    StateKeeper keeper(settings, &window);
    QSettings otherSettings(file(), QSettings::IniFormat);
    MainWindow other(shippedTable(), left());
    StateKeeper otherKeeper(otherSettings, &other);

    window.search(u"486"_s);
    other.findChild<EntryView *>()->collapse(other.findChild<EntryView *>()->model()->index(0, 0));
    QTRY_COMPARE(left().lastCode, 486);
    QTRY_VERIFY(left().expandedClasses && !left().expandedClasses->contains(1));
    // Each once more, and neither takes back what the other changed.
    window.findChild<QAction *>(u"zoomIn"_s)->trigger();
    QTRY_COMPARE(left().zoom, 1);
    QVERIFY(!left().expandedClasses->contains(1));
    otherKeeper.save();
    QCOMPARE(left().lastCode, 486);
    QCOMPARE(left().zoom, 1);
}

void tst_StateKeeper::windowIsAsItWasLeft()
{
    WindowState state;
    {
        MainWindow left(shippedTable(), {});
        left.resize(900, 600);
        left.findChild<QSplitter *>()->setSizes({400, 500});
        state = left.state();
    }
    state.zoom = 2;
    state.lastCode = 486;
    state.expandedClasses = QList<int>{4, 5};
    state.recentTraces = {u"/a"_s};
    state.language = u"de"_s;
    const MainWindow window(shippedTable(), state);
    const WindowState again = window.state();
    QCOMPARE(window.size(), QSize(900, 600));
    QCOMPARE(again.splitter, state.splitter);
    QCOMPARE(again.zoom, 2);
    QVERIFY(window.findChild<EntryView *>()->font().pointSizeF() > window.font().pointSizeF());
    QCOMPARE(again.lastCode, 486);
    QCOMPARE(again.expandedClasses.value_or(QList<int>()), (QList<int>{4, 5}));
    QCOMPARE(again.recentTraces, QStringList{u"/a"_s});
    QCOMPARE(again.language, u"de"_s);
}

void tst_StateKeeper::keepsSizeAlone()
{
    QSettings settings(file(), QSettings::IniFormat);
    MainWindow window(shippedTable(), {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const StateKeeper keeper(settings, &window);
    window.resize(window.size() + QSize(40, 0));
    QTRY_COMPARE(left().geometry, window.saveGeometry());
}

void tst_StateKeeper::joinsRecentTracesOfTwoWindows()
{
    QSettings settings(file(), QSettings::IniFormat);
    WindowState before;
    before.recentTraces = {u"/a"_s, u"/b"_s};
    before.write(settings, {});
    WindowState one = before;
    one.recentTraces.prepend(u"/one"_s);
    WindowState other = before;
    other.recentTraces.prepend(u"/other"_s);
    one.write(settings, before);
    other.write(settings, before);
    QCOMPARE(left().recentTraces, (QStringList{u"/other"_s, u"/a"_s, u"/b"_s, u"/one"_s}));
    // What one window forgets is gone.
    WindowState forgetful = left();
    forgetful.recentTraces.clear();
    forgetful.write(settings, left());
    QCOMPARE(left().recentTraces, QStringList());
}

/// Another program's writing reaches no settings that are open here.
void tst_StateKeeper::joinsWhatAnotherProgramWrote()
{
    WindowState before;
    before.recentTraces = {u"/a"_s};
    QSettings settings(file(), QSettings::IniFormat);
    before.write(settings, {});
    const QString written = m_folder->filePath(u"other.conf"_s);
    {
        WindowState other = before;
        other.recentTraces.prepend(u"/other"_s);
        QSettings others(written, QSettings::IniFormat);
        other.write(others, {});
    }
    QVERIFY(QFile::remove(file()));
    QVERIFY(QFile::copy(written, file()));
    WindowState one = before;
    one.recentTraces.prepend(u"/one"_s);
    one.write(settings, before);
    QCOMPARE(left().recentTraces, (QStringList{u"/one"_s, u"/a"_s, u"/other"_s}));
}

/// The window that is open shows what a later start of the program asks for.
void tst_StateKeeper::servesOtherStarts()
{
    const std::unique_ptr<QProcess> first = start({u"486"_s});
    QTRY_COMPARE_WITH_TIMEOUT(left().lastCode, 486, patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder->filePath(u"sipdex--"_s)), patience);
    const std::unique_ptr<QProcess> later = start({u"603"_s});
    QVERIFY(later->waitForFinished(patience));
    QTRY_COMPARE_WITH_TIMEOUT(left().lastCode, 603, patience);
    first->kill();
    QVERIFY(first->waitForFinished(patience));
}

void tst_StateKeeper::writesAtOnceOnClosing()
{
    QSettings settings(file(), QSettings::IniFormat);
    MainWindow window(shippedTable(), {});
    const StateKeeper keeper(settings, &window);
    window.show();
    window.search(u"603"_s);
    window.close();
    QCOMPARE(left().lastCode, 603);
}

QTEST_MAIN(tst_StateKeeper)
#include "tst_statekeeper.moc"
