// SPDX-License-Identifier: MIT
#include "windowstate.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "1 4 5"; text, so that a person can read and mend the file
QString writtenClasses(const QList<int> &classes)
{
    QStringList words;
    for (const int responseClass : classes)
        words << QString::number(responseClass);
    return words.join(u' ');
}

QList<int> readClasses(const QString &text)
{
    QList<int> classes;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        classes << word.toInt();
    return classes;
}

/// \a ours, and what others have added to the list \a there since it was \a before.
QStringList merged(QStringList ours, const QStringList &before, const QStringList &there)
{
    for (const QString &trace : there) {
        if (!before.contains(trace) && !ours.contains(trace))
            ours << trace;
    }
    return ours.mid(0, WindowState::mostRecentTraces);
}

} // namespace

WindowState WindowState::read(const QSettings &settings)
{
    WindowState state;
    state.geometry = settings.value("window/geometry"_L1).toByteArray();
    state.splitter = settings.value("window/splitter"_L1).toByteArray();
    state.zoom = std::clamp(settings.value("window/zoom"_L1).toInt(), -mostZoom, mostZoom);
    state.lastCode = settings.value("window/code"_L1).toInt();
    if (settings.contains("window/expanded"_L1))
        state.expandedClasses = readClasses(settings.value("window/expanded"_L1).toString());
    state.language = settings.value("window/language"_L1).toString();
    const QStringList traces = settings.value("window/recentTraces"_L1).toStringList();
    for (const QString &trace : traces) {
        if (QDir::isAbsolutePath(trace) && state.recentTraces.size() < mostRecentTraces)
            state.recentTraces << trace;
    }
    return state;
}

void WindowState::write(QSettings &settings, const WindowState &before) const
{
    const auto writeChanged = [&settings](QAnyStringView key, const auto &value, const auto &was) {
        if (value != was)
            settings.setValue(key, value);
    };
    writeChanged("window/geometry"_L1, geometry, before.geometry);
    writeChanged("window/splitter"_L1, splitter, before.splitter);
    writeChanged("window/zoom"_L1, zoom, before.zoom);
    writeChanged("window/code"_L1, lastCode, before.lastCode);
    writeChanged("window/language"_L1, language, before.language);
    if (expandedClasses && expandedClasses != before.expandedClasses)
        settings.setValue("window/expanded"_L1, writtenClasses(*expandedClasses));
    if (recentTraces != before.recentTraces) {
        settings.sync();
        settings.setValue("window/recentTraces"_L1,
                          merged(recentTraces, before.recentTraces, read(settings).recentTraces));
    }
    settings.sync();
}
