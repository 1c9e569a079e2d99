// SPDX-License-Identifier: MIT
#include "onewindow.h"

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

/// What carries messages; null where the plug-in is missing.
std::unique_ptr<Handover> loadHandover()
{
    QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u'/'
                                     + QStringLiteral(SIPDEX_PLUGINS));
    QObject *plugin = QPluginLoader(u"sipdex-handover"_s).instance();
    return std::unique_ptr<Handover>(qobject_cast<Handover *>(plugin));
}

} // namespace

OneWindow::OneWindow(const QString &folder)
    : m_address(folder + u"/sipdex-"_s + displayName())
    , m_lock(m_address + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // however long a window is open
}

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

bool OneWindow::handOver(const StartRequest &request)
{
    const std::unique_ptr<Handover> handover = loadHandover();
    return handover && handover->send(m_address, toMessage(request));
}

std::unique_ptr<Handover>
OneWindow::listen(const std::function<void(const StartRequest &)> &received)
{
    std::unique_ptr<Handover> handover = m_lock.isLocked() ? loadHandover() : nullptr;
    if (handover) {
        handover->listen(m_address, [received](const QByteArray &message) {
            if (const std::optional<StartRequest> request = fromMessage(message))
                received(*request);
        });
    }
    return handover;
}
