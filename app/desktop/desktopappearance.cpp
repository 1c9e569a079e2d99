// SPDX-License-Identifier: MIT
#include "desktopappearance.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QString, QVariantMap>; // by name space, then by key

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto standardSpace = u"org.freedesktop.appearance"_s;
const auto gnomeSpace = u"org.gnome.desktop.interface"_s; // before there was a standard for motion

} // namespace

DesktopAppearance::DesktopAppearance(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<Settings>();
    // A signature has no blanks.
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString,QString,QDBusVariant)));
    // clang-format on
    read(bus);
}

void DesktopAppearance::read(QDBusConnection &bus)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList{standardSpace, gnomeSpace};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Settings> reply = *watcher;
        if (reply.isError())
            return; // no portal, or an old one
        const Settings settings = reply.value();
        for (auto space = settings.begin(); space != settings.end(); ++space) {
            for (auto each = space->begin(); each != space->end(); ++each)
                set(space.key(), each.key(), each.value());
        }
        tell();
    });
}

void DesktopAppearance::takeSetting(const QString &space, const QString &key,
                                    const QDBusVariant &value)
{
    set(space, key, value.variant());
    tell();
}

void DesktopAppearance::set(const QString &space, const QString &key, const QVariant &value)
{
    if (space == standardSpace && key == "contrast"_L1)
        m_appearance.hasHighContrast = value.toUInt() == 1;
    else if (space == standardSpace && key == "reduced-motion"_L1)
        m_appearance.hasReducedMotion = value.toUInt() == 1;
    else if (space == gnomeSpace && key == "enable-animations"_L1)
        m_appearance.hasReducedMotion = !value.toBool();
}

void DesktopAppearance::tell()
{
    if (m_appearance == m_told)
        return;
    m_told = m_appearance;
    Q_EMIT changed(m_appearance);
}
