// SPDX-License-Identifier: MIT
#pragma once

#include "handover.h"
#include "startrequest.h"

#include <QLockFile>

#include <functional>
#include <memory>

/// Sees to it that a user has one window on a display: the first start keeps a lock, later ones
/// hand over to it what they ask for. Where that fails, each start has a window of its own.
class OneWindow
{
public:
    /// \a folder is where lock and socket are; it should be the user's alone.
    explicit OneWindow(const QString &folder = usualFolder());
    Q_DISABLE_COPY_MOVE(OneWindow)

    /// Whether no window was there yet; then this start has the window, and others will find it.
    /// The lock of a window that crashed does not count.
    [[nodiscard]] bool isFirst();

    /// Hands \a request to the window that is there. Needs a QCoreApplication. Returns false if
    /// that window does not take it.
    [[nodiscard]] bool handOver(const StartRequest &request);

    /// Begins to wait for others; \a received is called with what each asks for. Returns what
    /// waits, which has to go before the application does; null where nobody can come.
    [[nodiscard]] std::unique_ptr<Handover>
    listen(const std::function<void(const StartRequest &)> &received);

    /// The user's folder for what lives as long as the session; a cache where there is none.
    static QString usualFolder();

private:
    QString m_address;
    QLockFile m_lock;
};
