// SPDX-License-Identifier: MIT
#include "appstyle.h"
#include "mainwindow.h"
#include "startup.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // What needs no window is answered where there is no display, too.
    if (const std::optional<int> answered = answerWithoutWindow(argc, argv))
        return *answered;

    const std::future<void> fonts = prepareFonts();
    std::future<CodeTable> loading = loadTable(tablesFolder(argc, argv));
    QApplication application(argc, argv);
    QApplication::setStyle(new AppStyle);
    setIdentity();
    QIcon icon;
    for (const int size : {16, 32, 48}) // larger ones come from the theme
        icon.addFile(u":/sipdex-%1.png"_s.arg(size), QSize(size, size));
    QApplication::setWindowIcon(icon);
    fonts.wait();
    const StartRequest request = parseArguments(QApplication::arguments());
    if (!request.error.isEmpty())
        return complain(request.error, exitBadArguments);

    std::optional<CodeTable> table;
    try {
        table = loading.get();
    } catch (const TableError &error) {
        return complain(error.message(), exitBrokenTables);
    }

    QSettings settings;
    MainWindow window(*table, WindowState::read(settings));
    QObject::connect(&window, &MainWindow::closing, &window,
                     [&settings](const WindowState &state) { state.write(settings); });
    QObject::connect(&window, &MainWindow::urlActivated, &window, &QDesktopServices::openUrl);
    if (request.fromSelection)
        window.take(selectedText());
    else if (!request.query.isEmpty())
        window.search(request.query);
    window.openTraces(request.traces);
    window.show();
    if (request.asksForTrace)
        QMetaObject::invokeMethod(&window, &MainWindow::chooseTraces, Qt::QueuedConnection);
    return QApplication::exec();
}
