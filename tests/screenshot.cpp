// SPDX-License-Identifier: MIT
#include "builtintables.h"
#include "mainwindow.h"
#include "palettes.h"
#include "startup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

// screenshot [--dark] [--rtl] [--size 1100x720] [--points 10] [--query busy] [--trace FILE]
// [--language de] FILE.png
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    setIdentity();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    const QCommandLineOption dark(u"dark"_s);
    const QCommandLineOption rightToLeft(u"rtl"_s);
    const QCommandLineOption size(u"size"_s, {}, u"size"_s, u"1100x720"_s);
    const QCommandLineOption points(u"points"_s, {}, u"points"_s, u"10"_s);
    const QCommandLineOption query(u"query"_s, {}, u"query"_s);
    QCommandLineParser parser;
    const QCommandLineOption trace(u"trace"_s, {}, u"trace"_s);
    const QCommandLineOption language(u"language"_s, {}, u"language"_s, u"en"_s);
    parser.addOptions({dark, rightToLeft, size, points, query, trace, language});
    parser.addPositionalArgument(u"file"_s, u"the picture"_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        std::fputs("screenshot: one file is needed\n", stderr);
        return 2;
    }

    QApplication::setPalette(parser.isSet(dark) ? darkPalette() : lightPalette());
    Translations translations;
    speak(translations, parser.value(language));
    if (parser.isSet(rightToLeft))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font = QApplication::font();
    font.setPointSizeF(parser.value(points).toDouble());
    QApplication::setFont(font);

    const CodeTable table = builtInTables();
    MainWindow window(table);
    const QStringList sides = parser.value(size).split(u'x');
    window.resize(sides.value(0).toInt(), sides.value(1).toInt());
    window.show();
    window.openTraces(parser.values(trace));
    while (window.isReading())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (parser.isSet(query))
        window.search(parser.value(query));
    QApplication::processEvents();
    const QString file = parser.positionalArguments().constFirst();
    if (!window.grab().save(file)) {
        std::fputs("screenshot: the picture cannot be written\n", stderr);
        return 1;
    }
    return 0;
}
