// SPDX-License-Identifier: MIT
#include "windowstate.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

WindowState WindowState::read(const QSettings &settings)
{
    WindowState state;
    state.geometry = settings.value("window/geometry"_L1).toByteArray();
    state.splitter = settings.value("window/splitter"_L1).toByteArray();
    state.zoom = std::clamp(settings.value("window/zoom"_L1).toInt(), -mostZoom, mostZoom);
    state.lastCode = settings.value("window/code"_L1).toInt();
    if (settings.contains("window/expanded"_L1)) {
        // "1 4 5"; text, so that a person can read and mend the file
        QList<int> classes;
        const QStringList words =
            settings.value("window/expanded"_L1).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            classes << word.toInt();
        state.expandedClasses = classes;
    }
    state.language = settings.value("window/language"_L1).toString();
    const QStringList traces = settings.value("window/recentTraces"_L1).toStringList();
    for (const QString &trace : traces) {
        if (QDir::isAbsolutePath(trace) && state.recentTraces.size() < mostRecentTraces)
            state.recentTraces << trace;
    }
    return state;
}

void WindowState::write(QSettings &settings) const
{
    settings.setValue("window/geometry"_L1, geometry);
    settings.setValue("window/splitter"_L1, splitter);
    settings.setValue("window/zoom"_L1, zoom);
    settings.setValue("window/code"_L1, lastCode);
    QStringList words;
    for (const int responseClass : expandedClasses.value_or(QList<int>()))
        words << QString::number(responseClass);
    if (expandedClasses)
        settings.setValue("window/expanded"_L1, words.join(u' '));
    settings.setValue("window/recentTraces"_L1, recentTraces);
    settings.setValue("window/language"_L1, language);
}
