// SPDX-License-Identifier: MIT
#include "sidepane.h"

#include "actions.h"
#include "emptyresult.h"
#include "entrymodel.h"
#include "entryview.h"
#include "historybuttons.h"
#include "searchfield.h"
#include "searchnote.h"
#include "tracebar.h"
#include "tracesession.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

SidePane::SidePane(const CodeTable &table, const TraceSession &session, const Actions &actions,
                   QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_session(session)
    , m_actions(actions)
    , m_filter(new EntryFilter(table, this))
    , m_field(new SearchField(this))
    , m_note(new SearchNote(this))
    , m_view(new EntryView(this))
    , m_empty(new EmptyResult(table, this))
    , m_list(new QStackedWidget(this))
{
    const int line = fontMetrics().height();
    setMinimumWidth(line * 9);
    m_field->setMinimumHeight(line * 2);
    m_filter->setSourceModel(new EntryModel(table, m_filter));
    m_view->setModel(m_filter);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);

    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(line / 2, line / 2, line / 4, line / 2);
    fieldRow->setSpacing(line / 4);
    fieldRow->addWidget(m_field);
    fieldRow->addWidget(new HistoryButtons(actions, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(fieldRow);
    layout->addWidget(m_note);
    layout->addWidget(m_list);

    makeOrderMenu();
    connectParts();
}

void SidePane::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &SidePane::applyQuery);
    connect(m_field, &SearchField::opened, this, &SidePane::open);
    connect(m_field, &SearchField::pasted, this, &SidePane::pasted);
    connect(m_field, &SearchField::listKeyPressed, this, &SidePane::walk);
    connect(m_field, &SearchField::left, this, &SidePane::focusList);
    connect(m_note, &SearchNote::queryOffered, this, &SidePane::search);
    connect(m_empty, &EmptyResult::queryOffered, this, &SidePane::search);
    connect(m_empty, &EmptyResult::entryChosen, this, [this](const EntryId &entry) {
        search(m_empty->offeredQuery());
        m_view->select(entry);
    });
    // Not currentChanged: it is silent when the filter takes away the group of the current row.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const std::optional<EntryId> entry = m_view->selectedEntry())
            Q_EMIT entrySelected(*entry);
    });
    connect(m_view, &EntryView::clicked, this, &SidePane::chosen);
    connect(m_view, &EntryView::opened, this, &SidePane::opened);
    connect(m_view, &QTreeView::expanded, this, &SidePane::expansionChanged);
    connect(m_view, &QTreeView::collapsed, this, &SidePane::expansionChanged);

    connect(m_actions[Command::Find], &QAction::triggered, m_field, &SearchField::focusAll);
    connect(m_actions[Command::UnfoldAll], &QAction::triggered, m_view, &QTreeView::expandAll);
    connect(m_actions[Command::FoldAll], &QAction::triggered, m_view, &QTreeView::collapseAll);
    connect(&m_session, &TraceSession::readingChanged, this, &SidePane::showBar);
    connect(&m_session, &TraceSession::changed, this, &SidePane::showSession);
}

/// The orders that a trace can be shown in.
void SidePane::makeOrderMenu()
{
    auto *menu = new QMenu(this);
    auto *orders = new QActionGroup(menu);
    for (const EntryFilter::Order order :
         {EntryFilter::Order::Number, EntryFilter::Order::Seen, EntryFilter::Order::FirstSeen}) {
        QAction *action =
            menu->addAction(QString(), this, [this, order] { m_filter->setOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == m_filter->order());
        orders->addAction(action);
    }
    m_orders = orders;
    m_actions[Command::SortBy]->setMenu(menu);
    m_actions[Command::SortBy]->setEnabled(false);
    nameOrders();
}

void SidePane::nameOrders()
{
    const std::array names{tr("&Number"), tr("&Count"), tr("&First Occurrence")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_orders->actions().at(static_cast<qsizetype>(i))->setText(names.at(i));
}

void SidePane::showBar()
{
    if (m_bar)
        return;
    m_bar = new TraceBar(m_session, m_actions, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_bar);
    QWidget *before = m_field;
    const auto buttons = m_bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

QWidget *SidePane::list() const
{
    return m_list->currentWidget();
}

QWidget *SidePane::focusableList() const
{
    const bool hasNothing = list() == m_empty && m_empty->offeredQuery().isEmpty();
    return hasNothing ? nullptr : list();
}

void SidePane::focusList()
{
    QWidget *list = focusableList();
    (list ? list : m_field)->setFocus();
}

void SidePane::search(const QString &query)
{
    m_field->setText(query);
    m_field->focusAll();
}

void SidePane::open()
{
    const QString offered = list() == m_empty ? m_empty->offeredQuery() : QString();
    if (offered.isEmpty())
        Q_EMIT opened();
    else
        search(offered);
}

/// Whether the list is neither narrowed by a query nor that of a trace.
bool SidePane::showsAll() const
{
    return !result().isFiltered() && !model()->isOfTrace();
}

const EntryModel *SidePane::model() const
{
    return static_cast<const EntryModel *>(m_filter->sourceModel());
}

void SidePane::applyQuery()
{
    m_expanded = expandedClasses();
    {
        // The selection jumps while rows come and go.
        const QSignalBlocker quiet(this);
        m_filter->setQuery(m_field->text());
        expandRows();
    }
    showResult();
    Q_EMIT answered();
}

/// Shows the tree, or what to make of a result that leaves no row.
void SidePane::showResult()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    if (isEmpty)
        m_empty->showResult(result());
    m_note->showResult(isEmpty ? SearchResult() : result());
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
}

void SidePane::expandRows()
{
    if (showsAll())
        m_view->setExpandedClasses(m_expanded);
    else
        m_view->expandAll();
}

/// Lists what the session has now: the codes of its trace, or all.
void SidePane::showSession()
{
    if (!m_session.lastRead())
        m_field->setFocus();
    if (!m_session.hasCodes() && !model()->isOfTrace())
        return;
    m_expanded = expandedClasses();
    {
        const QSignalBlocker quiet(this);
        m_field->clear();
        setModel(m_session.hasCodes() ? new EntryModel(m_table, m_session.tallies(), m_filter)
                                      : new EntryModel(m_table, m_filter));
        expandRows();
    }
    showResult();
    if (m_session.hasCodes())
        m_view->setFocus();
    Q_EMIT listChanged();
}

void SidePane::setModel(EntryModel *model)
{
    const QAbstractItemModel *before = m_filter->sourceModel();
    if (!model->isOfTrace())
        m_orders->actions().constFirst()->trigger(); // by number
    m_filter->setSourceModel(model);
    delete before;
    m_actions[Command::SortBy]->setEnabled(model->isOfTrace());
}

qsizetype SidePane::codeCount() const
{
    return model()->codeCount();
}

QString SidePane::selectedText() const
{
    return m_field->hasFocus() && m_field->hasSelectionByHand() ? m_field->selectedText()
                                                                : QString();
}

QList<int> SidePane::expandedClasses() const
{
    return showsAll() ? m_view->expandedClasses() : m_expanded;
}

void SidePane::setExpandedClasses(const QList<int> &classes)
{
    m_expanded = classes;
    m_view->setExpandedClasses(classes);
}

void SidePane::reveal(const Place &place)
{
    if (place.isEmpty())
        return;
    const EntryId entry = place.entry();
    // Without a query the list has codes alone.
    const bool isHidden =
        entry.isCode() && model()->indexOf(entry).isValid() && !m_filter->indexOf(entry).isValid();
    if (isHidden) {
        restoreSearch({});
        Q_EMIT searchDropped();
    }
    const QSignalBlocker quiet(this);
    m_view->select(place.entries);
}

void SidePane::restoreSearch(const QString &query)
{
    const QSignalBlocker quiet(this);
    m_field->setText(query);
}

void SidePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_field->text().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_field->clear();
    focusList();
}

/// Gives the tree a \a key that was pressed in the field.
void SidePane::walk(int key)
{
    if (list() != m_view)
        return;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view, &press);
}

void SidePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameOrders();
    m_filter->retranslate();
    {
        const QSignalBlocker quiet(this);
        applyQuery();
    }
    Q_EMIT retranslated();
}
