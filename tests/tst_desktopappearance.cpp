// SPDX-License-Identifier: MIT
#include "desktopappearance.h"
#include "testing.h"

#include <QDBusMetaType>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using PortalSettings = QMap<QString, QVariantMap>;

/// The settings portal of a desktop, as far as it is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    PortalSettings settings;
    QStringList asked;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's name
    PortalSettings ReadAll(const QStringList &spaces)
    {
        asked = spaces;
        return settings;
    }

Q_SIGNALS:
    // moc defines it with names of its own.
    // NOLINTNEXTLINE(readability-identifier-naming,readability-inconsistent-declaration-parameter-name)
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// What the user wants of every program is read from the desktop, and followed. Runs in a session
/// bus of its own.
class tst_DesktopAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsWishes_data();
    void readsWishes();
    void followsChanges();
    void isContentWithoutPortal();
    void isContentWithoutBus();

private:
    static constexpr auto service = "org.freedesktop.portal.Desktop";
    QDBusConnection m_desktop{u"none"_s};
    Portal m_portal;
};

void tst_DesktopAppearance::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("needs a session bus: dbus-run-session");
    qDBusRegisterMetaType<PortalSettings>();
    m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(m_desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                     QDBusConnection::ExportAllSlots
                                         | QDBusConnection::ExportAllSignals));
}

void tst_DesktopAppearance::init()
{
    failOnUnexpectedWarnings();
    m_portal.settings.clear();
    m_portal.asked.clear();
    QVERIFY(m_desktop.registerService(QLatin1String(service)));
}

void tst_DesktopAppearance::readsWishes_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<bool>("still");
    const QString standard = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    QTest::newRow("high contrast") << standard << u"contrast"_s << QVariant(1U) << true << false;
    QTest::newRow("any contrast") << standard << u"contrast"_s << QVariant(0U) << false << false;
    QTest::newRow("no wish known") << standard << u"contrast"_s << QVariant(7U) << false << false;
    QTest::newRow("less motion") << standard << u"reduced-motion"_s << QVariant(1U) << false
                                 << true;
    QTest::newRow("no animations")
        << gnome << u"enable-animations"_s << QVariant(false) << false << true;
    QTest::newRow("animations") << gnome << u"enable-animations"_s << QVariant(true) << false
                                << false;
    QTest::newRow("another's key") << gnome << u"contrast"_s << QVariant(1U) << false << false;
    QTest::newRow("another's key of motion")
        << gnome << u"reduced-motion"_s << QVariant(1U) << false << false;
    QTest::newRow("another's key of animations")
        << standard << u"enable-animations"_s << QVariant(false) << false << false;
    QTest::newRow("not a number") << standard << u"contrast"_s << QVariant(u"high"_s) << false
                                  << false;
}

void tst_DesktopAppearance::readsWishes()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const bool, contrast);
    QFETCH(const bool, still);
    m_portal.settings = {{space, {{key, value}}}};
    Appearance told;
    DesktopAppearance appearance;
    connect(&appearance, &DesktopAppearance::changed, this,
            [&told](const Appearance &now) { told = now; });
    QTRY_VERIFY(!m_portal.asked.isEmpty());
    QTRY_COMPARE(told, (Appearance{contrast, still}));
    QVERIFY(m_portal.asked.contains(u"org.freedesktop.appearance"_s));
}

void tst_DesktopAppearance::followsChanges()
{
    Appearance told;
    int times = 0;
    DesktopAppearance appearance;
    connect(&appearance, &DesktopAppearance::changed, this, [&](const Appearance &now) {
        told = now;
        ++times;
    });
    QTRY_VERIFY(!m_portal.asked.isEmpty());
    const auto change = [this](uint value) {
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s,
                                       QDBusVariant(value));
    };
    change(1);
    QTRY_VERIFY(told.hasHighContrast);
    change(1); // the same again is no change
    change(0);
    QTRY_VERIFY(!told.hasHighContrast);
    QCOMPARE(times, 2);
}

void tst_DesktopAppearance::isContentWithoutPortal()
{
    QVERIFY(m_desktop.unregisterService(QLatin1String(service)));
    DesktopAppearance appearance;
    const QSignalSpy spy(&appearance, &DesktopAppearance::changed);
    QTest::qWait(50);
    QCOMPARE(spy.count(), 0);
}

void tst_DesktopAppearance::isContentWithoutBus()
{
    const DesktopAppearance appearance{QDBusConnection(u"no such bus"_s)};
    const QSignalSpy spy(&appearance, &DesktopAppearance::changed);
    QTest::qWait(1);
    QCOMPARE(spy.count(), 0);
}

QTEST_GUILESS_MAIN(tst_DesktopAppearance)
#include "tst_desktopappearance.moc"
