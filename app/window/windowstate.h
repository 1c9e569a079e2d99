// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

class QSettings;

/// What is remembered from one start to the next.
struct WindowState {
    QByteArray geometry;
    QByteArray splitter;
    int zoom = 0; ///< steps from the user's font size, see mostZoom
    int lastCode = 0;
    std::optional<QList<int>> expandedClasses; ///< none: never saved, so all of them
    QStringList recentTraces; ///< paths, the last one first
    QString language; ///< "de"; empty for that of the system

    static constexpr int mostZoom = 8; ///< in either direction
    static constexpr qsizetype mostRecentTraces = 8;

    /// Reads \a settings; whatever is missing or makes no sense there is left at its default.
    static WindowState read(const QSettings &settings);

    /// Writes to \a settings, at once, what differs from \a before: another window may have changed
    /// the rest. Recent traces of both are kept.
    void write(QSettings &settings, const WindowState &before) const;
};
