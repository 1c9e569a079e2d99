// SPDX-License-Identifier: MIT
#include "onewindow.h"

#include "handover.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// What stands for the display in a file name: sessions of one user on several displays have a
/// window each.
QString displayName()
{
    QString name = qEnvironmentVariable("WAYLAND_DISPLAY") + u'-' + qEnvironmentVariable("DISPLAY");
    for (QChar &character : name) {
        if (!character.isLetterOrNumber())
            character = u'-';
    }
    return name;
}

} // namespace

OneWindow::OneWindow(const QString &folder)
    : m_address(folder + u"/sipdex-"_s + displayName())
    , m_lock(m_address + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // however long a window is open
}

OneWindow::~OneWindow() = default;

QString OneWindow::usualFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir(runtime).isAbsolute() && QDir(runtime).exists())
        return runtime;
    const QString cache =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/sipdex"_s;
    QDir().mkpath(cache);
    return cache;
}

bool OneWindow::isFirst()
{
    // A folder that cannot be written to keeps nobody from having a window.
    return m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

Handover *OneWindow::handover()
{
    if (!m_handover) {
        QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u'/'
                                         + QStringLiteral(SIPDEX_PLUGINS));
        m_handover.reset(qobject_cast<Handover *>(QPluginLoader(u"sipdex-handover"_s).instance()));
    }
    return m_handover.get();
}

bool OneWindow::handOver(const StartRequest &request)
{
    return handover() && handover()->send(m_address, toMessage(request));
}

void OneWindow::listen(const std::function<void(const StartRequest &)> &received)
{
    if (!m_lock.isLocked() || !handover())
        return;
    handover()->listen(m_address, [received](const QByteArray &message) {
        if (const std::optional<StartRequest> request = fromMessage(message))
            received(*request);
    });
}
