// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "startup.h"

#include <QApplication>
#include <QDesktopServices>
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
    setIdentity();
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
    if (const QString query = request.fromSelection ? selectedText() : request.query;
        !query.isEmpty())
        window.search(query);
    window.show();
    return QApplication::exec();
}
