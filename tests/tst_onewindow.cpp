// SPDX-License-Identifier: MIT
#include "handover.h"
#include "onewindow.h"
#include "startedprogram.h"
#include "testing.h"

#include <QDateTime>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

/// One window for a user: later starts hand over what they ask for.
class tst_OneWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesWhatLaterStartsAskFor();
    void survivesForeignTalk();
    void isTheUsersAlone();
    void twoStartsEndInOneWindow();
    void staysTheFirstHoweverLongItIsOpen();
    void stopsListeningBeforeTheApplicationGoes();
    void takesOverAfterCrash();
    void goesOnWithoutFolder();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] QString socket() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_OneWindow::init()
{
    failOnUnexpectedWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::addLibraryPath(QStringLiteral(SIPDEX_PLUGIN_FOLDER));
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
}

std::unique_ptr<QProcess> tst_OneWindow::start(const QStringList &arguments) const
{
    return startedProgram(m_folder->path(), arguments);
}

QString tst_OneWindow::socket() const
{
    return m_folder->filePath(u"sipdex--"_s);
}

void tst_OneWindow::takesWhatLaterStartsAskFor()
{
    OneWindow window(m_folder->path());
    QVERIFY(window.isFirst());
    QList<StartRequest> requests;
    const auto listener =
        window.listen([&requests](const StartRequest &request) { requests << request; });

    const auto later = start({u"603"_s});
    QTRY_COMPARE_WITH_TIMEOUT(requests.size(), 1, patience);
    QCOMPARE(requests.constFirst().query, u"603"_s);
    QTRY_COMPARE_WITH_TIMEOUT(later->state(), QProcess::NotRunning, patience);
    QCOMPARE(later->exitStatus(), QProcess::NormalExit);
    QCOMPARE(later->exitCode(), 0);

    // Without a query the window only comes to the front.
    const auto plain = start({});
    QTRY_COMPARE_WITH_TIMEOUT(requests.size(), 2, patience);
    QCOMPARE(requests.constLast().query, QString());
    QTRY_COMPARE_WITH_TIMEOUT(plain->state(), QProcess::NotRunning, patience);
}

void tst_OneWindow::survivesForeignTalk()
{
    OneWindow window(m_folder->path());
    QVERIFY(window.isFirst());
    int count = 0;
    const auto listener = window.listen([&count](const StartRequest &) { ++count; });
    const QList<QByteArray> talks{"no JSON\n",
                                  QByteArray(2 * Handover::longestMessage, 'x'),
                                  QByteArray(1000, '\0') + '\n',
                                  {}};
    for (const QByteArray &talk : talks) {
        QLocalSocket socket;
        socket.connectToServer(this->socket());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(talk);
        socket.flush();
        if (talk.isEmpty())
            socket.disconnectFromServer();
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
    }
    QCOMPARE(count, 0);
    const auto later = start({u"486"_s});
    QTRY_COMPARE_WITH_TIMEOUT(count, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(later->state(), QProcess::NotRunning, patience);
}

void tst_OneWindow::isTheUsersAlone()
{
    OneWindow window(m_folder->path());
    QVERIFY(window.isFirst());
    const auto listener = window.listen([](const StartRequest &) {});
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(socket()));
    QVERIFY(!(QFile::permissions(socket()) & others));
}

void tst_OneWindow::twoStartsEndInOneWindow()
{
    const auto one = start({u"486"_s});
    const auto other = start({u"603"_s});
    const auto ended = [](const std::unique_ptr<QProcess> &process) {
        return process->state() == QProcess::NotRunning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(one) || ended(other), patience);
    const QProcess *gone = ended(one) ? one.get() : other.get();
    QProcess *left = ended(one) ? other.get() : one.get();
    QCOMPARE(gone->exitCode(), 0);
    QCOMPARE(left->state(), QProcess::Running);
    left->kill();
    left->waitForFinished(patience);
}

void tst_OneWindow::staysTheFirstHoweverLongItIsOpen()
{
    OneWindow window(m_folder->path());
    QVERIFY(window.isFirst());
    QFile lock(socket() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    lock.close();
    OneWindow later(m_folder->path());
    QVERIFY(!later.isFirst());
}

/// What listens is a thing of its own, to end before the application; the lock is held on.
void tst_OneWindow::stopsListeningBeforeTheApplicationGoes()
{
    OneWindow window(m_folder->path());
    QVERIFY(window.isFirst());
    auto listener = window.listen([](const StartRequest &) {});
    QVERIFY(listener);
    QVERIFY(QFileInfo::exists(socket()));
    listener.reset();
    QVERIFY(!QFileInfo::exists(socket()));
    OneWindow later(m_folder->path());
    QVERIFY(!later.isFirst());
}

void tst_OneWindow::takesOverAfterCrash()
{
    const auto crashed = start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket()), patience);
    crashed->kill();
    QVERIFY(crashed->waitForFinished(patience));
    QVERIFY(QFileInfo::exists(socket()));

    OneWindow next(m_folder->path());
    QVERIFY(next.isFirst());
    int count = 0;
    const auto listener = next.listen([&count](const StartRequest &) { ++count; });
    const auto later = start({u"486"_s});
    QTRY_COMPARE_WITH_TIMEOUT(count, 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(later->state(), QProcess::NotRunning, patience);
    QCOMPARE(later->exitCode(), 0);
}

void tst_OneWindow::goesOnWithoutFolder()
{
    OneWindow window(m_folder->filePath(u"missing"_s));
    QVERIFY(window.isFirst());
    const auto listener = window.listen([](const StartRequest &) {}); // and nobody will come
}

QTEST_GUILESS_MAIN(tst_OneWindow)
#include "tst_onewindow.moc"
