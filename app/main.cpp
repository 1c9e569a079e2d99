// SPDX-License-Identifier: MIT
#include "appstyle.h"
#include "desktopappearance.h"
#include "mainwindow.h"
#include "onewindow.h"
#include "startup.h"
#include "statekeeper.h"
#include "tableerror.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QImageReader>
#include <QPixmap>
#include <QSettings>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds listenDelay{100};

/// The icon in small sizes; larger ones come from the theme.
QIcon windowIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48}) {
        QImageReader reader(u":/sipdex-%1.png"_s.arg(size), "png");
        reader.setAutoDetectImageFormat(false); // would load the plugins of all other formats
        icon.addPixmap(QPixmap::fromImageReader(&reader));
    }
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    // What needs no window is answered where there is no display, too.
    if (const std::optional<int> answered = answerWithoutWindow(argc, argv))
        return *answered;
    OneWindow oneWindow;
    if (const std::optional<int> answered = answerByOtherWindow(oneWindow, argc, argv))
        return *answered;

    const std::future<void> fonts = prepareFonts();
    std::future<CodeTable> loading = loadTable(tablesFolder(argc, argv));
    QApplication application(argc, argv);
    auto *style = new AppStyle;
    QApplication::setStyle(style);
    setIdentity();
    QSettings settings;
    const WindowState state = WindowState::read(settings);
    Translations translations;
    speak(translations, state.language);
    QApplication::setWindowIcon(windowIcon());
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

    MainWindow window(*table, state);
    const StateKeeper keeper(settings, &window);
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&translations](const QString &language) { speak(translations, language); });
    QObject::connect(&window, &MainWindow::urlActivated, &window, [&window](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            window.tell(MainWindow::tr("No program opens %1.").arg(url.toDisplayString()));
    });
    carryOut(request, window);
    window.show();
    // The first picture comes first: what others want of the program can wait.
    std::unique_ptr<Handover> listener; // goes before the application does
    std::optional<DesktopAppearance> desktop;
    QTimer::singleShot(listenDelay, &window, [&listener, &oneWindow, &window, &desktop, style] {
        listener = oneWindow.listen([&window](const StartRequest &other) { serve(other, window); });
        desktop.emplace();
        QObject::connect(&*desktop, &DesktopAppearance::changed, style,
                         [style](const Appearance &appearance) {
                             style->setStill(appearance.hasReducedMotion);
                             style->setHighContrast(appearance.hasHighContrast);
                         });
    });
    return QApplication::exec();
}
