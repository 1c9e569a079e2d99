// SPDX-License-Identifier: MIT
#pragma once

#include "handover.h"

#include <QLocalServer>

class QLocalSocket;

/// Hands messages over through a local socket that only its user may open.
class LocalHandover final : public QObject, public Handover
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "sipdex.Handover/1")
    Q_INTERFACES(Handover)

public:
    bool listen(const QString &address,
                std::function<void(const QByteArray &message)> received) override;
    bool send(const QString &address, const QByteArray &message) override;

private:
    void takeUp(QLocalSocket *socket);

    QLocalServer m_server;
    std::function<void(const QByteArray &)> m_received;
};
