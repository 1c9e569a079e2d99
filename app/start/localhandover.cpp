// SPDX-License-Identifier: MIT
#include "localhandover.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s; ///< with a window that has just begun to start
constexpr auto betweenTries = 20ms;
constexpr char taken = '+'; ///< the answer to a message

int milliseconds(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

} // namespace

bool LocalHandover::listen(const QString &address,
                           std::function<void(const QByteArray &message)> received)
{
    m_received = std::move(received);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            takeUp(socket);
    });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(address); // left by one that crashed
    return m_server.listen(address);
}

/// Reads one message, which ends with a line feed, and answers that it was taken.
void LocalHandover::takeUp(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(patience, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::readyRead, socket, [this, socket] {
        if (socket->canReadLine()) {
            const QByteArray message = socket->readLine(longestMessage + 1).trimmed();
            socket->write(&taken, 1);
            socket->disconnectFromServer();
            m_received(message);
        } else if (socket->bytesAvailable() > longestMessage) {
            socket->abort();
        }
    });
}

bool LocalHandover::send(const QString &address, const QByteArray &message)
{
    if (message.size() > longestMessage || message.contains('\n'))
        return false;
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(address);
    while (!socket.waitForConnected(milliseconds(deadline))) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(betweenTries.count());
        socket.connectToServer(address);
    }
    socket.write(message + '\n');
    char answer = 0;
    return socket.waitForReadyRead(milliseconds(deadline)) && socket.read(&answer, 1) == 1
        && answer == taken;
}
