// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "codefilter.h"
#include "codemodel.h"
#include "codepage.h"
#include "coderoles.h"
#include "codeview.h"
#include "copyactions.h"
#include "copynote.h"
#include "detailpane.h"
#include "occurrencelist.h"
#include "pageview.h"
#include "searchfield.h"
#include "sidepane.h"
#include "tracebar.h"
#include "unknowncode.h"

#include <QCloseEvent>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstCode = 100;
constexpr qsizetype longestShown = 60; // characters of a query, in the status bar
constexpr double zoomStep = 1.1;
constexpr std::chrono::milliseconds afterTyping{600};
constexpr std::chrono::milliseconds toldFor{8000};

QString shortened(const QString &query)
{
    const QString line = query.simplified();
    return line.size() <= longestShown ? line : line.left(longestShown - 1) + u'…';
}

} // namespace

MainWindow::MainWindow(const CodeTable &table, const WindowState &state)
    : m_table(table)
    , m_fontSize(font().pointSizeF())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Sipdex"_s);
    setAcceptDrops(true);
    // Not at each key: a screen reader would never get to the end of a count.
    m_countToSay.setSingleShot(true);
    m_countToSay.setInterval(afterTyping);
    connect(&m_countToSay, &QTimer::timeout, this, [this] { announce(m_count, m_count->text()); });
    build(state);
    const int line = fontMetrics().height();
    if (!restoreGeometry(state.geometry))
        resize(line * 62, line * 42);
}

/// Makes all that is in the window, as \a state has it.
void MainWindow::build(const WindowState &state)
{
    m_filter = new CodeFilter(m_table, this);
    m_copy = new CopyActions(m_table, this);
    m_language = state.language;
    m_filter->setSourceModel(new CodeModel(m_table, m_filter));
    makeCentre();
    makeMenus();
    connectParts();

    const int line = fontMetrics().height();
    if (!m_splitter->restoreState(state.splitter))
        m_splitter->setSizes({line * 21, line * 41});
    m_expanded = state.expandedClasses.value_or(QList<int>{1, 2, 3, 4, 5, 6, 7});
    m_view->setExpandedClasses(m_expanded);
    setZoom(state.zoom);
    m_recentTraces = state.recentTraces;
    m_view->selectCode(m_table.find(state.lastCode) ? state.lastCode : firstCode);
    showCount();
    m_field->setFocus();
}

void MainWindow::makeCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);

    m_side = new SidePane(m_filter, m_splitter);
    m_field = m_side->field();
    m_view = m_side->view();

    m_pane = new DetailPane(*m_copy, m_splitter);
    m_pane->setMinimumWidth(fontMetrics().height() * 16);
    m_pane->setFoot(registryNote(m_table));
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);

    const int gap = fontMetrics().height() / 2;
    m_count = new QLabel(this);
    m_count->setObjectName(u"count"_s);
    m_copied = new CopyNote(this);
    m_copied->setObjectName(u"copied"_s);
    m_count->setTextFormat(Qt::PlainText); // it repeats what the user typed
    m_count->setContentsMargins(gap, 0, 0, 0);
    m_copied->setContentsMargins(0, 0, gap, 0);
    statusBar()->addWidget(m_count, 1);
    statusBar()->addPermanentWidget(m_copied);
}

void MainWindow::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &MainWindow::applyQuery);
    connect(m_field, &SearchField::opened, this, &MainWindow::openPage);
    connect(m_field, &SearchField::pasted, this, &MainWindow::paste);
    connect(m_side, &SidePane::queryOffered, this, &MainWindow::search);
    // Not currentChanged: it is silent when the filter takes away the group of the current row.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::onSelectionChanged);
    connect(m_view, &CodeView::opened, this, &MainWindow::openPage);
    connect(m_view, &CodeView::clicked, this,
            [this] { m_history.visit(m_place, History::Visit::Settled); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { showContextMenu(m_view, at); });
    connect(m_pane->page(), &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { showContextMenu(m_pane->page(), at); });
    connect(m_pane, &DetailPane::codeActivated, this, &MainWindow::openCode);
    connect(m_pane, &DetailPane::urlActivated, this, &MainWindow::urlActivated);
    connect(m_copy, &CopyActions::phraseRequested, this, &MainWindow::copyWhatIsMeant);
    connect(m_copy, &CopyActions::copied, this, &MainWindow::confirmCopy);
    connect(m_pane, &DetailPane::copied, this, &MainWindow::confirmCopy);
}

void MainWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, static_cast<int>(toldFor.count()));
    announce(statusBar(), message);
}

void MainWindow::comeToFront(const QString &token)
{
    // The platform plug-in of Wayland looks for the token there.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::retranslate()
{
    // Words are everywhere, in menus, models and pages: all is made anew, and the user finds it as
    // it was.
    const WindowState left = state();
    const QString query = m_field->text();
    const Place place = m_place;
    const CodeFilter::Order order = m_filter->order();
    const bool hasBar = m_traceBar && m_traceBar->isVisibleTo(m_side);
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    setMenuBar(nullptr);
    setStatusBar(nullptr);
    delete std::exchange(m_copy, nullptr);
    delete std::exchange(m_filter, nullptr);
    m_orderMenu = nullptr;
    m_traceBar = nullptr;
    m_zoom = 0;

    build(left);
    if (m_loader && m_loader->isReading())
        traceBar()->showProgress(-1);
    else if (hasBar && m_trace)
        showTrace(Trace(*m_trace));
    if (m_trace)
        m_filter->setOrder(order);
    updateTraceActions();
    m_field->setText(query);
    goTo(place);
    m_field->setFocus();
}

void MainWindow::search(const QString &query)
{
    m_field->setText(query);
    m_field->focusAll();
}

void MainWindow::applyQuery()
{
    const bool wasFiltered = m_filter->result().isFiltered();
    if (!wasFiltered && !m_trace)
        m_expanded = m_view->expandedClasses();
    // The selection jumps while rows come and go; one page is drawn, at the end.
    m_applyingQuery = true;
    m_filter->setQuery(m_field->text());
    const SearchResult &result = m_filter->result();
    const QList<int> hits = m_filter->shownHits();
    if (result.isFiltered() || m_trace)
        m_view->expandAll();
    else
        m_view->setExpandedClasses(m_expanded);

    Place place = m_place;
    if (!result.compared.isEmpty())
        place = {result.compared.constFirst(), result.compared.constLast()};
    else if (!hits.isEmpty())
        place = {hits.constFirst(), 0};
    else if (!result.hits.isEmpty())
        place = {result.bestCode(), 0};
    else if (result.unknownNumber != 0)
        place = {result.unknownNumber, 0};
    else if (!result.isFiltered())
        place.other = 0;
    else
        place = {};
    m_view->selectCode(place.code);
    m_side->showResult(result);
    m_applyingQuery = false;
    if (place.code != 0)
        showPlace(place, History::Visit::Passing);
    else
        showNothing();
    showCount();
}

void MainWindow::onSelectionChanged()
{
    if (m_applyingQuery)
        return;
    if (const int code = m_view->selectedCode())
        showPlace({code, 0}, History::Visit::Passing);
    else
        updateSubject();
}

void MainWindow::updateSubject()
{
    CopySubject subject;
    if (m_place.code != 0 && !m_showsNothing)
        subject.code = codeOrUnknown(m_table, m_place.code);
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!rows.isEmpty() && !rows.constFirst().parent().isValid())
        subject.selectedClass = rows.constFirst().data(CodeRoles::NumberRole).toInt();
    const SearchResult &result = m_filter->result();
    if (result.isFiltered()) {
        subject.found = m_filter->shownHits();
        std::sort(subject.found.begin(), subject.found.end());
    }
    m_copy->setSubject(subject);
}

void MainWindow::showCount()
{
    const SearchResult &result = m_filter->result();
    const int all = static_cast<int>(m_trace ? m_tallies.size() : m_table.codes().size());
    const qsizetype found = m_filter->shownHits().size();
    QString text = tr("%n codes", nullptr, all);
    if (result.isFiltered())
        text = tr("%n of %1 codes match “%2”", nullptr, static_cast<int>(found))
                   .arg(QString::number(all), shortened(result.query.text));
    m_count->setText(text);
    m_countToSay.start();
}

void MainWindow::openPage()
{
    if (const QString offered = m_side->offeredQuery(); !offered.isEmpty()) {
        search(offered);
        return;
    }
    m_history.visit(m_place, History::Visit::Settled);
    m_pane->page()->setFocus();
}

void MainWindow::copyWhatIsMeant()
{
    if (m_field->hasFocus() && m_field->hasSelectionByHand()) {
        m_copy->copyText(m_field->selectedText());
    } else if (m_pane->occurrences() && m_pane->occurrences()->view()->hasFocus()) {
        m_copy->copyText(m_pane->occurrences()->selectedText());
    } else if (m_pane->page()->textCursor().hasSelection()) {
        m_copy->copyText(m_pane->page()->selectedText());
    } else {
        m_copy->copyPhrase();
    }
}

void MainWindow::confirmCopy(const QString &text)
{
    m_pane->confirmCopy(text);
    m_copied->confirm(text);
}

void MainWindow::showContextMenu(QWidget *widget, const QPoint &position)
{
    QMenu menu(this);
    if (widget == m_view && m_copy->isAboutClass()) {
        menu.addActions(m_copy->filters());
    } else {
        menu.addAction(m_copy->phrase());
        menu.addAction(m_copy->statusLine());
        menu.addSeparator();
        menu.addActions(m_copy->others());
    }
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    menu.exec(area->viewport()->mapToGlobal(position));
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes{m_field, m_side->list(), m_pane->page()};
    if (m_pane->occurrences() && m_pane->occurrences()->isVisible())
        panes << m_pane->occurrences()->view();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(focusWidget()))
            current = i;
    }
    panes.at((current + step + panes.size()) % panes.size())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setZoom(int steps)
{
    const int zoom = std::clamp(steps, -WindowState::mostZoom, WindowState::mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    QFont scaled = font();
    scaled.setPointSizeF(m_fontSize * std::pow(zoomStep, m_zoom));
    m_splitter->setFont(scaled);
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.splitter = m_splitter->saveState();
    state.zoom = m_zoom;
    state.lastCode = m_table.find(m_place.code) ? m_place.code : 0;
    state.expandedClasses =
        m_filter->result().isFiltered() || m_trace ? m_expanded : m_view->expandedClasses();
    state.recentTraces = m_recentTraces;
    state.language = m_language;
    return state;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing(state());
    QMainWindow::closeEvent(event);
}
