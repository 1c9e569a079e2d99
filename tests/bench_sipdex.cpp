// SPDX-License-Identifier: MIT
#include "callflowpicture.h"
#include "codepage.h"
#include "entryfilter.h"
#include "entrymodel.h"
#include "mainwindow.h"
#include "pagehtml.h"
#include "pageview.h"
#include "palettes.h"
#include "plainpage.h"
#include "searchfield.h"
#include "testing.h"

#include <QApplication>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

/// How long the parts take that a user waits for. Not a test: nothing here fails, and ctest does
/// not run it.
class bench_Sipdex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadTable();
    void firstSearch();
    void filter_data();
    void filter();
    void renderPage_data();
    void renderPage();
    void keyUntilRepainted_data();
    void keyUntilRepainted();
};

void bench_Sipdex::loadTable()
{
    QBENCHMARK
    {
        const CodeTable table = builtInTables();
        QVERIFY(!table.codes().isEmpty());
    }
}

void bench_Sipdex::firstSearch()
{
    QBENCHMARK
    {
        QVERIFY(!EntrySearch(shippedTable()).search(u"busy"_s).hits.isEmpty());
    }
}

void bench_Sipdex::filter_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &query :
         {u"4"_s, u"486"_s, u"b"_s, u"the"_s, u"busy here"_s, u"cause:17"_s, u"forbiden"_s})
        QTest::newRow(qPrintable(query)) << query;
}

void bench_Sipdex::filter()
{
    QFETCH(const QString, query);
    EntryModel model(shippedTable());
    EntryFilter filter(shippedTable());
    filter.setSourceModel(&model);
    filter.setQuery(query);
    QBENCHMARK
    {
        filter.setQuery(QString());
        filter.setQuery(query);
    }
}

void bench_Sipdex::renderPage_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {100, 401, 486, 503})
        QTest::addRow("%d", code) << code;
}

/// The page and the pictures of its call flows.
void bench_Sipdex::renderPage()
{
    QFETCH(const int, code);
    PageStyle style{Colours(lightPalette())};
    constexpr int pageWidth = 700;
    QImage picture(pageWidth, 1000, QImage::Format_ARGB32_Premultiplied);
    QBENCHMARK
    {
        const Page page = codePage(*shippedTable().find(code), shippedTable());
        QTextDocument document;
        document.setHtml(pageHtml(page, style));
        document.setTextWidth(pageWidth);
        QVERIFY(document.size().height() > 0);
        for (const PageSection &section : page.sections) {
            if (!section.flow)
                continue;
            const CallFlowPicture flow(*section.flow, QFont(), pageWidth, Qt::LeftToRight);
            QPainter painter(&picture);
            flow.paint(&painter, style.colours, style.colours.groupHue(code / 100));
        }
    }
}

void bench_Sipdex::keyUntilRepainted_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"486"_s, u"busy"_s, u"the"_s})
        QTest::newRow(qPrintable(text)) << text;
}

/// One word typed and cleared again, each key with the picture it leads to.
void bench_Sipdex::keyUntilRepainted()
{
    QFETCH(const QString, text);
    MainWindow window(shippedTable());
    window.resize(1100, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *field = window.findChild<SearchField *>();
    QList<qint64> times;
    const auto press = [&](const auto &key) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(field, key);
        QApplication::processEvents(); // draws, as the platform has no frames to wait for
        times << timer.nsecsElapsed();
    };
    for (int round = 0; round < 20; ++round) {
        for (const QChar key : text)
            press(key.toLatin1());
        press(Qt::Key_Escape);
    }
    std::sort(times.begin(), times.end());
    qInfo("a key until repainted: median %.1f ms, worst %.1f ms",
          double(times.at(times.size() / 2)) / 1e6, double(times.constLast()) / 1e6);
}

QTEST_MAIN(bench_Sipdex)
#include "bench_sipdex.moc"
