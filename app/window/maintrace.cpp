// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "codefilter.h"
#include "codemodel.h"
#include "codeview.h"
#include "detailpane.h"
#include "messagescanner.h"
#include "occurrencelist.h"
#include "searchfield.h"
#include "sidepane.h"
#include "tracebar.h"
#include "words.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

// What MainWindow does with traces: how they come in, and what the window shows of them.

namespace {

constexpr qsizetype longestQuery = 300;

/// What a text from elsewhere is: one status line is a search; two, or a whole message, are a
/// trace.
struct Taken {
    bool isTrace = false;
    QString query; ///< one line, where it is none
};

Taken meaningOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Most texts are short; of a long one the beginning tells.
    constexpr qsizetype enough = 1 << 20;
    const QByteArrayView begin = QByteArrayView(bytes).first(std::min(bytes.size(), enough));
    int found = 0;
    bool isMessage = false;
    QString statusLine;
    scanBlock({begin, 0, begin.size(), 0}, [&](const SeenResponse &response) {
        isMessage |= !response.method.isEmpty();
        if (++found == 1)
            statusLine = u"SIP/2.0 %1 %2"_s.arg(QString::number(response.code),
                                                QString::fromUtf8(response.phrase.toByteArray()));
    });
    const QString line = text.trimmed();
    const bool isOneLine = !line.contains(u'\n') && !line.contains(u'\r');
    const QString query = found == 1 && !isOneLine ? statusLine : line.simplified();
    return {found > 1 || isMessage, query.left(longestQuery)};
}

/// The code that a look at the trace begins with: what most calls failed with first, then any
/// failure, then anything.
int mostTelling(const QList<CodeTally> &tallies)
{
    const auto rank = [](const CodeTally &tally) {
        return std::tuple(tally.failedCalls, tally.code >= 400 && tally.normal < tally.count,
                          -tally.code);
    };
    return std::max_element(
               tallies.begin(), tallies.end(),
               [&rank](const CodeTally &a, const CodeTally &b) { return rank(a) < rank(b); })
        ->code;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

TraceLoader *MainWindow::loader()
{
    if (!m_loader) {
        m_loader = new TraceLoader(this);
        connect(m_loader, &TraceLoader::progressed, this,
                [this](int percent) { traceBar()->showProgress(percent); });
        connect(m_loader, &TraceLoader::finished, this, &MainWindow::showTrace);
    }
    return m_loader;
}

TraceBar *MainWindow::traceBar()
{
    if (!m_traceBar) {
        m_traceBar = new TraceBar(orderMenu(), m_closeTrace, m_side);
        m_side->setBar(m_traceBar);
    }
    return m_traceBar;
}

void MainWindow::openTraces(const QStringList &files)
{
    if (files.isEmpty())
        return;
    loader()->readFiles(files);
    traceBar()->showProgress(-1);
    updateTraceActions();
}

void MainWindow::openTraceText(const QString &text)
{
    loader()->readText(text.toUtf8(), tr("Pasted text"));
    traceBar()->showProgress(-1);
    updateTraceActions();
}

void MainWindow::take(const QString &text)
{
    const Taken taken = meaningOf(text);
    if (taken.isTrace)
        openTraceText(text);
    else if (!taken.query.isEmpty())
        search(taken.query);
}

void MainWindow::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const Taken taken = meaningOf(text);
    if (m_field->hasFocus() && !taken.isTrace)
        m_field->insert(taken.query);
    else
        take(text);
}

void MainWindow::chooseTraces()
{
    const QString folder =
        m_recentTraces.isEmpty() ? QString() : QFileInfo(m_recentTraces.constFirst()).path();
    openTraces(QFileDialog::getOpenFileNames(this, tr("Open Trace"), folder,
                                             tr("Traces (*.pcap *.pcapng *.cap *.log *.txt *.json)")
                                                 + u";;"_s + tr("All Files (*)")));
}

void MainWindow::showTrace(const Trace &trace)
{
    const QList<CodeTally> tallies = trace.summary->codes();
    if (!tallies.isEmpty())
        rememberTraces(trace.files);
    qint64 count = 0;
    for (const CodeTally &tally : tallies)
        count += tally.count;
    qint64 reported = 0;
    for (const qint64 each : trace.summary->reported())
        reported += each;

    const QString responses = tr("%Ln responses", nullptr, static_cast<int>(count));
    const QString codes = tr("%n codes", nullptr, static_cast<int>(tallies.size()));
    //: the trace, how many responses it has, and of how many codes they are
    const QString name = Words::isolated(trace.name);
    QString text = tr("%1: %2, %3").arg(name, responses, codes);
    if (tallies.isEmpty())
        text = trace.complaints.isEmpty() ? tr("%1: no SIP response found").arg(name) : QString();
    if (reported > 0)
        text += u' ' + tr("(%1 more reported by NOTIFY)").arg(reported);
    traceBar()->showTrace(text, trace.complaints.join(u'\n'), !tallies.isEmpty());
    if (tallies.isEmpty()) {
        // The codes at hand stay; the bar alone says so, until it is closed.
        if (m_trace)
            closeTrace();
        traceBar()->showTrace(text, trace.complaints.join(u'\n'), !tallies.isEmpty());
        updateTraceActions();
        return;
    }
    if (!m_trace && !m_filter->result().isFiltered())
        m_expanded = m_view->expandedClasses();
    m_trace = trace;
    m_tallies = tallies;
    m_field->clear();
    setModel(new CodeModel(m_table, tallies, m_filter));
    goTo({mostTelling(tallies), 0});
    updateTraceActions();
    m_view->setFocus();
}

void MainWindow::closeTrace()
{
    if (m_loader && m_loader->isReading()) {
        m_loader->cancel();
        if (m_trace)
            showTrace(*m_trace);
        else
            m_traceBar->hide();
        updateTraceActions();
        return;
    }
    if (m_traceBar)
        m_traceBar->hide();
    if (m_trace) {
        m_trace.reset();
        m_tallies.clear();
        m_filter->setOrder(CodeFilter::Order::Number);
        orderMenu()->actions().constFirst()->setChecked(true);
        setModel(new CodeModel(m_table, m_filter));
        goTo(m_place);
    }
    updateTraceActions();
    m_field->setFocus();
}

void MainWindow::setModel(CodeModel *model)
{
    const QAbstractItemModel *before = m_filter->sourceModel();
    m_applyingQuery = true;
    m_filter->setSourceModel(model);
    m_view->setExpandedClasses(m_expanded);
    m_applyingQuery = false;
    delete before;
    applyQuery();
}

void MainWindow::rememberTraces(const QStringList &files)
{
    for (const QString &file : files) {
        if (file == "-"_L1)
            continue;
        const QString path = QFileInfo(file).absoluteFilePath();
        m_recentTraces.removeAll(path);
        m_recentTraces.prepend(path);
    }
    m_recentTraces = m_recentTraces.mid(0, WindowState::mostRecentTraces);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_recentTraces)) {
        const QFileInfo info(path);
        const QString text = u"%1 (%2)"_s.arg(info.fileName(), info.path());
        m_recentMenu->addAction(QString(text).replace(u'&', u"&&"_s), this,
                                [this, path] { openTraces({path}); });
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Forget These"), this, [this] { m_recentTraces.clear(); });
    m_recentMenu->setEnabled(!m_recentTraces.isEmpty());
}

void MainWindow::updateTraceActions()
{
    const bool isReading = m_loader && m_loader->isReading();
    m_closeTrace->setText(isReading ? tr("&Cancel") : tr("&Close Trace"));
    m_closeTrace->setEnabled(isReading || (m_traceBar && m_traceBar->isVisibleTo(m_side)));
    if (m_orderMenu)
        m_orderMenu->setEnabled(m_trace.has_value());
    m_nextOccurrence->setEnabled(m_trace.has_value());
    m_previousOccurrence->setEnabled(m_trace.has_value());
}

void MainWindow::stepOccurrence(int by)
{
    if (OccurrenceList *list = m_pane->occurrences(); list && list->isVisible())
        list->step(by);
}

/// What the trace shows of \a code, null where there is no trace or no such code in it.
const CodeTally *MainWindow::tallyOf(int code) const
{
    const auto found = std::find_if(m_tallies.begin(), m_tallies.end(),
                                    [code](const CodeTally &tally) { return tally.code == code; });
    return found == m_tallies.end() ? nullptr : &*found;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (!files.isEmpty())
        openTraces(files);
    else
        take(event->mimeData()->text());
    event->acceptProposedAction();
}
