// SPDX-License-Identifier: MIT
#include "capturebytes.h"
#include "entryroles.h"
#include "occurrencelist.h"
#include "pipe.h"
#include "startrequest.h"
#include "windowtest.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// Traces in the window: opened, pasted, dropped, walked through and closed.
class tst_TraceWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsCodesThatOccur();
    void beginsWithWhatMostCallsFailedWith();
    void pageTellsWhatTheTraceShows();
    void mutesWhatIsNormal();
    void explainsCodesInNoRegistry();
    void listsOccurrencesAndStepsThroughThem();
    void saysLinesOfTextsAndFramesOfCaptures();
    void copiesSelectedOccurrences();
    void searchesInside();
    void sorts_data();
    void sorts();
    void keepsOrderInAnotherLanguage();
    void keepsSearchAndPlaceWhenSecondIsCancelled();
    void growsRowsWithZoom();
    void closesToAllCodes();
    void pastesTrace_data();
    void pastesTrace();
    void pastesSearch_data();
    void pastesSearch();
    void opensDroppedFile();
    void opensSelectedTrace();
    void asksWhichTraceToOpen();
    void sumsFilesAndNamesWhatCannotBeRead();
    void saysThatThereIsNothing();
    void staysAliveWhileReadingAndCancels();
    void readingTakesThePlaceOfComplaints();
    void remembersNamesOnly();
    void showsHostileTextAsText();

private:
    [[nodiscard]] QString barText() const { return child<QLabel>("traceText")->text(); }
    [[nodiscard]] QProgressBar *progressBar() const
    {
        return m_window->findChild<QProgressBar *>();
    }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString written(const QByteArray &bytes, const QString &name = u"a.log"_s) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray message(const QByteArray &statusLine, const QByteArray &call, const QByteArray &cseq,
                   const QByteArray &more = {})
{
    return "SIP/2.0 " + statusLine + "\r\nCall-ID: " + call + "\r\nCSeq: " + cseq + "\r\n" + more
        + "\r\n";
}

QByteArray mixedTrace()
{
    return message("401 Unauthorized", "a", "1 REGISTER") + message("200 OK", "a", "2 REGISTER")
        + message("503 Busy Everywhere", "b", "1 INVITE")
        + message("486 Busy Here", "c", "1 INVITE", "Reason: Q.850;cause=17;location=LN\r\n")
        + message("486 Busy Here", "d", "1 INVITE") + message("699 Odd", "e", "1 INVITE");
}

} // namespace

/// Each row as "4xx 3×" or "486 2×", in the order of the tree.
QStringList tst_TraceWindow::rows() const
{
    QStringList texts;
    const QAbstractItemModel *model = view()->model();
    const auto text = [](const QModelIndex &index) {
        return u"%1 %2"_s.arg(index.data().toString(),
                              index.data(EntryRoles::CountRole).toString());
    };
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex parent = model->index(i, 0);
        texts << text(parent);
        for (int j = 0; j < model->rowCount(parent); ++j)
            texts << text(model->index(j, 0, parent));
    }
    return texts;
}

QString tst_TraceWindow::written(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_TraceWindow::showsCodesThatOccur()
{
    openTraces({written(mixedTrace())});
    QCOMPARE(rows(),
             (QStringList{u"2xx 1×"_s, u"200 1×"_s, u"4xx 3×"_s, u"401 1×"_s, u"486 2×"_s,
                          u"5xx 1×"_s, u"503 1×"_s, u"6xx 1×"_s, u"699 1×"_s}));
    QCOMPARE(barText(), u"a.log: 6 responses, 5 codes"_s);
    QCOMPARE(child<QLabel>("count")->text(), u"5 codes"_s);
}

void tst_TraceWindow::beginsWithWhatMostCallsFailedWith()
{
    openTraces({written(mixedTrace())});
    QCOMPARE(selectedCode(), 486);
}

void tst_TraceWindow::pageTellsWhatTheTraceShows()
{
    openTraces({written(mixedTrace())});
    QVERIFY(pageText().contains(u"In this trace"_s));
    QVERIFY(pageText().contains(u"Seen  2 times, the first failure under 2 Call-IDs"_s));
    QVERIFY(pageText().contains(u"INVITE 2×"_s));
    QVERIFY(pageText().contains(
        u"Q.850 cause 17: User busy; sent by the public network of the local user (1×)"_s));
    selectCode(503);
    QVERIFY(pageText().contains(u"“Busy Everywhere” (1×)"_s));
    selectCode(401);
    QVERIFY(pageText().contains(u"once, all of it normal"_s));
}

void tst_TraceWindow::mutesWhatIsNormal()
{
    openTraces({written(mixedTrace())});
    QVERIFY(rowOf(401).data(EntryRoles::IsNormalRole).toBool());
    QVERIFY(!rowOf(486).data(EntryRoles::IsNormalRole).toBool());
    QVERIFY(!rowOf(401).data(EntryRoles::IsFirstFailureRole).toBool());
    QVERIFY(rowOf(486).data(EntryRoles::IsFirstFailureRole).toBool());
    QCOMPARE(rowOf(486).data(Qt::AccessibleTextRole).toString(),
             u"486 Busy Here, client failure, seen 2 times, first failure under a Call-ID"_s);
}

void tst_TraceWindow::explainsCodesInNoRegistry()
{
    openTraces({written(mixedTrace())});
    selectCode(699);
    QVERIFY(pageText().contains(u"699"_s));
    QVERIFY(pageText().contains(u"600"_s)); // what it counts as
    QVERIFY(pageText().contains(u"In this trace"_s));
}

void tst_TraceWindow::listsOccurrencesAndStepsThroughThem()
{
    openTraces({written(mixedTrace())});
    const auto *list = child<QTreeView>("occurrenceView");
    QCOMPARE(list->mapTo(list->parentWidget(), list->rect().bottomRight()),
             list->parentWidget()->rect().bottomRight());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().data().toString(), u"13"_s);
    QTest::keyClick(m_window.data(), Qt::Key_F3);
    QCOMPARE(list->currentIndex().data().toString(), u"18"_s);
    QTest::keyClick(m_window.data(), Qt::Key_F3);
    QCOMPARE(list->currentIndex().data().toString(), u"13"_s);
    QTest::keyClick(m_window.data(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(list->currentIndex().data().toString(), u"18"_s);
}

void tst_TraceWindow::saysLinesOfTextsAndFramesOfCaptures()
{
    const auto place = [this]() -> QString {
        const QAbstractItemModel *rows = child<QTreeView>("occurrenceView")->model();
        return rows->headerData(0, Qt::Horizontal).toString() + u' '
            + rows->index(0, 0).data().toString();
    };
    QCoreApplication::addLibraryPath(QStringLiteral(SIPDEX_PLUGIN_FOLDER));
    const QString capture = written(pcapOf({udpFrame("x"), udpFrame(busyResponse())}));
    openTraces({capture});
    QCOMPARE(place(), u"Frame 2"_s);
    const QString log = written(mixedTrace());
    openTraces({log});
    QVERIFY2(place().startsWith(u"Line "_s), qPrintable(place()));
}

void tst_TraceWindow::copiesSelectedOccurrences()
{
    openTraces({written(mixedTrace())});
    auto *list = child<QTreeView>("occurrenceView");
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             u"13\t1 INVITE\tBusy Here\tc\tfirst failure under its Call-ID\n"
             "18\t1 INVITE\tBusy Here\td\tfirst failure under its Call-ID"_s);
    // In the order of the trace, whichever was selected first.
    list->selectionModel()->clearSelection();
    for (const int row : {1, 0})
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list->visualRect(list->model()->index(row, 0)).center());
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"13\t"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"\n18\t"_s));
}

void tst_TraceWindow::searchesInside()
{
    openTraces({written(mixedTrace())});
    QTest::keyClicks(field(), u"busy here"_s);
    QCOMPARE(rows(), (QStringList{u"4xx 2×"_s, u"486 2×"_s}));
    QCOMPARE(child<QLabel>("count")->text(), u"1 code for “busy here”"_s);
    field()->clear();
    QTest::keyClicks(field(), u"699"_s);
    QCOMPARE(selectedCode(), 699);
    field()->clear();
    QTest::keyClicks(field(), u"603"_s);
    // Not in the trace, and yet to be read about.
    QCOMPARE(rows(), QStringList());
    QVERIFY(child<QLabel>("emptyMessage")->text().contains(u"of the trace"_s));
    QVERIFY(pageText().contains(u"Decline"_s));
    QVERIFY(!pageText().contains(u"In this trace"_s));
    QVERIFY(!child<QTreeView>("occurrenceView")->isVisible());
    field()->clear();
    QCOMPARE(rows().size(), 9);
    QTest::keyClicks(field(), u"486"_s);
    QVERIFY(child<QTreeView>("occurrenceView")->isVisible());
    field()->clear();
    QTest::keyClicks(field(), u"qqqq"_s);
    QVERIFY(child<QWidget>("veil")->isVisible()); // the page of before stands, pale
}

void tst_TraceWindow::sorts_data()
{
    QTest::addColumn<int>("order"); // place in the menu
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("number") << 0 << QStringList{u"401 1×"_s, u"404 1×"_s, u"486 2×"_s};
    QTest::newRow("count") << 1 << QStringList{u"486 2×"_s, u"401 1×"_s, u"404 1×"_s};
    QTest::newRow("first occurrence") << 2 << QStringList{u"404 1×"_s, u"486 2×"_s, u"401 1×"_s};
}

void tst_TraceWindow::sorts()
{
    QFETCH(const int, order);
    openTraces(
        {written(message("404 Not Found", "a", "1 INVITE") + message("486 Busy", "b", "1 INVITE")
                 + message("486 Busy", "c", "1 INVITE") + message("401 No", "d", "1 INVITE"))});
    child<QToolButton>("traceOrder")->menu()->actions().at(order)->trigger();
    QTEST(rows().mid(1), "codes");
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
}

void tst_TraceWindow::keepsOrderInAnotherLanguage()
{
    openTraces(
        {written(message("404 Not Found", "a", "1 INVITE") + message("486 Busy", "b", "1 INVITE")
                 + message("486 Busy", "c", "1 INVITE"))});
    child<QToolButton>("traceOrder")->menu()->actions().at(1)->trigger();
    const QStringList sorted{u"4xx 3×"_s, u"486 2×"_s, u"404 1×"_s};
    QCOMPARE(rows(), sorted);
    QCOMPARE(barText(), u"a.log: 3 responses, 2 codes"_s);
    m_translations.use(u"de"_s);
    QTRY_COMPARE(barText(), u"a.log: 3 Antworten, 2 Codes"_s);
    QCOMPARE(rows(), sorted);
    QCOMPARE(selectedCode(), 486);
    QCOMPARE(child<QToolButton>("traceOrder")->text(), u"Sortieren nach"_s);
    QCOMPARE(child<QToolButton>("traceOrder")->menu()->actions().at(1)->text(), u"&Häufigkeit"_s);
    QCOMPARE(child<QToolButton>("traceClose")->text(), u"Trace schließen"_s);
}

/// A pipe that nobody writes to takes for ever.
void tst_TraceWindow::keepsSearchAndPlaceWhenSecondIsCancelled()
{
    openTraces({written(mixedTrace())});
    field()->setFocus();
    QTest::keyClicks(field(), u"busy"_s);
    selectCode(503);
    const QStringList before = rows();
    const QString bar = barText();
    const QString pipe = madePipe(m_folder, u"second"_s);
    m_window->openTraces({pipe});
    QTRY_VERIFY(progressBar()->isVisible());
    QTest::mouseClick(child<QToolButton>("traceClose"), Qt::LeftButton);
    QCOMPARE(rows(), before);
    QCOMPARE(field()->text(), u"busy"_s);
    QCOMPARE(selectedCode(), 503);
    QCOMPARE(barText(), bar);
    QCOMPARE(child<QToolButton>("traceClose")->text(), u"Close Trace"_s);
}

void tst_TraceWindow::growsRowsWithZoom()
{
    openTraces({written(mixedTrace())});
    auto *list = child<QTreeView>("occurrenceView");
    const auto rowHeight = [list] { return list->visualRect(list->model()->index(0, 0)).height(); };
    const int before = rowHeight();
    const int width = list->columnWidth(1);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(m_window.data(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(list->fontMetrics().height() > before * 3 / 4);
    QVERIFY(rowHeight() >= list->fontMetrics().height());
    QVERIFY(rowHeight() > before);
    QVERIFY(list->columnWidth(1) > width);
}

void tst_TraceWindow::closesToAllCodes()
{
    view()->setExpandedClasses({2, 4, 6});
    openTraces({written(mixedTrace())});
    QTest::mouseClick(child<QToolButton>("traceClose"), Qt::LeftButton);
    QVERIFY(rows().size() > 90);
    QCOMPARE(view()->expandedClasses(), QList<int>({2, 4, 6})); // as it was before
    QVERIFY(!child<QWidget>("traceBar")->isVisible());
    QVERIFY(!child<QWidget>("occurrences")->isVisible());
    QCOMPARE(selectedCode(), 486);
    QVERIFY(!pageText().contains(u"In this trace"_s));
}

void tst_TraceWindow::pastesTrace_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("bar");
    const QByteArray several = mixedTrace();
    const QString all = u"Pasted text: 6 responses, 5 codes"_s;
    QTest::newRow("into the field") << u"search"_s << several << all;
    QTest::newRow("into the tree") << u"codes"_s << several << all;
    QTest::newRow("into the page") << u"page"_s << several << all;
    QTest::newRow("one whole message") << u"search"_s << message("404 Gone", "a", "1 INVITE")
                                       << u"Pasted text: 1 response, 1 code"_s;
}

void tst_TraceWindow::pastesTrace()
{
    QFETCH(const QString, focus);
    QFETCH(const QByteArray, text);
    auto *widget = m_window->findChild<QWidget *>(focus);
    widget->setFocus();
    QApplication::clipboard()->setText(QString::fromLatin1(text));
    QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    waitForTrace();
    QTEST(barText(), "bar");
    QCOMPARE(field()->text(), QString());
}

void tst_TraceWindow::pastesSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::newRow("a status line") << u"SIP/2.0 404 Not Found\r\n"_s << u"SIP/2.0 404 Not Found"_s;
    QTest::newRow("words on lines") << u"not\n  found\n"_s << u"not found"_s;
    QTest::newRow("a page of text") << u"404 "_s.repeated(1000) << u"404 "_s.repeated(75);
    QTest::newRow("nothing") << QString() << QString();
}

/// Whatever is pasted, the field holds a line that can be read, and the window keeps its size.
void tst_TraceWindow::pastesSearch()
{
    QFETCH(const QString, text);
    const QSize size = m_window->size();
    for (const char *focus : {"search", "codes"}) {
        field()->clear();
        child<QWidget>(focus)->setFocus();
        QApplication::clipboard()->setText(text);
        QTest::keyClick(child<QWidget>(focus), Qt::Key_V, Qt::ControlModifier);
        QTEST(field()->text(), "query");
    }
    QVERIFY(!m_window->isReading());
    QCOMPARE(m_window->size(), size);
}

void tst_TraceWindow::opensDroppedFile()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(written(mixedTrace()))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.data(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.data(), &drop);
    waitForTrace();
    QCOMPARE(selectedCode(), 486);
}

void tst_TraceWindow::opensSelectedTrace()
{
    m_window->lookUp(QString::fromLatin1(mixedTrace()));
    waitForTrace();
    QCOMPARE(selectedCode(), 486);
    m_window->lookUp(u" SIP/2.0 200 OK \n"_s);
    QCOMPARE(selectedCode(), 200);
}

void tst_TraceWindow::asksWhichTraceToOpen()
{
    const QString file = written(mixedTrace(), u"asked.log"_s);
    StartRequest request;
    request.asksForTrace = true;
    carryOut(request, *m_window);
    bool isAsked = false;
    QTimer::singleShot(0, this, [&isAsked, &file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        isAsked = dialog;
        if (isAsked) {
            dialog->selectFile(file);
            static_cast<QDialog *>(dialog)->accept();
        }
    });
    QTRY_VERIFY(isAsked);
    waitForTrace();
    QVERIFY2(barText().startsWith(u"asked.log"_s), qPrintable(barText()));
}

void tst_TraceWindow::sumsFilesAndNamesWhatCannotBeRead()
{
    const QString missing = m_folder.filePath(u"missing.log"_s);
    openTraces(
        {written(mixedTrace()), missing, written(mixedTrace(), u"b.log"_s), m_folder.path()});
    QCOMPARE(barText(), u"4 files: 12 responses, 5 codes"_s);
    const auto *complaint = child<QLabel>("traceComplaint");
    QVERIFY(complaint->isVisible());
    QVERIFY(complaint->text().contains(missing));
    QVERIFY(complaint->text().contains(u"is a folder"_s));
    QVERIFY(pageText().contains(u"b.log:18"_s));
}

void tst_TraceWindow::saysThatThereIsNothing()
{
    openTraces({written("nothing but words\n")});
    QCOMPARE(barText(), u"a.log: no SIP response found"_s);
    QVERIFY(rows().size() > 90);
    QTest::mouseClick(child<QToolButton>("traceClose"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("traceBar")->isVisible());
}

/// A pipe that nobody writes to takes for ever.
void tst_TraceWindow::staysAliveWhileReadingAndCancels()
{
    const QString pipe = madePipe(m_folder, u"pipe"_s);
    m_window->openTraces({pipe});
    QTRY_VERIFY(progressBar() && progressBar()->isVisible());
    QCoreApplication::processEvents();
    const QRect progress = progressBar()->geometry();
    QVERIFY(progress.top() > child<QLabel>("traceText")->geometry().bottom());
    QVERIFY(progress.right() < child<QToolButton>("traceClose")->x());
    QVERIFY(progress.width() > child<QWidget>("traceBar")->width() / 2);
    QTest::keyClicks(field(), u"404"_s);
    QCOMPARE(selectedCode(), 404);
    auto *cancel = child<QToolButton>("traceClose");
    QCOMPARE(cancel->text(), u"Cancel"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!m_window->isReading());
    QVERIFY(!child<QWidget>("traceBar")->isVisible());
    QVERIFY(!rows().isEmpty());
    // The bar comes again with the next.
    m_window->openTraces({pipe});
    QVERIFY(child<QWidget>("traceBar")->isVisible());
    // Another language does not make it a trace to close.
    m_translations.use(u"de"_s);
    QCoreApplication::processEvents();
    QCOMPARE(cancel->text(), u"Abbrechen"_s);
}

void tst_TraceWindow::readingTakesThePlaceOfComplaints()
{
    openTraces({m_folder.filePath(u"missing"_s)});
    QVERIFY(!child<QLabel>("traceText")->isVisible());
    QVERIFY(child<QLabel>("traceComplaint")->isVisible());
    const QString pipe = madePipe(m_folder, u"slow"_s);
    m_window->openTraces({pipe});
    QTRY_COMPARE(barText(), u"Reading the trace…"_s);
    QVERIFY(child<QLabel>("traceText")->isVisible());
    QVERIFY(!child<QLabel>("traceComplaint")->isVisible());
    QTest::mouseClick(child<QToolButton>("traceClose"), Qt::LeftButton);
    QVERIFY(!child<QLabel>("traceText")->isVisible());
    QVERIFY(child<QLabel>("traceComplaint")->isVisible());
}

void tst_TraceWindow::remembersNamesOnly()
{
    const QString file = written(mixedTrace());
    openTraces({file});
    m_window->lookUp(QString::fromLatin1(mixedTrace()));
    waitForTrace();
    const WindowState state = m_window->state();
    QCOMPARE(state.recentTraces, QStringList{file});

    const QString settingsFile = m_folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(settingsFile, QSettings::IniFormat);
        state.write(settings, {});
    }
    QFile written(settingsFile);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("Busy"));
    const WindowState again = WindowState::read(QSettings(settingsFile, QSettings::IniFormat));
    QCOMPARE(again.recentTraces, QStringList{file});
    openWindow(again);
    QMenu *menu = child<QAction>("openRecent")->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 3);
    QVERIFY(actions.at(0)->text().startsWith(u"a.log ("_s));
    QVERIFY(actions.at(1)->isSeparator());
    QVERIFY(actions.at(2)->isEnabled());
    actions.at(0)->trigger();
    waitForTrace();
    QCOMPARE(selectedCode(), 486);

    // And they are forgotten when one says so.
    Q_EMIT menu->aboutToShow();
    menu->actions().at(2)->trigger();
    QCOMPARE(m_window->state().recentTraces, QStringList());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(!menu->actions().at(1)->isEnabled());
}

void tst_TraceWindow::showsHostileTextAsText()
{
    openTraces({written(message("486 <img src=x>\x1b[31m", "<b>call</b>", "1 INVITE",
                                "Reason: <i>x</i>;cause=1;text=\"<script>\"\r\n"))});
    QVERIFY(pageText().contains(u"<img src=x>"_s));
    QVERIFY(pageText().contains(u"<script>"_s));
    QVERIFY(!pageText().contains(u'\x1b'));
    const auto *list = child<QTreeView>("occurrenceView");
    QCOMPARE(list->model()->index(0, 3).data().toString(), u"<b>call</b>"_s);
}

QTEST_MAIN(tst_TraceWindow)
#include "tst_tracewindow.moc"
