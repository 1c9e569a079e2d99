// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

/// How the user wants programs to look, beyond what Qt knows of it.
struct Appearance {
    bool hasHighContrast = false;
    bool hasReducedMotion = false;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// The wishes that the desktop keeps for its user, read from its settings portal
/// (org.freedesktop.portal.Settings) without waiting for it. Where there is none, there are no
/// wishes.
class DesktopAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QDBusConnection bus = QDBusConnection::sessionBus(),
                               QObject *parent = nullptr);

Q_SIGNALS:
    /// The portal has answered with a wish, or the user has another one now.
    void changed(const Appearance &appearance);

private Q_SLOTS:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void read(QDBusConnection &bus);
    void set(const QString &space, const QString &key, const QVariant &value);
    void tell();

    Appearance m_appearance;
    Appearance m_told;
};
