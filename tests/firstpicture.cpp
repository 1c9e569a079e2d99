// SPDX-License-Identifier: MIT
#include "appstyle.h"
#include "codetable.h"
#include "mainwindow.h"
#include "startup.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QWindow>

#include <cstdlib>

namespace {

/// Ends the program as soon as \a window has been drawn whole.
void endAfterFirstPicture(const QWidget &window)
{
    while (!window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    std::_Exit(0);
}

} // namespace

// firstpicture [--empty]: starts as sipdex does, or with a window that holds the same kinds of
// widgets and nothing else, and ends with the first picture. To be timed from outside, both in
// turn.
int main(int argc, char *argv[])
{
    const bool empty = argc > 1 && qstrcmp(argv[1], "--empty") == 0;
    std::future<CodeTable> loading;
    std::future<void> fonts;
    if (!empty) {
        fonts = prepareFonts();
        loading = loadTable({});
    }
    const QApplication application(argc, argv);
    setIdentity();
    Translations translations;
    if (!empty) {
        speak(translations, {});
        QApplication::setStyle(new AppStyle);
        fonts.wait();
    }
    if (empty) {
        QMainWindow window;
        auto *splitter = new QSplitter(&window);
        splitter->addWidget(new QTreeView(splitter));
        splitter->addWidget(new QTextBrowser(splitter));
        window.setCentralWidget(splitter);
        window.resize(1100, 720);
        window.show();
        endAfterFirstPicture(window);
    }
    const CodeTable table = loading.get();
    const QSettings settings;
    MainWindow window(table, WindowState::read(settings));
    window.show();
    endAfterFirstPicture(window);
}
