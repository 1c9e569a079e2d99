// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "codefilter.h"
#include "codeview.h"
#include "copyactions.h"
#include "detailpane.h"
#include "dialogs.h"
#include "pageview.h"
#include "searchfield.h"
#include "translations.h"
#include "typetosearch.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

// The menus of MainWindow: which action stands where, and by which keys it is reached.

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open Trace…"), QKeySequence::Open, this, [this] { chooseTraces(); });
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    connect(file, &QMenu::aboutToShow, this, [this] { fillRecentMenu(); });
    m_closeTrace =
        file->addAction(tr("&Close Trace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), this,
                        [this] { closeTrace(); });
    m_closeTrace->setEnabled(false);
    file->addSeparator();
    QAction *quit =
        file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    auto *closeWindow = new QAction(menuBar());
    closeWindow->setShortcut(QKeySequence::Close);
    connect(closeWindow, &QAction::triggered, this, &QWidget::close);
    addAction(closeWindow);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_copy->phrase());
    edit->addAction(m_copy->statusLine());
    QMenu *others = edit->addMenu(tr("Copy &As"));
    others->addActions(m_copy->others());
    edit->addAction(tr("&Paste Query or Trace"), QKeySequence::Paste, this, [this] { paste(); });
    edit->addSeparator();
    QAction *find = edit->addAction(tr("&Find"), m_field, &SearchField::focusAll);
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::CTRL | Qt::Key_L),
                        QKeySequence(Qt::CTRL | Qt::Key_K)});
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *larger = view->addAction(tr("Zoom &In"), this, [this] { setZoom(m_zoom + 1); });
    larger->setShortcuts(
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    view->addAction(tr("Zoom &Out"), QKeySequence::ZoomOut, this, [this] { setZoom(m_zoom - 1); });
    view->addAction(tr("&Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0), this,
                    [this] { setZoom(0); });
    view->addSeparator();
    view->addMenu(orderMenu());
    view->addAction(tr("Unfo&ld All Classes"), m_view, &QTreeView::expandAll);
    view->addAction(tr("&Fold All Classes"), m_view, &QTreeView::collapseAll);
    view->addSeparator();
    view->addAction(tr("&Next Pane"), QKeySequence(Qt::Key_F6), this, [this] { focusNextPane(1); });
    view->addAction(tr("&Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                    [this] { focusNextPane(-1); });
    view->addSeparator();
    makeLanguageMenu(view);
}

void MainWindow::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Lan&guage"));
    menu->setObjectName(u"languageMenu"_s);
    auto *languages = new QActionGroup(menu);
    const auto add = [this, menu, languages](const QString &text, const QString &language) {
        QAction *action = menu->addAction(text, this, [this, language] {
            m_language = language;
            Q_EMIT languageChosen(language);
        });
        action->setCheckable(true);
        action->setChecked(language == m_language);
        action->setData(language);
        languages->addAction(action);
    };
    add(tr("&System Language"), {});
    menu->addSeparator();
    const QStringList known = Languages::known();
    for (const QString &language : known)
        add(u'&' + Languages::nameOf(language), language);
}

/// The orders that a trace can be shown in.
QMenu *MainWindow::orderMenu()
{
    if (m_orderMenu)
        return m_orderMenu;
    m_orderMenu = new QMenu(tr("&Sort By"), this);
    auto *orders = new QActionGroup(m_orderMenu);
    const auto addOrder = [this, orders](const QString &text, CodeFilter::Order order) {
        QAction *action = m_orderMenu->addAction(text, this, [this, order] {
            m_filter->setOrder(order);
            m_view->expandAll();
        });
        action->setCheckable(true);
        action->setChecked(order == m_filter->order());
        orders->addAction(action);
    };
    addOrder(tr("&Number"), CodeFilter::Order::Number);
    addOrder(tr("&Count"), CodeFilter::Order::Seen);
    addOrder(tr("&First Occurrence"), CodeFilter::Order::FirstSeen);
    m_orderMenu->setEnabled(false);
    return m_orderMenu;
}

void MainWindow::makeGoMenu()
{
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    m_back = go->addAction(tr("&Back"), this, [this] { stepBack(); });
    m_back->setShortcuts(QKeySequence::keyBindings(QKeySequence::Back));
    m_forward = go->addAction(tr("&Forward"), this, [this] { stepForward(); });
    m_forward->setShortcuts(QKeySequence::keyBindings(QKeySequence::Forward));
    go->addSeparator();
    m_openRfc = go->addAction(tr("Definition in the &RFC"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                              this, [this] { openDefinition(); });
    go->addSeparator();
    m_nextOccurrence = go->addAction(tr("&Next in the Trace"), QKeySequence(Qt::Key_F3), this,
                                     [this] { stepOccurrence(1); });
    m_previousOccurrence =
        go->addAction(tr("&Previous in the Trace"), QKeySequence(Qt::SHIFT | Qt::Key_F3), this,
                      [this] { stepOccurrence(-1); });
    m_nextOccurrence->setEnabled(false);
    m_previousOccurrence->setEnabled(false);
}

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *shortcuts =
        help->addAction(tr("&Keys and Searches"), this, [this] { showShortcuts(this); });
    shortcuts->setShortcuts(
        {QKeySequence(QKeySequence::HelpContents), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    QAction *symptoms = help->addAction(tr("&Symptoms"), this, [this] {
        connect(showSymptoms(m_table, this), &QTextBrowser::anchorClicked, m_pane,
                &DetailPane::activate);
    });
    symptoms->setObjectName(u"symptomsAction"_s);
    help->addSeparator();
    QAction *about = help->addAction(tr("&About Sipdex"), this, [this] {
        connect(showAbout(m_table, this), &QTextBrowser::anchorClicked, m_pane,
                &DetailPane::activate);
    });
    about->setMenuRole(QAction::AboutRole);
    QAction *aboutQt = help->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
    aboutQt->setMenuRole(QAction::AboutQtRole);

    auto *typing = new TypeToSearch(m_field);
    typing->watch(m_view);
    typing->watch(m_pane->page());
    connect(typing, &TypeToSearch::helpRequested, shortcuts, &QAction::trigger);
}
