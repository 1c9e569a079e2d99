// SPDX-License-Identifier: MIT
#include "testing.h"
#include "windowstate.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_WindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }
    void returnsAsItWas();
    void readsAnythingAsDefaults_data();
    void readsAnythingAsDefaults();
};

void tst_WindowState::returnsAsItWas()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sipdex.conf"_s);
    WindowState state;
    state.geometry = QByteArray("\0geo\xff", 5);
    state.splitter = "split";
    state.zoom = -3;
    state.lastCode = 486;
    state.expandedClasses = QList<int>{4, 6};
    {
        QSettings settings(file, QSettings::IniFormat);
        state.write(settings, {});
        QVERIFY(QFile::exists(file)); // should the program be killed now
    }
    const QSettings settings(file, QSettings::IniFormat);
    const WindowState read = WindowState::read(settings);
    QCOMPARE(read.geometry, state.geometry);
    QCOMPARE(read.splitter, state.splitter);
    QCOMPARE(read.zoom, -3);
    QCOMPARE(read.lastCode, 486);
    QCOMPARE(read.expandedClasses.value_or(QList<int>()), (QList<int>{4, 6}));
}

void tst_WindowState::readsAnythingAsDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\0\0\xff\xfe", 8);
    QTest::newRow("wrong types") << QByteArray(
        "[window]\nzoom=big\ncode=@Invalid()\nexpanded=a b\n");
    QTest::newRow("out of range") << QByteArray("[window]\nzoom=99999\ncode=-1\n");
    QTest::newRow("half a line") << QByteArray("[window\ngeometry=@ByteArray(");
}

void tst_WindowState::readsAnythingAsDefaults()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"sipdex.conf"_s);
    if (!content.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const WindowState state = WindowState::read(QSettings(name, QSettings::IniFormat));
    QVERIFY(qAbs(state.zoom) <= WindowState::mostZoom);
    QVERIFY(state.lastCode <= 0);
}

QTEST_GUILESS_MAIN(tst_WindowState)
#include "tst_windowstate.moc"
