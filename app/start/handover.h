// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtPlugin>

#include <functional>

/// Carries a message from one start of the program to another, of the same user. A plug-in: what it
/// needs of the network would add a fifth to every start, and a first window can do without at
/// first.
class Handover
{
public:
    Handover() = default;
    virtual ~Handover() = default;
    Q_DISABLE_COPY_MOVE(Handover)

    /// No message may be longer; longer ones are not sent, and dropped where they come in.
    static constexpr qsizetype longestMessage = 65536;

    /// Begins to listen at \a address, a path, in place of whoever did before. \a received is
    /// called with each message. Returns false where that cannot be.
    virtual bool listen(const QString &address,
                        std::function<void(const QByteArray &message)> received) = 0;

    /// Sends \a message to who listens at \a address, waiting a while for it to begin. Returns
    /// false where nobody took it.
    virtual bool send(const QString &address, const QByteArray &message) = 0;
};

Q_DECLARE_INTERFACE(Handover, "sipdex.Handover/1")
