// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "actions.h"
#include "codepage.h"
#include "copyactions.h"
#include "detailpane.h"
#include "entrylink.h"
#include "entryview.h"
#include "helpdialogs.h"
#include "intake.h"
#include "languagemenu.h"
#include "navigator.h"
#include "pagecontent.h"
#include "pageview.h"
#include "panefocus.h"
#include "panes.h"
#include "searchfield.h"
#include "sidepane.h"
#include "statusbar.h"
#include "tracesession.h"
#include "typetosearch.h"
#include "unknowncode.h"
#include "zoom.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr EntryId firstEntry{EntryId::Kind::Code, 100};

} // namespace

MainWindow::MainWindow(const CodeTable &table, const WindowState &state)
    : m_table(table)
    , m_actions(new Actions(this))
    , m_panes(new Panes(this))
    , m_navigator(new Navigator(*m_actions, this))
    , m_traces(new TraceSession(*m_actions, this))
    , m_copy(new CopyActions(table, *m_actions, this))
    , m_side(new SidePane(table, *m_traces, *m_actions, m_panes))
    , m_pane(new DetailPane(*m_actions, m_panes))
    , m_status(new StatusBar(this))
    , m_languages(new LanguageMenu(*m_actions, this))
    , m_help(new HelpDialogs(table, *m_actions, this))
    , m_zoom(new Zoom(*m_actions, m_panes))
    , m_intake(new Intake(*m_actions, *m_traces, *m_side, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Sipdex"));
    placeParts();
    joinParts();
    restore(state);
    joinState();
}

void MainWindow::placeParts()
{
    m_panes->setStretchFactor(1, 1);
    m_side->lower(); // child by child, as assistive clients go, the search field comes first
    m_pane->setMinimumWidth(fontMetrics().height() * 16);
    m_pane->setFoot(registryNote(m_table));
    setCentralWidget(m_panes);
    setStatusBar(m_status);
    m_actions->fill(menuBar());

    auto *focus = new PaneFocus(*m_actions, this);
    focus->add([this] { return m_side->field(); });
    focus->add([this] { return m_side->focusableList(); });
    focus->add([this] { return m_pane->page(); });
    focus->add([this] { return m_pane->occurrences(); });

    auto *typing = new TypeToSearch(m_side->field());
    typing->watch(m_side->view());
    typing->watch(m_pane->page());
    connect(m_side->field(), &SearchField::helpRequested, m_help, &HelpDialogs::showKeys);
    connect(typing, &TypeToSearch::helpRequested, m_help, &HelpDialogs::showKeys);
}

void MainWindow::joinParts()
{
    connect((*m_actions)[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect((*m_actions)[Command::CloseWindow], &QAction::triggered, this, &QWidget::close);

    connect(m_side, &SidePane::answered, this,
            [this] { m_navigator->answer(m_side->result(), m_side->found()); });
    connect(m_side, &SidePane::answered, this, &MainWindow::showCount);
    connect(m_side, &SidePane::searchDropped, m_navigator, &Navigator::dropSearch);
    connect(m_side, &SidePane::searchDropped, this, &MainWindow::showCount);
    connect(m_side, &SidePane::listChanged, this, &MainWindow::showCount);
    connect(m_side, &SidePane::listChanged, this, [this] {
        m_navigator->goTo(m_traces->hasCodes() ? placeOf(mostTellingCode(m_traces->tallies()))
                                               : placeOf(m_navigator->shown().entry()));
    });
    connect(m_side, &SidePane::retranslated, this, &MainWindow::showCount);
    connect(m_side, &SidePane::retranslated, m_navigator, &Navigator::refresh);
    connect(m_side, &SidePane::entrySelected, this, [this](const EntryId &entry) {
        m_navigator->show(placeOf(entry), History::Visit::Passing);
    });
    connect(m_side, &SidePane::chosen, m_navigator, &Navigator::settle);
    connect(m_side, &SidePane::chosen, this, [this] {
        if (m_panes->isNarrow())
            m_pane->page()->setFocus();
    });
    connect(m_panes, &Panes::narrowChanged, m_pane, &DetailPane::setStandingAlone);
    connect(m_pane, &DetailPane::left, m_side, &SidePane::focusList);
    connect(m_side, &SidePane::opened, this, [this] {
        m_navigator->settle();
        m_pane->page()->setFocus();
    });

    connect(m_navigator, &Navigator::revealed, m_side, &SidePane::reveal);
    connect(m_navigator, &Navigator::searchRestored, m_side, &SidePane::restoreSearch);
    connect(m_navigator, &Navigator::searchRestored, this, &MainWindow::showCount);
    connect(m_navigator, &Navigator::changed, this, &MainWindow::showPlace);
    QScrollBar *scroll = m_pane->page()->verticalScrollBar();
    connect(m_navigator, &Navigator::cameBack, scroll, &QScrollBar::setValue);
    connect(scroll, &QScrollBar::valueChanged, m_navigator, &Navigator::setScrolled);
    connect(m_navigator, &Navigator::left, m_pane, &DetailPane::forgetCopy);
    connect(m_navigator, &Navigator::left, m_status, &StatusBar::forgetCopy);

    connect(m_pane, &DetailPane::linkActivated, this, &MainWindow::openLink);
    for (const auto &[command, query] : {std::pair{Command::ShowSymptoms, "is:symptom "_L1},
                                         std::pair{Command::ShowCauses, "is:cause "_L1},
                                         std::pair{Command::ShowWarnings, "is:warning "_L1}}) {
        connect((*m_actions)[command], &QAction::triggered, this,
                [this, asked = QString(query)] { search(asked); });
    }
    connect(m_pane, &DetailPane::urlActivated, this, &MainWindow::urlActivated);
    connect(m_pane, &DetailPane::copied, m_copy, &CopyActions::copied);
    connect(m_help, &HelpDialogs::linkActivated, m_pane, &DetailPane::activate);
    connect(m_languages, &LanguageMenu::chosen, this, &MainWindow::languageChosen);

    m_copy->addSelection([this] { return m_side->selectedText(); });
    m_copy->addSelection([this] { return m_pane->selectedText(); });
    connect(m_copy, &CopyActions::copied, m_pane, &DetailPane::confirmCopy);
    connect(m_copy, &CopyActions::copied, m_status, &StatusBar::confirmCopy);
    m_copy->serveRows(m_side->view());
    m_copy->servePage(m_pane->page());
}

void MainWindow::restore(const WindowState &state)
{
    m_panes->share(state.splitter);
    m_side->setExpandedClasses(state.expandedClasses.value_or(QList<int>{1, 2, 3, 4, 5, 6, 7}));
    m_zoom->setSteps(state.zoom);
    m_languages->setLanguage(state.language);
    m_traces->setRecentFiles(state.recentTraces);
    m_side->view()->select(
        m_table.find(state.lastCode) ? EntryId{EntryId::Kind::Code, state.lastCode} : firstEntry);
    m_side->field()->setFocus();
    showCount();
    const int line = fontMetrics().height();
    if (!restoreGeometry(state.geometry))
        resize(line * 62, line * 42);
}

void MainWindow::joinState()
{
    connect(m_navigator, &Navigator::left, this, &MainWindow::stateChanged);
    connect(m_side, &SidePane::expansionChanged, this, &MainWindow::stateChanged);
    connect(m_traces, &TraceSession::recentFilesChanged, this, &MainWindow::stateChanged);
    connect(m_zoom, &Zoom::changed, this, &MainWindow::stateChanged);
    connect(m_languages, &LanguageMenu::chosen, this, &MainWindow::stateChanged);
    connect(m_panes, &QSplitter::splitterMoved, this, &MainWindow::stateChanged);
}

WindowState MainWindow::state() const
{
    WindowState state;
    state.geometry = saveGeometry();
    state.splitter = m_panes->shares();
    state.zoom = m_zoom->steps();
    const int code = m_navigator->shown().code();
    state.lastCode = m_table.find(code) ? code : 0;
    state.expandedClasses = m_side->expandedClasses();
    state.recentTraces = m_traces->recentFiles();
    state.language = m_languages->language();
    return state;
}

void MainWindow::search(const QString &query)
{
    m_side->search(query);
}

void MainWindow::openTraces(const QStringList &files)
{
    m_traces->openFiles(files);
}

void MainWindow::chooseTraces()
{
    m_traces->choose();
}

void MainWindow::lookUp(const QString &text)
{
    m_intake->lookUp(text);
}

bool MainWindow::isReading() const
{
    return m_traces->isReading();
}

void MainWindow::tell(const QString &message)
{
    m_status->tell(message);
}

void MainWindow::openLink(const QString &link)
{
    if (const std::optional<EntryId> entry = linkedEntry(link, m_table))
        m_navigator->open(*entry);
    else
        search(linkedQuery(link).value_or(link));
}

void MainWindow::showPlace()
{
    const Place &place = m_navigator->shown();
    if (!place.isEmpty()) {
        const PageContent content = pageContent(place, m_table, m_side->result(),
                                                m_traces->tallyOf(place.code()), m_traces->files());
        m_pane->showContent(content);
        setWindowTitle(content.comparison ? content.comparison->numbers() : content.page.title());
    }
    m_pane->setDimmed(!m_navigator->isAnswer());
    updateSubject();
}

void MainWindow::showCount()
{
    m_status->showCount(m_side->found(), m_side->codeCount(), m_side->result());
}

void MainWindow::updateSubject()
{
    CopySubject subject;
    if (m_navigator->isAnswer())
        subject.place = m_navigator->shown();
    const EntryId entry = subject.place.entry();
    if (!subject.place.isEmpty() && entry.isCode())
        subject.code = codeOrUnknown(m_table, entry.number);
    if (entry.kind == EntryId::Kind::Group && EntryId::isClass(entry.number))
        subject.responseClass = entry.number;
    if (m_side->result().isFiltered()) {
        const QList<EntryId> found = m_side->found();
        for (const EntryId &each : found) {
            if (each.isCode())
                subject.found << each.number;
        }
    }
    std::sort(subject.found.begin(), subject.found.end());
    m_copy->setSubject(subject);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_help->closeAll();
        m_actions->retranslate();
        m_traces->retranslate();
        m_pane->setFoot(registryNote(m_table));
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}
